"""The set of files holds only what may be public: valid documents first as signed, evidence, and no draft."""

from typing import Any

import pytest

from disclosures.models import Disclosure
from disclosures.register.site_files.bundle import Bundle
from disclosures.register.site_files.collecting import bundle_of
from disclosures.register.withdrawing import withdraw_item
from organizations.models import Organization
from tests.disclosures.register.site_files.parts import make_items, make_shown, make_version
from tests.factories import (
    make_disclosure,
    make_issued,
    make_published_document,
    make_published_item,
    make_signed_copy,
    make_withdrawn_document,
)

pytestmark = pytest.mark.django_db


def names(bundle: Bundle) -> list[tuple[str, str]]:
    return [(file.name, file.table) for file in bundle.files]


def test_documents_and_evidence_are_files_and_typed_addresses_are_not(organization: Organization) -> None:
    items = make_items()
    make_shown(organization, items[0], make_issued(organization), make_version(organization))
    assert names(bundle_of(organization, 2563)) == [
        ("2563-o1-2-memo-result.pdf", "issued"),
        ("2563-o1-3-evidence.docx", "evidence"),
    ]


def test_the_copy_signed_last_comes_before_the_pdf_under_the_same_name(organization: Organization) -> None:
    report = make_issued(organization)
    make_signed_copy(report, content=b"%PDF first")
    last = make_signed_copy(report, content=b"%PDF last")
    make_shown(organization, make_items()[0], report)
    [file] = bundle_of(organization, 2563).files
    assert (file.name, file.table, file.key) == ("2563-o1-2-memo-result.pdf", "signed", last.pk)


def test_names_do_not_change_with_other_items(organization: Organization) -> None:
    items, report = make_items(), make_issued(organization)
    make_shown(organization, items[2], report)
    before = names(bundle_of(organization, 2563))
    make_shown(organization, items[0], report, make_version(organization))
    Disclosure.objects.filter(item=items[1]).delete()
    assert names(bundle_of(organization, 2563))[-1:] == before


def test_a_document_that_no_longer_holds_is_told_and_left_out(organization: Organization) -> None:
    withdrawn, corrected = make_issued(organization), make_issued(organization, occasion="propose-plan")
    make_withdrawn_document(withdrawn)
    make_issued(organization, occasion="propose-plan", edition=2, corrects=corrected, correction_reason="แก้เลข")
    make_shown(organization, make_items()[0], withdrawn, corrected)
    bundle = bundle_of(organization, 2563)
    assert bundle.files == []
    assert [("ถูกยกเลิก" in one.problem, "ฉบับแก้ไข" in one.problem) for one in bundle.items[0].problems] == [
        (True, False),
        (False, True),
    ]


def test_another_organizations_document_is_nobodys_file(
    organization: Organization, other_organization: Organization
) -> None:
    make_shown(organization, make_items()[0], make_issued(other_organization), make_version(other_organization))
    bundle = bundle_of(organization, 2563)
    assert bundle.files == []
    assert len(bundle.items[0].problems) == 2


def test_evidence_that_is_a_link_is_linked_to_and_a_lost_file_is_told(organization: Organization) -> None:
    elsewhere, lost = make_version(organization, url="https://www.example.go.th/x"), make_version(organization)
    lost.file.storage.delete(lost.file.name or "")
    make_shown(organization, make_items()[0], elsewhere, lost)
    item = bundle_of(organization, 2563).items[0]
    assert [link.href for link in item.links] == ["https://www.example.go.th/a", "https://www.example.go.th/x", ""]
    assert ["ไม่พบไฟล์หลักฐาน" in one.problem for one in item.problems] == [True]


def test_a_draft_shows_what_was_published_last_and_nothing_where_nothing_was(organization: Organization) -> None:
    items = make_items()
    for item in items[:2]:
        make_disclosure(organization, item)
    make_published_item(Disclosure.objects.get(item=items[0]))
    Disclosure.objects.get(item=items[0]).links.all().delete()
    Disclosure.objects.update(state="draft")
    bundle = bundle_of(organization, 2563)
    assert [(item.code, len(item.links), item.why_not) for item in bundle.items[:3]] == [
        ("o1", 1, ""),
        ("o2", 0, "ยังเป็นร่าง โปรดทำเครื่องหมายว่าพร้อมเผยแพร่ก่อน"),
        ("o3", 0, ""),
    ]
    assert [item.code for item in bundle.shown] == ["o1"]
    assert [item.code for item in bundle.left_out] == ["o2"]


def test_what_was_withdrawn_is_left_out(organization: Organization) -> None:
    published = make_published_item(make_disclosure(organization, make_items()[0]))
    withdraw_item(published, published.published_by, "ข้อมูลผิด")
    bundle = bundle_of(organization, 2563)
    assert (bundle.shown, [item.why_not for item in bundle.left_out]) == ([], ["ถอนการเผยแพร่"])


def test_what_is_ready_was_not_searched_for_personal_data_and_says_so(organization: Organization) -> None:
    items = make_items()
    report = make_issued(organization)
    make_published_document(report)
    make_published_item(make_disclosure(organization, items[0]))
    make_disclosure(organization, items[1])
    assert [item.code for item in bundle_of(organization, 2563).unsearched] == ["o2"]


def test_eight_queries_whatever_the_number_of_items(organization: Organization, django_assert_num_queries: Any) -> None:
    for item in make_items():
        make_shown(
            organization,
            item,
            make_issued(organization, edition=1, fiscal_year=2500 + item.pk),
            make_version(organization),
        )
        with django_assert_num_queries(8):
            bundle_of(organization, 2563)
