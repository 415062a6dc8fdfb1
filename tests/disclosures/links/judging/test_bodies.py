import pytest

from disclosures.links.judging.bodies import Names, bodies_in, without_bodies


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("องค์การบริหารส่วนตำบลเขิน", "sao", "เขิน"),
        ("องค์การ บริหารส่วน ตำบล เขิน", "sao", "เขิน"),
        ("องคการบริหารสวนตำบลเขิน", "sao", "เขิน"),
        ("ของอบต.เขินได้จัดทำ", "sao", "เขิน"),
        ("อ.บ.ต.เขิน", "sao", "เขิน"),
        ("องค์การบริหารส่วนตำบลเขินใหญ่", "sao", "เขินใหญ่"),
        ("องค์การบริหารส่วนตำบลเขินมีหน้าที่", "sao", "เขิน"),
        ("องค์การบริหารส่วนตำบลรุ่งระวีจึงประกาศ", "sao", "รุ่งระวี"),
        ("เทศบาลเมืองมาบตาพุด", "town", "มาบตาพุด"),
        ("นายกเทศมนตรีตำบลสองชั้น", "tambon", "สองชั้น"),
        ("ทต.สองชั้น", "tambon", "สองชั้น"),
        ("อบจ.ตราด", "pao", "ตราด"),
        ("โรงเรียนบ้านสมมติ", "public", "บ้านสมมติ"),
        ("องค์การบริหารส่วนตำบล พ.ศ. 2537", "sao", ""),
        ("องค์การบริหารส่วนตำบลมีอำนาจหน้าที่", "sao", ""),
        ("เทศบาลตำบลและเมืองพัทยา", "tambon", ""),
        ("อบจ.ขอนแก่น", "pao", "ขอนแก่น"),
        ("อบต.แก่งสมมติ", "sao", "แก่งสมมติ"),
        ("อบต.เขินแถลงผล", "sao", "เขิน"),
        ("ประกาศจังหวัดตราด", "public", "ตราด"),
        ("โรงเรียนตั้งเมื่อ พ.ศ. 2481", "public", ""),
    ],
)
def test_a_name_ends_where_the_sentence_goes_on(text: str, kind: str, name: str) -> None:
    (body,) = bodies_in(text, Names("เขิน"))
    assert (body.kind, body.name) == (kind, name)


@pytest.mark.parametrize("text", ["รอบตรวจสอบ", "รอบต่อไป", "ตำบลเขิน", "นักเรียนโรงเรียนบ้านสมมติร่วมงาน"])
def test_words_that_only_look_like_a_body_are_none(text: str) -> None:
    assert list(bodies_in(text)) == []


def test_a_text_without_its_bodies_keeps_the_rest() -> None:
    assert without_bodies("แผนของ อบต.เขิน ปี 2567").split() == ["แผนของ", "ปี", "2567"]
