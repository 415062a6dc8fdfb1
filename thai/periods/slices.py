"""Quarters, halves and reporting rounds of a fiscal year."""

import re
from collections.abc import Sequence
from dataclasses import replace

from thai.periods.parts import Part
from thai.periods.reading import Doubts, Token, Unreadable
from thai.periods.years import read_year

_FIGURES = re.compile("[0-9]+")
_COUNTS = {"3": 3, "สาม": 3, "6": 6, "หก": 6, "9": 9, "เก้า": 9, "12": 12, "สิบสอง": 12}
_HALVES = (0, 6), (6, 6)


def slice_part(tokens: Sequence[Token]) -> Part:
    text = tokens[0].text
    if text.startswith(("ไตรมาส", "Q", "q")):
        return _quarters(text)
    if "เดือน" in text:
        return _counted(text)
    if text.startswith("ครึ่ง"):
        return Part(slice_=_HALVES["หลัง" in text])
    return _numbered_round(text)


def _quarters(text: str) -> Part:
    """ไตรมาสที่ 1, ไตรมาส 1-2/2567, ไตรมาส 1 และ 2."""
    numbers, _, year = text.partition("/")
    quarters = [int(number) for number in _FIGURES.findall(numbers)]
    first, last = quarters[0], quarters[-1]
    if last < first:
        raise Unreadable(f"ไตรมาส {last} มาก่อนไตรมาส {first} โปรดตรวจไตรมาสหรือพิมพ์ปีของทั้งสองไตรมาส")
    doubts: Doubts = ()
    if "และ" in text and last != first + 1:
        doubts = ("มีหลายไตรมาสที่ไม่ต่อกัน ระบบเสนอตั้งแต่ไตรมาสแรกถึงไตรมาสสุดท้าย โปรดยืนยันวันที่",)
    part = Part(slice_=((first - 1) * 3, (last - first + 1) * 3), doubts=doubts)
    return _of_year(part, year)


def _counted(text: str) -> Part:
    """รอบ 6 เดือน, 6 เดือนหลัง, รอบ 12 เดือน; three and nine months are taken from October on."""
    months = next(count for word, count in _COUNTS.items() if word in text)
    part = Part(slice_=_HALVES[1] if "หลัง" in text else (0, months))
    return part if months in {6, 12} else part.doubting(f"ระบบอ่านรอบ {months} เดือนโดยนับจากเดือนตุลาคม โปรดยืนยันวันที่")


def _numbered_round(text: str) -> Part:
    """รอบที่ 1, รอบที่ 2/2567: as a rule the halves of the fiscal year."""
    number, _, year = text.partition("/")
    part = Part(slice_=_HALVES[int(_FIGURES.findall(number)[0]) - 1])
    return _of_year(part.doubting("ระบบอ่านรอบที่ 1 และ 2 เป็นครึ่งปีงบประมาณ โปรดยืนยันวันที่"), year)


def _of_year(part: Part, typed: str) -> Part:
    if not typed.strip():
        return part
    year = read_year(typed.strip())
    return replace(part, year=year.number, doubts=part.doubts + year.fiscal_doubts)
