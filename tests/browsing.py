"""What browser tests do alike: press what leads to another page and wait for it; sign in; look for faults."""

from collections.abc import Iterable

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page

from tests.factories import PASSWORD

AXE = Axe()
WIDTHS = (320, 360, 1280)
VIOLATIONS = """async () => {
  const shown = [...document.querySelectorAll("body *")].filter(one => one.checkVisibility() && !axed.has(one));
  shown.forEach(one => axed.add(one));
  const contrast = "color-contrast", resultTypes = ["violations"];
  const others = await axe.run({resultTypes, rules: {[contrast]: {enabled: false}}});
  const colours = shown.length ? await axe.run({include: shown}, {resultTypes, runOnly: [contrast]}) : {violations: []};
  return [...others.violations, ...colours.violations].map(one => one.id);
}"""


def press(target: Locator) -> None:
    """Click, and wait for the page that answers: a click alone returns before the answer has come."""
    with target.page.expect_navigation():
        target.click()


def sign_in(page: Page, username: str, password: str = PASSWORD) -> None:
    """On the sign-in page, wherever it was met."""
    page.get_by_label("ชื่อผู้ใช้").fill(username)
    page.get_by_label("รหัสผ่าน").fill(password)
    press(page.get_by_role("button", name="เข้าสู่ระบบ"))


def faults(page: Page, *widths: int) -> dict[int, list[str]]:
    """By the width of the window: what axe finds on the page, and how far it reaches beyond the window. Whether letters
    stand out from their ground is asked at the first width, and at the others of what only they show: it takes axe
    longer than all its other questions."""
    page.evaluate(AXE.axe_script)
    page.evaluate("window.axed = new WeakSet()")
    return {width: wrong for width in widths or WIDTHS if (wrong := _faults(page, width))}


def found_on(page: Page, paths: Iterable[str], expected: int = 200) -> dict[tuple[str, int], list[str]]:
    """The faults of many pages by path and width; at width 0 what the browser's console complains of."""
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    found: dict[tuple[str, int], list[str]] = {}
    for path in paths:
        page.set_viewport_size({"width": WIDTHS[0], "height": 800})
        answer = page.goto(path)
        assert answer is not None
        assert answer.status == expected, path
        found |= {(path, width): wrong for width, wrong in faults(page).items()}
        found |= {(path, 0): list(complaints)} if complaints and expected == 200 else {}
        complaints.clear()
    return found


def _faults(page: Page, width: int) -> list[str]:
    page.set_viewport_size({"width": width, "height": 800})
    found: list[str] = page.evaluate(VIOLATIONS)
    overflow = page.evaluate("document.documentElement.scrollWidth") - width
    return [*found, f"{overflow} px too wide"] if overflow > 0 else found
