import pytest

from disclosures.links.judging.paper import folded, paper_of
from tests.disclosures.links.judging.papers import paper


def heads(text: str) -> list[str]:
    made = paper_of(paper(text))
    return [made.text[start:end] for start, end in made.heads]


def test_a_cover_is_the_leading_short_lines() -> None:
    assert heads("แผน\nประจำปี 2567\nหน่วยงานได้จัดทำแผนนี้\nท้าย") == ["แผน\nประจำปี 2567"]


def test_marked_headings_and_what_stands_below_them_are_heads() -> None:
    assert heads("# แผน\nปี 2567\nหน่วยงานได้จัดทำ\n## บทนำ\nตามที่") == ["แผน", "ปี 2567", "บทนำ"]


def test_a_long_cover_above_marked_headings_is_a_head() -> None:
    assert heads("แผน\nปี 2567\nอบต.เขิน\nอำเภอ\nจังหวัด\n# ส่วนที่ 1")[-1] == "แผน\nปี 2567\nอบต.เขิน\nอำเภอ\nจังหวัด"


@pytest.mark.parametrize("text", ["แผน ปี พ.ศ.\n2567", "แผน พ.ศ. 2566\nถึง พ.ศ. 2570", "แผน เทศบาลตำบล\nเขิน"])
def test_a_line_that_breaks_off_is_one_with_the_next(text: str) -> None:
    assert paper_of(paper(text)).text == text.replace("\n", " ")


def test_a_heading_or_a_link_is_not_joined_to_what_stands_below() -> None:
    assert paper_of(paper("# รายงานประจำปี\nปี 2567")).text == "รายงานประจำปี\nปี 2567"
    assert paper_of(paper("รายงานประจำปี\n> 2566")).text == "รายงานประจำปี\n2566"


def test_rows_and_links_are_no_cover() -> None:
    assert heads("> แผน ปี 2566") == []
    assert heads("ปี | จำนวน") == []


def test_folding_keeps_every_place() -> None:
    text = "ปี ๒๕๖๖\u00a0– ๒๕๗๐"
    assert folded(text) == "ปี 2566 - 2570"
    assert len(folded(text)) == len(text)


def test_a_passage_of_a_long_line_is_what_stands_nearest() -> None:
    made = paper_of(paper("ก" * 500 + "2567" + "ข" * 500))
    assert len(made.passage(500, 504)) == 300
    assert "2567" in made.passage(500, 504)
