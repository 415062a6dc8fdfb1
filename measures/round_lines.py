"""The one bridge from rows to the content of a round: the measures in force, and what was entered for each."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date

from django.db.models import OuterRef, Prefetch, QuerySet, Subquery
from django.utils import timezone

from measures.models import EvidenceVersion, Measure, Ownership, Plan, Progress, ReportingRound
from measures.round_content import Entry, Exhibit, RoundContent, RoundLine


def reported(plan: Plan) -> QuerySet[Measure]:
    """The measures a round asks about, in the order of the plan, each with its text in force."""
    found = plan.measures.in_force() if plan.pk else Measure.objects.none()
    return found.select_related("in_force").order_by("position", "pk")


def with_owners(measures: QuerySet[Measure]) -> QuerySet[Measure]:
    """In one query for any number: what `reporters` reads."""
    owners = Ownership.objects.select_related("office", "post__office")
    return measures.prefetch_related(Prefetch("ownerships", owners))


def content_of(reporting: ReportingRound, measures: Iterable[Measure] | None = None) -> RoundContent:
    """As it froze, if it is frozen; else as it stands now, in three queries (one less with the measures `reported`)."""
    if reporting.frozen:
        return RoundContent.from_dict(reporting.frozen.content)
    entries = _entries(reporting)
    asked = reported(reporting.plan) if measures is None else measures
    lines = (_line(measure, entries.get(measure.pk)) for measure in asked)
    return RoundContent(
        reporting.plan.fiscal_year,
        reporting.months,
        reporting.edition,
        _iso(reporting.starts_on),
        _iso(reporting.ends_on),
        reporting.source,
        tuple(lines),
    )


def _line(measure: Measure, entry: Entry | None) -> RoundLine:
    return RoundLine(measure.pk, measure.position, measure.text_in_force or measure.content, entry)


def _entries(reporting: ReportingRound) -> dict[int, Entry]:
    """By measure. Two queries, or none for a round not stored yet."""
    if reporting.pk is None:
        return {}
    exhibits = _exhibits(reporting)
    rows = reporting.progress.select_related("entered_by")
    return {row.measure_id: _entry(row, tuple(exhibits.get(row.pk, ()))) for row in rows}


def _entry(row: Progress, evidence: tuple[Exhibit, ...]) -> Entry:
    return Entry(
        row.result,
        row.suggestion,
        row.implementation,
        row.percent,
        row.problem,
        row.budget_used,
        row.no_evidence_reason,
        row.told_by,
        row.entered_by_post or str(row.entered_by),
        _iso(timezone.localdate(row.entered_at)),
        evidence,
    )


def _exhibits(reporting: ReportingRound) -> dict[int, list[Exhibit]]:
    """By entry, in the order of attaching, each with its newest version. One query."""
    versions = EvidenceVersion.objects.filter(evidence=OuterRef("evidence")).order_by("-number")
    newest = {name: Subquery(versions.values(name)[:1]) for name in ("number", "sha256", "url")}
    rows = Progress.evidence.through.objects.filter(progress__round=reporting).annotate(**newest).order_by("pk")
    found: dict[int, list[Exhibit]] = defaultdict(list)
    for progress, *exhibit in rows.values_list("progress", "evidence", "evidence__title", *newest):
        key, title, number, sha256, url = exhibit
        found[progress].append(Exhibit(key, title, number or 1, sha256 or "", url or ""))
    return found


def _iso(day: date) -> str:
    return day.isoformat()
