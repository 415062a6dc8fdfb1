"""What browser tests do alike: press what leads to another page and wait for it; sign in; look for faults."""

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page

from tests.factories import PASSWORD


def press(target: Locator) -> None:
    """Click, and wait for the page that answers: a click alone returns before the answer has come."""
    with target.page.expect_navigation():
        target.click()


def sign_in(page: Page, username: str, password: str = PASSWORD) -> None:
    """On the sign-in page, wherever it was met."""
    page.get_by_label("ชื่อผู้ใช้").fill(username)
    page.get_by_label("รหัสผ่าน").fill(password)
    press(page.get_by_role("button", name="เข้าสู่ระบบ"))


def faults(page: Page, width: int) -> list[str]:
    """What axe finds on the page in a window of this width, and how far the page reaches beyond it."""
    page.set_viewport_size({"width": width, "height": 800})
    found = [violation["id"] for violation in Axe().run(page).response["violations"]]
    overflow = page.evaluate("document.documentElement.scrollWidth") - width
    return [*found, f"{overflow} px too wide"] if overflow > 0 else found
