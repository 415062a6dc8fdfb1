"""Which issue a pasted cell names."""

import pytest

from measures.pasted.matching import KnownIssue, match_issue

ISSUES = [
    KnownIssue(11, 1, "กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ"),
    KnownIssue(12, 2, "การให้บริการและระบบ E-Service"),
]


@pytest.mark.parametrize(
    ("text", "pk", "note"),
    [
        ("(1) กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ", 11, ""),
        ("2.การให้บริการ\nและระบบ E-Service", 12, ""),
        ("ประเด็นที่ ๒", 12, ""),
        ("๑. การให้บริการและระบบ E-Service", 12, "ในตารางเป็นประเด็นที่ 1"),
        ("1. งานบริการ", 11, "จับคู่ตามเลขประเด็น"),
        ("9. งานบริการ", None, "ไม่พบประเด็น “9. งานบริการ”"),
        ("", None, ""),
    ],
)
def test_the_name_decides_before_the_number(text: str, pk: int | None, note: str) -> None:
    match = match_issue(text, ISSUES)
    assert (match.issue.pk if match.issue else None) == pk
    assert match.note.startswith(note)
    assert bool(match.note) == bool(note)


def test_a_year_without_issues_says_so() -> None:
    assert "ไม่มีประเด็นให้เลือก" in match_issue("1. ก", []).note
