"""Hostile words in every field of every kind and format: printed as words, and nothing is fetched for them."""

import io
import socket
import zipfile
from collections.abc import Iterator
from typing import Any

import pytest
from django.utils import timezone

from measures.models import Constraint, CoverageReason
from organizations.models import Organization, Tenure
from reports.documents import CATALOGUE, paper_of, texts_of_kind
from reports.kinds import KEYS, Kind
from reports.models import DraftText, ReportDraft, StandingText
from reports.printing import file_of
from tests.factories import (
    make_approved,
    make_assessment,
    make_chain,
    make_draft,
    make_finding,
    make_issue,
    make_member,
    make_opinion,
    make_plan,
    make_progress,
    make_recommendation,
    make_reference,
    make_scores,
)
from tests.reports.paper_text import plain_text, read_texts

pytestmark = pytest.mark.django_db
MEASURED = ("method", "owners_text", "period_text", "monitoring", "budget", "success")
REPORTED = ("result", "suggestion", "problem", "budget_used")


@pytest.fixture
def listener() -> Iterator[socket.socket]:
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.setblocking(False)
        yield server


@pytest.fixture
def hostile(listener: socket.socket) -> str:
    address = f"http://127.0.0.1:{listener.getsockname()[1]}/x"
    return (
        f"</p><img src='{address}'><style>@import url({address}); *{{background:url({address})}}</style>"
        f'<link rel="stylesheet" href="{address}"><object data="file:///etc/passwd">{{{{ 7|add:7 }}}}'
    )


def fill(organization: Organization, hostile: str) -> None:
    """Hostile words in all that a document of the organization reads, but its own name."""
    assessment = make_assessment(organization)
    make_scores(assessment)
    for code in ("IIT", "9"):
        make_recommendation(assessment, code, hostile)
    make_chain(organization)
    Tenure.objects.filter(post__organization=organization).update(first_name=hostile[:60], rank=hostile[:40])
    make_reference(organization, fiscal_year=2564, subject=hostile[:200], issuer=hostile[:60])
    plan, criteria = make_plan(organization), assessment.framework.criteria
    issue = make_issue(assessment.framework, 1, ["9"])
    make_finding(plan, issue, shortcoming=hostile, development=hostile)
    make_finding(plan, criteria=criteria.filter(code="8"), shortcoming=hostile)
    Constraint.objects.create(plan=plan, heading=Constraint.Heading.STAFF, text=hostile)
    CoverageReason.objects.create(plan=plan, criterion=criteria.get(code="8"), reason=hostile)
    reported: dict[str, Any] = dict.fromkeys(REPORTED, hostile[:190])
    measure = make_approved(plan, hostile[:300], issue=issue, **dict.fromkeys(MEASURED, hostile[:190]))
    for months in (6, 12):
        make_progress(measure, months, **reported)


def typed_draft(organization: Organization, key: str, hostile: str) -> ReportDraft:
    """Every other text stands for the organization, the others are typed on the draft."""
    kind, occasion = KEYS[key]
    year = 2563 if key == "memo-result" else 2564
    draft = make_draft(organization, kind=kind, occasion=occasion, fiscal_year=year, telephone=hostile[:60])
    author, about = make_member(organization), {"kind": kind, "occasion": occasion, "organization": organization}
    for place, text in enumerate(texts_of_kind(kind, occasion)):
        words = f"{{ชื่อหน่วยงาน}} {hostile}"
        if place % 2:
            DraftText.objects.create(draft=draft, name=text.name, text=hostile)
        else:
            changed = {"changed_by": author, "changed_at": timezone.now()}
            StandingText.objects.create(name=text.name, text=words, **about, **changed)
    for post in organization.posts.all():
        make_opinion(draft, post, hostile)
    return draft


@pytest.mark.parametrize("key", KEYS)
def test_hostile_words_are_printed_and_nothing_is_fetched(
    organization: Organization, key: str, hostile: str, listener: socket.socket
) -> None:
    fill(organization, hostile)
    kind = Kind(KEYS[key][0])
    paper = paper_of(typed_draft(organization, key, hostile))
    files = {form: file_of(paper, kind, organization, form) for form in CATALOGUE[kind].formats}
    with pytest.raises(BlockingIOError):
        listener.accept()
    found = read_texts(paper, files["pdf"])["pdfium"]
    # A list of contents tells its headings once more.
    assert found.count("/etc/passwd") >= plain_text(paper).count("/etc/passwd") > 0
    assert "root:" not in found
    for packed in (content for form, content in files.items() if form != "pdf"):
        parts = zipfile.ZipFile(io.BytesIO(packed))
        assert not any(b'TargetMode="External"' in parts.read(name) for name in parts.namelist())
