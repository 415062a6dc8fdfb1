"""The issue of the framework that a pasted cell names, by name or by number. Pure."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from thai.digits import to_arabic
from thai.text import match_key, tidy

_NUMBER = re.compile(r"\s*(?:ประเด็น(?:ที่)?\s*)?\(?\s*(\d{1,2})\s*(?:[.)]|\s|$)\s*")
_SHORTEST = 8


@dataclass(frozen=True)
class KnownIssue:
    """An issue of the result's year."""

    pk: int
    number: int
    title: str


@dataclass(frozen=True)
class IssueMatch:
    """`issue` None: the cell names none that is known; `note`: why it should be looked at."""

    issue: KnownIssue | None = None
    note: str = ""


def match_issue(text: str, issues: Iterable[KnownIssue]) -> IssueMatch:
    """The name decides where it is known; a number without a known name is a proposal that says so."""
    issues = list(issues)
    if not text.strip():
        return IssueMatch()
    if not issues:
        return IssueMatch(None, "เกณฑ์ของปีนั้นไม่มีประเด็นให้เลือก จึงไม่ได้ผูกกับประเด็น")
    plain = tidy(to_arabic(text)).replace("\n", " ")
    match = _NUMBER.match(plain)
    number, name = (int(match[1]), plain[match.end() :]) if match else (0, plain)
    named = next((issue for issue in issues if _same(name, issue.title)), None)
    if named:
        other = number and number != named.number
        return IssueMatch(named, f"ในตารางเป็นประเด็นที่ {number} ระบบยึดตามชื่อ" if other else "")
    counted = next((issue for issue in issues if issue.number == number), None)
    if counted:
        return IssueMatch(counted, "จับคู่ตามเลขประเด็น เพราะชื่อต่างจากเกณฑ์ โปรดตรวจ" if match_key(name) else "")
    return IssueMatch(None, f"ไม่พบประเด็น “{plain}” ในเกณฑ์ จึงไม่ได้ผูกกับประเด็น")


def _same(name: str, title: str) -> bool:
    one, two = match_key(name), match_key(title)
    short, long = sorted((one, two), key=len)
    return one == two or len(short) >= _SHORTEST and short in long
