"""Finds in an issued document: its own words, and those of its signed copies that hold any."""

from collections.abc import Iterator

from disclosures.privacy.asking import Question, questions_of
from disclosures.privacy.reader import search_file
from disclosures.privacy.searching import Located
from reports.models import IssuedReport

# One rendering tells all words; a scan of the same paper has none, and was read by who signed it.
FORMS = ("docx", "pdf", "xlsx")


def open_questions(report: IssuedReport) -> list[Question]:
    """What nobody answered yet. Four queries, and one for each signed copy."""
    return [one for one in questions_of(report.organization, _finds(report)) if not one.answered]


def _finds(report: IssuedReport) -> Iterator[Located]:
    form = next((one for one in FORMS if one in set(report.files.values_list("form", flat=True))), "")
    issued = report.files.filter(form=form).values_list("form", "content")
    signed = report.signed_copies.filter(form="pdf").values_list("form", "content")
    for title, rows in (("เอกสารที่ออก", issued), ("สำเนาลงนาม", signed)):
        for suffix, content in rows:
            searched = search_file(bytes(content), f".{suffix}")
            for find, page in searched.finds:
                yield find, f"{title} หน้า {page}" if searched.pages > 1 else title
