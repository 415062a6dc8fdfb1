"""The box of owners, and what it is read as."""

import pytest

from measures.owners import Owners, read_owners
from measures.readings import read_owners_words

OFFICES = {"สำนักปลัด": 1, "กองคลัง": 2, "กองช่าง": 3, "กองการศึกษา ศาสนาและวัฒนธรรม": 4, "กองการเจ้าหน้าที่": 5}
POSTS = {"นักวิชาการตรวจสอบภายใน": 7, "หัวหน้าสำนักปลัด": 8}

CASES = {
    "one office": ("กองคลัง", Owners(False, (2,), (), ())),
    "several by comma": ("กองคลัง, กองช่าง", Owners(False, (2, 3), (), ())),
    "several by และ": ("สำนักปลัด และกองช่าง", Owners(False, (1, 3), (), ())),
    "several by line": ("สำนักปลัด\nกองคลัง", Owners(False, (1, 2), (), ())),
    "several by bullet": ("- สำนักปลัด\n- กองคลัง", Owners(False, (1, 2), (), ())),
    "inside other words": ("งานพัสดุ กองคลัง", Owners(False, (2,), (), ())),
    "a usual variant": ("สำนักงานปลัด อบต.", Owners(False, (1,), (), ())),
    "short": ("สำนักปลัดฯ", Owners(False, (1,), (), ())),
    "a name begun": ("กองการศึกษา", Owners(False, (4,), (), ())),
    "begun by two": ("กองการ", Owners(False, (), (), ("กองการ",))),
    "everybody": ("ทุกส่วนราชการ", Owners(True, (), (), ())),
    "everybody otherwise": ("หัวหน้าส่วนราชการ ทุกส่วน", Owners(True, (), (), ())),
    "a post": ("หัวหน้าสำนักปลัด", Owners(False, (), (8,), ())),
    "no office": ("ผู้ดูแลเว็บไซต์", Owners(False, (), (), ("ผู้ดูแลเว็บไซต์",))),
    "both": ("กองช่าง, ผู้นำชุมชน", Owners(False, (3,), (), ("ผู้นำชุมชน",))),
    "nothing": ("", Owners(False, (), (), ())),
    "twice": ("กองคลัง, กองคลัง", Owners(False, (2,), (), ())),
}


@pytest.mark.parametrize(("text", "read"), CASES.values(), ids=CASES)
def test_the_box_is_read_as_offices_posts_everybody_or_words(text: str, read: Owners) -> None:
    assert read_owners(text, OFFICES, POSTS) == read


def test_the_page_names_what_was_read_and_what_was_only_kept() -> None:
    reading = read_owners_words("ทุกส่วนราชการ, กองช่าง, หัวหน้าสำนักปลัด, ผู้นำชุมชน", OFFICES, POSTS)
    assert reading.known == ("ทุกส่วนราชการ", "กองช่าง", "หัวหน้าสำนักปลัด")
    assert reading.unknown == ("ผู้นำชุมชน",)
