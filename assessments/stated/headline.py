"""The number, the level and why; what was announced beside it; the year before. Pure."""

from assessments.stated.facts import Facts
from assessments.stated.gaps import missing_nodes
from assessments.stated.wording import four, plain, signed, two
from assessments.statement import Announced, Before, Headline, Reason

BETTER = 2  # how many better levels to explain


def headline(facts: Facts) -> Headline:
    result = facts.result
    kind = _kind(facts)
    title, explanation = _words(kind, facts)
    rating = result.rating
    reasons = [Reason(True, rating.rule)] if rating else []
    reasons += [Reason(False, sentence) for sentence in (rating.reasons[:BETTER] if rating else ())]
    return Headline(
        kind,
        two(facts.headline_total),
        facts.headline_level,
        title,
        tuple(reasons),
        _formula(facts) if result.complete else "",
        explanation,
    )


def _kind(facts: Facts) -> str:
    if facts.result.complete:
        return "computed"
    if facts.reckoning.announced_total is not None:
        return "announced"
    if facts.result.no_total_reason:
        return "unweighted"
    return "incomplete" if facts.has_figures else "empty"


def _words(kind: str, facts: Facts) -> tuple[str, str]:
    """Title and explanation."""
    result = facts.result
    if kind == "computed":
        found = f"เหตุใดจึงอยู่ระดับ “{result.rating.name}”" if result.rating else "คะแนนรวมนี้ไม่อยู่ในระดับใดของเกณฑ์"
        return found, ""
    if kind == "announced":
        level = "" if facts.headline_level else " ไม่มีข้อมูลระดับที่ประกาศ"
        why = result.no_total_reason or (
            "ยังมีคะแนนไม่ครบ ระบบจึงคำนวณคะแนนรวมเองไม่ได้" if facts.has_figures else "ยังไม่มีคะแนนรายตัวชี้วัด"
        )
        return "คะแนนรวมตามที่ ป.ป.ช. ประกาศ", f"{why}{level}"
    if kind == "unweighted":
        return "เหตุที่ไม่มีคะแนนรวม", result.no_total_reason
    if kind == "empty":
        return "ยังไม่มีคะแนนของปีนี้", "เมื่อกรอกคะแนนรายตัวชี้วัดแล้ว คะแนนรวม ระดับ และที่มาจะแสดงที่นี่"
    return f"ยังขาด {len(missing_nodes(facts))} ช่อง", "คะแนนรวมและระดับจะแสดงเมื่อกรอกครบ ช่องว่างไม่นับเป็นศูนย์"


def _formula(facts: Facts) -> str:
    """98.3920 × 30% + … = 87.3306 ปัดครั้งเดียวเป็น 87.33."""
    terms = (
        f"{four(facts.outcome(node).value_exact)} × {plain(node.weight)}%"
        for node in facts.tree.instruments
        if node.weight is not None
    )
    result = facts.result
    return f"{' + '.join(terms)} = {four(result.total_exact)} ปัดครั้งเดียวเป็น {two(result.total)}"


def announced(facts: Facts) -> Announced:
    reckoning, result = facts.reckoning, facts.result
    sentences = []
    agrees = None if reckoning.difference is None else not reckoning.differs
    if agrees:
        sentences.append(f"ตรงกับคะแนนที่ ป.ป.ช. ประกาศ {two(reckoning.announced_total)}")
    elif reckoning.difference is not None:
        word = "น้อยกว่า" if reckoning.difference < 0 else "มากกว่า"
        distance = f"อยู่ {abs(reckoning.difference):.2f} คะแนน"
        sentences.append(f"คะแนนที่คำนวณได้{word}ที่ ป.ป.ช. ประกาศ {two(reckoning.announced_total)} {distance}")
    if reckoning.level_differs and result.rating:
        sentences.append(f"คะแนนที่คำนวณได้อยู่ระดับ {result.rating.name} แต่ระดับที่ประกาศคือ {reckoning.announced_level}")
    return Announced(
        two(reckoning.announced_total), reckoning.announced_level, facts.announced_on, agrees, tuple(sentences)
    )


def year_before(facts: Facts, before: Facts | None) -> Before | None:
    """None where nothing is known of the year before."""
    if before is None or (before.headline_total is None and not before.has_figures):
        return None
    total, level = before.headline_total, before.headline_level
    change = facts.headline_total - total if facts.headline_total is not None and total is not None else None
    sure = " (ข้อสันนิษฐาน)" if before.assumed else ""
    if total is None:
        sentence = f"ปี {before.year}{sure} มีคะแนนรายตัวชี้วัด แต่ไม่มีคะแนนรวม"
    else:
        sentence = f"ปี {before.year}{sure} ได้ {two(total)}{f' ระดับ {level}' if level else ''}"
    if change is not None:
        words = f"เพิ่มขึ้น {change:.2f}" if change > 0 else f"ลดลง {-change:.2f}" if change else "เท่าเดิม"
        sentence += f" ปีนี้{words}{' คะแนน' if change else ''}"
    return Before(
        before.year, two(total), level, signed(change) if change is not None else "", sentence, before.assumed
    )
