"""A table copied in Word becomes drafts in a real browser, with and without script."""

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from measures.models import Measure
from tests.browsing import faults, press, sign_in
from tests.factories import make_framework, make_member, make_office, make_organization

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
PLAIN = 'มาตรการ\tวิธีการ\tผู้รับผิดชอบ\tระยะเวลา\nอบรม "งานบริการ"\t1. ประชุม\n2. อบรม\tกองคลัง\tต.ค. 63\n\t3. สรุป\t\t\n'
WORD = """<table><tr><td><p>มาตรการ</p></td><td>วิธีการ</td><td>ผู้รับผิดชอบ</td><td>ระยะเวลา</td></tr>
<tr><td rowspan="2">อบรม
 "งานบริการ"</td><td><ol><li>ประชุม</li><li>อบรม</li></ol></td><td><p>กองคลัง</p></td><td>ต.ค.<br>63</td></tr>
<tr><td><p>3.&nbsp; สรุป</p></td><td></td><td></td></tr></table>"""
PASTE = """(html) => {
  const data = new DataTransfer();
  data.setData("text/html", html);
  const paste = new ClipboardEvent("paste", {clipboardData: data, bubbles: true, cancelable: true});
  document.getElementById("id_pasted").dispatchEvent(paste);
}"""


@pytest.fixture(params=[True, False], ids=["with script", "without script"])
def page(request: Any, browser: Browser, live_server: Any) -> Iterator[Page]:
    context = browser.new_context(base_url=live_server.url, java_script_enabled=request.param, locale="th")
    yield context.new_page()
    context.close()


@pytest.fixture
def address(transactional_db: None) -> str:
    organization = make_organization()
    for year in (2563, 2564):
        make_framework(year)
    make_office(organization, "กองคลัง")
    make_member(organization, username="clerk")
    return f"/work/{organization.slug}/2564/measures/paste/"


def test_a_table_from_word_becomes_drafts(page: Page, address: str, request: pytest.FixtureRequest) -> None:
    page.set_viewport_size({"width": 360, "height": 800})
    page.goto(address)
    sign_in(page, "clerk")
    scripted = "without script" not in request.node.name
    if scripted:
        page.evaluate(PASTE, WORD)
        assert page.get_by_role("status").filter(has_text="แล้ว 3 แถว").is_visible()
    else:
        page.get_by_label("ตารางมาตรการที่คัดลอกมา").fill(PLAIN)
    press(page.get_by_role("button", name="อ่านตารางที่วาง"))
    assert page.get_by_label("แถวที่เริ่มบรรทัด").input_value() == "join"
    if scripted:
        assert faults(page, 360) == {}
    press(page.get_by_role("button", name="เพิ่มแถวที่เลือกเป็นร่างมาตรการ"))
    measure = Measure.objects.get()
    assert (measure.title, str(measure.starts_on)) == ('อบรม "งานบริการ"', "2020-10-01")
    assert measure.method.split("\n") == ["1. ประชุม", "2. อบรม", "3. สรุป"]
