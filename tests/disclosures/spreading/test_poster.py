"""The A4 poster of a page."""

import pypdfium2
import pytest

from disclosures.spreading.card import Card
from disclosures.spreading.poster import TITLE, poster_pdf

SHORT = Card("ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2566", "องค์การบริหารส่วนตำบลเขิน", "อำเภอน้ำเกลี้ยง จังหวัดศรีสะเกษ")
LONG = Card("เปิดเผยข้อมูลสาธารณะ (OIT) ปีงบประมาณ พ.ศ. 2566", "องค์การบริหารส่วนตำบลหนองม่วงไข่ศรีนครราชธานีใหม่เหนือ")


@pytest.mark.parametrize("card", [SHORT, LONG], ids=["short", "long"])
def test_a_poster_is_one_page_that_names_the_organization_and_its_address(card: Card) -> None:
    address = "https://ita.a-very-long-name-of-a-portal.example.go.th/o/maekhammi/2566/oit/"
    document = pypdfium2.PdfDocument(poster_pdf(card, address))
    assert len(document) == 1
    width, height = document[0].get_size()
    assert (round(width), round(height)) == (595, 842)
    text = "".join(document[0].get_textpage().get_text_bounded().split())
    for shown in (TITLE, card.name, card.topic, address):
        assert "".join(shown.split()) in text
