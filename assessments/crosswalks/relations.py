"""Checks of what a crosswalk says, by itself and against the items of its two years. Pure."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping

from assessments.crosswalks.data import CrosswalkData, LineData
from assessments.frameworks.problems import Problem, offer
from thai.text import match_key

ENDS = frozenset({"dropped", "unknown"})
MANY = frozenset({"split", "merged"})


def problems_within(data: CrosswalkData) -> Iterator[Problem]:
    """Mistakes that need no framework to be seen."""
    yield from _named(data)
    for one in data.crossings:
        yield from _line(one)
    yield from _splits(data)
    yield from _targets(data)


def problems_between(data: CrosswalkData, before: Mapping[str, str], after: Mapping[str, str]) -> Iterator[Problem]:
    """Mistakes against the items of the two years, code → name: every one of them has to stand somewhere."""
    year = data.fiscal_year
    for one in data.crossings:
        yield from _known(one.before, one.line, before, year - 1)
        yield from _known(one.after, one.line, after, year)
        if one.before in before and one.after in after:
            yield from _names(one, before[one.before], after[one.after])
    for new in data.new:
        yield from _known(new.code, new.line, after, year)
    standing = {one.before for one in data.crossings}
    reached = {one.after for one in data.crossings} | {one.code for one in data.new}
    for code in before.keys() - standing:
        yield Problem(1, f"ข้อ {code} ของปี {year - 1} ไม่อยู่ใน lines", f"เติมบรรทัดที่มี before: {code}")
    for code in after.keys() - reached:
        yield Problem(1, f"ข้อ {code} ของปี {year} ไม่มีข้อใดนำไปถึง", f"เติมในช่อง after ของข้อเดิม หรือเพิ่ม {code} ใน new")


def _named(data: CrosswalkData) -> Iterator[Problem]:
    sources, renewals = (list(dict(pairs)) for pairs in (data.sources, data.renewals))
    for fact in data.facts:
        for key in fact.source:
            if key not in sources:
                yield Problem(fact.line, f"ไม่มีแหล่ง “{key}” ใน sources", offer(key, sources))
    for one in data.crossings:
        if one.renew and one.renew not in renewals:
            yield Problem(one.line, f"ไม่มี “{one.renew}” ใน renewals", offer(one.renew, renewals))


def _line(one: LineData) -> Iterator[Problem]:
    label = f"ข้อ {one.before} ความสัมพันธ์ {one.relation}"
    if one.relation in ENDS and one.after:
        yield Problem(one.line, f"{label} แต่มีข้อใหม่ {one.after}", "ลบ after หรือแก้ relation")
    if one.relation and one.relation not in ENDS and not one.after:
        yield Problem(one.line, f"{label} แต่ไม่บอกข้อใหม่", "เติม after หรือแก้ relation เป็น dropped หรือ unknown")
    if one.relation in ENDS | MANY and not one.reason:
        yield Problem(one.line, f"{label} โดยไม่บอกเหตุผล", "เติม reason")
    if one.after and not one.renew:
        yield Problem(one.line, f"ข้อ {one.before} ไม่บอกสิ่งที่ต้องทำใหม่", "เติม renew เป็นชื่อหนึ่งใน renewals")


def _splits(data: CrosswalkData) -> Iterator[Problem]:
    """An item of the year before stands once, or in each of its split lines."""
    lines: dict[str, list[LineData]] = defaultdict(list)
    for one in data.crossings:
        lines[one.before].append(one)
    for code, found in lines.items():
        for one in found[1:]:
            if not code:
                continue
            if one.after in [other.after for other in found if other.line < one.line]:
                yield Problem(one.line, f"ข้อ {code} ไป {one.after or 'ไม่มีข้อใหม่'} ซ้ำ", "เหลือไว้บรรทัดเดียว")
            elif {each.relation for each in found} != {"split"}:
                fix = "เหลือไว้บรรทัดเดียว หรือใช้ relation: split ทุกบรรทัด"
                yield Problem(one.line, f"ข้อ {code} ซ้ำกับบรรทัด {found[0].line}", fix)
        if len(found) == 1 and found[0].relation == "split":
            yield Problem(found[0].line, f"ข้อ {code} แยกเป็นหลายข้อ แต่มีบรรทัดเดียว", "เติมบรรทัดของข้อใหม่อื่น หรือแก้ relation")


def _targets(data: CrosswalkData) -> Iterator[Problem]:
    """Several items lead to one of the new year only where they were merged; what is new has none."""
    number = Counter(one.after for one in data.crossings if one.after)
    for one in data.crossings:
        if one.relation == "merged" and number[one.after] == 1:
            yield Problem(one.line, f"ข้อ {one.before} รวมเข้ากับ {one.after} เพียงข้อเดียว", "เติมข้ออื่นที่รวม หรือแก้ relation")
        if one.after and one.relation not in MANY and number[one.after] > 1:
            yield Problem(one.line, f"ข้อ {one.after} มีหลายข้อนำไปถึง", "ใช้ relation: merged หรือแก้ after")
    for place, new in enumerate(data.new):
        if new.code and number[new.code]:
            yield Problem(new.line, f"ข้อใหม่ {new.code} มีข้อเดิมนำไปถึงแล้ว", "ลบออกจาก new หรือแก้ after")
        if new.code in [other.code for other in data.new[:place]]:
            yield Problem(new.line, f"ข้อใหม่ {new.code} ซ้ำ", "เหลือไว้บรรทัดเดียว")


def _known(code: str, line: int, known: Mapping[str, str], year: int) -> Iterator[Problem]:
    if code and code not in known:
        yield Problem(line, f"ไม่มีข้อ “{code}” ในเกณฑ์ปี {year}", offer(code, known))


def _names(one: LineData, before: str, after: str) -> Iterator[Problem]:
    alike = match_key(before) == match_key(after)
    if one.relation == "same" and not alike:
        yield Problem(one.line, f"ข้อ {one.before} กับ {one.after} ชื่อต่างกัน", "แก้ relation เป็น renamed หรือแก้ after")
    if one.relation == "renamed" and alike:
        yield Problem(one.line, f"ข้อ {one.before} กับ {one.after} ชื่อเดียวกัน", "แก้ relation เป็น same")
