"""One criterion met several times: the same value is said once, two values are for a person to decide. Pure."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from assessments.pasted_rows import Row, Status


def settle_values(rows: Sequence[Row], *, last: bool = False) -> list[Row]:
    """Rows of one criterion and group: repeats marked, and of several values the first accepted (or the last)."""
    meetings: dict[str, list[int]] = defaultdict(list)
    for place, row in enumerate(rows):
        if row.code and row.value is not None:
            meetings[row.key].append(place)
    settled = list(rows)
    for places in meetings.values():
        _settle([place for place in places if rows[place].fillable], settled, last=last)
    return settled


def _settle(places: list[int], rows: list[Row], *, last: bool) -> None:
    """Mend the rows at `places`, which speak of one criterion, in `rows`."""
    firsts: dict[object, int] = {}
    for place in places:
        earlier = firsts.setdefault(rows[place].value, place)
        if earlier != place:
            _repeat(earlier, place, rows)
    if len(firsts) < 2:
        return
    kept = list(firsts.values())
    trusted = [place for place in kept if rows[place].accepted] or kept
    winner = trusted[-1 if last else 0]
    for place in kept:
        others = ", ".join(f"{rows[other].score} (บรรทัด {rows[other].first})" for other in kept if other != place)
        told = f"อีกค่าหนึ่งในข้อความเดียวกันคือ {others}"
        accepted = place == winner and rows[place].accepted
        rows[place] = replace(rows[place], status=Status.CONFLICT, remark=told, accepted=accepted)


def _repeat(earlier: int, place: int, rows: list[Row]) -> None:
    """The row at `place` says what an earlier one said; if it says so more surely, it vouches for that one."""
    if rows[place].accepted and not rows[earlier].accepted:
        remark, status = rows[place].remark, rows[place].status
        rows[earlier] = replace(rows[earlier], accepted=True, status=status, remark=remark)
    told = f"ค่าเดียวกับบรรทัด {rows[earlier].first}"
    rows[place] = replace(rows[place], status=Status.REPEATED, accepted=False, remark=told)
