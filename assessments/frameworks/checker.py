"""The one validator of framework files, for check_framework and load_frameworks alike."""

import hashlib
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from assessments.frameworks.data import FrameworkData
from assessments.frameworks.nodes import compose
from assessments.frameworks.parser import parse
from assessments.frameworks.problems import Problem, Problems
from assessments.frameworks.relations import check_relations

FIRST_YEAR, LAST_YEAR = 2556, 2699
MAX_BYTES = 1_000_000


class UnreadableError(Exception):
    """A file that could not be read at all; the message is one Thai sentence."""


@dataclass(frozen=True)
class Checked:
    path: Path
    data: FrameworkData | None
    problems: list[Problem]
    digest: str


def check_file(path: Path) -> Checked:
    text, digest = read_file(path)
    data, problems = check_text(text, path.stem)
    return Checked(path, data, problems, digest)


def read_file(path: Path) -> tuple[str, str]:
    """The text and the SHA-256 of its bytes; raises UnreadableError."""
    raw = _read(path)
    try:
        return raw.decode("utf-8-sig"), hashlib.sha256(raw).hexdigest()
    except UnicodeDecodeError as error:
        raise UnreadableError(
            f"{path} ไม่ใช่ข้อความ UTF-8 (บรรทัด {raw.count(10, 0, error.start) + 1}) โปรดบันทึกไฟล์เป็น UTF-8"
        ) from None


def _read(path: Path) -> bytes:
    try:
        if path.stat().st_size > MAX_BYTES:
            raise UnreadableError(f"{path} ใหญ่เกิน 1 MB ไม่ใช่ไฟล์เกณฑ์ โปรดตรวจชื่อไฟล์")
        return path.read_bytes()
    except FileNotFoundError:
        raise UnreadableError(f"ไม่พบไฟล์ {path} โปรดตรวจชื่อและที่อยู่ของไฟล์") from None
    except IsADirectoryError:
        raise UnreadableError(f"{path} เป็นโฟลเดอร์ โปรดระบุไฟล์ เช่น 2566.yaml") from None
    except OSError as error:
        raise UnreadableError(f"เปิดไฟล์ {path} ไม่ได้ ({error.strerror}) โปรดตรวจสิทธิ์ของไฟล์") from None


def check_text(text: str, stem: str = "") -> tuple[FrameworkData | None, list[Problem]]:
    """What the text says (None unless it is sound), and every mistake in it by line; `stem` is the file's name."""
    problems = Problems()
    root = compose(text, problems)
    if root is None:
        return None, problems.in_order()
    data = parse(root, problems)
    check_year(data.fiscal_year, data.line_of("fiscal_year"), stem, problems)
    check_relations(data, problems)
    return (None if problems else data), problems.in_order()


def check_year(year: int, line: int, stem: str, problems: Problems) -> None:
    """`line`: where the year stands; `stem`: the name of the file."""
    if not year:
        return
    if not FIRST_YEAR <= year <= LAST_YEAR:
        meant = f" เช่น {year + 543}" if FIRST_YEAR <= year + 543 <= LAST_YEAR else ""
        problems.add(line, f"ปี {year} อยู่นอกช่วง", f"พิมพ์ปีงบประมาณ พ.ศ. {FIRST_YEAR}–{LAST_YEAR}{meant}")
    elif len(stem) == 4 and stem.isdigit() and int(stem) != year:
        problems.add(line, f"ปี {year} ไม่ตรงกับชื่อไฟล์ {stem}", f"แก้ fiscal_year เป็น {stem} หรือเปลี่ยนชื่อไฟล์")


def summary(data: FrameworkData) -> str:
    """One line: the year, whether it is provisional, and what it holds."""
    letters = Counter(one.code[0] for one in data.items)
    kinds = ", ".join(f"{letter} {count}" for letter, count in letters.items())
    provisional = " (ยังไม่ยืนยัน)" if data.provisional else ""
    counts = {
        "แบบวัด": len(data.instruments),
        "ตัวชี้วัด": len(data.indicators),
        "ตัวชี้วัดย่อย": len(data.subindicators),
        "ข้อ": f"{len(data.items)} ({kinds})" if kinds else 0,
        "ระดับ": len(data.bands),
        "ประเด็น": len(data.issues),
        "ปฏิทิน": len(data.calendar),
    }
    return f"ปีงบประมาณ พ.ศ. {data.fiscal_year}{provisional} " + " ".join(f"{k} {v}" for k, v in counts.items())
