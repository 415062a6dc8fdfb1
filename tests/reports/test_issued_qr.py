"""The QR code on the last page, read back from the print."""

import pypdfium2
import pytest
import segno
from PIL import Image

from reports.issuing.codes import address_of
from reports.issuing.editions import files_of, verifiable
from reports.issuing.look import look_at
from reports.models import ReportDraft

pytestmark = pytest.mark.django_db
CODE = "4K7QM2X9T0"
SCALE = 6
# Of the code without its quiet border, in points; its rule stands higher.
HEIGHT = 55.5


def left_of_the_address(pdf: bytes) -> Image.Image:
    """The last page's lowest black marks left of the address, cut out."""
    page = (document := pypdfium2.PdfDocument(pdf))[len(document) - 1]
    text = page.get_textpage()
    left, bottom, _, top = text.get_charbox(text.search("http").get_next()[0])
    middle = page.get_height() - (bottom + top) / 2
    whole = page.render(scale=SCALE).to_pil().convert("L").point(lambda grey: 255 if grey < 128 else 0)
    part = whole.crop((0, 0, int((left - 2) * SCALE), int((middle + 45) * SCALE)))
    *_, end = part.getbbox() or (0, 0)
    code = part.crop((0, end - int(HEIGHT * SCALE), part.width, end))
    return code.crop(code.getbbox())


def test_the_code_on_the_last_page_is_that_of_the_short_address(short_draft: ReportDraft) -> None:
    look = look_at(short_draft)
    [pdf] = files_of(verifiable(look.paper, CODE), short_draft, ("pdf",))
    print_of_code = left_of_the_address(pdf["content"])
    wanted = [[bool(dark) for dark in row] for row in segno.make(address_of(CODE), error="m", micro=False).matrix]
    side = print_of_code.width / len(wanted)
    places = [int((place + 0.5) * side) for place in range(len(wanted))]
    assert abs(print_of_code.width - print_of_code.height) <= 2
    assert [[print_of_code.getpixel((x, y)) == 255 for x in places] for y in places] == wanted
