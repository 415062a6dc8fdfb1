"""Saving the assessors' recommendations."""

import pytest

from assessments.models import Assessment, Recommendation
from assessments.recommending import names_of, recommendable, recommended_texts, save_recommendations
from audit.models import Entry
from organizations.models import Organization
from tests.factories import make_assessment, make_user

pytestmark = pytest.mark.django_db


@pytest.fixture
def assessment(organization: Organization) -> Assessment:
    return make_assessment(organization, 2563)


def test_what_is_unchanged_is_neither_written_nor_recorded(assessment: Assessment) -> None:
    user = make_user()
    assert save_recommendations(assessment, {"EIT": "ความนำ", "9": ""}, user) == 1
    kept = Recommendation.objects.get()
    assert save_recommendations(assessment, {"EIT": "ความนำ", "9": "เผยแพร่"}, user) == 1
    assert Recommendation.objects.get(pk=kept.pk).text == "ความนำ"
    entry = Entry.objects.last()
    assert entry is not None
    assert (entry.before, entry.after) == ({"9": ""}, {"9": "เผยแพร่"})
    assert recommended_texts(assessment) == {"EIT": "ความนำ", "9": "เผยแพร่"}


def test_an_emptied_text_removes_the_row(assessment: Assessment) -> None:
    save_recommendations(assessment, {"9": "เผยแพร่"}, make_user())
    save_recommendations(assessment, {"9": ""}, make_user())
    assert recommended_texts(assessment) == {}


def test_instruments_and_indicators_can_be_recommended_on_in_the_official_order(assessment: Assessment) -> None:
    codes = [criterion.code for criterion in recommendable(assessment.framework)]
    assert codes == ["IIT", "1", "2", "3", "4", "5", "EIT", "6", "7", "8", "OIT", "9", "10"]


def test_a_passage_may_open_with_a_variant_or_an_instruments_code(assessment: Assessment) -> None:
    assessment.framework.criteria.get(code="8").variants.create(name="การปรับปรุงระบบการทำงาน")
    names = names_of(recommendable(assessment.framework))
    assert names["8"] == ["การปรับปรุงการทำงาน", "การปรับปรุงระบบการทำงาน"]
    assert names["OIT"][-2:] == ["OIT", "แบบวัด OIT"]
