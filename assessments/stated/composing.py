"""The parts put together: facts of a year, and of the year before, as one statement. Pure."""

from decimal import Decimal

from assessments.counterparts import counterparts
from assessments.stated.facts import Facts
from assessments.stated.headline import announced, headline, year_before
from assessments.stated.indicators import indicators
from assessments.stated.items import items
from assessments.stated.losses import instruments, ledger, thresholds
from assessments.stated.next_step import next_step
from assessments.stated.notes import missing_titles, notes
from assessments.stated.traces import traces
from assessments.statement import Place, Statement


def compose(place: Place, facts: Facts, before: Facts | None = None) -> Statement:
    """`before`: the facts of the year before, if the organization has an assessment of it."""
    told = year_before(facts, before)
    earlier = before if told else None
    return Statement(
        place=place,
        fiscal_year=facts.year,
        headline=headline(facts),
        announced=announced(facts),
        before=told,
        thresholds=thresholds(facts),
        instruments=instruments(facts),
        ledger=ledger(facts),
        items=items(facts),
        indicators=indicators(facts, earlier_figures(facts, earlier), earlier.year if earlier else None),
        traces=traces(facts),
        notes=notes(facts, earlier),
        missing=missing_titles(facts),
        unverified=facts.unverified,
        next_step=next_step(facts),
    )


def earlier_figures(facts: Facts, before: Facts | None) -> dict[str, Decimal]:
    """By this year's codes: what the same indicators and items came to in the year before."""
    if before is None:
        return {}
    pairs = counterparts(facts.tree, facts.names, before.tree, before.names)
    values = {code: before.result.outcomes[earlier].value for code, earlier in pairs.items()}
    return {code: value for code, value in values.items() if value is not None}
