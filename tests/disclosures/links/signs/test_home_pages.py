"""A home page in the place of the document that was asked for."""

import pytest

from disclosures.links.signs.home_pages import is_root
from disclosures.links.words import State
from tests.disclosures.links.answers import ITEM, PARAGRAPH, answer, page, state

ROOT, DEEP = "https://khoen.example/", "https://khoen.example/oit/o12.pdf"
NEWS = "".join(f"<li><a href='/news/{n}'>ประชุมสภาครั้งที่ {n}</a>" for n in range(6))
SECTIONS = "".join(f"<h3>{name}</h3><ul>{NEWS}</ul>" for name in ("ข่าวประชาสัมพันธ์", "ภาพกิจกรรม", "สถานที่ท่องเที่ยว"))
HOME = page(f"<h2>ยินดีต้อนรับสู่เว็บไซต์ อบต.เขิน</h2>{SECTIONS}", "หน้าแรก - อบต.เขิน")


@pytest.mark.parametrize(
    ("url", "root"),
    [
        (ROOT, True),
        ("https://khoen.example", True),
        ("https://khoen.example/index.php?lang=th", True),
        ("https://khoen.example/th/home", True),
        ("https://khoen.example/#top", True),
        ("https://khoen.example/#/oit/12", False),
        ("https://khoen.example/?p=12", False),
        ("https://khoen.example/index.php?option=com_content&id=3", False),
        (DEEP, False),
    ],
)
def test_a_root_is_told_from_an_address_below_it(url: str, root: bool) -> None:
    assert is_root(url) == root


@pytest.mark.parametrize(
    ("asked", "ended", "wanted"),
    [
        (DEEP, ROOT, State.SOFT_404),
        (DEEP, "https://khoen.example/index.php", State.SOFT_404),
        (DEEP, DEEP, State.SOFT_404),
        (ROOT, ROOT, State.OK),
        (ROOT, "https://khoen.example/home", State.REDIRECTED),
    ],
)
def test_a_home_page_is_right_at_the_root_alone(asked: str, ended: str, wanted: State) -> None:
    assert state(answer(HOME, url=ended, moved=asked != ended), asked) == wanted


def test_a_folder_may_rightly_be_the_home_page_of_a_site() -> None:
    assert state(answer(HOME, url="https://host.example/khoen/"), "https://host.example/khoen/") == State.OK


@pytest.mark.parametrize(
    "told",
    [
        page("<p>ข่าวของเรา</p>" + SECTIONS).replace("<body>", "<body class='wp home blog'>"),
        page("<p>ข่าวของเรา</p>" + SECTIONS).replace("</head>", f"<link rel=canonical href='{ROOT}'></head>"),
    ],
    ids=["the body says home", "its own address is the root"],
)
def test_a_page_may_say_itself_that_it_is_home(told: str) -> None:
    assert state(answer(told, url=DEEP), DEEP) == State.SOFT_404


@pytest.mark.parametrize(
    "told",
    [
        page(f"<h1>{ITEM} 2567</h1>{SECTIONS}", "หน้าแรก"),
        page(f"<h1>รายงาน</h1><p>{PARAGRAPH * 6}</p>", "หน้าหลัก | อบต.เขิน"),
    ],
    ids=["headed with the item", "long"],
)
def test_a_document_under_the_title_of_the_home_page_is_one(told: str) -> None:
    assert state(answer(told, url=DEEP), DEEP) == State.OK
