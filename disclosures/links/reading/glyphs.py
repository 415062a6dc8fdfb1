"""Thai as files spell it: glyphs that fonts put in the private area, blanks before vowels and tone marks, and
between letters."""

import re

from thai.text import tidy

# Where Thai fonts for Windows keep the shifted forms of vowels and marks (U+F700–U+F71A), and the letters they stand
# for: https://linux.thai.net/~thep/th-otf/, table of the private use area.
_SHIFTED = dict(
    zip(
        range(0xF700, 0xF71B),
        "ฐิีึื่้๊๋์่้๊๋์ญัํ็่้๊๋์ฺุู",
        strict=True,
    )
)
_LOOSE = re.compile(r"(?<=[ก-ฮ]) +(?=[ัิ-ฺ็-๎])")
# A heading set with a blank between its letters: seven of them or more in a row.
_SPACED = re.compile(r"(?<!\S)(?:[ก-๙.()][ัิ-ฺ็-๎ำ]* ){6,}[ก-๙.()][ัิ-ฺ็-๎ำ]*(?!\S)")
_SPACED_YEAR = re.compile(r"(?<=[.ีณ]) ?[0-9๐-๙](?: [0-9๐-๙]){3}(?! ?[0-9๐-๙])")
# What pdfium makes of a dash that is no hyphen of a broken word.
_DASH = re.compile("(?<![ก-๙A-Za-z])\u00ad|\u00ad(?![ก-๙A-Za-z])")
_UNPRINTED = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffd-\uffff]")


def mended(text: str) -> str:
    text = _UNPRINTED.sub("", _DASH.sub("-", text.translate(_SHIFTED)))
    text = _SPACED.sub(_together, _LOOSE.sub("", tidy(text)))
    return _SPACED_YEAR.sub(_together, text)


def _together(letters: re.Match[str]) -> str:
    return tidy(letters[0].replace(" ", ""))
