"""The standing texts of an organization: kept only where they differ, recorded, and never in the way of a document."""

from dataclasses import replace
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from audit.models import Entry
from organizations.models import Organization, User
from reports.documents import CATALOGUE, texts_of_kind
from reports.drafting.drafts import find_draft
from reports.errors import Unprintable
from reports.kinds import KEYS, Kind, Occasion
from reports.models import StandingText
from reports.standing.specimen import specimen_of
from reports.standing.texts import all_words, history_of_document, reset_standing, save_standing, words_of
from tests.factories import make_assessment, make_member, make_scores

pytestmark = pytest.mark.django_db

MEMO = (Kind.MEMO, Occasion.RESULT)
NAME = texts_of_kind(*MEMO)[0].name
DEFAULT = texts_of_kind(*MEMO)[0].default


class Typed:
    """A form that is always valid."""

    def __init__(self, values: dict[str, str]) -> None:
        self.values = values

    def is_valid(self) -> bool:
        return True

    def texts(self) -> dict[str, str]:
        return self.values


@pytest.fixture
def admin(organization: Organization) -> User:
    return make_member(organization, "admin", username="ผู้ดูแล")


def save(organization: Organization, actor: User, text: str) -> int | None:
    return save_standing(organization, MEMO, actor, lambda stored: Typed({NAME: text}))[1]


def test_words_of_its_own_are_kept_with_who_and_when(organization: Organization, admin: User) -> None:
    assert save(organization, admin, "ตามที่ {ชื่อหน่วยงาน} ได้รับผลแล้ว") == 1
    words = words_of(organization, *MEMO)[0]
    assert words.in_force == "ตามที่ {ชื่อหน่วยงาน} ได้รับผลแล้ว"
    assert words.own is not None
    assert words.own.changed_by == admin


@pytest.mark.parametrize("text", ["", DEFAULT, f"  {DEFAULT}\n"])
def test_nothing_or_the_portals_words_are_no_words_of_its_own(
    organization: Organization, admin: User, text: str
) -> None:
    assert save(organization, admin, text) == 0
    save(organization, admin, "ของเรา")
    assert save(organization, admin, text) == 1
    assert not StandingText.objects.exists()
    assert words_of(organization, *MEMO)[0].in_force == DEFAULT


def test_the_same_words_again_are_no_change(organization: Organization, admin: User) -> None:
    save(organization, admin, "ของเรา")
    assert save(organization, admin, "ของเรา") == 0
    assert Entry.objects.filter(object_type="reports.standingtext").count() == 1


def test_the_history_outlives_the_row(organization: Organization, admin: User) -> None:
    for text in ("หนึ่ง", "สอง", ""):
        save(organization, admin, text)
    history = history_of_document(organization, *MEMO)
    assert [(line.changes[0].before, line.changes[0].after) for line in history] == [
        ("สอง", DEFAULT),
        ("หนึ่ง", "สอง"),
        (DEFAULT, "หนึ่ง"),
    ]
    assert {line.object_name for line in history} == {f"“{texts_of_kind(*MEMO)[0].label}”"}
    assert [len(line.changes) for line in history] == [1, 1, 1]
    assert history_of_document(organization, Kind.MEMO, Occasion.PROPOSE_PLAN) == []


def test_the_history_is_of_one_organization(
    organization: Organization, other_organization: Organization, admin: User
) -> None:
    save(other_organization, admin, "ของเขา")
    assert history_of_document(organization, *MEMO) == []
    assert words_of(organization, *MEMO)[0].own is None


def test_a_reset_of_what_was_not_seen_is_refused(organization: Organization, admin: User) -> None:
    save(organization, admin, "หนึ่ง")
    seen = words_of(organization, *MEMO)[0].stamp
    save(organization, admin, "สอง")
    assert not reset_standing(organization, MEMO, NAME, seen, admin)
    assert words_of(organization, *MEMO)[0].in_force == "สอง"
    assert reset_standing(organization, MEMO, NAME, words_of(organization, *MEMO)[0].stamp, admin)
    assert words_of(organization, *MEMO)[0].own is None


def test_a_failing_record_keeps_nothing(
    organization: Organization, admin: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*args: object, **values: object) -> None:
        raise RuntimeError

    monkeypatch.setattr("reports.standing.texts.record", fail)
    with pytest.raises(RuntimeError):
        save(organization, admin, "ของเรา")
    assert not StandingText.objects.exists()


def test_every_document_stands_in_the_list_in_one_query(organization: Organization, admin: User) -> None:
    save(organization, admin, "ของเรา")
    with CaptureQueriesContext(connection) as queries:
        rows = [(key, [words.own for words in texts if words.own]) for key, _, texts in all_words(organization)]
        found = {key: [row.changed_by.username for row in own] for key, own in rows}
    assert len(queries) == 1
    assert found == {key: [] for key in KEYS} | {"memo-result": [admin.username]}


def test_the_newest_year_that_can_be_read_is_shown(organization: Organization) -> None:
    make_scores(make_assessment(organization))
    specimen = specimen_of(organization, *MEMO)
    assert specimen.fiscal_year == 2563
    assert specimen.values["ชื่อหน่วยงาน"] == organization.official_name
    assert specimen.known == tuple(specimen.values)


def test_without_data_samples_stand_in_brackets(organization: Organization) -> None:
    specimen = specimen_of(organization, *MEMO)
    assert specimen.fiscal_year is None
    assert all(value.startswith("[") for value in specimen.values.values())


def test_a_year_that_cannot_be_read_gives_way_to_the_one_before(
    organization: Organization, monkeypatch: pytest.MonkeyPatch
) -> None:
    for year in (2563, 2564):
        make_scores(make_assessment(organization, year))
    read = CATALOGUE[Kind.MEMO].read

    def only_2563(draft: Any) -> Any:
        if draft.fiscal_year != 2563:
            raise Unprintable("ยังพิมพ์ไม่ได้")
        return read(draft)

    monkeypatch.setitem(CATALOGUE, Kind.MEMO, replace(CATALOGUE[Kind.MEMO], read=only_2563))
    assert specimen_of(organization, *MEMO).fiscal_year == 2563


@pytest.mark.parametrize("text", ["{ช่องที่เลิกใช้}", "ค้าง {", "{{ 7|add:1 }}", "{% load static %}", "{0.__class__}"])
def test_a_text_that_became_bad_never_blocks_a_document(organization: Organization, admin: User, text: str) -> None:
    make_scores(make_assessment(organization))
    document = CATALOGUE[Kind.MEMO]
    before = document.paper(find_draft(organization, *MEMO, 2563))
    save(organization, admin, text)
    assert StandingText.objects.get().text == text
    assert document.paper(find_draft(organization, *MEMO, 2563)) == before
