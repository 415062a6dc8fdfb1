"""What stands in the cells of a pasted row: the code of an item, addresses, lines of explanation. Pure."""

import re
from collections.abc import Container, Sequence
from dataclasses import dataclass

from assessments.codes import read_code
from disclosures.register.addresses import normal
from thai.digits import to_arabic
from thai.text import match_key, tidy

_CODE = re.compile(r"(?:ข้อ(?:ที่)?\s*)?([oO0๐]\s?\d{1,3})(?!\d)[.)::]?\s*")
_SCHEMES = r"https?://|(?:javascript|vbscript|data|file|blob|mailto|ftp):"
_ADDRESS = re.compile(rf"(?:{_SCHEMES}|www\.)\S+", re.IGNORECASE)
_GLUED = re.compile(r"(?<=[^\s=/?&:])(?=https?://)", re.IGNORECASE)
_NUMBER = re.compile(r"^\(?([0-9๐-๙]{1,3})\s?[.)]\s*(?=\D)")
_HEADINGS = frozenset(
    map(match_key, ("ข้อ", "รหัส", "ลำดับ", "ที่", "URL", "ลิงก์", "ลิงค์", "Link", "ที่อยู่", "คำอธิบาย", "คำอธิบายเพิ่มเติม"))
)
_NOTHING = frozenset({"", "-", "–", "—"})


@dataclass(frozen=True)
class Cells:
    """One row: `code` as the framework writes it, empty where the row names none; `lines`: explanations, each with the
    number it began with (0: none); `opens`: whether its first cell is filled, so that it does not go on with the item
    above."""

    code: str
    urls: tuple[str, ...]
    lines: tuple[tuple[int, str], ...]
    opens: bool


def cells_of(row: Sequence[str], known: Container[str], bare: bool = False) -> Cells:
    """`bare`: a number alone in the first cell is the number of an o-item."""
    code, rest = _code_of(row, known, bare)
    urls, lines = [], []
    for cell in rest:
        for line in tidy(cell).split("\n"):
            line = _GLUED.sub(" ", line)
            urls += [normal(url.rstrip(",;")) for url in _ADDRESS.findall(line)]
            text = " ".join(_ADDRESS.sub(" ", line).split())
            if text not in _NOTHING:
                lines.append(_numbered(text))
    return Cells(code, tuple(urls), tuple(lines), bool(row and row[0].strip()))


def is_heading(row: Sequence[str]) -> bool:
    """Whether at least two cells are names of columns and nothing is an address."""
    keys = [match_key(cell) for cell in row if cell.strip()]
    return sum(key in _HEADINGS for key in keys) >= min(2, len(keys)) > 0


def _code_of(row: Sequence[str], known: Container[str], bare: bool) -> tuple[str, list[str]]:
    """The code in one of the first two cells, and the cells without it; a running number before it goes too."""
    cells = list(row)
    for place, cell in enumerate(cells[:2]):
        plain = to_arabic(tidy(cell))
        found = _CODE.match(plain)
        if found and (code := read_code(found[1], known)):
            return code, [plain[found.end() :], *cells[place + 1 :]]
        if bare and place == 0 and plain.rstrip(".").isdecimal() and (code := read_code(f"0{plain}", known)):
            return code, cells[1:]
    return "", cells


def _numbered(text: str) -> tuple[int, str]:
    found = _NUMBER.match(text)
    return (int(to_arabic(found[1])), text[found.end() :]) if found else (0, text)
