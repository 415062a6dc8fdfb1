"""What a pasted item becomes beside what is stored, and saving all of them or none."""

import pytest

from disclosures.models import Disclosure
from disclosures.register.editing import Overtaken, save_item
from disclosures.register.pasted.page import Choice, PastedPage, open_page, save_page
from organizations.models import Organization
from tests.factories import make_disclosure, make_framework, make_member, make_oit, make_typed

pytestmark = pytest.mark.django_db
A, B, C = (f"https://www.example.go.th/{name}" for name in "abc")
TEXT = f"o1\t{A}\t1. หนึ่ง\n\t{B}\t2. สอง\no2\t-\tไม่มีข้อมูล\no3\t{C}"


@pytest.fixture(autouse=True)
def stored(organization: Organization) -> None:
    first, _, third, _ = make_oit(make_framework())
    make_disclosure(organization, first, A, "https://www.example.go.th/old")
    make_disclosure(organization, third, C)


def opened(organization: Organization, text: str = TEXT, **chosen: str) -> PastedPage:
    return open_page(organization, 2563, text, chosen)


def urls(page: PastedPage, code: str) -> list[str]:
    return [link.url for line in page.lines if line.item.code == code for link in line.becomes.links]


def test_the_proposal_adds_what_is_new_and_leaves_what_is_there(organization: Organization) -> None:
    page = opened(organization)
    assert {line.item.code: line.choice for line in page.lines} == {"o1": "append", "o2": "append", "o3": "skip"}
    assert urls(page, "o1") == [A, "https://www.example.go.th/old", B]
    assert [there for line in page.lines for _, _, _, there in line.links] == [True, False, True]


def test_replacing_leaves_the_pasted_links_alone(organization: Organization) -> None:
    page = opened(organization, o1="replace", o2="skip")
    assert urls(page, "o1") == [A, B]
    assert [line.item.code for line in page.taken] == ["o1"]
    assert opened(organization, o1="nonsense").lines[0].choice is Choice.APPEND


def test_everything_taken_is_saved(organization: Organization) -> None:
    assert save_page(organization, opened(organization, o1="replace"), make_member(organization)) == 2
    saved = {one.item.code: one for one in Disclosure.objects.of(organization, 2563).with_links()}
    assert [(link.url, link.text) for link in saved["o1"].links.all()] == [(A, "หนึ่ง"), (B, "สอง")]
    assert (saved["o2"].remark, saved["o2"].has, saved["o2"].state) == ("ไม่มีข้อมูล", None, "draft")
    assert saved["o3"].state == "ready"


def test_one_item_that_changed_meanwhile_and_nothing_is_saved(organization: Organization) -> None:
    page = opened(organization)
    clerk = make_member(organization)
    save_item(organization, page.lines[1].item, make_typed(C), clerk)
    with pytest.raises(Overtaken):
        save_page(organization, page, clerk)
    assert Disclosure.objects.get(item__code="o1").links.count() == 2
    assert opened(organization).shown != page.shown


def test_a_bad_link_makes_its_item_faulty_while_it_is_taken(organization: Organization) -> None:
    text = "o1\tjavascript:alert(1)\no2\thttps://drive.example.com/a"
    page = opened(organization, text)
    assert [line.item.code for line in page.faulty] == ["o1"]
    assert opened(organization, text, o1="skip").faulty == []
    assert "โปรแกรม" in page.lines[0].links[0][1]
