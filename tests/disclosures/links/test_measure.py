"""The whole checker over all the pages of the measure: `pytest -s` prints precision, recall and every miss.

The pages written before the checker, and those written after it by somebody who had not seen it, are measured apart.
"""

import time

import pytest

from disclosures.links.asked import Asked, Expected, Whose
from disclosures.links.limits import Limits
from disclosures.links.running import check_all
from disclosures.links.web import Web
from tests.disclosures.linkpages.blind.all import CASES as BLIND
from tests.disclosures.linkpages.case import Case
from tests.disclosures.linkpages.fresh.all import CASES as FRESH
from tests.disclosures.linkpages.measuring import CANNOT_TELL, Answered, Measure, measure_states, measure_verdicts
from tests.disclosures.linkpages.server import Where, serving
from tests.disclosures.linkpages.sighted.all import CASES as SIGHTED

pytestmark = pytest.mark.looks
SECONDS = 6.0
SETS = {"before": [*BLIND, *SIGHTED], "fresh": FRESH}


@pytest.fixture(scope="module", params=SETS)
def answers(request: pytest.FixtureRequest) -> list[Answered]:
    """Every page asked once, as the command does; only the limit is shorter."""
    pages = SETS[request.param]
    with serving(pages) as where:
        asked = [(case, question(case, where)) for case in pages]
        cases = {id(one): case for case, one in asked}
        web = Web(allowed=frozenset(where.ports), limits=Limits(seconds=SECONDS, silence=SECONDS))
        began = time.monotonic()
        outcomes = list(check_all([one for _, one in asked], web))
        print(f"\n{request.param}: {len(asked)} pages in {time.monotonic() - began:.0f} s")
    found = [(cases[id(one)], outcome) for one, outcome in outcomes]
    return [
        Answered(case.id, case.state, case.verdict, outcome.state, outcome.verdict, case.accepted)
        for case, outcome in found
    ]


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
    assert weak(measure_verdicts(answers), 0.95, 0.6) == []
