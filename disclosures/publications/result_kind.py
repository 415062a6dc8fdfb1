"""The result of a year as something that is published."""

from django.db.models import QuerySet

from assessments.models import Assessment
from assessments.statement import Statement
from assessments.stating import statement_of
from disclosures.models import Publication
from disclosures.publications.changes import changed_figures
from disclosures.publications.kind import Kind
from disclosures.publications.texts import texts_in
from organizations.models import Organization


def _look(organization: Organization, fiscal_year: int) -> Statement:
    """A year before that the public cannot read does not stand beside it."""
    before = Publication.objects.editions(Publication.What.RESULT, organization, fiscal_year - 1)
    return statement_of(organization, fiscal_year, compared=before.published().exists())


def _headline(statement: Statement) -> tuple[str, str]:
    return statement.headline.total, statement.headline.level


def _lock(organization: Organization, fiscal_year: int) -> QuerySet[Assessment]:
    return Assessment.objects.filter(organization=organization, framework__fiscal_year=fiscal_year)


def _describe(publication: Publication) -> str:
    total = f"คะแนนรวม {publication.total}" if publication.total else "ไม่มีคะแนนรวม"
    level = f" ระดับ {publication.level}" if publication.level else ""
    return f"{total}{level} ผลการประเมินคุณธรรมและความโปร่งใส ปีงบประมาณ พ.ศ. {publication.fiscal_year}"


def _texts(statement: Statement) -> list[tuple[str, str]]:
    return [("ผลการประเมิน", text) for text in texts_in(statement.as_dict())]


RESULT = Kind(
    what=Publication.What.RESULT,
    word="publish_results",
    noun="ผลการประเมิน",
    short="ผล",
    nothing="ยังไม่มีคะแนนหรือผลที่ประกาศ",
    remedy="โปรดกรอกคะแนนก่อน",
    parts="ตัวเลข",
    template="assessments/_statement.html",
    show="show-publication",
    publish="publish-result",
    withdraw="withdraw-result",
    public="show-public-result",
    look=_look,
    read=Statement.from_dict,
    changes=changed_figures,
    headline=_headline,
    lock=_lock,
    describe=_describe,
    texts=_texts,
)
