"""The pages about the register of a year, as tabs above each of them."""

from django.urls import reverse

from disclosures.pages import Tab

TABS: dict[str, str] = {
    "show-register": "ทะเบียน OIT",
    "show-link-checks": "ตรวจลิงก์",
    "publish-items": "เผยแพร่",
    "show-itas-sheet": "กรอก ITAS",
    "show-submission": "ชุดที่ส่ง",
    "list-clarifications": "ชี้แจง",
    "show-site-files": "ไฟล์สำหรับเว็บไซต์หลัก",
}


def oit_tabs(slug: str, year: int, current: str) -> list[Tab]:
    """`current`: the name of the address this page is or belongs to."""
    return [Tab(label, reverse(name, args=[slug, year]), name == current) for name, label in TABS.items()]
