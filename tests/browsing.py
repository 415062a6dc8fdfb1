"""What browser tests do alike: press what leads to another page and wait for it; sign in."""

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
