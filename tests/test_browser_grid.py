"""The score grid in a real browser: by keyboard alone, without script, two people at once, a session that ends."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from django.conf import settings
from django.contrib.sessions.models import Session
from django.core.management import call_command
from playwright.sync_api import Browser, Page, expect

from assessments.cells import suffix, text_of
from assessments.models import Assessment
from assessments.results import figures_of
from organizations.models import Organization
from tests.browsing import faults, press, sign_in
from tests.factories import (
    INDICATORS,
    MAEKHAMMI_2563,
    make_assessment,
    make_framework,
    make_member,
    make_organization,
    make_scores,
)

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
LOST = ["o42", "o43", "o35", "o37", "o38", "o26"]


def khoen() -> dict[str, str]:
    """The ten indicators and the 89 figures of items of อบต.เขิน 2566, by the suffix of their field; o4 has none."""
    data = yaml.safe_load((settings.DEMO_DIR / "khoen.yaml").read_text(encoding="utf-8"))
    year = next(year for year in data["assessments"] if year["fiscal_year"] == 2566)
    codes = {name: code for code, (_, name) in INDICATORS.items()}
    found = {codes.get(label, label): figure for label, figure in year["scores"].items()}
    for part in year["respondent_groups"]:
        found |= {suffix(code, part["group"]): figure for code, figure in part["scores"].items()}
    return found


FIGURES = khoen()


def stored() -> dict[str, str]:
    figures = figures_of(Assessment.objects.get())
    return {key if isinstance(key, str) else suffix(*key): text_of(value) for key, value in figures.items()}


@pytest.fixture
def open_page(browser: Browser, live_server: Any) -> Iterator[Callable[..., Page]]:
    """A page of a browser of its own, signed in."""
    contexts = []

    def opened(username: str = "clerk", script: bool = True) -> Page:
        context = browser.new_context(base_url=live_server.url, java_script_enabled=script, locale="th")
        contexts.append(context)
        page = context.new_page()
        page.goto("/accounts/login/")
        sign_in(page, username)
        return page

    yield opened
    for context in contexts:
        context.close()


@pytest.fixture
def organization(transactional_db: None) -> Organization:
    organization = make_organization()
    for username in ("clerk", "colleague"):
        make_member(organization, "staff", username=username, first_name="สมมติ", last_name=username)
    return organization


@pytest.fixture
def grid(organization: Organization) -> str:
    """The address of an empty year that goes down to items and respondent groups."""
    call_command("load_frameworks", str(settings.FRAMEWORKS_DIR / "2566.yaml"), verbosity=0)
    return f"/work/{organization.slug}/2566/scores/"


@pytest.fixture
def known(organization: Organization) -> str:
    """The address of a year of ten indicators that has its scores."""
    make_framework(2563)
    make_scores(make_assessment(organization, 2563), MAEKHAMMI_2563)
    return f"/work/{organization.slug}/2563/scores/"


def focused(page: Page) -> str:
    """The name of the field, or the text of the button, that has the focus."""
    found: str = page.evaluate(
        "document.activeElement.name === 'action' ? document.activeElement.textContent.trim() : "
        "document.activeElement.name || document.activeElement.id"
    )
    return found


def tab_to(page: Page, wanted: str) -> None:
    for _ in range(400):
        page.keyboard.press("Tab")
        if focused(page) == wanted:
            return
    pytest.fail(f"{wanted} cannot be reached by Tab")


def press_by_keyboard(page: Page, button: str) -> None:
    tab_to(page, button)
    with page.expect_navigation():
        page.keyboard.press("Enter")


def save(page: Page) -> None:
    press(page.locator("#save"))


def test_the_89_figures_are_typed_without_the_mouse(
    open_page: Callable[..., Page], grid: str, picture: Callable[[Page, str], None]
) -> None:
    page = open_page()
    page.goto(grid)
    press_by_keyboard(page, "กรอกรายข้อ")
    for group in ("1", "2"):
        press_by_keyboard(page, f"เพิ่มช่องของ EIT ส่วนที่ {group}")
    tab_to(page, "score-1")
    typed = set()
    while (name := focused(page)) != "บันทึกคะแนน":
        field = name.removeprefix("score-")
        if name.startswith("score-") and field in FIGURES:
            page.keyboard.type(FIGURES[field])
            typed.add(field)
        page.keyboard.press("Tab")
    assert typed == FIGURES.keys()
    expect(page.locator("#score-live")).to_contain_text("87.33")
    picture(page, "grid.png")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    expect(page.get_by_text("บันทึกแล้ว 99 ช่อง")).to_be_visible()
    assert stored() == FIGURES
    assert (len(FIGURES), FIGURES.get("o4")) == (10 + 89, None)
    panel = page.locator("#score-live").inner_text()
    assert "ผ่าน" in panel
    assert [line.split()[0] for line in panel.splitlines() if line.startswith("o")] == sorted(
        LOST, key=lambda code: LOST.index(code)
    )[: sum(line.startswith("o") for line in panel.splitlines())]


def test_enter_and_the_arrows_move_between_the_fields(open_page: Callable[..., Page], grid: str) -> None:
    page = open_page()
    page.goto(grid + "?level=items&groups=1+2")
    page.locator("[name='score-e1@1']").focus()
    seen = []
    for key in ["ArrowRight", "ArrowDown", "Enter", "ArrowLeft", "ArrowUp", "Shift+Enter", "Shift+Enter"]:
        page.keyboard.press(key)
        seen.append(focused(page).removeprefix("score-"))
    assert seen == ["e1@2", "e2@2", "e3@2", "e3@1", "e2@1", "e1@1", "6"]
    page.keyboard.type("88.41")
    page.keyboard.press("ArrowLeft")
    assert focused(page) == "score-6", "inside a text the arrows move in it"
    page.locator("[name='score-o43']").focus()
    page.keyboard.press("Enter")
    assert focused(page) == "บันทึกคะแนน"


def test_without_script_the_grid_is_one_form(open_page: Callable[..., Page], grid: str) -> None:
    page = open_page(script=False)
    page.goto(grid)
    page.get_by_label("การใช้อำนาจ", exact=True).fill("๙๘.๓๗")
    press(page.get_by_role("button", name="กรอกรายข้อ"))
    for group in ("1", "2"):
        press(page.get_by_role("button", name=f"เพิ่มช่องของ EIT ส่วนที่ {group}"))
    for field, figure in FIGURES.items():
        if field != "3":
            page.locator(f"[name='score-{field}']").fill(figure)
    press(page.get_by_role("button", name="คำนวณโดยยังไม่บันทึก"))
    assert "87.33" in page.locator("#score-live").inner_text()
    assert not Assessment.objects.exists()
    save(page)
    assert stored() == FIGURES


@pytest.mark.parametrize("script", [True, False], ids=["with script", "without script"])
def test_two_people_merge_and_what_both_changed_is_shown_side_by_side(
    open_page: Callable[..., Page], known: str, picture: Callable[[Page, str], None], script: bool
) -> None:
    first, second = open_page("colleague", script), open_page("clerk", script)
    for page, values in ((first, {"1": "90", "2": "91"}), (second, {"1": "95", "3": "96"})):
        page.goto(known)
        for code, value in values.items():
            page.locator(f"[name=score-{code}]").fill(value)
    save(first)
    save(second)
    choice = second.get_by_role("group", name="1: มีผู้บันทึกช่องนี้ระหว่างที่ท่านพิมพ์")
    assert "95 ที่ท่านพิมพ์" in choice.inner_text()
    assert "90.00 ที่ สมมติ colleague บันทึกเมื่อ" in choice.inner_text()
    choice.scroll_into_view_if_needed()
    picture(second, "conflict.png")
    merged = stored()
    assert (merged["1"], merged["2"], merged["3"]) == ("90.00", "91.00", "96.00")
    assert faults(second, 1280) == {} if script else True
    choice.get_by_role("radio").first.check()
    save(second)
    assert stored()["1"] == "95.00"


@pytest.mark.parametrize("script", [True, False], ids=["with script", "without script"])
def test_a_session_that_ends_gives_the_same_person_the_filled_form(
    open_page: Callable[..., Page], known: str, picture: Callable[[Page, str], None], script: bool
) -> None:
    page = open_page(script=script)
    page.goto(known)
    Session.objects.all().delete()
    page.get_by_label("การใช้อำนาจ", exact=True).fill("๘๘.๕๐")
    save(page)
    assert "งานที่พิมพ์ค้างไว้ยังอยู่" in page.locator("main").inner_text()
    picture(page, "session.png")
    sign_in(page, "clerk", "ผิด")
    sign_in(page, "clerk")
    assert page.get_by_label("การใช้อำนาจ", exact=True).input_value() == "๘๘.๕๐"
    assert stored()["3"] == "93.75"
    save(page)
    assert stored()["3"] == "88.50"


def test_another_person_sees_nothing_of_it(open_page: Callable[..., Page], known: str) -> None:
    page = open_page()
    page.goto(known)
    Session.objects.all().delete()
    page.get_by_label("การใช้อำนาจ", exact=True).fill("88.50")
    save(page)
    sign_in(page, "colleague")
    assert "88.50" not in page.content()
    page.goto(known)
    assert page.get_by_label("การใช้อำนาจ", exact=True).input_value() == "93.75"


@pytest.mark.seeds
@pytest.mark.parametrize(
    ("seed", "year", "first", "last", "total"),
    [("002", 2563, "ตัวชี้วัดที่ ๑\t", "ตัวชี้วัดที่ ๑๐\t", "60.40"), ("003", 2566, "แบบสำรวจ\t", "\t10\t", "87.33")],
)
def test_the_score_table_of_a_document_is_pasted_into_a_field(
    open_page: Callable[..., Page],
    organization: Organization,
    seeds: Path,
    picture: Callable[[Page, str], None],
    seed: str,
    year: int,
    first: str,
    last: str,
    total: str,
) -> None:
    call_command("load_frameworks", str(settings.FRAMEWORKS_DIR / f"{year}.yaml"), verbosity=0)
    lines = next(seeds.glob(f"{seed}_*.txt")).read_text(encoding="utf-8").splitlines()
    start = next(place for place, line in enumerate(lines) if line.startswith(first))
    end = next(place for place in range(start, len(lines)) if lines[place].startswith(last))
    page = open_page()
    page.goto(f"/work/{organization.slug}/{year}/scores/")
    with page.expect_navigation():
        page.locator("[name=score-1]").evaluate(
            """(field, text) => { const data = new DataTransfer(); data.setData("text", text);
            const how = {clipboardData: data, bubbles: true, cancelable: true};
            field.dispatchEvent(new ClipboardEvent("paste", how)) }""",
            "\n".join(lines[start : end + 1]),
        )
    picture(page, f"pasted-{seed}.png")
    press(page.get_by_role("button", name="นำไปกรอกในตาราง"))
    assert not Assessment.objects.exists()
    save(page)
    expect(page.get_by_text("บันทึกแล้ว 10 ช่อง")).to_be_visible()
    assert total in page.locator("#score-live").inner_text()
    assert len(stored()) == 10


@pytest.mark.looks
def test_the_crowded_grid_and_its_result_are_accessible_and_fit(
    open_page: Callable[..., Page], grid: str, picture: Callable[[Page, str], None]
) -> None:
    page = open_page()
    page.goto(grid + "?level=items&groups=1+2")
    page.evaluate(
        "figures => { for (const [name, value] of Object.entries(figures)) document.querySelector("
        "`[name='score-${name}']`).value = value }",
        FIGURES | {"o4": "50", "9": "๑๐๑"},
    )
    save(page)
    assert page.get_by_role("alert").get_by_role("link").count() == 2
    found: dict[tuple[str, int], list[str]] = {}
    for path in ["", grid.replace("scores/", ""), grid.replace("scores/", "summary/"), grid + "history/"]:
        if path:
            page.goto(path)
        found |= {(path, width): wrong for width, wrong in faults(page).items()}
        page.set_viewport_size({"width": 1280, "height": 900})
        if path:
            picture(page, {"summary/": "summary.png", "history/": "history.png"}.get(path[-8:], "result.png"))
    assert found == {}
