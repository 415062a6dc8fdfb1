"""The analysis with much, little or hostile input: a correct paper or a sentence."""

from decimal import Decimal

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from organizations.models import Organization
from reports.documents import paper_of
from reports.drafting.drafts import find_draft
from reports.errors import NoAssessment, NoPlan
from reports.kinds import Kind, Occasion
from reports.paper import Paper, Paragraph
from tests.factories import (
    make_assessment,
    make_finding,
    make_issue,
    make_measure,
    make_organization,
    make_plan,
    make_scores,
)
from tests.reports.paper_text import lines_of_paper

KINDS = pytest.mark.parametrize("kind", [Kind.ANALYSIS, Kind.INSTRUMENT_REPORT])


def paper(organization: Organization, kind: Kind = Kind.ANALYSIS) -> Paper:
    return paper_of(find_draft(organization, kind, Occasion.PLAN, 2564))


@KINDS
def test_without_a_plan_or_a_result_a_sentence_says_what_to_do(kind: Kind, organization: Organization) -> None:
    with pytest.raises(NoPlan, match="2564"):
        paper(organization, kind)
    make_plan(organization)
    with pytest.raises(NoAssessment, match="2563"):
        paper(organization, kind)


def test_a_plan_without_measures_or_findings_is_printed(organization: Organization) -> None:
    make_plan(organization)
    make_scores(make_assessment(organization))
    lines = lines_of_paper(paper(organization))
    assert "ยังไม่มีมาตรการในแผนของปีนี้" in lines
    assert "ยังไม่มีข้อค้นพบที่บันทึกไว้" in lines


def test_the_announced_figure_stands_before_the_computed_one(organization: Organization) -> None:
    make_plan(organization)
    make_scores(make_assessment(organization, announced_total=Decimal("60.40"), announced_level="D"))
    lines = lines_of_paper(paper(organization))
    assert any("คะแนนรวม 60.40 คะแนน อยู่ในระดับ D" in line for line in lines)


@KINDS
def test_queries_do_not_grow_with_measures_and_findings(kind: Kind, organization: Organization) -> None:
    plan, other = make_plan(organization), make_plan(make_organization("songchan", name="สองชั้น"))
    for each, count in ((plan, 2), (other, 7)):
        assessment = make_assessment(each.organization)
        make_scores(assessment)
        criteria = list(assessment.framework.criteria.filter(kind="indicator"))
        for number in range(count):
            make_measure(each, f"มาตรการ {number}", finding=make_finding(each, criteria=criteria[:2], shortcoming="ก"))
    counts = []
    for each in (plan, other):
        with CaptureQueriesContext(connection) as queries:
            paper(each.organization, kind)
        counts.append(len(queries))
    assert counts[0] == counts[1] <= 26


def test_hostile_and_long_words_are_printed_as_they_are(organization: Organization) -> None:
    hostile = "<script>{{ x }}</script> {ชื่อหน่วยงาน} & \"'"
    plan = make_plan(organization)
    assessment = make_assessment(organization)
    make_scores(assessment)
    issue = make_issue(assessment.framework, codes=["9"])
    make_finding(plan, issue, shortcoming=hostile, development="ก" * 30_000)
    make_measure(plan, hostile, issue=issue)
    blocks = paper(organization).blocks
    texts = [block.text for block in blocks if isinstance(block, Paragraph)]
    assert hostile in texts
    assert "ก" * 30_000 in texts
    assert f"1. {hostile}" in lines_of_paper(paper(organization))
