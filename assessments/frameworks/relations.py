"""Checks between the parts of a file beside the tree: sources, groups, bands, issues, calendar."""

from collections import Counter
from collections.abc import Callable, Iterator

from assessments.frameworks.data import FrameworkData, IssueData
from assessments.frameworks.problems import Problem, Problems, offer
from assessments.frameworks.tree import check_tree
from thai.dates import buddhist_year


def check_relations(data: FrameworkData, problems: Problems) -> None:
    check_tree(data, problems)
    for check in CHECKS:
        for found in check(data):
            problems.add(found.line, found.what, found.fix)


def _sources(data: FrameworkData) -> Iterator[Problem]:
    known = [key for key, _ in data.sources]
    for fact in data.facts:
        for key in fact.source:
            if key not in known:
                yield Problem(fact.line, f"ไม่มีแหล่ง “{key}” ใน sources", offer(key, known))
    for item in data.items:
        if item.data_year != "unknown" and not item.data_year_source:
            yield Problem(item.line, f"ข้อ {item.code} ระบุ data_year โดยไม่บอกแหล่ง", "เติม data_year_source")
        for key in item.data_year_source:
            if key not in known:
                yield Problem(item.line, f"ไม่มีแหล่ง “{key}” ใน sources", offer(key, known))


def _provisional(data: FrameworkData) -> Iterator[Problem]:
    if data.provisional and not data.unverified:
        yield Problem(data.line_of("provisional"), "ปีที่ยังไม่ยืนยันต้องบอกว่าเรื่องใดยังไม่ยืนยัน", "เติมรายการใน unverified")


def _groups(data: FrameworkData) -> Iterator[Problem]:
    instruments = [one.code for one in data.instruments]
    for group in data.respondent_groups:
        if group.instrument and group.instrument not in instruments:
            yield Problem(group.line, f"ไม่มีแบบวัด “{group.instrument}”", offer(group.instrument, instruments))
    yield from _doubled("รหัสกลุ่มผู้ตอบ", [(group.code, group.line) for group in data.respondent_groups])


def _documents(data: FrameworkData) -> Iterator[Problem]:
    documents = data.documents
    if documents is None:
        return
    items = [one.code for one in data.items]
    for code in filter(None, (documents.measures, documents.report)):
        if code not in items:
            yield Problem(documents.line, f"documents อ้างข้อ “{code}” ซึ่งไม่มี", _choice(items))
    if documents.measures and documents.measures == documents.report:
        yield Problem(documents.line, "measures กับ report เป็นข้อเดียวกัน", "ระบุคนละข้อ")


def _bands(data: FrameworkData) -> Iterator[Problem]:
    for above, band in zip(data.bands, data.bands[1:], strict=False):
        falls = band.total_at_least < above.total_at_least
        eases = band.total_at_least == above.total_at_least and (above.each_instrument_at_least or 0) > (
            band.each_instrument_at_least or 0
        )
        if not (falls or eases):
            yield Problem(band.line, f"ระดับ {band.name} ไม่ต่ำกว่าระดับ {above.name}", "เรียงระดับจากสูงลงต่ำ")
    if data.bands:
        last = data.bands[-1]
        if last.total_at_least != 0 or last.each_instrument_at_least:
            yield Problem(last.line, f"ระดับสุดท้าย {last.name} ไม่เริ่มที่ 0", "แก้ total_at_least เป็น 0 ไม่มีเงื่อนไขอื่น")
    yield from _doubled("ชื่อระดับ", [(band.name, band.line) for band in data.bands])


def _issues(data: FrameworkData) -> Iterator[Problem]:
    if not data.issues:
        return
    items = [one.code for one in data.items]
    yield from _doubled("เลขประเด็น", [(str(issue.number or ""), issue.line) for issue in data.issues])
    for issue in data.issues:
        yield from _places(issue, items)
    placed = {at.value for issue in data.issues for at in issue.items + issue.inferred}
    for code in items:
        if code and code not in placed:
            yield Problem(data.line_of("issues"), f"ข้อ {code} ไม่อยู่ในประเด็นใด", f"เพิ่ม {code} ใน items ของประเด็นที่เกี่ยวข้อง")


def _places(issue: IssueData, items: list[str]) -> Iterator[Problem]:
    count = Counter(at.value for at in issue.places)
    for at in issue.places:
        if at.value not in items:
            yield Problem(at.line, f"ประเด็นที่ {issue.number} อ้างข้อ “{at.value}” ซึ่งไม่มี", _choice(items))
        elif count[at.value] > 1:
            yield Problem(at.line, f"ประเด็นที่ {issue.number} มีข้อ {at.value} ซ้ำ", "เหลือไว้ครั้งเดียว")


def _choice(items: list[str]) -> str:
    """The items there are, by series: i1–i30, o1–o43."""
    series = [[code for code in items if code[:1] == letter] for letter in dict.fromkeys(code[:1] for code in items)]
    return "ใช้ข้อที่มีในไฟล์ คือ " + ", ".join(f"{codes[0]}–{codes[-1]}" for codes in series)


def _calendar(data: FrameworkData) -> Iterator[Problem]:
    for event in data.calendar:
        starts, ends = event.starts_on, event.ends_on
        if event.date and (event.starts or event.ends):
            yield Problem(event.line, f"“{event.name}” มีทั้ง date และ starts/ends", "ใช้ date หรือ starts กับ ends")
        elif starts is None and ends is None:
            yield Problem(event.line, f"“{event.name}” ไม่มีวันที่", "เติม date หรือ starts กับ ends")
        elif starts and ends and starts > ends:
            yield Problem(event.line, f"“{event.name}” สิ้นสุดก่อนเริ่ม", "สลับ starts กับ ends")
        if event.starts and event.ends and event.starts.month_only != event.ends.month_only:
            yield Problem(event.line, f"“{event.name}” ฝ่ายหนึ่งทราบเพียงเดือน", "เขียน starts กับ ends ให้ละเอียดเท่ากัน")
        for day in filter(None, (starts, ends)):
            if data.fiscal_year and abs(buddhist_year(day) - data.fiscal_year) > 1:
                yield Problem(event.line, f"“{event.name}” อยู่ในปี {buddhist_year(day)}", "ตรวจปี พ.ศ. อีกครั้ง")
    yield from _doubled("ชื่อเหตุการณ์", [(event.name, event.line) for event in data.calendar])


def _doubled(label: str, named: list[tuple[str, int]]) -> Iterator[Problem]:
    seen: dict[str, int] = {}
    for name, line in named:
        if name and name in seen:
            yield Problem(line, f"{label} “{name}” ซ้ำกับบรรทัด {seen[name]}", "ลบรายการที่ซ้ำ หรือแก้ให้ต่างกัน")
        seen.setdefault(name, line)


CHECKS: tuple[Callable[[FrameworkData], Iterator[Problem]], ...] = (
    _sources,
    _provisional,
    _groups,
    _documents,
    _bands,
    _issues,
    _calendar,
)
