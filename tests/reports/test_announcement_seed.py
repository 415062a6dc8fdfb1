"""The announcements of the demo carry every measure of their plans, and their PDF reads as the paper."""

import pytest

from organizations.models import Organization
from reports.documents import paper_of
from reports.drafting.drafts import find_draft
from reports.kinds import Kind, Occasion
from reports.paper import Table
from reports.printing import file_of
from tests.reports.paper_text import lines_of_paper, plain_text, read_texts
from thai.digits import to_arabic

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("demo")]


@pytest.mark.parametrize(
    ("slug", "fiscal_year", "measures"), [("khaophrathong", 2564, 7), ("hintang", 2566, 12), ("khoen", 2567, 11)]
)
def test_the_demo_announces_every_measure_of_a_plan(slug: str, fiscal_year: int, measures: int) -> None:
    organization = Organization.objects.get(slug=slug)
    paper = paper_of(find_draft(organization, Kind.ANNOUNCEMENT, Occasion.PLAN, fiscal_year))
    table = next(block for block in paper.blocks if isinstance(block, Table))
    assert sum(not row.band for row in table.rows) == measures
    assert any(f"จำนวน {measures} มาตรการ" in to_arabic(line) for line in lines_of_paper(paper))
    pdf = file_of(paper, Kind.ANNOUNCEMENT, organization, "pdf")
    assert read_texts(paper, pdf) == {"poppler": plain_text(paper), "pdfium": plain_text(paper)}
