"""Carrying brings texts and links over, resets what was done, writes over nothing, and doubles nothing."""

import pytest
from django.core.exceptions import PermissionDenied

from audit.models import Entry
from disclosures.models import Disclosure, DisclosureLink
from disclosures.refused import Refused
from disclosures.register.carrying.page import Chosen, open_carry
from disclosures.register.carrying.saving import carry
from disclosures.register.editing import Overtaken, save_item
from disclosures.register.typed import Typed
from organizations.models import Organization, User
from tests.disclosures.register.carrying.years import item_before, make_last_year, make_unknown_year, make_years
from tests.factories import make_disclosure, make_member, make_post, make_typed

pytestmark = pytest.mark.django_db


@pytest.fixture
def actor(organization: Organization) -> User:
    return make_member(organization)


def urls(organization: Organization, code: str, year: int = 2563) -> list[str]:
    links = DisclosureLink.objects.filter(disclosure__organization=organization, disclosure__item__code=code)
    return list(links.filter(disclosure__item__framework__fiscal_year=year).values_list("url", flat=True))


def carried(organization: Organization, code: str) -> Disclosure:
    return Disclosure.objects.get(organization=organization, item__code=code, item__framework__fiscal_year=2563)


def test_merged_items_follow_one_another_and_a_split_one_stands_twice(organization: Organization, actor: User) -> None:
    make_years()
    make_last_year(organization, actor)
    assert carry(open_carry(organization, 2563, None), actor) == ["o1", "o2", "o3", "o4"]
    assert urls(organization, "o2") == [f"https://old.example/{c}/{n}.pdf" for c in ("o2", "o3") for n in (1, 2)]
    assert urls(organization, "o3") == urls(organization, "o4") == [f"https://old.example/o4/{n}.pdf" for n in (1, 2)]
    texts = carried(organization, "o1").links.values_list("text", flat=True)
    assert list(texts) == ["o1 ส่วนที่ 1", "o1 ส่วนที่ 2"]


def test_how_far_last_years_work_had_come_stays_behind(organization: Organization, actor: User) -> None:
    make_years()
    post = make_post(organization)
    typed = make_typed("https://old.example/a", owner=post.pk, expected_year=2561, notes="ความลับของปีก่อน")
    old = save_item(organization, item_before("o1"), typed, actor)
    Disclosure.objects.filter(pk=old.pk).update(state="published", itas_digest="0" * 64)
    carry(open_carry(organization, 2563, None), actor)
    new = carried(organization, "o1")
    assert (new.state, new.itas_digest, new.expected_year) == ("draft", "", None)
    assert (new.has, new.owner, new.notes) == (True, post, "ยกมาจากปี 2562 ข้อ o1")


def test_a_repeated_address_stays_repeated(organization: Organization, actor: User) -> None:
    make_years()
    save_item(organization, item_before("o1"), make_typed("https://old.example/a", "https://old.example/a"), actor)
    carry(open_carry(organization, 2563, None), actor)
    assert urls(organization, "o1") == ["https://old.example/a"] * 2


def test_an_item_that_does_not_apply_brings_its_remark(organization: Organization, actor: User) -> None:
    make_years()
    save_item(organization, item_before("o1"), Typed(has=False, remark="ไม่มีภารกิจนี้"), actor)
    carry(open_carry(organization, 2563, None), actor)
    assert (carried(organization, "o1").has, carried(organization, "o1").remark) == (False, "ไม่มีภารกิจนี้")
    assert open_carry(organization, 2563, None).lines[0].is_done


@pytest.mark.parametrize(("denied", "linked"), [("o2", "o3"), ("o3", "o2")])
def test_why_there_was_nothing_never_stands_beside_the_links_of_what_it_is_merged_with(
    organization: Organization, actor: User, denied: str, linked: str
) -> None:
    make_years()
    save_item(organization, item_before(denied), Typed(has=False, remark="ไม่มี\nภารกิจนี้"), actor)
    make_last_year(organization, actor, linked)
    carry(open_carry(organization, 2563, None), actor)
    new = carried(organization, "o2")
    assert (new.has, new.remark, len(urls(organization, "o2"))) == (True, "", 2)
    assert f"ยกมาจากปี 2562 ข้อ {denied} ซึ่งตอบว่าไม่มี: ไม่มี ภารกิจนี้" in new.notes.splitlines()


def test_a_note_says_which_years_document_must_take_the_place_of_the_link(
    organization: Organization, actor: User
) -> None:
    after = make_years()
    after["o1"].data_year = "same"
    after["o1"].save()
    make_last_year(organization, actor, "o1")
    carry(open_carry(organization, 2563, None), actor)
    assert carried(organization, "o1").notes == "ยกมาจากปี 2562 ข้อ o1 ต้องเปลี่ยนเป็นเอกสารของปี 2563"


def test_content_that_stands_is_never_written_over_and_nothing_else_is_written_either(
    organization: Organization, actor: User
) -> None:
    after = make_years()
    make_last_year(organization, actor)
    save_item(organization, after["o1"], make_typed("https://new.example/o1"), actor)
    page = open_carry(organization, 2563, Chosen(frozenset({"o1-o1", "o4-o4"})))
    with pytest.raises(Refused, match="ข้อ o1 มีข้อมูลอยู่แล้ว ระบบไม่เขียนทับ"):
        carry(page, actor)
    assert urls(organization, "o1") == ["https://new.example/o1"]
    assert urls(organization, "o4") == []


def test_it_is_added_to_by_choice_and_what_is_there_is_not_added_again(organization: Organization, actor: User) -> None:
    after = make_years()
    make_last_year(organization, actor, "o1")
    stands = make_typed("https://new.example/o1", "https://old.example/o1/2.pdf", notes="ของเรา")
    save_item(organization, after["o1"], stands, actor)
    carry(open_carry(organization, 2563, Chosen(frozenset({"o1-o1"}), frozenset({"o1-o1:o1"}))), actor)
    assert urls(organization, "o1") == [
        "https://new.example/o1",
        "https://old.example/o1/2.pdf",
        "https://old.example/o1/1.pdf",
    ]
    assert carried(organization, "o1").notes == "ของเรา\nยกมาจากปี 2562 ข้อ o1"


def test_carrying_again_doubles_nothing(organization: Organization, actor: User) -> None:
    make_years()
    make_last_year(organization, actor)
    keys = frozenset({"o1-o1", "o2-o2", "o3-o2", "o4-o3", "o4-o4"})
    carry(open_carry(organization, 2563, None), actor)
    before, entries = list(DisclosureLink.objects.values_list()), Entry.objects.count()
    assert carry(open_carry(organization, 2563, Chosen(keys)), actor) == []
    assert (list(DisclosureLink.objects.values_list()), Entry.objects.count()) == (before, entries)


def test_a_line_that_leads_nowhere_is_refused_with_its_code(organization: Organization, actor: User) -> None:
    after = make_years()
    make_unknown_year()
    make_disclosure(organization, after["o3"])
    with pytest.raises(Refused, match="ข้อ o3 ยังไม่ได้เลือกข้อของปีนี้"):
        carry(open_carry(organization, 2564, Chosen(frozenset({"o3"}))), actor)


def test_all_or_nothing_where_somebody_saved_meanwhile(organization: Organization, actor: User) -> None:
    after = make_years()
    make_last_year(organization, actor)
    page = open_carry(organization, 2563, None)
    save_item(organization, after["o4"], make_typed("https://new.example/o4"), actor)
    with pytest.raises(Overtaken):
        carry(page, actor)
    assert urls(organization, "o1") == []


def test_too_many_links_in_one_item_are_refused_whole(organization: Organization, actor: User) -> None:
    make_years()
    for code in ("o2", "o3"):
        save_item(organization, item_before(code), make_typed(*[f"https://old.example/{code}"] * 60), actor)
    with pytest.raises(Refused, match="120 ลิงก์"):
        carry(open_carry(organization, 2563, None), actor)
    assert urls(organization, "o2") == []


def test_only_who_may_edit_may_carry(organization: Organization) -> None:
    make_years()
    make_last_year(organization, make_member(organization), "o1")
    with pytest.raises(PermissionDenied):
        carry(open_carry(organization, 2563, None), make_member(organization, "mayor"))


def test_each_item_leaves_a_trace_of_who_carried_it(organization: Organization, actor: User) -> None:
    make_years()
    make_last_year(organization, actor, "o1")
    carry(open_carry(organization, 2563, None), actor)
    entry = Entry.objects.of(carried(organization, "o1")).get()
    assert (entry.action, entry.actor_name) == ("update", str(actor))
    assert entry.after
    assert entry.after["notes"] == "ยกมาจากปี 2562 ข้อ o1"


def test_another_organizations_register_is_never_carried(
    organization: Organization, other_organization: Organization, actor: User
) -> None:
    make_years()
    make_last_year(other_organization, make_member(other_organization))
    assert open_carry(organization, 2563, None).lines == []
