"""What `manage.py score` is asked: JSON text → a fiscal year and figures by code, every mistake told in Thai. Pure."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from assessments.codes import read_code
from assessments.tree import Tree
from thai.digits import to_arabic
from thai.numbers import ScoreError, parse_score

_SHAPE = '{"fiscal_year": 2564, "scores": {"1": "93.55"}}'


class RequestError(ValueError):
    """Why a request cannot be answered: one Thai sentence that names what to change, printable whatever was sent."""

    def __init__(self, sentence: str) -> None:
        super().__init__(" ".join(sentence.encode(errors="replace").decode().split()))


@dataclass(frozen=True)
class ScoreRequest:
    fiscal_year: int
    scores: Mapping[str, Any]


def read_request(text: str) -> ScoreRequest:
    try:
        asked = json.loads(
            text, object_pairs_hook=_once, parse_float=Decimal, parse_int=Decimal, parse_constant=lambda name: name
        )
    except (json.JSONDecodeError, RecursionError) as error:
        place = f" (บรรทัด {error.lineno} ตัวอักษรที่ {error.colno})" if isinstance(error, json.JSONDecodeError) else ""
        raise RequestError(f"ข้อมูลไม่ใช่ JSON ที่ถูกต้อง{place} โปรดส่งในรูป {_SHAPE}") from None
    if not isinstance(asked, dict) or not isinstance(asked.get("scores"), dict):
        raise RequestError(f"ไม่พบ “scores” ที่เป็นคู่ของรหัสกับคะแนน โปรดส่งในรูป {_SHAPE}")
    return ScoreRequest(_year(asked.get("fiscal_year")), asked["scores"])


def figures_of_request(request: ScoreRequest, tree: Tree) -> dict[str | tuple[str, str], Decimal]:
    """The figures by the framework's own codes; a blank or null is no figure."""
    figures: dict[str | tuple[str, str], Decimal] = {}
    read: dict[str, str] = {}
    for typed, raw in request.scores.items():
        code = read_code(typed, tree.nodes)
        if code is None:
            raise RequestError(
                f"ไม่มีรหัส “{typed[:40]}” ในเกณฑ์ปี {tree.fiscal_year} โปรดใช้เลขตัวชี้วัด ตัวชี้วัดย่อย หรือรหัสข้อของปีนั้น"
            )
        if code in read:
            raise RequestError(f"รหัส {code} มีคะแนนสองค่า (“{read[code]}” และ “{typed}”) โปรดเหลือไว้ค่าเดียว")
        read[code] = typed
        value = _value(code, raw)
        if value is not None:
            figures[code] = value
    return figures


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """A JSON object in which no key stands twice; plain JSON would silently keep the last."""
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise RequestError(f"“{key[:40]}” ปรากฏสองครั้ง โปรดเหลือไว้ครั้งเดียว")
        found[key] = value
    return found


def _year(raw: Any) -> int:
    text = to_arabic(str(raw)).strip()
    if isinstance(raw, str | Decimal) and text.isascii() and text.isdigit() and len(text) == 4:
        return int(text)
    found = "ไม่พบ “fiscal_year”" if raw is None else f"“fiscal_year” เป็น {str(raw)[:40]}"
    raise RequestError(f"{found} โปรดระบุปีงบประมาณ พ.ศ. สี่หลัก เช่น 2564")


def _value(code: str, raw: Any) -> Decimal | None:
    if raw is None:
        return None
    if isinstance(raw, Decimal):
        raw = f"{raw:f}" if abs(raw.adjusted()) < 20 else str(raw)
    if not isinstance(raw, str) or len(raw) > 40:
        raise RequestError(f'คะแนนของ {code} ไม่ใช่ตัวเลข โปรดพิมพ์ค่า 0 ถึง 100 เช่น "93.55"')
    try:
        return parse_score(raw).value
    except ScoreError as error:
        raise RequestError(f"คะแนนของ {code}: {error}") from None
