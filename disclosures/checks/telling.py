"""The checks of a run as the command tells them: a line per link, or one JSON document."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from assessments.models import Framework
from disclosures.checks.alarms import WRONG
from disclosures.checks.running import Due, check_links
from disclosures.checks.scheduling import whole
from disclosures.links.web import Web
from disclosures.links.words import OPEN, UNCERTAIN, State, Verdict
from disclosures.models import Disclosure, LinkCheck
from organizations.models import Organization
from thai.digits import to_arabic


class AskedWrong(Exception):
    """One Thai sentence that says which argument to change."""


def check_register(slug: str, year: str, web: Web) -> Iterator[tuple[Due, LinkCheck]]:
    """Every link of a register now, due or not. Raises AskedWrong before anything is opened."""
    organization = Organization.objects.filter(slug=slug).first()
    if organization is None:
        raise AskedWrong(f"ไม่มีหน่วยงาน {slug or '(ไม่ได้ระบุ)'} โปรดใช้ชื่อในที่อยู่เว็บ เช่น --organization khoen")
    plain = to_arabic(str(year)).strip()
    known = list(map(str, Framework.objects.values_list("fiscal_year", flat=True)))
    if plain not in known:
        years = ", ".join(known) or "(ยังไม่มี โปรดสั่ง load_frameworks)"
        raise AskedWrong(f"ไม่มีเกณฑ์การประเมินของปี {plain or '(ไม่ได้ระบุ)'} โปรดใช้ --fiscal-year ปีใดปีหนึ่งของ {years}")
    found = list(whole(Disclosure.objects.of(organization, int(plain))))
    return check_links(found, web, only_due=False)


def row_of(due: Due, check: LinkCheck) -> dict[str, Any]:
    """A link in the JSON of a register, its words those of LINKS.md."""
    return {
        "item": due.disclosure.item.code,
        "url": check.url,
        "state": check.state,
        "verdict": check.verdict or None,
        "passage": check.passage,
        "final_url": check.final_url,
        "seconds": float(check.seconds),
    }


def line_of(due: Due, check: LinkCheck) -> str:
    organization, item = due.disclosure.organization, due.disclosure.item
    words = [check.get_state_display(), check.get_verdict_display() if check.verdict else ""]
    place = f"{organization.slug} {item.framework.fiscal_year} {item.code}"
    return " ".join(word for word in [place, *words, check.url] if word)


def summary_of(checks: Iterable[LinkCheck]) -> dict[str, Any]:
    """How many links were opened, how they are, and how many of them did not open or are of another year or body; any
    number of checks is counted as they come."""
    states: Counter[str] = Counter()
    verdicts: Counter[str] = Counter()
    failing = 0
    for check in checks:
        states[check.state] += 1
        failing += _fails(check)
        if check.verdict:
            verdicts[check.verdict] += 1
    return {"checked": states.total(), "states": dict(states), "verdicts": dict(verdicts), "failing": failing}


def told(summary: dict[str, Any]) -> str:
    return f"ตรวจ {summary['checked']} ลิงก์ เปิดไม่ได้หรือไม่ตรง {summary['failing']} ลิงก์"


def _fails(check: LinkCheck) -> bool:
    state = State(check.state)
    return state not in OPEN | UNCERTAIN or bool(check.verdict) and Verdict(check.verdict) in WRONG
