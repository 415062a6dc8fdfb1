"""An item with two links, and a web that answers what a test says."""

import pytest

from assessments.models import Criterion
from disclosures.models import Disclosure
from organizations.models import Organization
from tests.disclosures.checks.doubles import Answers, answering
from tests.factories import make_disclosure, make_framework, make_oit

ONE, TWO = "https://www.example.go.th/o1", "https://files.example.org/o1.pdf"


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> Answers:
    return answering(monkeypatch)


@pytest.fixture
def items(db: None) -> list[Criterion]:
    return make_oit(make_framework())


@pytest.fixture
def disclosure(organization: Organization, items: list[Criterion]) -> Disclosure:
    return make_disclosure(organization, items[0], ONE, TWO)
