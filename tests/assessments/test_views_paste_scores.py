"""A pasted table on its page: shown row by row, saved by nobody but the grid."""

import re
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.core.management import call_command
from django.test import RequestFactory
from django.urls import reverse

from assessments.models import Assessment, Score
from audit.models import Entry
from organizations.authorship import author_of
from organizations.models import Organization
from tests.conftest import PortalClient
from tests.factories import PASSWORD, make_framework

pytestmark = pytest.mark.django_db
MEMO = "ตัวชี้วัดที่ ๒\tการใช้อำนาจ\tได้คะแนน ๙๓.๗๕ คะแนน\nตัวชี้วัดที่ ๔\tการใช้งบประมาณ\tได้คะแนน ๙๐.๑๓ คะแนน\nคะแนนรวม ๖๐.๔๐"
HOSTILE = '"><script>alert(1)</script>\t99.00\nการใช้อำนาจ<img src=x>\t98.37\n{{ 7|add:7 }}\t1.00'


class Form(HTMLParser):
    """What a browser would post from the page's form: hidden fields, ticked boxes, chosen options."""

    def __init__(self, page: Any) -> None:
        super().__init__()
        self.data: dict[str, list[str]] = {}
        self._select = ""
        self.feed(page.content.decode().split('id="pasted-form"')[1])

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        name, value = found.get("name") or "", found.get("value") or ""
        if tag == "select":
            self._select = name
        elif tag == "option" and "selected" in found:
            self.data[self._select] = [value]
        elif tag == "input" and name and (found.get("type") not in {"checkbox", "radio"} or "checked" in found):
            self.data.setdefault(name, []).append(value)


@pytest.fixture
def address(organization: Organization) -> str:
    make_framework(2563)
    return reverse("paste-scores", args=[organization.slug, 2563])


@pytest.fixture
def deep(organization: Organization) -> str:
    call_command("load_frameworks", settings.BASE_DIR / "fixtures" / "frameworks" / "2566.yaml", verbosity=0)
    return reverse("paste-scores", args=[organization.slug, 2566])


def grid(address: str) -> str:
    return address.removesuffix("paste/")


def stored() -> dict[str, str]:
    rows = Score.objects.values_list("criterion__code", "respondent_group__code", "value")
    return {f"{code}@{group}" if group else code: str(value) for code, group, value in rows}


def test_the_page_opens_with_an_empty_text(as_role: Any, address: str) -> None:
    assert "<textarea" in as_role("staff").get(address).content.decode()


def test_reading_shows_each_row_and_saves_nothing(as_role: Any, address: str) -> None:
    before = Entry.objects.count()
    text = as_role("staff").post(address, {"pasted": MEMO, "action": "read"}).content.decode()
    assert "ตัวชี้วัดที่ 3 การใช้อำนาจ" in text
    assert "ในแถวเป็นเลขที่ 2 ระบบยึดตามชื่อ" in text
    assert "คะแนนรวมที่พบในข้อความ" in text
    assert (Score.objects.count(), Assessment.objects.count(), Entry.objects.count()) == (0, 0, before)


def test_what_the_page_posts_to_the_grid_is_saved_there(as_role: Any, address: str) -> None:
    client = as_role("staff")
    form = Form(client.post(address, {"pasted": MEMO})).data
    assert (form["score-3"], form["was-3"]) == (["๙๓.๗๕"], [""])
    client.post(grid(address), form | {"action": ["save"]})
    assert stored() == {"3": "93.75", "2": "90.13"}
    assert Assessment.objects.get().announced_total is None


def test_the_announced_total_is_saved_once_it_is_ticked(as_role: Any, address: str) -> None:
    client = as_role("staff")
    form = Form(client.post(address, {"pasted": MEMO})).data
    client.post(grid(address), form | {"announced_total": ["๖๐.๔๐"], "action": ["save"]})
    assert str(Assessment.objects.get().announced_total) == "60.40"


def test_what_was_typed_in_the_grid_comes_along_or_is_told_to_give_way(as_role: Any, address: str) -> None:
    client = as_role("staff")
    typed = {"score-9": "43.90", "was-9": "", "score-3": "98.00", "was-3": "", "announced_total": "61.00"}
    page = client.post(address, typed | {"pasted": MEMO, "action": "read"})
    assert "ช่องนี้ท่านพิมพ์ไว้ 98.00 ถ้าใช้แถวนี้จะถูกแทนด้วย ๙๓.๗๕" in page.content.decode()
    form = Form(page).data
    client.post(grid(address), form | {"action": ["save"]})
    assert stored() == {"9": "43.90", "3": "93.75", "2": "90.13"}
    assert str(Assessment.objects.get().announced_total) == "61.00"


def test_a_row_left_out_leaves_what_was_typed(as_role: Any, address: str) -> None:
    client = as_role("staff")
    form = Form(client.post(address, {"score-3": "98.00", "was-3": "", "pasted": MEMO})).data
    client.post(grid(address), form | {"score-3": form["score-3"][:1], "action": ["save"]})
    assert stored()["3"] == "98.00"


def test_reading_again_keeps_ticks_and_what_was_typed(as_role: Any, address: str) -> None:
    client = as_role("staff")
    form = Form(client.post(address, {"score-9": "43.90", "was-9": "", "pasted": MEMO})).data
    del form["score-2"]
    second = Form(client.post(address, form | {"pasted": [MEMO], "action": ["read"]})).data
    assert "score-2" not in second
    assert (second["score-9"], second["score-3"]) == (["43.90"], ["๙๓.๗๕"])


def test_a_chosen_criterion_is_read_anew(as_role: Any, address: str) -> None:
    client = as_role("staff")
    text = "ค่าน้ำค่าไฟ\t88.00"
    form = Form(client.post(address, {"pasted": text})).data
    assert form["row-1-code"] == [""]
    form = Form(client.post(address, form | {"pasted": [text], "row-1-code": ["9"], "action": ["read"]})).data
    assert (form["score-9"], form["row-1-code"]) == (["88.00"], ["9"])


@pytest.mark.seeds
def test_the_whole_document_of_khoen_reaches_the_database_through_two_pages(
    as_role: Any, deep: str, seeds: Path
) -> None:
    client = as_role("staff")
    text = next(seeds.glob("003*")).read_text(encoding="utf-8")
    form = Form(client.post(deep, {"pasted": text})).data
    form = Form(client.post(deep, form | {"pasted": [text], "action": ["split:proposed"]})).data
    client.post(grid(deep), form | {"action": ["save"]})
    saved = stored()
    assert len(saved) == 10 + 89
    assert {code: saved[code] for code in ("1", "10", "o42", "e11@1", "e11@2", "e15@2", "i7")} == {
        "1": "99.75",
        "10": "61.25",
        "o42": "0.00",
        "e11@1": "96.90",
        "e11@2": "79.77",
        "e15@2": "79.74",
        "i7": "96.20",
    }
    assert "o4" not in saved


@pytest.mark.parametrize("deed", ["preview", "save"])
def test_the_grid_shows_what_was_filled_in_below_the_indicators(as_role: Any, deep: str, deed: str) -> None:
    client = as_role("staff")
    form = Form(client.post(deep, {"pasted": "o36 แผนปฏิบัติการป้องกันการทุจริต\t100"})).data
    page = client.post(grid(deep), form | {"action": [deed]}, follow=True).content.decode()
    assert 'name="score-o36"' in page
    assert stored() == ({} if deed == "preview" else {"o36": "100.00"})


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "ยังไม่มีข้อความ"),
        ("  \n ", "ยังไม่มีข้อความ"),
        ("ก\n" * 5_000, "ระบบอ่านได้ครั้งละไม่เกิน 1,000 บรรทัด"),
        ("ขอเรียนว่าการประเมินเสร็จแล้ว", "ไม่พบคะแนนในข้อความที่วาง"),
        ("คะแนนรวม 87.33", "พบเพียงคะแนนรวม"),
    ],
)
def test_a_text_without_a_table_says_what_is_wrong_and_is_kept(
    as_role: Any, address: str, text: str, said: str
) -> None:
    page = as_role("staff").post(address, {"pasted": text, "score-9": "43.90", "was-9": ""}).content.decode()
    assert said in page
    assert text.strip() in page
    assert '<input type="hidden" name="score-9" value="43.90">' in page


def test_hostile_text_is_shown_as_text(as_role: Any, address: str) -> None:
    page = as_role("staff").post(address, {"pasted": HOSTILE, "score-<b>": "<i>"}).content.decode()
    assert "<script>alert" not in page
    assert "<img src=x" not in page
    assert "<i>" not in page
    assert "{{ 7|add:7 }}" in page


def test_a_text_survives_the_end_of_the_session(
    as_role: Any, anonymous: PortalClient, address: str, organization: Organization
) -> None:
    author = re.findall('name="author" value="([^"]+)"', as_role("staff").get(address).content.decode())[0]
    sign_in_page = anonymous.post(address, {"pasted": MEMO, "author": author, "action": "read"}).content.decode()
    carried = dict(re.findall('type="hidden" name="(carried|next)" value="([^"]+)"', sign_in_page))
    who = {"username": f"{organization.slug}-staff", "password": PASSWORD}
    page = anonymous.post(reverse("login"), who | carried, follow=True).content.decode()
    assert f"{MEMO}</textarea>" in page


def test_choices_that_lose_the_session_come_back_in_the_grid(as_role: Any, address: str) -> None:
    request = RequestFactory().post(
        "/", {"author": Form(as_role("staff").post(address, {"pasted": MEMO})).data["author"]}
    )
    author = author_of(request)
    assert author
    assert author.page == grid(address)


def test_a_year_without_a_framework_is_not_found(as_role: Any, organization: Organization) -> None:
    assert as_role("staff").post(reverse("paste-scores", args=[organization.slug, 2599])).status_code == 404


@pytest.mark.seeds
def test_any_number_of_rows_takes_the_same_few_queries(
    as_role: Any, deep: str, seeds: Path, django_assert_max_num_queries: Callable[..., Any]
) -> None:
    client = as_role("staff")
    with django_assert_max_num_queries(15):
        client.post(deep, {"pasted": next(seeds.glob("003*")).read_text(encoding="utf-8")})
