"""Slips of the pen that a pasted text carries, named before they are kept. Pure."""

import re

_NUMBER = re.compile(r"[0-9๐-๙][0-9๐-๙.,/]*")
_MONTH = re.compile(r"(?<![ก-๛])ต\.\s?ต\.")
_LETTER_ZERO = re.compile(r"(?<![A-Za-z])[0-9๐-๙]+[oO]+[0-9๐-๙oO]*(?![A-Za-z])|(?<![A-Za-z])[oO][๐-๙]+")


def defects_in(text: str) -> list[str]:
    """Sentences in Thai; the text itself stays as typed."""
    mixed = dict.fromkeys(number for number in _NUMBER.findall(text) if _is_mixed(number))
    found = [f"“{number}” มีทั้งเลขไทยและเลขอารบิก" for number in mixed]
    found += [f"“{letters}” มีตัวอักษร o แทนเลขศูนย์" for letters in dict.fromkeys(_LETTER_ZERO.findall(text))]
    if match := _MONTH.search(text):
        found.append(f"ไม่มีเดือน “{match[0]}” ระบบอ่านเป็น ต.ค.")
    return found


def _is_mixed(number: str) -> bool:
    plain = number.rstrip(".,/")
    return bool(re.search("[0-9]", plain)) and bool(re.search("[๐-๙]", plain))
