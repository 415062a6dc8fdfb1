"""What papers state as lowest in an instrument: read and saved. Whoever saves holds the lock of the plan."""

from collections.abc import Mapping

from django.db import transaction

from assessments.tree import INSTRUMENT
from measures.lowest import Stated
from measures.models import Plan, StatedLowest
from measures.plan_parts import criteria_by_code, record_part
from organizations.models import User


def stated_of(plan: Plan) -> Mapping[str, Stated]:
    """What papers say is lowest, by the instrument's code. Two queries."""
    rows = plan.stated_lowest.select_related("instrument").prefetch_related("indicators")
    return {
        row.instrument.code: Stated(tuple(one.code for one in row.indicators.all()), row.source)
        for row in rows
        if row.instrument.kind == INSTRUMENT
    }


def save_stated(plan: Plan, before: Mapping[str, Stated], stated: Mapping[str, Stated], actor: User) -> int:
    """`stated` by code of the instrument, without codes: nothing is stated. Returns how many instruments changed."""
    with transaction.atomic():
        changed = {code: one for code, one in stated.items() if one != before.get(code, Stated((), ""))}
        plan.stated_lowest.filter(instrument__code__in=changed).delete()
        criteria = criteria_by_code(plan, [*changed, *(code for one in changed.values() for code in one.codes)])
        named = {code: one for code, one in changed.items() if one.codes}
        rows = StatedLowest.objects.bulk_create(
            StatedLowest(plan=plan, instrument=criteria[code], source=one.source) for code, one in named.items()
        )
        through = StatedLowest.indicators.through
        through.objects.bulk_create(
            through(statedlowest=row, criterion=criteria[code])
            for row in rows
            for code in named[row.instrument.code].codes
        )
        old = {code: _told(before[code]) if code in before else "" for code in changed}
        record_part(plan, "edit_lowest", old, {code: _told(one) for code, one in changed.items()}, actor)
    return len(changed)


def _told(stated: Stated) -> str:
    return f"ตัวชี้วัดที่ {', '.join(stated.codes)} ตามที่ระบุใน {stated.source}" if stated.codes else ""
