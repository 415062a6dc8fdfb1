"""What to know before trusting the figures: provisional, assumed, missing. Pure."""

from collections.abc import Iterator

from assessments.stated.facts import Facts
from assessments.stated.gaps import missing_nodes
from assessments.stated.wording import fitting
from assessments.statement import Note

LISTED = 6  # lines of missing figures; the others are counted


def notes(facts: Facts, before: Facts | None) -> tuple[Note, ...]:
    return tuple(_notes(facts, before))


def _notes(facts: Facts, before: Facts | None) -> Iterator[Note]:
    if facts.framework_provisional:
        yield Note("framework", f"เกณฑ์ปีงบประมาณ พ.ศ. {facts.year} ยังไม่ยืนยันทั้งหมด", facts.unverified)
    if facts.assumed:
        yield Note("assumed", "คะแนนปีนี้เป็นข้อสันนิษฐาน", (facts.assumed,))
    titles = missing_titles(facts)
    if titles:
        shown = fitting(titles, LISTED)
        more = (f"และอีก {len(titles) - shown} ช่อง",) if len(titles) > shown else ()
        implied = (gap.sentence for gap in facts.reckoning.implied)
        yield Note("missing", f"ยังไม่ทราบคะแนน {len(titles)} ช่อง", (*titles[:shown], *more, *implied))
    if facts.provisional:
        yield _provisional(facts)
    if before and before.assumed:
        yield Note("year_before", f"คะแนนปี {before.year} ที่นำมาเทียบเป็นข้อสันนิษฐาน", (before.assumed,))


def missing_titles(facts: Facts) -> tuple[str, ...]:
    return tuple(node.title for node in missing_nodes(facts))


def _provisional(facts: Facts) -> Note:
    order = {code: place for place, code in enumerate(facts.tree.nodes)}
    plain = sorted((key for key in facts.provisional if isinstance(key, str)), key=lambda code: order[code])
    lines = [f"ยังไม่ยืนยัน: {', '.join(plain)}"] if plain else []
    for group, name in facts.groups.items():
        codes = {key[0] for key in facts.provisional if not isinstance(key, str) and key[1] == group}
        if codes:
            lines.append(f"{name}: {', '.join(sorted(codes, key=lambda code: order[code]))}")
    if len(lines) > bool(plain):
        lines.append("การจัดคะแนนเข้ากลุ่มผู้ตอบเป็นการอ่านของเรา เอกสารต้นเรื่องไม่ได้บอกกลุ่ม คะแนนเหล่านี้ไม่ได้ใช้ในคะแนนรวม")
    return Note("provisional", f"คะแนน {len(facts.provisional)} ช่องยังไม่ยืนยัน", tuple(lines))
