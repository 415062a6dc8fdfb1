"""The stored edition: what may be asked of it, and what the database refuses."""

from typing import Any

import pytest
from django.db import DatabaseError, IntegrityError, connection, transaction
from django.db.models import ProtectedError
from django.utils import timezone

from disclosures.models import Publication
from organizations.models import Organization
from tests.conftest import APPEND_ONLY
from tests.factories import make_assessment, make_publication, make_scores, make_user, make_withdrawal

pytestmark = pytest.mark.django_db

WITHDRAWAL = {"withdrawn_at", "withdrawn_by_id", "withdrawn_by_post", "withdrawn_reason"}
COLUMNS = [field.column for field in Publication._meta.concrete_fields]


@pytest.fixture
def publication(organization: Organization) -> Publication:
    make_scores(make_assessment(organization))
    return make_publication(organization)


def edit(publication: Publication, announced: str = "60.40") -> None:
    """Something new to publish."""
    publication.organization.assessments.update(announced_total=announced)


def numbers(found: Any) -> list[int]:
    return sorted(found.values_list("edition", flat=True))


def test_only_the_latest_edition_is_public(publication: Publication) -> None:
    edit(publication)
    make_publication(publication.organization)
    assert numbers(Publication.objects.latest_editions()) == [2]
    assert numbers(Publication.objects.published()) == [2]
    assert numbers(Publication.objects.withdrawn()) == []


def test_withdrawing_the_latest_does_not_bring_back_the_one_before(publication: Publication) -> None:
    edit(publication)
    make_withdrawal(make_publication(publication.organization))
    assert numbers(Publication.objects.published()) == []
    assert numbers(Publication.objects.withdrawn()) == [2]


def test_each_year_has_editions_of_its_own(publication: Publication) -> None:
    make_scores(make_assessment(publication.organization, 2564))
    later = make_publication(publication.organization, 2564)
    assert later.edition == 1
    assert Publication.objects.published().count() == 2


def test_every_column_but_the_withdrawal_is_guarded() -> None:
    assert set(APPEND_ONLY["disclosures_publication"]) == set(COLUMNS) - WITHDRAWAL


@pytest.mark.parametrize("column", [column for column in COLUMNS if column not in WITHDRAWAL])
def test_the_database_refuses_to_change_what_was_shown(publication: Publication, column: str) -> None:
    statement = f'UPDATE disclosures_publication SET "{column}" = "{column}"'
    with pytest.raises(DatabaseError, match="append-only"), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement)


def test_the_database_refuses_to_forget_an_edition(publication: Publication) -> None:
    with pytest.raises(DatabaseError, match="append-only"), transaction.atomic():
        Publication.objects.all().delete()
    with pytest.raises(ProtectedError):
        publication.organization.delete()


@pytest.mark.parametrize(
    "part",
    [
        {"withdrawn_reason": "เหตุ"},
        {"withdrawn_by_post": "ปลัด"},
        {"withdrawn_at": timezone.now()},
        {"withdrawn_at": timezone.now(), "withdrawn_reason": "เหตุ"},
        {"withdrawn_at": timezone.now(), "withdrawn_by": "user"},
        {"withdrawn_at": timezone.now().replace(year=2000), "withdrawn_by": "user", "withdrawn_reason": "เหตุ"},
    ],
    ids=lambda part: "+".join(part),
)
def test_a_withdrawal_is_whole_or_absent(publication: Publication, part: dict[str, Any]) -> None:
    values = part | ({"withdrawn_by": make_user()} if "withdrawn_by" in part else {})
    with pytest.raises(IntegrityError, match="publication_withdrawn_whole_or_not"), transaction.atomic():
        Publication.objects.filter(pk=publication.pk).update(**values)


def test_no_edition_stands_twice(publication: Publication) -> None:
    publication.pk = None
    with pytest.raises(IntegrityError), transaction.atomic():
        publication.save(force_insert=True)
