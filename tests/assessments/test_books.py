"""The year's criteria as the reader of tables takes them."""

import pytest
from django.conf import settings
from django.core.management import call_command

from assessments.books import book_of
from assessments.gradebook import open_gradebook
from organizations.models import Organization
from tests.assessments.books import book_of_year


@pytest.mark.django_db
@pytest.mark.parametrize("year", [2563, 2566])
def test_a_stored_year_gives_the_book_of_its_file(year: int, organization: Organization) -> None:
    call_command("load_frameworks", settings.BASE_DIR / "fixtures" / "frameworks" / f"{year}.yaml", verbosity=0)
    found, expected = book_of(open_gradebook(organization, year)), book_of_year(year)
    assert found == expected
