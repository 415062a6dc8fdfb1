"""Writing what is carried over: texts and links, and nothing of how far last year's work had come."""

from collections.abc import Iterable
from dataclasses import replace

from assessments.models import Criterion
from disclosures.refused import Refused
from disclosures.register.carrying.line import Line, has_content
from disclosures.register.carrying.page import CarryPage
from disclosures.register.editing import save_items
from disclosures.register.typed import Typed
from organizations.models import User


def carry(page: CarryPage, actor: User) -> list[str]:
    """The codes of the items written: all that were taken or none. Refused where a line leads nowhere or would be added
    to what stands without being asked to; raises what `save_items` raises."""
    _check(page.taken)
    wanted = [one for lines in _by_target(page.taken).values() if (one := _wanted(lines))]
    save_items(page.organization, wanted, actor)
    return [item.code for item, _ in wanted]


def folded(there: Typed, lines: Iterable[Line]) -> Typed:
    """What stands and what each line adds to it. Beside what stands, an address that is there is not added again, and
    why there was nothing is not said beside the links of another line: it goes into the notes."""
    for line in sorted(lines, key=lambda one: not one.stored.links):
        known = {link.key for link in there.links} if has_content(there) else set()
        links = (*there.links, *(link for link in line.stored.links if link.key not in known))
        denied = line.stored.remark if links and line.stored.has is False and not line.stored.links else ""
        there = replace(
            there,
            has=True if links else line.stored.has if there.has is None else there.has,
            remark=there.remark or ("" if denied else line.stored.remark),
            owner=there.owner or line.stored.owner,
            links=links,
            notes=_noted(there.notes, line, denied),
        )
    return there


def _check(lines: list[Line]) -> None:
    nowhere = [line.crossing.before.code for line in lines if line.target is None]
    if nowhere:
        raise Refused(f"ข้อ {', '.join(nowhere)} ยังไม่ได้เลือกข้อของปีนี้ โปรดเลือกข้อใหม่ หรือไม่ยกข้อนั้น")
    filled = [line for line in lines if line.is_filled and not (line.appended or line.is_done)]
    if filled:
        codes = ", ".join(dict.fromkeys(line.target.code for line in filled if line.target))
        raise Refused(f"ข้อ {codes} มีข้อมูลอยู่แล้ว ระบบไม่เขียนทับ ถ้าต้องการเพิ่มต่อจากข้อมูลเดิม โปรดกดยกมาอีกครั้ง หรือไม่ยกข้อนั้น")


def _by_target(lines: Iterable[Line]) -> dict[str, list[Line]]:
    """What has nothing left to carry is left out."""
    found: dict[str, list[Line]] = {}
    for line in lines:
        if line.target and not line.is_done:
            found.setdefault(line.target.code, []).append(line)
    return found


def _wanted(lines: list[Line]) -> tuple[Criterion, Typed] | None:
    """What an item becomes; None where nothing changes."""
    first = lines[0]
    typed = folded(first.there, lines)
    if first.target is None or typed == first.there:
        return None
    return first.target, replace(typed, seen=first.stamp)


def _noted(notes: str, line: Line, denied: str) -> str:
    """A note says where it comes from and which year's document has to take its place; `denied`: why there was
    nothing."""
    before = line.crossing.before
    said = f"ยกมาจากปี {before.framework.fiscal_year} ข้อ {before.code}"
    if any(known.startswith(said) for known in notes.splitlines()):
        return notes
    renewed = f" ต้องเปลี่ยนเป็นเอกสารของปี {line.new_year}" if line.new_year else ""
    reason = f" ซึ่งตอบว่าไม่มี: {' '.join(denied.split())}" if denied else ""
    return f"{notes}\n{said}{reason}{renewed}".strip()
