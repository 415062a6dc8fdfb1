"""What to do next, in a sentence computed from the figures. Pure."""

from fractions import Fraction

from assessments.ledger import Loss
from assessments.rating import TOTAL, Rating, Verdict, rate
from assessments.stated.facts import Facts
from assessments.stated.gaps import missing_nodes
from assessments.stated.wording import listed, two
from assessments.tree import INDICATOR, ITEM
from thai.numbers import half_up

MOST = 6  # things one sentence may ask for


def next_step(facts: Facts) -> str:
    if facts.result.complete:
        return _to_the_next_level(facts)
    if not facts.has_figures:
        return "กรอกคะแนนรายตัวชี้วัด เพื่อให้เห็นว่าคะแนนหายไปที่ใด"
    missing = [node.code for node in missing_nodes(facts)]
    if missing and not facts.result.no_total_reason:
        more = f" และอีก {len(missing) - MOST}" if len(missing) > MOST else ""
        return f"กรอกคะแนนที่ยังขาด {len(missing)} ช่อง ({', '.join(missing[:MOST])}{more}) เพื่อให้คำนวณคะแนนรวมและระดับได้"
    known = [one for one in facts.result.outcomes.values() if one.kind == INDICATOR and one.value is not None]
    lowest = min(known, key=lambda one: one.value or 0, default=None)
    return f"เริ่มจากตัวชี้วัดที่ได้คะแนนต่ำสุด: {lowest.name} {two(lowest.value)}" if lowest else ""


def _to_the_next_level(facts: Facts) -> str:
    result = facts.result
    losses = [loss for loss in result.lost if not loss.rest and loss.points_exact > 0]
    if not losses:
        return "รักษาคะแนนเต็มทุกข้อ"
    worst = listed([f"{loss.code} {loss.label} (เสีย {two(loss.points_exact)})" for loss in losses[:2]])
    if result.rating is None:
        return f"เริ่มจากรายการที่เสียคะแนนมากที่สุด: {worst}"
    if not result.rating.better:
        return f"อยู่ระดับสูงสุดแล้ว ควรรักษาระดับ และแก้รายการที่เสียคะแนนมากที่สุด: {worst}"
    target = result.rating.better[0]
    chosen = _enough(target, [loss for loss in losses if loss.kind == ITEM], facts)
    if not chosen:
        asked = listed([f"{condition.subject}อีก {condition.shortfall:.2f}" for condition in target.failed])
        return f"ระดับ {target.band.name} ต้องเพิ่ม{asked} เริ่มจากรายการที่เสียคะแนนมากที่สุด: {worst}"
    total, rating = _after(chosen, facts)
    level = f" อยู่ระดับ {rating.name}" if rating else ""
    return f"หากได้คะแนนเต็มใน {listed([loss.code for loss in chosen])} คะแนนรวมจะเป็น {two(total)}{level}"


def _enough(target: Verdict, losses: list[Loss], facts: Facts) -> list[Loss]:
    """The largest losses that, made good, reach the level; none when one sentence could not hold them."""
    home = {node.code: instrument.code for instrument in facts.tree.instruments for node in instrument.walk()}
    chosen: list[Loss] = []
    while len(chosen) <= MOST:
        _, rating = _after(chosen, facts)
        still = next((verdict for verdict in rating.better if verdict.band == target.band), None) if rating else None
        if still is None:
            return chosen
        short = {condition.subject for condition in still.failed} - {TOTAL}
        useful = [loss for loss in losses if loss not in chosen and (not short or home[loss.code] in short)]
        if not useful:
            break
        chosen.append(useful[0])
    return []


def _after(chosen: list[Loss], facts: Facts) -> tuple[Fraction, Rating | None]:
    """The total and the level once these losses are made good."""
    total = (facts.result.total_exact or Fraction(0)) + sum((loss.points_exact for loss in chosen), Fraction(0))
    instruments = {}
    for node in facts.tree.instruments:
        won = sum((loss.points_exact for loss in chosen if loss.code in {one.code for one in node.walk()}), Fraction(0))
        value = facts.outcome(node).value_exact or Fraction(0)
        instruments[node.code] = half_up(value + (won * 100 / Fraction(node.weight) if node.weight else 0))
    return total, rate(facts.tree.bands, half_up(total), instruments)
