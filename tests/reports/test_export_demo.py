"""`export_report` on the demo: every kind in every format, and not a row changes."""

import io
import zipfile
from pathlib import Path

import pytest
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext

from organizations.models import Organization
from reports.contents.blanks import BLANKS
from reports.documents import CATALOGUE, texts_of_kind
from reports.kinds import KEYS
from reports.standing.specimen import specimen_of
from reports.wording import blanks_in

pytestmark = pytest.mark.django_db

# Kind, organization, fiscal year, and what else the command is told.
DOCUMENTS: list[tuple[str, str, str, dict[str, str]]] = [
    ("memo", "maekhammi", "2563", {}),
    ("memo", "khaophrathong", "2564", {"occasion": "propose-plan"}),
    ("memo", "hintang", "2566", {"occasion": "progress-6"}),
    ("memo", "hintang", "2566", {"occasion": "progress-12"}),
    ("measures-plan", "khaophrathong", "2564", {}),
    ("analysis", "khoen", "2567", {}),
    ("progress", "hintang", "2566", {}),
    ("progress", "hintang", "2566", {"round": "6"}),
    ("instrument-report", "songchan", "2567", {}),
    ("announcement", "khaophrathong", "2564", {}),
]
MAIN_PART = {"docx": "word/document.xml", "xlsx": "xl/workbook.xml"}
CASES = [
    pytest.param(*document, form, id="-".join((*document[:3], *document[3].values(), form)))
    for document in DOCUMENTS
    for form in CATALOGUE[document[0]].formats
]


@pytest.mark.parametrize(("kind", "slug", "year", "more", "form"), CASES)
def test_every_kind_in_every_format_is_a_whole_file_and_stores_nothing(
    demo: str, tmp_path: Path, kind: str, slug: str, year: str, more: dict[str, str], form: str
) -> None:
    output = tmp_path / f"file.{form}"
    asked = {"organization": slug, "fiscal_year": year, "format": form, "output": str(output)} | more
    with CaptureQueriesContext(connection) as queries:
        call_command("export_report", kind, **asked, stdout=io.StringIO())
    assert {query["sql"].split()[0] for query in queries} == {"SELECT"}
    assert [path.name for path in tmp_path.iterdir()] == [output.name]
    data = output.read_bytes()
    if form == "pdf":
        assert data.startswith(b"%PDF-")
        assert data.rstrip().endswith(b"%%EOF")
        return
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        assert package.testzip() is None
        assert {"[Content_Types].xml", MAIN_PART[form]} <= set(package.namelist())


@pytest.mark.parametrize("slug", sorted({slug for _, slug, _, _ in DOCUMENTS}))
def test_every_blank_of_a_document_is_filled_and_explained(demo: str, slug: str) -> None:
    organization = Organization.objects.get(slug=slug)
    for kind, occasion in KEYS.values():
        specimen = specimen_of(organization, kind, occasion)
        used = {name for text in texts_of_kind(kind, occasion) for name in blanks_in(text.default)}
        assert used <= set(specimen.known) <= set(BLANKS), (kind, occasion)
        assert {type(value) for value in specimen.values.values()} <= {str}


def test_the_table_names_every_kind() -> None:
    assert {kind for kind, *_ in DOCUMENTS} == set(CATALOGUE)
