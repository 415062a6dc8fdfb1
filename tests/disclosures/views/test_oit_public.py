"""What anybody reads of the OIT of a year: published editions alone, and never a 404 where something once stood."""

import csv
import io
import json
from collections.abc import Callable
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

import pytest
from django.core.files.base import ContentFile
from django.utils import timezone

from assessments.models import Criterion, Framework
from disclosures.models import Disclosure, DisclosureLink, LinkCheck, LinkStanding
from disclosures.register.publishing import withdraw_item
from measures.models import Evidence, EvidenceVersion
from organizations.models import Organization
from tests.conftest import PortalClient
from tests.disclosures.privacy.papers import pdf_of
from tests.factories import (
    make_assessment,
    make_disclosure,
    make_framework,
    make_member,
    make_oit,
    make_publication,
    make_published_item,
    make_scores,
)

pytestmark = pytest.mark.django_db
PAGE = "/o/maekhammi/2563/oit/"
DATA = "/o/maekhammi/2563/oit.json"
TABLE = "/o/maekhammi/2563/oit.csv"
PAGES = [PAGE, f"{PAGE}o1/", DATA, TABLE]


@pytest.fixture
def items(organization: Organization) -> list[Criterion]:
    return make_oit(make_framework())


@pytest.fixture
def disclosure(organization: Organization, items: list[Criterion]) -> Disclosure:
    return make_disclosure(organization, items[0])


def text(client: PortalClient, path: str = PAGE) -> str:
    answer = client.get(path)
    assert answer.status_code == 200
    return str(answer.content.decode())


def withdraw(disclosure: Disclosure, reason: str = "ลิงก์ผิด") -> None:
    published = disclosure.publications.latest("edition")
    withdraw_item(published, published.published_by, reason)


def checked(disclosure: Disclosure, url: str, **values: Any) -> LinkStanding:
    known = {"url": url, "url_digest": sha256(url.encode()).hexdigest()}
    at = datetime(2020, 7, 1, 3, 0, tzinfo=UTC)
    alarm = values.pop("alarm", "none")
    defaults = {"state": "ok", "kind": "pdf", "size": 1_258_291, "checked_at": at}
    check = LinkCheck.objects.create(disclosure=disclosure, **known | defaults | values)
    return LinkStanding.objects.create(disclosure=disclosure, latest=check, alarm=alarm, **known)


NOWHERE = [f"{PAGE}o99/", "/o/nobody/2563/oit/", "/o/maekhammi/99999999999999999999/oit/"]


@pytest.mark.parametrize("path", PAGES + NOWHERE)
def test_a_year_never_published_is_not_there(anonymous: PortalClient, disclosure: Disclosure, path: str) -> None:
    assert anonymous.get(path).status_code == 404


def test_the_list_shows_what_was_published_and_not_the_working_copy(
    anonymous: PortalClient, disclosure: Disclosure
) -> None:
    make_published_item(disclosure)
    disclosure.links.update(url="https://www.example.go.th/draft")
    Disclosure.objects.update(remark="ร่าง", notes="ลับ", state="draft")
    page = text(anonymous)
    assert '<a href="https://www.example.go.th/o1" rel="noopener">โครงสร้าง</a>' in page
    for hidden in ("draft", "ร่าง", "ลับ"):
        assert hidden not in page
    assert "เผยแพร่ 1 จาก 4 ข้อ" in page
    assert page.count("ยังไม่เผยแพร่") == 3
    assert "ปีงบประมาณ พ.ศ. 2563</span></h1>" in page


def test_several_links_stand_under_the_name_in_order(
    anonymous: PortalClient, organization: Organization, items: list[Criterion]
) -> None:
    urls = ["https://www.example.go.th/b", "https://www.example.go.th/a", "https://www.example.go.th/b"]
    make_published_item(make_disclosure(organization, items[0], *urls))
    page = text(anonymous)
    places = [page.index(f">โครงสร้าง ส่วนที่ {number}</a>") for number in (1, 2, 3)]
    assert places == sorted(places)


def test_an_address_is_readable_and_goes_nowhere_else_than_the_web(
    anonymous: PortalClient, organization: Organization, items: list[Criterion]
) -> None:
    thai = "https://www.example.go.th/%E0%B9%81%E0%B8%9C%E0%B8%99?q=%20"
    disclosure = make_disclosure(organization, items[0], thai)
    make_published_item(disclosure)
    page = text(anonymous)
    assert f'href="{thai}"' in page
    assert "https://www.example.go.th/แผน?q=%20" in page


def test_type_and_size_stand_beside_a_link_as_words(anonymous: PortalClient, disclosure: Disclosure) -> None:
    make_published_item(disclosure)
    assert "MB" not in text(anonymous)
    checked(disclosure, "https://www.example.go.th/o1")
    page = text(anonymous)
    assert "PDF 1.2 MB" in page
    assert 'ลิงก์เปิดได้ทั้งหมด<span class="nb">เมื่อ 1\u00a0ก.ค.\u00a02563' in page


@pytest.mark.parametrize(
    ("values", "said"),
    [({"alarm": "raised", "state": "dead"}, "พบ 1 ลิงก์ที่ต้องแก้ไข"), ({"state": "blocked"}, "ตรวจลิงก์ล่าสุด")],
    ids=["bad", "blocked"],
)
def test_the_summary_never_says_more_than_was_checked(
    anonymous: PortalClient, disclosure: Disclosure, values: dict[str, str], said: str
) -> None:
    make_published_item(disclosure)
    checked(disclosure, "https://www.example.go.th/o1", **values)
    checked(disclosure, "https://www.example.go.th/draft-only")
    page = text(anonymous)
    assert said in page
    assert "เปิดได้ทั้งหมด" not in page


def test_a_remark_and_a_withdrawal_stand_in_place(
    anonymous: PortalClient, organization: Organization, items: list[Criterion]
) -> None:
    none = Disclosure.objects.create(
        organization=organization, item=items[1], has=False, remark="ใช้ช่องทาง LINE", state="ready"
    )
    make_published_item(none)
    gone = make_disclosure(organization, items[2])
    make_published_item(gone)
    withdraw(gone, "<b>ผิด</b>")
    page = text(anonymous)
    assert "ไม่มีในปีนี้: ใช้ช่องทาง LINE" in page
    assert "เพราะ&lt;b&gt;ผิด&lt;/b&gt;" in page
    assert "https://www.example.go.th/o3" not in page


def test_an_item_has_a_page_of_its_own(anonymous: PortalClient, disclosure: Disclosure) -> None:
    Criterion.objects.filter(code="o1").update(data_year="previous")
    make_published_item(disclosure)
    page = text(anonymous, f"{PAGE}o1/")
    for shown in ("โครงสร้าง ส่วนที่ 1", "https://www.example.go.th/o1", "ฉบับที่ 1", "ข้อนี้ใช้ข้อมูลปี 2562"):
        assert shown in page
    waiting = anonymous.get(f"{PAGE}o2/")
    assert "ยังไม่เผยแพร่" in waiting.content.decode()
    assert (waiting.status_code, waiting["X-Robots-Tag"]) == (200, "noindex")
    assert anonymous.get(f"{PAGE}o99/").status_code == 404


def test_a_withdrawn_item_says_when_and_why(anonymous: PortalClient, disclosure: Disclosure) -> None:
    make_published_item(disclosure)
    withdraw(disclosure)
    page = text(anonymous, f"{PAGE}o1/")
    assert "หน่วยงานถอนการเผยแพร่ข้อนี้แล้ว" in page
    assert "ลิงก์ผิด" in page
    assert "www.example.go.th" not in page
    make_published_item(Disclosure.objects.get())
    assert "ฉบับที่ 2" in text(anonymous, f"{PAGE}o1/")


@pytest.mark.parametrize("typed", ["O1", "o1.", "๐1", "01", "๐๑", "ข้อ o1", "o๑"])
def test_a_code_typed_otherwise_leads_to_the_item(anonymous: PortalClient, disclosure: Disclosure, typed: str) -> None:
    make_published_item(disclosure)
    answer = anonymous.get(f"{PAGE}{typed}/")
    assert (answer.status_code, answer["Location"]) == (302, f"{PAGE}o1/")


@pytest.mark.parametrize("how", ["withdrawn", "renamed", "emptied", "renumbered"])
def test_an_address_once_published_always_answers(
    anonymous: PortalClient, organization: Organization, disclosure: Disclosure, how: str
) -> None:
    make_published_item(disclosure)
    match how:
        case "withdrawn":
            withdraw(disclosure)
        case "renamed":
            Organization.objects.update(name="ใหม่", kind="tambon", province="น่าน")
        case "emptied":
            Disclosure.objects.update(state="empty", has=None)
            DisclosureLink.objects.all().delete()
        case "renumbered":
            Criterion.objects.filter(code="o1").update(code="o77")
    for path in PAGES:
        assert anonymous.get(path).status_code == 200
    assert "โครงสร้าง" in text(anonymous)


def evidence(disclosure: Disclosure, name: str = "คู่มือ.pdf", **values: Any) -> EvidenceVersion:
    owner = disclosure.organization
    shown = Evidence.objects.create(organization=owner, fiscal_year=2563, title="คู่มือ")
    known: dict[str, Any] = {"number": 1, "added_by": make_member(owner), "added_at": timezone.now()} | values
    version = EvidenceVersion(evidence=shown, original_name=name, **known)
    if not version.url:
        version.sha256 = version.stored_sha256 = "1" * 64
        version.file.save(name, ContentFile(pdf_of("one")), save=False)
    version.save()
    disclosure.links.all().delete()
    DisclosureLink.objects.create(disclosure=disclosure, position=1, evidence=version)
    return version


def test_a_file_is_open_while_a_published_item_names_it(anonymous: PortalClient, disclosure: Disclosure) -> None:
    version = evidence(disclosure)
    path = f"{PAGE}o1/files/{version.pk}/"
    assert anonymous.get(path).status_code == 404
    make_published_item(disclosure)
    assert path in text(anonymous)
    answer = anonymous.get(path)
    assert b"".join(answer) == pdf_of("one")
    assert (answer["Content-Type"], answer["Cache-Control"]) == ("application/pdf", "public, no-cache")
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert anonymous.get(path, headers={"If-None-Match": answer["ETag"]}).status_code == 304
    assert anonymous.get(f"{PAGE}o2/files/{version.pk}/").status_code == 404


@pytest.mark.parametrize("how", ["withdrawn", "replaced", "lost"])
def test_a_file_no_longer_open_leads_to_its_item(anonymous: PortalClient, disclosure: Disclosure, how: str) -> None:
    version = evidence(disclosure)
    make_published_item(disclosure)
    if how == "withdrawn":
        withdraw(disclosure)
    elif how == "replaced":
        evidence(disclosure, "ใหม่.pdf", sha256="2" * 64)
        Disclosure.objects.update(state="draft")
        make_published_item(disclosure)
    else:
        version.file.storage.delete(version.file.name or "")
    answer = anonymous.get(f"{PAGE}o1/files/{version.pk}/")
    assert (answer.status_code, answer["Location"]) == (302, f"{PAGE}o1/")


def test_evidence_that_is_a_link_leads_on(anonymous: PortalClient, disclosure: Disclosure) -> None:
    version = evidence(disclosure, url="https://www.example.go.th/film")
    make_published_item(disclosure)
    assert anonymous.get(f"{PAGE}o1/files/{version.pk}/")["Location"] == "https://www.example.go.th/film"


def test_the_json_holds_every_item_in_order(anonymous: PortalClient, disclosure: Disclosure) -> None:
    make_published_item(disclosure)
    answer = anonymous.get(DATA)
    data = json.loads(answer.content)
    assert (answer["Access-Control-Allow-Origin"], answer["Content-Type"]) == ("*", "application/json; charset=utf-8")
    assert list(data)[:4] == ["organization", "fiscal_year", "provisional", "items"]
    assert data["organization"] == "องค์การบริหารส่วนตำบลแม่คำมี"
    assert (data["fiscal_year"], data["provisional"]) == (2563, False)
    assert [item["code"] for item in data["items"]] == ["o1", "o2", "o3", "o4"]
    assert data["items"][0] == {
        "code": "o1",
        "name": "โครงสร้าง",
        "state": "published",
        "links": [{"position": 1, "url": "https://www.example.go.th/o1", "text": "โครงสร้าง ส่วนที่ 1"}],
        "remark": "",
    }
    assert data["items"][1] == {"code": "o2", "name": "ข้อมูลผู้บริหาร", "state": "not_published", "links": [], "remark": ""}
    withdraw(disclosure)
    withdrawn = json.loads(anonymous.get(DATA).content)["items"][0]
    assert (withdrawn["state"], withdrawn["links"], withdrawn["remark"]) == ("withdrawn", [], "")


def test_the_csv_opens_in_a_spreadsheet_and_reckons_nothing(
    anonymous: PortalClient, organization: Organization, items: list[Criterion]
) -> None:
    disclosure = make_disclosure(organization, items[0], "https://www.example.go.th/1", "https://www.example.go.th/2")
    disclosure.links.filter(position=1).update(text="=HYPERLINK(1)")
    make_published_item(disclosure)
    answer = anonymous.get(TABLE)
    assert answer.content.startswith(b"\xef\xbb\xbf")
    assert answer["Content-Disposition"] == 'attachment; filename="oit-maekhammi-2563.csv"'
    rows = list(csv.DictReader(io.StringIO(answer.content.decode("utf-8-sig"))))
    assert [row["ข้อ"] + row["ลำดับลิงก์"] for row in rows] == ["o11", "o12", "o2", "o3", "o4"]
    assert rows[0]["คำอธิบาย"] == "'=HYPERLINK(1)"
    assert {row["สัญญาอนุญาต"] for row in rows} == {"CC BY 4.0"}


def test_there_is_no_third_form(anonymous: PortalClient, disclosure: Disclosure) -> None:
    make_published_item(disclosure)
    assert anonymous.get("/o/maekhammi/2563/oit.xml").status_code == 404


@pytest.mark.parametrize("path", PAGES)
def test_a_visitor_who_has_it_asks_two_questions(
    anonymous: PortalClient, disclosure: Disclosure, django_assert_max_num_queries: Any, path: str
) -> None:
    make_published_item(disclosure)
    first = anonymous.get(path)
    assert first.headers.keys() >= {"ETag", "Last-Modified"}
    with django_assert_max_num_queries(2):
        again = anonymous.get(path, headers={"If-None-Match": first["ETag"]})
    assert (again.status_code, again.content) == (304, b"")
    if path == DATA:
        assert again["Access-Control-Allow-Origin"] == "*"


CHANGES: dict[str, Callable[[Disclosure], object]] = {
    "withdrawn": withdraw,
    "published again": lambda one: (Disclosure.objects.update(state="draft"), make_published_item(one)),
    "checked": lambda one: checked(one, "https://www.example.go.th/o1"),
    "provisional": lambda one: Framework.objects.update(provisional=True),
    "another thing": lambda one: _publish_result(one.organization),
}


def _publish_result(organization: Organization) -> None:
    make_scores(make_assessment(organization))
    make_publication(organization)


@pytest.mark.parametrize("how", CHANGES)
def test_whatever_changes_a_page_changes_its_tag(anonymous: PortalClient, disclosure: Disclosure, how: str) -> None:
    make_published_item(disclosure)
    tag = anonymous.get(PAGE)["ETag"]
    CHANGES[how](disclosure)
    answer = anonymous.get(PAGE, headers={"If-None-Match": tag})
    assert answer.status_code == 200
    assert answer["ETag"] != tag


def test_who_has_signed_in_gets_their_own_page(disclosure: Disclosure, as_role: Callable[..., PortalClient]) -> None:
    make_published_item(disclosure)
    assert "ETag" not in as_role("staff").get(PAGE).headers


@pytest.mark.parametrize("path", PAGES)
def test_the_number_of_queries_does_not_grow(
    anonymous: PortalClient, organization: Organization, django_assert_max_num_queries: Any, path: str
) -> None:
    for item in make_oit(make_framework(), *(f"o{number}" for number in range(1, 44))):
        urls = [f"https://www.example.go.th/{item.code}/{part}" for part in range(3)]
        disclosure = make_disclosure(organization, item, *urls)
        make_published_item(disclosure)
        checked(disclosure, urls[0])
    with django_assert_max_num_queries(5):
        assert not anonymous.get(path).cookies


def test_tabs_keep_the_year(anonymous: PortalClient, organization: Organization, disclosure: Disclosure) -> None:
    make_published_item(disclosure)
    assert "tabs" not in text(anonymous)
    _publish_result(organization)
    assert [(tab.label, tab.url, tab.current) for tab in anonymous.get(PAGE).context["tabs"]] == [
        ("ผลการประเมิน", "/o/maekhammi/2563/", False),
        ("เปิดเผยข้อมูล", PAGE, True),
    ]
    assert PAGE in text(anonymous, "/o/maekhammi/2563/")


def test_years_lead_to_the_same_page_of_another_year(
    anonymous: PortalClient, organization: Organization, disclosure: Disclosure
) -> None:
    make_published_item(disclosure)
    later = make_framework(2564, provisional=True, unverified="น้ำหนัก")
    make_published_item(make_disclosure(organization, make_oit(later)[0]))
    assert [pill.url for pill in anonymous.get(PAGE).context["years"]] == [PAGE, PAGE.replace("2563", "2564")]
    assert "<li>น้ำหนัก</li>" in text(anonymous, PAGE.replace("2563", "2564"))
    assert json.loads(anonymous.get(DATA.replace("2563", "2564")).content)["provisional"] is True
