import pytest

from disclosures.links.asked import Whose
from disclosures.links.judging.mentions import mentions_in, own_body
from disclosures.links.judging.paper import paper_of
from tests.disclosures.links.judging.papers import KHOEN, paper


@pytest.mark.parametrize(
    ("name", "kind", "own"),
    [
        ("องค์การบริหารส่วนตำบลเขิน", "sao", "เขิน"),
        ("โรงเรียนบ้านโคกสมมติ", "public", "บ้านโคกสมมติ"),
        ("เมืองพัทยา", "", "เมืองพัทยา"),
    ],
)
def test_an_organization_has_a_kind_and_a_name_of_its_own(name: str, kind: str, own: str) -> None:
    body = own_body(Whose(name))
    assert (body.kind, body.name) == (kind, own)


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("อบต.เขิน ได้จัดทำแผน", [("OURS", True)]),
        ("กองคลัง อบต.เขิน", [("OURS", True)]),
        ("ในการนี้ อบต.เขิน ได้จัดทำแผน", [("OURS", False)]),
        ("ประกาศโรงเรียนบ้านสมมติ", [("OTHER", True)]),
        ("นักเรียนโรงเรียนบ้านสมมติร่วมงาน", []),
        ("จัดอบรมร่วมกับเทศบาลตำบลรุ่งระวี", []),
        ("โดยมีเทศบาลตำบลรุ่งระวีเข้าร่วม", []),
        ("โรงพยาบาลสมมติ สังกัดองค์การบริหารส่วนจังหวัดตราด", [("OTHER", True)]),
    ],
)
def test_a_body_is_named_as_an_author_or_in_passing(line: str, named: list[tuple[str, bool]]) -> None:
    mentions = mentions_in(paper_of(paper(line)), KHOEN)
    assert [(mention.owner.name, mention.leads) for mention in mentions] == named


@pytest.mark.parametrize(
    ("whose", "line"),
    [
        (Whose("โรงเรียนบ้านโคกสมมติ", "ร.ร.บ้านโคกสมมติ"), "แผนภูมิโครงสร้างโรงเรียนบ้านโคกสมมติ"),
        (Whose("โรงพยาบาลส่งเสริมสุขภาพตำบลดอนสมมติ", "รพ.สต.ดอนสมมติ"), "คู่มือของ รพ.สต.ดอนสมมติ"),
        (Whose("เมืองพัทยา", "เมืองพัทยา"), "อำนาจหน้าที่ของเมืองพัทยา"),
    ],
)
def test_a_body_that_is_no_municipality_is_found_by_its_whole_name(whose: Whose, line: str) -> None:
    assert [mention.owner.name for mention in mentions_in(paper_of(paper(line)), whose)] == ["OURS"]


def test_a_station_of_a_place_is_not_the_place() -> None:
    mentions = mentions_in(paper_of(paper("สถานีตำรวจภูธรเมืองพัทยา")), Whose("เมืองพัทยา", "เมืองพัทยา"))
    assert [mention.owner.name for mention in mentions] == ["OTHER"]
