"""Documents behind a TLS certificate that no browser trusts: self-signed, run out, or made for another host."""

from tests.disclosures.linkpages.case import KHOEN, Case
from tests.disclosures.linkpages.sighted import drafts, places
from tests.disclosures.linkpages.sighted.making import case
from tests.disclosures.linkpages.sighted.papers import as_html, docx, moved, page, pdf
from tests.disclosures.linkpages.sighted.sites import bare, vendor, wordpress

HALF = drafts.half_year(KHOEN, "ประจำปีงบประมาณ พ.ศ. 2567", "1 ต.ค. 2566 - 31 มี.ค. 2567", "เมษายน")
BUYING = drafts.buying_plan(places.SONGCHAN, "ประจำปีงบประมาณ พ.ศ. 2567", "2 ตุลาคม 2566")
OTHER = drafts.risk(places.NEIGHBOUR, "ประจำปีงบประมาณ พ.ศ. 2566")
PANEL = """<h1>Webmin / DirectAdmin Login</h1><form method="post"><input name="username"><input type="password" "
    "name="password"></form>"""
MISSING = "<html><head><title>404 Not Found</title></head><body><h1>Not Found</h1></body></html>"
SHARED = "<html><body><h1>server12.hosting.example</h1><p>Shared hosting default page</p></body></html>"

CASES: list[Case] = [
    case("cert-self-page", "certificate", "half", page(wordpress(KHOEN, "o12", as_html(HALF))), scheme="self-signed"),
    case("cert-self-pdf", "certificate", "buying", pdf(BUYING), place=places.SONGCHAN, path="plan.pdf",
         scheme="self-signed"),
    case("cert-self-panel", "certificate", "eservice", page(bare("DirectAdmin", PANEL)), path="login",
         data_year="current",
         scheme="self-signed"),
    case("cert-self-redirect", "certificate", "year", moved("{case}/year.html"), place=places.PAKNAM, path="y",
         scheme="self-signed"),
    case("cert-expired-page", "certificate", "risk", page(vendor(KHOEN, "ความเสี่ยง", as_html(OTHER))), scheme="expired"),
    case("cert-expired-docx", "certificate", "measures", docx(HALF), year=2568, path="m.docx", scheme="expired"),
    case("cert-expired-404", "certificate", "plan", page(MISSING, 404), place=places.HINTANG, path="plan.pdf",
         scheme="expired"),
    case("cert-expired-empty", "certificate", "contact", page(""), place=places.RAIMAI, data_year="current",
         scheme="expired"),
    case("cert-other-host-page", "certificate", "half", page(bare("o12", as_html(HALF))), scheme="other-host"),
    case("cert-other-host-shared", "certificate", "laws", page(SHARED), place=places.BANMAI, scheme="other-host"),
    case("cert-other-host-pdf", "certificate", "no-gift", pdf(BUYING), year=2566, path="gift.pdf", scheme="other-host"),
    case("cert-other-host-403", "certificate", "survey", page(MISSING, 403), place=places.THAKHAM, scheme="other-host"),
]  # fmt: skip
