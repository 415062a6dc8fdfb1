"""FrameworkData to rows, by natural keys."""

from typing import Any

from assessments.frameworks.data import CriterionData, FactData, FrameworkData
from assessments.frameworks.order import binary_codes, depth_first
from assessments.frameworks.sync import sync
from assessments.models import (
    CalendarEvent,
    Criterion,
    Framework,
    Issue,
    IssueItem,
    NameVariant,
    RatingBand,
    RespondentGroup,
    Source,
)


def write_rows(framework: Framework, data: FrameworkData) -> None:
    """Insert, update and delete by natural keys; ProtectedError where scores hold what the file no longer has."""
    sync(framework.sources.all(), [Source(framework=framework, key=key, text=text) for key, text in data.sources])
    ids = _criteria(framework, data)
    variants = [
        NameVariant(criterion_id=ids[one.code], name=name)
        for one in data.criteria
        for name in dict.fromkeys(one.variants)
    ]
    sync(NameVariant.objects.filter(criterion__framework=framework), variants)
    _respondents_and_bands(framework, data, ids)
    _issues(framework, data, ids)
    _calendar(framework, data)


def _criteria(framework: Framework, data: FrameworkData) -> dict[str, int]:
    """Level by level, since a child needs its parent's row; then what the file no longer has is deleted."""
    positions = {code: place for place, code in enumerate(depth_first(data), 1)}
    binary = binary_codes(data)
    framework.criteria.exclude(document="").update(document="")
    ids: dict[str, int] = {}
    for level in (data.instruments, data.indicators, data.subindicators, data.items):
        rows = [
            Criterion(
                framework=framework,
                parent_id=ids[one.parent] if one.parent else None,
                position=positions[one.code],
                binary=one.code in binary,
                document=_document(data, one.code),
                **_criterion(one),
            )
            for one in level
        ]
        sync(framework.criteria.all(), rows, delete=False)
        ids = dict(framework.criteria.values_list("code", "pk"))
    framework.criteria.exclude(code__in=positions).delete()
    return ids


def _criterion(one: CriterionData) -> dict[str, Any]:
    return {
        "kind": one.kind,
        "code": one.code,
        "name": one.name,
        "details": "\n".join(one.details),
        "weight": one.weight,
        "derived": one.derived,
        "data_year": one.data_year,
        "data_year_source": ", ".join(one.data_year_source),
        **_fact(one),
    }


def _document(data: FrameworkData, code: str) -> str:
    if data.documents is None:
        return ""
    return {data.documents.measures: "measures", data.documents.report: "report"}.get(code, "")


def _respondents_and_bands(framework: Framework, data: FrameworkData, ids: dict[str, int]) -> None:
    groups = [
        RespondentGroup(
            framework=framework, instrument_id=ids[one.instrument], code=one.code, name=one.name, **_fact(one)
        )
        for one in data.respondent_groups
    ]
    sync(framework.respondent_groups.all(), groups)
    bands = [
        RatingBand(
            framework=framework,
            position=place,
            name=one.name,
            total_at_least=one.total_at_least,
            each_instrument_at_least=one.each_instrument_at_least,
            **_fact(one),
        )
        for place, one in enumerate(data.bands, 1)
    ]
    sync(framework.bands.all(), bands)


def _issues(framework: Framework, data: FrameworkData, ids: dict[str, int]) -> None:
    issues = [Issue(framework=framework, number=one.number, title=one.title, **_fact(one)) for one in data.issues]
    sync(framework.issues.all(), issues)
    issue_ids = dict(framework.issues.values_list("number", "pk"))
    places = [
        IssueItem(
            issue_id=issue_ids[one.number],
            item_id=ids[at.value],
            optional=at in one.optional,
            inferred=at in one.inferred,
        )
        for one in data.issues
        for at in one.places
    ]
    sync(IssueItem.objects.filter(issue__framework=framework), places)


def _calendar(framework: Framework, data: FrameworkData) -> None:
    events = [
        CalendarEvent(
            framework=framework,
            name=one.name,
            starts_on=one.starts_on,
            ends_on=one.ends_on,
            month_only=one.month_only,
            supersedes=one.supersedes,
            **_fact(one),
        )
        for one in data.calendar
    ]
    sync(framework.events.all(), events)


def _fact(one: FactData) -> dict[str, str]:
    return {"confidence": one.confidence, "source": ", ".join(one.source), "note": one.note}
