"""A pasted table of measures on its page: looked at row by row, saved as drafts all at once or not at all."""

import re
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.core.management import call_command
from django.urls import reverse

from audit.models import Entry
from measures.models import Measure, Ownership, Plan
from measures.states import Status
from organizations.models import Organization
from tests.conftest import PortalClient
from tests.factories import PASSWORD, make_framework, make_measure, make_office, make_plan

pytestmark = pytest.mark.django_db
HEAD = "มาตรการ/แนวทาง\tวิธีการดำเนินการ\tผู้รับผิดชอบ\tระยะเวลาดำเนินการ\tการติดตามผล\n"
FIRST = 'จัดทำคู่มือบริการ\t"1. ประชุม\n2. เผยแพร่"\tกองคลัง\tต.ค. 63 - มี.ค. 64\tรายงานที่ประชุม\n'
SECOND = "อบรมเจ้าหน้าที่\tจัดอบรม\tทุกส่วนราชการ\t1/2/2564\tสรุปผล\n"
HOSTILE = HEAD + '"><script>alert(1)</script>\t<img src=x>\t{{ 7|add:7 }}\tต.ค. 63\t<b>x</b>\n'


class Form(HTMLParser):
    """What a browser would post from the page's form."""

    def __init__(self, page: Any) -> None:
        super().__init__()
        self.data: dict[str, list[str]] = {}
        self._select = self._area = ""
        self.feed(page.content.decode().split('id="measures-pasted"')[1].split("</form>")[0])

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        name, value = found.get("name") or "", found.get("value") or ""
        if tag == "select":
            self._select = name
        elif tag == "textarea":
            self._area = name
        elif tag == "option" and "selected" in found:
            self.data[self._select] = [value]
        elif tag == "input" and name and (found.get("type") != "checkbox" or "checked" in found):
            self.data.setdefault(name, []).append(value)

    def handle_data(self, data: str) -> None:
        if self._area:
            self.data[self._area] = [data.removeprefix("\n")]
            self._area = ""


@pytest.fixture
def address(organization: Organization) -> str:
    make_framework(2563)
    make_framework(2564)
    make_office(organization, "กองคลัง")
    return reverse("paste-measures", args=[organization.slug, 2564])


@pytest.fixture
def staff(as_role: Any) -> PortalClient:
    client: PortalClient = as_role("staff")
    return client


def read(client: PortalClient, address: str, text: str, **more: Any) -> Any:
    return client.post(address, {"pasted": text, "action": "read", **more})


def save(client: PortalClient, address: str, form: dict[str, list[str]], **more: Any) -> Any:
    return client.post(address, form | {"action": ["save"]} | more)


def test_the_page_opens_with_an_empty_text(staff: PortalClient, address: str) -> None:
    assert 'name="pasted"' in staff.get(address).content.decode()


def test_reading_shows_what_each_row_means_and_saves_nothing(staff: PortalClient, address: str) -> None:
    before = Entry.objects.count()
    page = read(staff, address, HEAD + FIRST + SECOND).content.decode().replace("\u00a0", " ")
    for said in (
        "อ่านได้ 2 มาตรการ เลือกไว้ 2",
        '<li value="2" class="prewrap">เผยแพร่</li>',
        "อ่านเป็น กองคลัง",
        "อ่านเป็น 1 ต.ค. 2563 – 31 มี.ค. 2564",
        "เสนอเป็น 1 ก.พ. 2564",
    ):
        assert said in page, said
    assert (Plan.objects.count(), Measure.objects.count(), Entry.objects.count()) == (0, 0, before)


def test_the_ticked_rows_become_drafts_as_the_page_showed_them(staff: PortalClient, address: str) -> None:
    form = Form(read(staff, address, HEAD + FIRST + SECOND)).data
    answer = save(staff, address, form)
    assert answer.url == reverse("list-measures", args=address.split("/")[2:4])
    first, second = Measure.objects.order_by("position")
    assert (first.title, first.method, first.monitoring) == ("จัดทำคู่มือบริการ", "1. ประชุม\n2. เผยแพร่", "รายงานที่ประชุม")
    assert (str(first.starts_on), str(first.ends_on), first.period_confirmed) == ("2020-10-01", "2021-03-31", True)
    assert (second.period_text, second.starts_on, second.period_confirmed) == ("1/2/2564", None, False)
    assert (second.everyone, second.position, second.status) == (True, 2, Status.DRAFT)
    assert Ownership.objects.get().measure == first
    assert list(first.authors.all()) == [staff.user]
    assert Entry.objects.filter(action="create", object_type="measures.measure").count() == 2


def test_a_row_that_was_left_out_is_not_saved(staff: PortalClient, address: str) -> None:
    form = Form(read(staff, address, HEAD + FIRST + SECOND)).data
    save(staff, address, form | {"take": form["take"][1:]})
    assert Measure.objects.get().title == "อบรมเจ้าหน้าที่"


def test_ticks_and_decisions_stay_while_it_is_read_again(staff: PortalClient, address: str) -> None:
    form = Form(read(staff, address, HEAD + FIRST + SECOND)).data
    again = Form(staff.post(address, form | {"take": ["4"], "action": ["read"]})).data
    assert again["take"] == ["4"]


def test_nothing_ticked_is_a_sentence(staff: PortalClient, address: str) -> None:
    form = Form(read(staff, address, HEAD + FIRST)).data
    assert "ยังไม่ได้เลือกแถวใด" in save(staff, address, form | {"take": []}).content.decode()
    assert not Plan.objects.exists()


def test_what_is_in_the_plan_already_is_marked_and_waits(
    staff: PortalClient, address: str, organization: Organization
) -> None:
    make_measure(make_plan(organization), "2. จัดทำคู่มือ บริการ")
    page = read(staff, address, HEAD + FIRST + SECOND)
    assert "มาตรการที่ 1 ในแผนมีชื่อเดียวกันแล้ว" in page.content.decode()
    assert Form(page).data["take"] == ["4"]


def test_saving_twice_stops_to_show_what_is_there_by_now(staff: PortalClient, address: str) -> None:
    form = Form(read(staff, address, HEAD + FIRST)).data
    save(staff, address, form)
    assert "สิ่งที่อ่านได้เปลี่ยนไป" in save(staff, address, form).content.decode()
    assert Measure.objects.count() == 1


def test_a_choice_that_was_not_read_yet_is_shown_before_it_is_saved(staff: PortalClient, address: str) -> None:
    form = Form(read(staff, address, HEAD + FIRST)).data
    page = save(staff, address, form | {"column-0-4": ["remark"]})
    assert "สิ่งที่อ่านได้เปลี่ยนไป" in page.content.decode()
    assert not Measure.objects.exists()
    save(staff, address, Form(page).data)
    assert Measure.objects.get().remark == "รายงานที่ประชุม"


def test_a_row_broken_over_a_page_is_joined_or_not_as_the_person_says(staff: PortalClient, address: str) -> None:
    form = Form(read(staff, address, HEAD + "ก\t1. ข\tกองคลัง\tต.ค. 63\t\n" + HEAD + "\t2. ค\t\t\t\n")).data
    assert form["join-4"] == ["join"]
    page = staff.post(address, form | {"join-4": ["own"], "action": ["read"]})
    assert "ใช้ชื่อเดียวกับแถวบน" in page.content.decode()
    save(staff, address, form)
    assert Measure.objects.get().method == "1. ข 2. ค"


def test_a_table_without_heading_asks_what_its_columns_are(staff: PortalClient, address: str) -> None:
    page = read(staff, address, "จัดทำคู่มือ\tกองคลัง\nอบรม\tกองช่าง")
    assert "ยังไม่รู้ว่าช่องใดคือมาตรการ" in page.content.decode()
    chosen = {"column-0-0": ["title"], "column-0-1": ["owners_text"], "action": ["read"]}
    save(staff, address, Form(staff.post(address, Form(page).data | chosen)).data)
    assert list(Measure.objects.values_list("title", "owners_text")) == [("จัดทำคู่มือ", "กองคลัง"), ("อบรม", "กองช่าง")]


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (f"ก\t{'ย' * 20_001}\tกองคลัง\t\t\n", "วิธีการดำเนินการยาว 20001 ตัวอักษร โปรดย่อให้ไม่เกิน 20000 ตัวอักษร"),
        (f"ก\tข\t{'ค' * 501}\t\t\n", "ผู้รับผิดชอบยาว 501 ตัวอักษร"),
        ("ก\tข\tกองคลัง\t30 ก.ย. 2564 - 1 ต.ค. 2563\t\n", "วันสิ้นสุดมาก่อนวันเริ่ม"),
    ],
    ids=["method", "owners", "backwards"],
)
def test_a_row_the_form_of_a_measure_refuses_cannot_be_ticked(
    staff: PortalClient, address: str, row: str, said: str
) -> None:
    page = read(staff, address, HEAD + row + SECOND)
    assert said in page.content.decode().replace(",", "")
    form = Form(page).data
    assert form["take"] == ["3"]
    save(staff, address, form | {"take": ["2", "3"]})
    assert Measure.objects.get().title == "อบรมเจ้าหน้าที่"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (" \n", "ยังไม่มีข้อความ"),
        ("ขอเรียนว่าการประเมินเสร็จแล้ว", "ไม่พบตารางมาตรการในข้อความที่วาง"),
        (HEAD + "ก\tข\tค\tง\tจ\n" * 201, "ตารางที่วางมี 201 แถว ระบบอ่านได้ครั้งละไม่เกิน 200 แถว"),
        ("ก" * 200_001, "ข้อความที่วางยาว 200,001 ตัวอักษร"),
    ],
    ids=["nothing", "no table", "many rows", "long"],
)
def test_a_text_that_cannot_be_read_says_why_and_is_kept(
    staff: PortalClient, address: str, text: str, said: str
) -> None:
    page = read(staff, address, text).content.decode()
    assert said in page
    assert text.strip() in page


def test_hostile_text_is_shown_as_text(staff: PortalClient, address: str) -> None:
    page = read(staff, address, HOSTILE).content.decode()
    assert "<script>alert" not in page
    assert "<img src=x" not in page
    assert "{{ 7|add:7 }}" in page


def test_a_text_survives_the_end_of_the_session(
    staff: PortalClient, anonymous: PortalClient, address: str, organization: Organization
) -> None:
    form = Form(read(staff, address, HEAD + FIRST + SECOND)).data | {"take": ["4"], "action": ["save"]}
    page = anonymous.post(address, form).content.decode()
    carried = dict(re.findall('type="hidden" name="(carried|next)" value="([^"]+)"', page))
    who = {"username": f"{organization.slug}-staff", "password": PASSWORD}
    back = anonymous.post(reverse("login"), who | carried, follow=True)
    assert "งานที่พิมพ์ค้างไว้กลับมาแล้ว" in back.content.decode()
    assert Form(back).data["take"] == ["4"]
    assert not Measure.objects.exists()


def test_any_number_of_rows_takes_the_same_few_queries(
    staff: PortalClient, address: str, django_assert_max_num_queries: Callable[..., Any]
) -> None:
    rows = [f"เรื่องที่ {place}\tข้อ {place}\tกองคลัง\tต.ค. 63\tรายงาน\n" for place in range(60)]
    saved = []
    for some in (rows[:2], rows[2:]):
        with django_assert_max_num_queries(15):
            page = read(staff, address, HEAD + "".join(some))
        with django_assert_max_num_queries(40) as captured:
            save(staff, address, Form(page).data)
        saved.append(len(captured))
    assert Measure.objects.count() == 60
    assert saved[1] <= saved[0]


@pytest.mark.seeds
@pytest.mark.parametrize(("seed", "count", "issues"), [("000", 7, 0), ("001", 12, 0), ("003", 11, 11)])
def test_the_whole_document_becomes_a_plan(
    staff: PortalClient, organization: Organization, seeds: Path, seed: str, count: int, issues: int
) -> None:
    frameworks = settings.BASE_DIR / "fixtures" / "frameworks"
    call_command("load_frameworks", frameworks / "2566.yaml", frameworks / "2567.yaml", verbosity=0)
    address = reverse("paste-measures", args=[organization.slug, 2567])
    text = next(seeds.glob(f"{seed}*")).read_text(encoding="utf-8")
    save(staff, address, Form(read(staff, address, text)).data)
    assert Measure.objects.count() == count
    assert Measure.objects.filter(issue__framework__fiscal_year=2566).count() == issues
    assert not Measure.objects.filter(method="").exists()
    assert not Measure.objects.filter(title__regex=r"^[0-9๐-๙]").exists()
