"""TLS certificates that a browser warns of, at the address given or further on."""

from functools import partial

from ..case import Case
from . import bodies, items
from .frames import away, html, k2, paragraphs, refresh, web_forms, wix
from .papers import pdf

bad = partial(Case, state="certificate")

PAGE = web_forms(
    "องค์การบริหารส่วนตำบลเขิน",
    "รายงานการใช้งบประมาณ รอบ 6 เดือน ปีงบประมาณ 2567",
    paragraphs("องค์การบริหารส่วนตำบลเขินเบิกจ่ายแล้ว 12,004,110 บาท"),
)
STRUCTURE = wix("โรงเรียนบ้านโคกสมมติ", "โครงสร้าง", paragraphs("โครงสร้างโรงเรียนบ้านโคกสมมติ ปีงบประมาณ 2567"))
ARTICLE = k2(
    "เมืองพัทยา", "No Gift Policy 2567", paragraphs("เมืองพัทยาไม่รับของขวัญ ปีงบประมาณ พ.ศ. 2567"), "วันพุธ, 03 มกราคม 2567"
)
PLAN = pdf("<h1>แผนพัฒนาท้องถิ่น (พ.ศ. 2566 – 2570)</h1><h2>เทศบาลนครเกาะตัวอย่าง</h2>")

CASES: list[Case] = [
    bad("f-tls-self-signed-page", scheme="self-signed", answer=html(PAGE)),
    bad(
        "f-tls-self-signed-structure",
        scheme="self-signed",
        answer=html(STRUCTURE),
        organization=bodies.SCHOOL,
        **items.STRUCTURE,
    ),
    bad("f-tls-expired-article", scheme="expired", answer=html(ARTICLE), organization=bodies.PATTAYA, **items.NO_GIFT),
    bad(
        "f-tls-expired-plan",
        scheme="expired",
        path="แผน 2567.pdf",
        answer=PLAN,
        organization=bodies.KO,
        **items.STRATEGY,
    ),
    bad("f-tls-other-host-page", scheme="other-host", answer=html(PAGE), fiscal_year=2568),
    bad(
        "f-tls-other-host-404", scheme="other-host", answer=html("<h1>Not Found</h1>", 404), organization=bodies.SISAKET
    ),
    bad("f-tls-other-host-move", scheme="other-host", answer=away("{base}{case}/plain"), others={"plain": html(PAGE)}),
    bad("f-tls-moved-to-expired", answer=away("{expired}{case}/o12", 301), others={"o12": html(PAGE)}),
    bad(
        "f-tls-moved-to-self-signed",
        answer=away("{self-signed}{case}/o4.pdf", 308),
        others={"o4.pdf": PLAN},
        organization=bodies.KO,
        **items.STRATEGY,
    ),
    bad(
        "f-tls-refresh-to-other-host",
        answer=refresh("{other-host}{case}/s"),
        others={"s": html(STRUCTURE)},
        organization=bodies.SCHOOL,
        **items.STRUCTURE,
    ),
]
