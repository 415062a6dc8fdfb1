"""The life of one measure: written, returned, mended, approved, reported, closed and published by four people in a real
browser, with and without script; and once all on paper."""

from collections.abc import Callable
from pathlib import Path

import pytest
from django.utils import timezone
from PIL import Image
from playwright.sync_api import Page

from measures.models import Decision, Measure
from measures.states import Action, Status
from organizations.models import Organization
from tests.browsing import press
from tests.factories import make_framework, make_member, make_office, make_organization, make_post, make_tenure

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
PLAN, ROUND = "/work/maekhammi/2564/measures/", "/work/maekhammi/2564/rounds/6/"
RETURNED = "โปรดเพิ่มวิธีตรวจนับพัสดุ"


@pytest.fixture
def organization(transactional_db: None) -> Organization:
    organization = make_organization()
    for year in (2563, 2564):
        make_framework(year)
    finance = make_post(organization, "ผู้อำนวยการกองคลัง", rank=1, office=make_office(organization, "กองคลัง"))
    palad = make_post(organization, "ปลัดองค์การบริหารส่วนตำบลแม่คำมี", rank=2)
    make_tenure(finance, user=make_member(organization, "staff", username="owner"))
    make_tenure(palad, user=make_member(organization, "palad", username="palad"))
    make_member(organization, "staff", username="clerk")
    return organization


@pytest.fixture
def photograph(tmp_path: Path) -> Path:
    Image.new("RGB", (640, 480), "#4672b2").save(tmp_path / "ตรวจนับพัสดุ.jpg")
    return tmp_path / "ตรวจนับพัสดุ.jpg"


def write_measure(page: Page) -> None:
    page.goto(f"{PLAN}?edit=new")
    page.get_by_label("มาตรการ/แนวทาง").fill("ตรวจนับพัสดุทุกไตรมาส")
    page.get_by_label("วิธีการดำเนินการ").fill("๑. ตั้งคณะทำงาน")
    page.get_by_label("ผู้รับผิดชอบ").fill("กองคลัง")
    page.get_by_label("ระยะเวลา").fill("ต.ค. 63 - มี.ค. 64")
    press(page.get_by_role("button", name="บันทึกแถวนี้"))


def propose(page: Page) -> None:
    page.goto(f"{PLAN}propose/")
    press(page.get_by_role("button", name="เสนอเพื่อพิจารณา"))


def open_measure(page: Page) -> Measure:
    measure = Measure.objects.get()
    page.goto(f"{PLAN}{measure.pk}/")
    return measure


@pytest.mark.parametrize("script", [True, False], ids=["with script", "without script"])
def test_four_people_carry_a_measure_from_draft_to_the_public(
    as_person: Callable[..., Page],
    organization: Organization,
    photograph: Path,
    picture: Callable[[Page, str], None],
    script: bool,
) -> None:
    clerk, palad = as_person("clerk", script=script), as_person("palad", script=script)
    write_measure(clerk)
    propose(clerk)

    open_measure(palad)
    palad.get_by_label("ความเห็น").fill(RETURNED)
    picture(palad, "deciding.png")
    press(palad.get_by_role("button", name="ส่งกลับแก้ไข"))
    measure = open_measure(clerk)
    assert RETURNED in clerk.get_by_role("main").inner_text()
    clerk.goto(f"{PLAN}?edit={measure.pk}#m{measure.pk}")
    picture(clerk, "measures.png")
    clerk.get_by_label("วิธีการดำเนินการ").fill("๑. ตั้งคณะทำงาน\n๒. ตรวจนับเทียบทะเบียน")
    press(clerk.get_by_role("button", name="บันทึกแถวนี้"))
    propose(clerk)
    open_measure(palad)
    press(palad.get_by_role("button", name="เห็นชอบ", exact=True))
    measure.refresh_from_db()
    assert measure.status == Status.APPROVED

    owner = as_person("owner", script=script)
    owner.goto(f"{ROUND}{measure.pk}/")
    owner.get_by_label("ผลการดำเนินการ").fill("ตรวจนับครบ 120 รายการ ตรงกับทะเบียน")
    owner.get_by_label("แนบรูป/ไฟล์").set_input_files(photograph)
    owner.locator("#report").evaluate("form => form.scrollIntoView()")
    picture(owner, "report.png")
    press(owner.get_by_role("button", name="บันทึกผล", exact=True))
    palad.goto(ROUND)
    press(palad.get_by_role("button", name="รวบรวมผลของรอบนี้"))
    press(palad.get_by_role("button", name="ปิดรอบการรายงาน"))
    palad.goto(f"{PLAN}publication/")
    press(palad.get_by_role("button", name="เผยแพร่", exact=False).first)

    public = as_person(script=script)
    public.goto("/o/maekhammi/2564/measures/")
    picture(public, "measures-public.png")
    text = public.get_by_role("main").inner_text()
    assert "ตรวจนับเทียบทะเบียน" in text
    assert "ตรวจนับครบ 120 รายการ" in text
    assert RETURNED not in text


def test_the_whole_life_on_paper(as_person: Callable[..., Page], organization: Organization, photograph: Path) -> None:
    clerk = as_person("clerk")
    write_measure(clerk)
    propose(clerk)
    clerk.goto(f"{PLAN}sheet/")
    code = clerk.locator(".sheet-code strong").first.inner_text()
    clerk.goto(f"{PLAN}sheet/record/")
    clerk.get_by_label("รหัสเนื้อหา").fill(code)
    palad = clerk.locator("#id_post option", has_text="ปลัดองค์การบริหารส่วนตำบลแม่คำมี").get_attribute("value")
    clerk.get_by_label("ตำแหน่งผู้ลงนาม").select_option(palad)
    today = timezone.localdate()
    for part, value in {"day": today.day, "month": today.month, "year": today.year + 543}.items():
        field = clerk.locator(f"[name=signed_on_{part}]")
        field.select_option(str(value)) if part == "month" else field.fill(str(value))
    clerk.get_by_label("ไฟล์สแกน").set_input_files(photograph)
    press(clerk.get_by_role("button", name="บันทึกผลการพิจารณา"))

    measure = open_measure(clerk)
    assert measure.status == Status.APPROVED
    assert "บันทึกจากเอกสารลงนาม โดย" in clerk.get_by_role("main").inner_text()
    assert not Decision.objects.get(action=Action.APPROVE).exception
    clerk.goto(f"{ROUND}{measure.pk}/")
    clerk.get_by_label("ผลการดำเนินการ").fill("ตรวจนับครบ")
    clerk.get_by_label("ผู้ให้ข้อมูล").fill("ผู้อำนวยการกองคลัง")
    press(clerk.get_by_role("button", name="บันทึกผล", exact=True))
    assert measure.progress.get().told_by == "ผู้อำนวยการกองคลัง"
