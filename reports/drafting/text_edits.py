"""When what a draft says was last edited, as the audit tells it: without making the document, whether an opinion on it
may be about an earlier text."""

from collections.abc import Iterable, Iterator
from datetime import datetime

from django.db.models import QuerySet

from assessments.models import Assessment
from audit.models import Entry
from organizations.models import Organization
from reports.documents import texts_of_kind
from reports.kinds import Occasion
from reports.models import ReportDraft

# Columns of a draft that its text shows; number and date are added on its way up.
SHOWN = frozenset({"office", "telephone", "order", "numerals"})


def last_edits(organization: Organization, drafts: Iterable[ReportDraft]) -> dict[int, datetime]:
    """By the key of the draft, where there was one: of its words and, for a memo on a result, of the scores. Edits of
    measures, progress and standing texts are not among them. Three queries; none without drafts."""
    asked = list(drafts)
    found: dict[int, datetime] = {}
    for key, at in (*_of_words(asked), *_of_scores(organization, asked)):
        found[key] = max(at, found.get(key, at))
    return found


def _of_words(drafts: list[ReportDraft]) -> Iterator[tuple[int, datetime]]:
    shown = {str(one.pk): SHOWN | {text.label for text in texts_of_kind(one.kind, one.occasion)} for one in drafts}
    for key, at, after in _entries(ReportDraft, shown, action="edit_draft").values_list("object_id", "at", "after"):
        if shown[key] & (after or {}).keys():
            yield int(key), at


def _of_scores(organization: Organization, drafts: list[ReportDraft]) -> Iterator[tuple[int, datetime]]:
    years = {one.fiscal_year: one.pk for one in drafts if one.occasion == Occasion.RESULT}
    told = organization.assessments.filter(framework__fiscal_year__in=years) if years else Assessment.objects.none()
    keys = {str(pk): years[year] for pk, year in told.values_list("pk", "framework__fiscal_year")}
    for key, at in _entries(Assessment, keys).values_list("object_id", "at"):
        yield keys[key], at


def _entries(of: type[ReportDraft | Assessment], keys: Iterable[str], **more: str) -> QuerySet[Entry]:
    return Entry.objects.filter(object_type=of._meta.label_lower, object_id__in=list(keys), **more).order_by("sequence")
