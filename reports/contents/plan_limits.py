"""What a plan says beside its measures: constraints, and why something lost needs none."""

from dataclasses import dataclass

from measures.models import Constraint, CoverageReason, Plan
from reports.contents.plan_measures import method_lines
from reports.contents.texts import paragraphs
from reports.paper import Block, Cell, Column, Flow, Heading, Paragraph, Row, Table, hangs

REASONS = "เรื่องที่ไม่กำหนดมาตรการ และเหตุผล"
CONSTRAINTS = "ข้อจำกัดในการดำเนินการ"
ORDER = {heading.value: place for place, heading in enumerate(Constraint.Heading)}


@dataclass(frozen=True)
class Limits:
    constraints: tuple[Constraint, ...]
    reasons: tuple[CoverageReason, ...]

    def __bool__(self) -> bool:
        return bool(self.constraints or self.reasons)


def limits_of(plan: Plan) -> Limits:
    """What is written, in the order of the form. Two queries."""
    constraints = sorted(plan.constraints.exclude(text=""), key=lambda one: ORDER[one.heading])
    reasons = plan.coverage_reasons.exclude(reason="").select_related("criterion")
    return Limits(tuple(constraints), tuple(reasons.order_by("criterion__position", "pk")))


def limit_blocks(limits: Limits) -> tuple[Block, ...]:
    blocks: list[Block] = [Heading(CONSTRAINTS, level=3)] if limits.constraints else []
    for place, constraint in enumerate(limits.constraints, 1):
        blocks.append(Paragraph(f"{place}. ด้าน{constraint.get_heading_display()}", Flow.LEAD))
        blocks += map(_bulleted, method_lines(constraint.text))
    if limits.reasons:
        blocks += [Heading(REASONS, level=3), _reasons(limits.reasons)]
    return tuple(blocks)


def _bulleted(line: str) -> Paragraph:
    return Paragraph(line if hangs(line) else f"- {line}")


def _reasons(reasons: tuple[CoverageReason, ...]) -> Table:
    rows = (
        Row((Cell((f"{one.criterion.code} {one.criterion.name}",), heading=True), Cell(paragraphs(one.reason))))
        for one in reasons
    )
    return Table(REASONS, (Column("ตัวชี้วัดหรือข้อ", 40), Column("เหตุผล", 60)), tuple(rows))
