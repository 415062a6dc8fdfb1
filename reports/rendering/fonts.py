"""The fonts of every document: TH SarabunPSK, and DejaVu Sans for what it lacks (✓ ☐ →). Nothing else is ever used."""

import unicodedata
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from django.conf import settings

from reports.errors import PdfError

if TYPE_CHECKING:
    from fontTools.ttLib import TTFont

TEXT_FAMILY = "TH SarabunPSK Portal"
SYMBOL_FAMILY = "DejaVu Sans Portal"
BOX = "□"
# Characters Pango draws with whatever emoji font the machine has, even where ours has them.
_EMOJI = frozenset("◽◾☔☕☝♈♉♊♋♌♍♎♏♐♑♒♓♿⚓⚡⚪⚫✌✍")
_FIRST_PICTOGRAPH = "\U0001f000"
# The families carry a name of their own, so that a font of the same name on the machine never takes their place.
_UNSEEN = {"Cc", "Cf", "Zl", "Zp", "Zs"}


@dataclass(frozen=True)
class FontFile:
    family: str
    weight: int
    name: str

    @property
    def path(self) -> Path:
        return settings.FONTS_DIR / self.name


FONTS = (
    FontFile(TEXT_FAMILY, 400, "THSarabunPSK-Regular.ttf"),
    FontFile(TEXT_FAMILY, 700, "THSarabunPSK-Bold.ttf"),
    FontFile(SYMBOL_FAMILY, 400, "DejaVuSans.ttf"),
)


def unreadable_fonts() -> list[FontFile]:
    """The shipped files that are absent, unreadable or no TrueType font."""
    return [font for font in FONTS if not _is_truetype(font.path)]


def require_fonts() -> None:
    """Raises PdfError when a font is missing."""
    broken = unreadable_fonts()
    if broken:
        place = f"{broken[0].path.parent.name}/{broken[0].name}"
        raise PdfError(f"พิมพ์เอกสารไม่ได้ เพราะอ่านแบบอักษร {place} ไม่ได้ โปรดคืนไฟล์นี้จากชุดติดตั้ง")


def _is_truetype(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return file.read(4) in {b"\x00\x01\x00\x00", b"true"}
    except OSError:
        return False


def font_faces() -> str:
    """The @font-face rules for a style sheet."""
    return "".join(
        f'@font-face {{ font-family: "{font.family}"; font-weight: {font.weight}; src: url("{font.path.as_uri()}") }}\n'
        for font in FONTS
    )


def _characters(font: "TTFont") -> set[str]:
    with font:
        return {chr(code) for code in font.getBestCmap()}


@cache
def _covered() -> frozenset[str]:
    """The characters that print in regular and in bold. Raises PdfError when a font is missing."""
    require_fonts()
    from fontTools.ttLib import TTFont

    regular, bold, symbols = (_characters(TTFont(font.path)) for font in FONTS)
    return frozenset(char for char in regular & bold | symbols if char < _FIRST_PICTOGRAPH and char not in _EMOJI)


def prints(character: str) -> bool:
    return character in _covered() or unicodedata.category(character) in _UNSEEN


def missing_glyphs(text: str) -> list[tuple[str, str, str]]:
    """Characters no shipped font has, in order of appearance: the character, its code (U+1F600) and its name."""
    missing = dict.fromkeys(character for character in text if not prints(character))
    return [(char, f"U+{ord(char):04X}", unicodedata.name(char, "ไม่มีชื่อ")) for char in missing]


def boxed(text: str) -> str:
    """The text as it prints: □ for each character no font has, unseen control characters gone."""
    kept = (char for char in text if char in "\n\u00a0" or unicodedata.category(char) not in {"Cc", "Cf", "Zl", "Zp"})
    return "".join(char if prints(char) else BOX for char in kept)
