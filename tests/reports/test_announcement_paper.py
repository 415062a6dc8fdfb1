"""The ประกาศ that carries a plan: its form, its date, who signs, and the annex."""

from collections.abc import Callable
from pathlib import Path

import pytest

from organizations.models import Organization
from reports.contents.announcement import announced_day
from reports.documents import paper_of
from reports.drafting.drafts import find_draft
from reports.kinds import Kind, Occasion
from reports.models import ReportDraft
from reports.paper import AnnouncementHead, Flow, Paper, Paragraph, Signature
from reports.printing import file_of
from tests.factories import make_chain, make_measure, make_plan
from tests.reports.paper_text import lines_of_paper
from tests.reports.reading import lines_of
from thai.digits import ARABIC

pytestmark = pytest.mark.django_db


def announcement(organization: Organization) -> Paper:
    return paper_of(find_draft(organization, Kind.ANNOUNCEMENT, Occasion.PLAN, 2564))


@pytest.fixture
def planned(organization: Organization) -> Organization:
    make_chain(organization)
    make_measure(make_plan(organization))
    return organization


def pdf_of(organization: Organization) -> bytes:
    return file_of(announcement(organization), Kind.ANNOUNCEMENT, organization, "pdf")


def test_it_has_the_items_of_the_rule_in_order(planned: Organization) -> None:
    head, *body, placed, signature = announcement(planned).sections[0].blocks
    assert isinstance(head, AnnouncementHead)
    assert head.agency == "ประกาศองค์การบริหารส่วนตำบลแม่คำมี"
    assert head.subject == "มาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. ๒๕๖๔"
    assert [one.flow for one in body if isinstance(one, Paragraph)] == [Flow.TEXT] * 3
    assert isinstance(placed, Paragraph)
    assert (placed.flow, placed.text[:15]) == (Flow.PLACE, "ประกาศ ณ วันที่")
    assert isinstance(signature, Signature)


def test_the_head_of_the_organization_signs(planned: Organization) -> None:
    signature = announcement(planned).sections[0].blocks[-1]
    assert isinstance(signature, Signature)
    assert (signature.signer.name, signature.signer.post) == ("นายสี่ ตัวอย่าง", "นายกองค์การบริหารส่วนตำบลแม่คำมี")


def test_without_a_chain_the_head_has_a_blank_for_a_name(organization: Organization) -> None:
    make_measure(make_plan(organization))
    signature = announcement(organization).sections[0].blocks[-1]
    assert isinstance(signature, Signature)
    assert (signature.signer.name, signature.signer.post) == ("", "นายกองค์การบริหารส่วนตำบลแม่คำมี")


@pytest.mark.parametrize(
    ("day", "month", "year", "printed"),
    [
        (14, 12, 2563, "14 ธันวาคม พ.ศ. 2563"),
        (None, 12, 2563, "_ ธันวาคม พ.ศ. 2563"),
        (None, None, 2563, "_ _ พ.ศ. 2563"),
        (None, None, None, "_ _ พ.ศ. _"),
    ],
)
def test_each_part_of_the_date_that_is_not_known_is_a_blank(
    day: int | None, month: int | None, year: int | None, printed: str
) -> None:
    found = announced_day(ReportDraft(day=day, month=month, year=year))
    assert found.replace("\u00a0" * 12, "_").replace("\u00a0", " ") == printed


def test_its_digits_are_thai_whatever_the_draft_says(planned: Organization) -> None:
    draft = find_draft(planned, Kind.ANNOUNCEMENT, Occasion.PLAN, 2564)
    draft.numerals = "arabic"
    assert not set("".join(lines_of_paper(paper_of(draft)))) & set(ARABIC)


def test_the_annex_lies_on_landscape_sheets(planned: Organization) -> None:
    paper = announcement(planned)
    assert [section.landscape for section in paper.sections] == [False, True]
    assert paper.sheets == ()


def test_the_head_leaves_three_centimetres_for_the_emblem(
    planned: Organization, install_emblem: Callable[[Organization], Path]
) -> None:
    """Agency and subject stand on the same lines with and without it: 1.5 cm margin, 3 cm emblem, then the text."""
    bare = lines_of(pdf_of(planned))
    install_emblem(planned)
    installed = lines_of(pdf_of(planned))
    assert [line.baseline for line in bare[:2]] == [line.baseline for line in installed[:2]]
    assert 4.5 < bare[0].baseline < 6
    assert [round(line.centre, 1) for line in bare[:2]] == [11.0, 11.0]


def test_the_date_begins_two_indents_in_and_the_signature_stands_on_its_axis(planned: Organization) -> None:
    lines = lines_of(pdf_of(planned))
    assert next(line.left for line in lines if line.text.startswith("ประกาศณ")) == pytest.approx(8.0, abs=0.1)
    assert next(line.centre for line in lines if line.text.startswith("(นายสี่")) == pytest.approx(15.0, abs=0.1)
