"""What a plan rests on, in words. Pure but for the basis it reads."""

from measures.basis import Basis
from thai.numbers import two_decimals


def basis_sentence(basis: Basis) -> str:
    """One or two sentences: the result with its level, what is missing of it, a total alone, or nothing."""
    if basis.kind == "none":
        return f"ไม่มีผลการประเมินปี {basis.year} ในระบบ แผนนี้จึงไม่ได้อ้างคะแนน"
    if basis.kind == "total":
        return f"ทราบเฉพาะคะแนนรวมที่ประกาศของปี {basis.year} คือ {_total(basis)} ไม่มีคะแนนรายตัวชี้วัด"
    result = basis.result
    if result and result.complete:
        return f"ผลการประเมินปี {basis.year} ได้ {_total(basis)}"
    announced = f"คะแนนรวมที่ประกาศของปี {basis.year} คือ {_total(basis)} " if basis.total is not None else ""
    if result and result.no_total_reason:
        return f"{announced}{result.no_total_reason}"
    missing = ", ".join(result.blank) if result else ""
    return f"{announced}คะแนนปี {basis.year} ยังไม่ครบ ยังไม่มีคะแนนของ {missing}"


def _total(basis: Basis) -> str:
    level = f" ระดับ{'' if _is_thai(basis.level) else ' '}{basis.level}" if basis.level else ""
    return f"{two_decimals(basis.total)} คะแนน{level}" if basis.total is not None else ""


def _is_thai(text: str) -> bool:
    return text[:1] >= "\u0e00"
