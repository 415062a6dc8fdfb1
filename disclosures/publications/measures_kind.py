"""The measures of a plan, with the results of its closed rounds, as something that is published."""

from django.db.models import QuerySet

from assessments.plain import to_plain
from disclosures.models import Publication
from disclosures.publications.kind import Kind
from disclosures.publications.measures_changes import changed_measures
from disclosures.publications.measures_statement import MeasuresStatement
from disclosures.publications.measures_stating import measures_of
from disclosures.publications.texts import texts_in
from measures.models import Plan
from organizations.models import Organization


def _headline(statement: MeasuresStatement) -> tuple[str, str]:
    return "", ""


def _lock(organization: Organization, fiscal_year: int) -> QuerySet[Plan]:
    return Plan.objects.filter(organization=organization, fiscal_year=fiscal_year)


def _describe(publication: Publication) -> str:
    statement = MeasuresStatement.from_dict(publication.content)
    rounds = f" พร้อมผลการดำเนินการ{statement.rounds[-1].label}" if statement.rounds else ""
    basis = f" จากผลการประเมินปี {statement.result_year}" if statement.result_year else ""
    return f"{len(statement.measures)} มาตรการ ปีงบประมาณ พ.ศ. {publication.fiscal_year}{basis}{rounds}"


def _texts(statement: MeasuresStatement) -> list[tuple[str, str]]:
    return [(f"มาตรการที่ {one.number}", text) for one in statement.measures for text in texts_in(to_plain(one))]


MEASURES = Kind(
    what=Publication.What.MEASURES,
    word="publish_measures",
    noun="มาตรการ",
    short="มาตรการ",
    nothing="ยังไม่มีมาตรการที่เห็นชอบแล้ว",
    remedy="โปรดเสนอและเห็นชอบมาตรการก่อน",
    parts="ข้อความ",
    template="disclosures/_measures.html",
    show="show-measures-publication",
    publish="publish-measures",
    withdraw="withdraw-measures",
    public="show-public-measures",
    look=measures_of,
    read=MeasuresStatement.from_dict,
    changes=changed_measures,
    headline=_headline,
    lock=_lock,
    describe=_describe,
    texts=_texts,
)
