"""The QR code of a public address."""

import io
import xml.etree.ElementTree as ElementTree

from PIL import Image

from disclosures.spreading.qr import BORDER, SCALE, qr_picture

ADDRESS = "https://ita.example.go.th/o/maekhammi/2563/oit/"


def test_both_forms_draw_the_same_modules() -> None:
    picture = Image.open(io.BytesIO(qr_picture(ADDRESS, "png")))
    drawing = ElementTree.fromstring(qr_picture(ADDRESS, "svg"))
    side = picture.width // SCALE
    assert picture.width == picture.height
    assert drawing.attrib["viewBox"] == f"0 0 {side} {side}"
    assert (side - 2 * BORDER - 17) % 4 == 0


def test_another_address_is_another_picture() -> None:
    assert qr_picture(ADDRESS, "png") != qr_picture(f"{ADDRESS}o1/", "png")
