"""What of a link cannot be stored, and what ITAS still misses of an item."""

import pytest

from disclosures.register.content import ItemContent, LinkContent
from disclosures.register.faults import fault_of, lacks_of
from disclosures.register.typed import TypedLink

A = "https://www.example.go.th/a"


@pytest.mark.parametrize(
    ("link", "said"),
    [
        (TypedLink(A, text="ก" * 500), ""),
        (TypedLink(report=5), ""),
        (TypedLink(evidence=7, text="คำ"), ""),
        (TypedLink(A, evidence=7), "โปรดเลือกอย่างเดียว"),
        (TypedLink(text="คำ"), "มีคำอธิบายแต่ไม่มีที่อยู่"),
        (TypedLink(), "ยังไม่มีที่อยู่"),
        (TypedLink("javascript:alert(1)"), "เป็นคำสั่งของโปรแกรม"),
        (TypedLink(report=5, text="ก" * 501), "ยาว 501 ตัวอักษร"),
    ],
    ids=["address", "report", "evidence", "both", "text alone", "nothing", "javascript", "long text"],
)
def test_a_link_leads_to_one_thing_that_can_be_opened(link: TypedLink, said: str) -> None:
    assert said in fault_of(link)
    assert bool(fault_of(link)) == bool(said)


@pytest.mark.parametrize(
    ("has", "remark", "links", "ready"),
    [
        (True, "", 1, True),
        (True, "เหตุ", 0, False),
        (False, "เหตุ", 0, True),
        (False, "เหตุ", 1, True),
        (False, "", 1, False),
        (None, "เหตุ", 1, False),
    ],
)
def test_an_answer_is_borne_out_by_links_or_a_remark(has: bool | None, remark: str, links: int, ready: bool) -> None:
    content = ItemContent("o1", "โครงสร้าง", has, remark, (LinkContent(1, A),) * links)
    assert (lacks_of(content) == []) is ready
