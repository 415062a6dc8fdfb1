"""Rows back to FrameworkData, so that what an administrator changed passes the same checks as a file."""

from typing import Any

from assessments.frameworks.data import (
    At,
    BandData,
    CriterionData,
    DocumentsData,
    EventData,
    FrameworkData,
    GroupData,
    IssueData,
    Span,
)
from assessments.frameworks.problems import Problem, Problems
from assessments.frameworks.relations import check_relations
from assessments.models import CalendarEvent, Criterion, Framework, Issue


def problems_of(framework: Framework) -> list[Problem]:
    """What is wrong between the rows of a framework; the lines mean nothing here."""
    problems = Problems()
    check_relations(data_of(framework), problems)
    return problems.in_order()


def data_of(framework: Framework) -> FrameworkData:
    criteria = list(framework.criteria.select_related("parent").prefetch_related("variants"))
    kinds = {kind: tuple(_criterion(one) for one in criteria if one.kind == kind) for kind in Criterion.Kind.values}
    return FrameworkData(
        fiscal_year=framework.fiscal_year,
        title=framework.title,
        provisional=framework.provisional,
        unverified=tuple(framework.unverified_facts),
        no_total_reason=framework.no_total_reason,
        sources=tuple(framework.sources.values_list("key", "text")),
        instruments=kinds["instrument"],
        indicators=kinds["indicator"],
        subindicators=kinds["subindicator"],
        items=kinds["item"],
        respondent_groups=tuple(
            GroupData(code=one.code, instrument=one.instrument.code, name=one.name, **_fact(one))
            for one in framework.respondent_groups.select_related("instrument")
        ),
        documents=_documents(criteria),
        bands=tuple(
            BandData(
                name=one.name,
                total_at_least=one.total_at_least,
                each_instrument_at_least=one.each_instrument_at_least,
                **_fact(one),
            )
            for one in framework.bands.all()
        ),
        issues=tuple(_issue(one) for one in framework.issues.prefetch_related("places__item")),
        calendar=tuple(_event(one) for one in framework.events.all()),
    )


def _criterion(one: Criterion) -> CriterionData:
    return CriterionData(
        kind=one.kind,
        code=one.code,
        parent=one.parent.code if one.parent else "",
        name=one.name,
        weight=one.weight,
        derived=one.derived,
        data_year=one.data_year,
        data_year_source=_keys(one.data_year_source),
        variants=tuple(variant.name for variant in one.variants.all()),
        **_fact(one),
    )


def _documents(criteria: list[Criterion]) -> DocumentsData | None:
    codes = {one.document: one.code for one in criteria if one.document}
    return DocumentsData(measures=codes.get("measures", ""), report=codes.get("report", "")) if codes else None


def _issue(one: Issue) -> IssueData:
    places = list(one.places.all())
    return IssueData(
        number=one.number,
        title=one.title,
        items=tuple(At(place.item.code, 0) for place in places if not (place.optional or place.inferred)),
        optional=tuple(At(place.item.code, 0) for place in places if place.optional),
        inferred=tuple(At(place.item.code, 0) for place in places if place.inferred and not place.optional),
        **_fact(one),
    )


def _event(one: CalendarEvent) -> EventData:
    starts, ends = (Span(day, day, one.month_only) if day else None for day in (one.starts_on, one.ends_on))
    return EventData(name=one.name, starts=starts, ends=ends, supersedes=one.supersedes, **_fact(one))


def _fact(one: Any) -> dict[str, Any]:
    return {"confidence": one.confidence, "source": _keys(one.source), "note": one.note}


def _keys(text: str) -> tuple[str, ...]:
    return tuple(filter(None, (key.strip() for key in text.split(","))))
