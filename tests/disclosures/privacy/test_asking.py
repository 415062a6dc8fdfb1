"""Which finds the publisher is asked about, where they stand, and how long an answer holds."""

from pathlib import PurePath

import pytest
from django.utils import timezone

from disclosures.models import Disclosure, DisclosureLink, PrivacyAnswer
from disclosures.privacy.answering import problem_of, save_answers
from disclosures.privacy.asking import Question, questions_of
from disclosures.privacy.finds import What
from disclosures.privacy.searching import finds_of
from measures.models import Evidence, EvidenceVersion
from organizations.models import Organization
from organizations.uploads.keeping import named_at_random
from tests.disclosures.privacy.numbers import identity
from tests.disclosures.privacy.papers import pdf_of
from tests.factories import make_disclosure, make_framework, make_member, make_office, make_oit

pytestmark = pytest.mark.django_db


@pytest.fixture
def disclosure(organization: Organization) -> Disclosure:
    return make_disclosure(organization, make_oit(make_framework())[0])


def attach(disclosure: Disclosure, name: str, data: bytes) -> EvidenceVersion:
    owner = disclosure.organization
    evidence = Evidence.objects.create(organization=owner, fiscal_year=2563, title="คู่มือ")
    version = EvidenceVersion(evidence=evidence, number=1, original_name=name, sha256="1" * 64, added_at=timezone.now())
    version.added_by = make_member(owner)
    stored = named_at_random(data, PurePath(name).suffix)
    version.file.save(stored.name or "", stored, save=False)
    version.save()
    DisclosureLink.objects.create(disclosure=disclosure, position=9, evidence=version)
    return version


def asked(disclosure: Disclosure) -> list[Question]:
    found = Disclosure.objects.filter(pk=disclosure.pk).select_related("item").with_links()
    return questions_of(disclosure.organization, finds_of(found))


def write(disclosure: Disclosure, remark: str = "", text: str = "") -> None:
    Disclosure.objects.filter(pk=disclosure.pk).update(remark=remark)
    disclosure.links.update(text=text)


def test_one_number_is_asked_about_once_with_every_place(disclosure: Disclosure) -> None:
    write(disclosure, "โทร. 0812345678", "โทร. ๐๘๑-๒๓๔-๕๖๗๘")
    [question] = asked(disclosure)
    assert question.places == ("ข้อ o1 เหตุผล", "ข้อ o1 ลิงก์ที่ 1 คำอธิบาย")
    assert (question.label, question.shown, question.answered) == ("หมายเลขโทรศัพท์เคลื่อนที่", "081-xxx-x678", False)


def test_notes_are_not_public_and_not_searched(disclosure: Disclosure) -> None:
    Disclosure.objects.update(notes="โทร. 0812345678")
    assert asked(disclosure) == []


@pytest.mark.parametrize("own", ["organization", "office"])
def test_the_organizations_own_numbers_are_not_asked_about(disclosure: Disclosure, own: str) -> None:
    write(disclosure, text="โทร. 081-234-5678")
    if own == "office":
        make_office(disclosure.organization, telephone="๐๘๑ ๒๓๔ ๕๖๗๘")
    else:
        disclosure.organization.public_telephones = "054 600 000\n0812345678"
    assert asked(disclosure) == []


def test_files_are_searched_page_by_page(disclosure: Disclosure) -> None:
    attach(disclosure, "คู่มือ.pdf", pdf_of("one", f"id {identity()}"))
    [question] = asked(disclosure)
    assert question.what is What.IDENTITY
    assert question.places == ("ข้อ o1 ลิงก์ที่ 9 ไฟล์ “คู่มือ.pdf” หน้า 2",)


def test_a_scan_asks_for_a_look(disclosure: Disclosure) -> None:
    attach(disclosure, "สแกน.pdf", pdf_of(""))
    [question] = asked(disclosure)
    assert question.is_tick
    assert question.shown == "สแกน.pdf (เป็นภาพทั้งไฟล์)"


def test_a_file_gone_from_the_disk_asks_for_a_look(disclosure: Disclosure) -> None:
    version = attach(disclosure, "หาย.pdf", pdf_of("one"))
    version.file.storage.delete(version.file.name or "")
    assert [one.shown for one in asked(disclosure)] == ["หาย.pdf (อ่านไม่ได้ทั้งไฟล์)"]


def test_an_answer_holds_for_the_organization_alone(disclosure: Disclosure, other_organization: Organization) -> None:
    write(disclosure, text="โทร. 0812345678")
    questions = asked(disclosure)
    actor = make_member(disclosure.organization, "palad")
    save_answers(disclosure.organization, questions, {questions[0].digest: "เบอร์ของส่วนราชการ"}, actor)
    assert [one.reason for one in asked(disclosure)] == ["เบอร์ของส่วนราชการ"]
    found = Disclosure.objects.select_related("item").with_links()
    assert [one.answered for one in questions_of(other_organization, finds_of(found))] == [False]


def test_the_number_itself_is_kept_nowhere(disclosure: Disclosure) -> None:
    number = identity()
    write(disclosure, text=f"บัตร {number}")
    questions = asked(disclosure)
    actor = make_member(disclosure.organization, "palad")
    save_answers(disclosure.organization, questions, {questions[0].digest: "เจ้าของยินยอม"}, actor)
    kept = PrivacyAnswer.objects.values_list().get()
    assert number not in "".join(map(str, kept))
    assert number[5:10] not in "".join(map(str, kept[3:5]))


def test_another_key_asks_anew(disclosure: Disclosure, settings: object) -> None:
    write(disclosure, text="โทร. 0812345678")
    before = asked(disclosure)[0].digest
    settings.SECRET_KEY = "อื่น" * 20  # type: ignore[attr-defined]
    assert asked(disclosure)[0].digest != before


PHONE = Question("d", What.MOBILE, "081-xxx-x678", ())
SCAN = Question("d", What.UNREAD, "สแกน.pdf", ())


@pytest.mark.parametrize(
    ("question", "typed", "said"),
    [
        (PHONE, "เจ้าของยินยอมแล้ว", ""),
        (PHONE, "  ", "โปรดตอบว่าเหตุใด"),
        (PHONE, "ok!", "สั้นเกินไป"),
        (PHONE, ". . . . . .", "สั้นเกินไป"),
        (PHONE, "ก" * 501, "ยาว 501 ตัวอักษร"),
        (PHONE, "เบอร์\x00ราชการ", "มองไม่เห็น"),
        (SCAN, "1", ""),
        (SCAN, "", "โปรดเปิดดูไฟล์นี้ด้วยตา"),
    ],
    ids=["words", "blank", "short", "points", "long", "unseen", "ticked", "not ticked"],
)
def test_an_answer_says_why(question: Question, typed: str, said: str) -> None:
    assert said in problem_of(question, typed)
    assert bool(said) == bool(problem_of(question, typed))
