"""What the row above a page says of the measures."""

import pytest

from measures.models import Plan
from measures.stages import measures
from measures.states import Action
from organizations.models import Organization
from tests.factories import make_approved, make_measure, make_plan, move_measure, overview_of

pytestmark = pytest.mark.django_db


def make_submitted(plan: Plan) -> None:
    move_measure(make_measure(plan), Action.SUBMIT)


STAGES = {
    "none": ([], ("ring", "ยังไม่มีมาตรการ")),
    "drafts": ([make_measure, make_measure], ("half", "ร่าง 2 รายการ")),
    "submitted": ([make_measure, make_submitted], ("half", "รอพิจารณา 1 จาก 2")),
    "some approved": ([make_approved, make_submitted], ("half", "เห็นชอบ 1 จาก 2")),
    "all approved": ([make_approved], ("tick", "เห็นชอบ 1 จาก 1")),
}


@pytest.mark.parametrize(("makers", "expected"), STAGES.values(), ids=STAGES)
def test_the_stage_says_how_far_the_measures_are(
    organization: Organization, makers: list, expected: tuple[str, str]
) -> None:
    plan = make_plan(organization)
    for make in makers:
        make(plan)
    assert measures(organization, overview_of(organization, 2564))[:2] == expected
