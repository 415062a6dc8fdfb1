"""The whole checker over all the pages of the measure: `pytest -s` prints precision, recall and every miss.

The pages written before the checker, and those written after it by somebody who had not seen it, are measured apart.
"""

import time
from collections.abc import Iterator

import pytest

from disclosures.links.asked import Asked, Expected, Whose
from disclosures.links.limits import Limits
from disclosures.links.running import check_all
from disclosures.links.web import Web
from disclosures.links.words import State
from tests.disclosures.linkpages.blind.all import CASES as BLIND
from tests.disclosures.linkpages.case import Case
from tests.disclosures.linkpages.fresh.all import CASES as FRESH
from tests.disclosures.linkpages.held.all import CASES as HELD
from tests.disclosures.linkpages.later.all import CASES as LATER
from tests.disclosures.linkpages.measuring import CANNOT_TELL, Answered, Measure, measure_states, measure_verdicts
from tests.disclosures.linkpages.server import Where, serving
from tests.disclosures.linkpages.sighted.all import CASES as SIGHTED

pytestmark = pytest.mark.looks
SETS = {"before": [*BLIND, *SIGHTED], "fresh": FRESH, "later": LATER, "held": HELD}


@pytest.fixture(scope="module", params=SETS)
def answers(request: pytest.FixtureRequest) -> list[Answered]:
    """Every page asked once, as the command does."""
    pages = SETS[request.param]
    began = time.monotonic()
    with serving(pages) as where:
        answers = [answer for group, limits in by_patience(pages) for answer in ask(group, limits, where)]
    print(f"\n{request.param}: {len(answers)} pages in {time.monotonic() - began:.0f} s")
    return answers


def by_patience(pages: list[Case]) -> list[tuple[list[Case], Limits]]:
    """More time than the product gives, so that only the page decides, whatever else the machine is doing; less where
    waiting leads to nothing."""
    endless = [case for case in pages if case.state == State.TIMEOUT]
    return [
        (
            [case for case in pages if case not in endless],
            Limits(seconds=90, silence=60, reading=60, robots_seconds=30),
        ),
        (endless, Limits(seconds=6, silence=6)),
    ]


def ask(pages: list[Case], limits: Limits, where: Where) -> Iterator[Answered]:
    asked = [(case, question(case, where)) for case in pages]
    cases = {id(one): case for case, one in asked}
    for one, outcome in check_all([one for _, one in asked], Web(allowed=frozenset(where.ports), limits=limits)):
        case = cases[id(one)]
        yield Answered(case.id, case.state, case.verdict, outcome.state, outcome.verdict, case.accepted)


def question(case: Case, where: Where) -> Asked:
    whose = Whose(*(case.organization.get(name, "") for name in ("name", "short_name", "district", "province")))
    expected = Expected(whose, case.fiscal_year, case.item_code, case.item_title, case.data_year)
    return Asked(where.url_of(case), expected)


def weak(measure: Measure, precision: float, recall: float) -> list[str]:
    print(f"\n{measure}")
    words = {word for word, share in measure.recall.items() if share.value < recall}
    words |= {word for word, share in measure.precision.items() if word != CANNOT_TELL and share.value < precision}
    return sorted(words)


def test_every_state_is_told_apart(answers: list[Answered]) -> None:
    assert weak(measure_states(answers), 0.95, 0.9) == []


def test_a_verdict_is_right_or_withheld(answers: list[Answered]) -> None:
    assert weak(measure_verdicts(answers), 0.95, 0.9) == []
