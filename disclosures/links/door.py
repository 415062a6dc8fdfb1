"""The door of the checker without a database: links as lines of JSON in, what they are as lines of JSON out."""

import json
from collections.abc import Iterable
from typing import Any

from disclosures.links.asked import Asked, Expected, Whose
from disclosures.links.outcome import Outcome

DATA_YEARS = ("", "same", "previous", "current", "current state", "unknown")
FIRST_YEAR, LAST_YEAR = 2500, 2700


class BadLineError(Exception):
    """Says in Thai which line cannot be read, and how to mend it."""


def read_lines(lines: Iterable[str]) -> list[tuple[Any, Asked]]:
    """The id, as it was given, and the question of each line; empty lines are skipped. All lines are read before any
    link is opened: raises BadLineError for the first bad one."""
    found = []
    for number, line in enumerate(lines, 1):
        if line.strip():
            try:
                found.append(_read(json.loads(line)))
            except json.JSONDecodeError as error:
                raise BadLineError(f"บรรทัดที่ {number} ไม่ใช่ JSON ที่อ่านได้ ({error.msg} ตำแหน่ง {error.colno})") from None
            except BadLineError as error:
                raise BadLineError(f"บรรทัดที่ {number} {error}") from None
            except RecursionError:
                raise BadLineError(f"บรรทัดที่ {number} ซ้อนกันลึกเกินไป") from None
    return found


def written(id: Any, outcome: Outcome) -> str:
    answer = {
        "id": id,
        "state": outcome.state,
        "verdict": outcome.verdict,
        "passage": outcome.passage,
        "seconds": round(outcome.seconds, 2),
    }
    return json.dumps(answer, ensure_ascii=False).encode(errors="replace").decode()


def _read(row: Any) -> tuple[Any, Asked]:
    if not isinstance(row, dict) or "id" not in row:
        raise BadLineError("ต้องเป็นวัตถุ JSON ที่มี id, url, organization, fiscal_year, item_code และ item_title")
    body = row.get("organization")
    if not isinstance(body, dict) or not body.get("name"):
        raise BadLineError("ต้องมี organization ที่มี name เป็นอย่างน้อย")
    whose = Whose(*(_text(body, name) for name in ("name", "short_name", "district", "province")))
    year, data_year = row.get("fiscal_year"), _text(row, "data_year")
    if type(year) is not int or not FIRST_YEAR <= year <= LAST_YEAR:
        raise BadLineError(f"fiscal_year ต้องเป็นปีงบประมาณ พ.ศ. เช่น 2567 (พบ {year!r})")
    if data_year not in DATA_YEARS:
        raise BadLineError(f"data_year ต้องเป็น same, previous, current หรือ unknown (พบ {data_year!r})")
    if "url" not in row or row["url"] is None:
        raise BadLineError("ต้องมี url")
    expected = Expected(whose, year, _text(row, "item_code"), _text(row, "item_title"), data_year)
    return row["id"], Asked(_text(row, "url"), expected)


def _text(row: dict[str, Any], name: str) -> str:
    """Missing and null are empty."""
    value = row.get(name)
    if value is not None and not isinstance(value, str):
        raise BadLineError(f"{name} ต้องเป็นข้อความ (พบ {value!r})")
    return value or ""
