"""The picture that messengers show with a shared address: 1200 × 630, a few colours, a few kilobytes."""

import io
from functools import cache, lru_cache

from django.conf import settings
from PIL import Image, ImageDraw, ImageFont

from disclosures.sharing import HEIGHT, WIDTH
from disclosures.spreading.card import Card

INK, INDIGO, PAPER, BRIGHT, SOFT = "#1b2233", "#12264a", "#faf8f3", "#ffffff", "#dbe4f2"
MARGIN, HEAD, HEM = 72, 300, 28
COLOURS = 64
REMEMBERED = 128
_REGULAR, _BOLD = "sarabun-400.woff2", "sarabun-600.woff2"
_SMALLEST = 36


@lru_cache(maxsize=REMEMBERED)
def picture_of(card: Card) -> bytes:
    """A PNG; the same card gives the same bytes."""
    image = Image.new("RGB", (WIDTH, HEIGHT), PAPER)
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 0, WIDTH, HEAD), INDIGO)
    _hem(draw, HEAD)
    _line(draw, card.topic, 56, 40, SOFT, _REGULAR)
    _line(draw, card.name, 118, 76, BRIGHT, _BOLD)
    _line(draw, card.place, 222, 36, SOFT, _REGULAR)
    _figure(draw, card)
    _line(draw, "ITA ท้องถิ่น", HEIGHT - 84, 34, INDIGO, _BOLD)
    out = io.BytesIO()
    image.quantize(COLOURS, dither=Image.Dither.NONE).save(out, "PNG", optimize=True)
    return out.getvalue()


def _figure(draw: ImageDraw.ImageDraw, card: Card) -> None:
    """The number and, on its base line, the words behind it; words alone where there is no number."""
    top = HEAD + HEM + 4
    if not card.figure:
        _line(draw, card.words, top + 50, 64, INK, _BOLD)
        return
    font = _font(_BOLD, 150)
    base = top + font.getmetrics()[0]
    draw.text((MARGIN, base), card.figure, INDIGO, font, anchor="ls")
    left = MARGIN + font.getlength(card.figure) + 32
    words = _fitting(card.words, 64, _BOLD, WIDTH - MARGIN - left)
    draw.text((left, base), card.words, INK, words, anchor="ls", language="th")


def _line(draw: ImageDraw.ImageDraw, text: str, top: int, size: int, colour: str, face: str) -> None:
    """One line within the margins: smaller letters where it is long, cut where even the smallest are too wide."""
    font = _fitting(text, size, face, WIDTH - 2 * MARGIN)
    while text and font.getlength(text) > WIDTH - 2 * MARGIN:
        text = f"{text.rstrip('…')[:-1]}…"
    base = top + _font(face, size).getmetrics()[0]
    draw.text((MARGIN, base), text, colour, font, anchor="ls", language="th")


def _fitting(text: str, size: int, face: str, width: float) -> ImageFont.FreeTypeFont:
    while size > _SMALLEST and _font(face, size).getlength(text) > width:
        size -= 2
    return _font(face, size)


@cache
def _font(face: str, size: int) -> ImageFont.FreeTypeFont:
    """Raqm sets Thai marks in their places."""
    return ImageFont.truetype(settings.FONTS_DIR / face, size, layout_engine=ImageFont.Layout.RAQM)


def _hem(draw: ImageDraw.ImageDraw, top: int) -> None:
    """The woven border: lozenges on indigo."""
    draw.rectangle((0, top, WIDTH, top + HEM), INDIGO)
    draw.line((0, top, WIDTH, top), "#4672b2", 2)
    middle = top + HEM // 2
    for at in range(12, WIDTH, 36):
        draw.polygon(((at, middle), (at + 8, middle - 8), (at + 16, middle), (at + 8, middle + 8)), SOFT)
        draw.rectangle((at + 24, middle - 1, at + 28, middle + 2), "#4672b2")
