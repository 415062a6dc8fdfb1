"""Making the country: batch by batch, so that a run that was broken off goes on where it stopped."""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from time import perf_counter

from django.db import connection, transaction

from assessments.models import Criterion, Framework
from disclosures.finding.directory import enter_all
from disclosures.national.bodies import settle
from disclosures.national.courses import Courses, courses
from disclosures.national.names import SLUG, Body, body_at
from disclosures.national.registers import publish_registers
from disclosures.national.results import publish_results
from disclosures.register.items import items_of
from organizations.models import Organization

AT_ONCE = 200
Tell = Callable[[str], object]


class NationalError(Exception):
    """The database cannot take the country as asked; the message is one Thai sentence."""


@dataclass(frozen=True)
class Wanted:
    """`years`: of how many, the newest first counted; `oit_every`: of how many organizations one has its OIT lists,
    none for 0; `seed`: another one gives other names and figures."""

    organizations: int
    years: int
    oit_every: int
    seed: int


@dataclass(frozen=True)
class Plan:
    """What is still to be made, and for which years."""

    wanted: Wanted
    years: list[int]
    missing: list[Body]


def plan(wanted: Wanted, kept: Collection[str]) -> Plan:
    """Organizations that stand stay as they are. Needs the frameworks. `kept`: addresses of those that may stand
    beside; NationalError where there is any other, or fewer years than wanted."""
    _check_empty(kept)
    return Plan(wanted, _years(wanted), _missing(wanted))


def make(plan: Plan, tell: Tell) -> None:
    """A transaction for each batch; `tell` hears how far it is."""
    with _without_query_log():
        went, items = courses(plan.years, plan.wanted.seed), [item for year in plan.years for item in items_of(year)]
        begun, total = perf_counter(), len(plan.missing)
        for start in range(0, total, AT_ONCE):
            batch = plan.missing[start : start + AT_ONCE]
            _make(batch, went, items, plan.wanted.oit_every)
            tell(f"{start + len(batch):,}/{total:,} แห่ง ({perf_counter() - begun:.0f} วินาที)")
        _know_sizes()


def _check_empty(kept: Collection[str]) -> None:
    found = Organization.objects.exclude(slug__startswith=SLUG).exclude(slug__in=kept)
    if other := found.order_by("pk").first():
        raise NationalError(
            f"ฐานข้อมูลนี้มีหน่วยงานที่ไม่ใช่ข้อมูลสาธิตอยู่ {found.count():,} แห่ง เช่น {other} "
            "ข้อมูลสมมติจะปนกับของจริงและลบออกไม่ได้ โปรดตั้ง DATABASE_URL เป็นฐานข้อมูลใหม่สำหรับทดสอบความเร็วโดยเฉพาะ"
        )


def _years(wanted: Wanted) -> list[int]:
    known = sorted(Framework.objects.values_list("fiscal_year", flat=True))
    if wanted.years > len(known):
        raise NationalError(f"มีเกณฑ์การประเมินเพียง {len(known)} ปี โปรดระบุ --years ไม่เกิน {len(known)}")
    return known[-wanted.years :]


def _missing(wanted: Wanted) -> list[Body]:
    standing = set(Organization.objects.filter(slug__startswith=SLUG).values_list("slug", flat=True))
    bodies = (body_at(number, wanted.seed) for number in range(1, wanted.organizations + 1))
    return [body for body in bodies if body.slug not in standing]


@transaction.atomic
def _make(batch: Iterable[Body], went: Courses, items: Sequence[Criterion], oit_every: int) -> None:
    settled = settle(batch)
    publish_results(settled, went)
    for one in settled:
        if oit_every and (one.number - 1) % oit_every == 0:
            publish_registers(one, items)
    enter_all([one.organization.pk for one in settled])


@contextmanager
def _without_query_log() -> Iterator[None]:
    """With DEBUG on Django keeps every query, and with it all that is written."""
    connection.make_debug_cursor = connection.make_cursor  # type: ignore[assignment]
    try:
        yield
    finally:
        del connection.make_debug_cursor


def _know_sizes() -> None:
    """As PostgreSQL would by itself within a minute."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("ANALYZE")
