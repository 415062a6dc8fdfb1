"""Several people save one grid at the same moment: real threads, real locks."""

from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from threading import Barrier

import pytest
from django.db import connection

from assessments.entry import Entered, save_grid
from assessments.models import Assessment
from assessments.results import figures_of
from audit.chain import broken_links
from audit.models import Entry
from organizations.models import Organization, User
from tests.factories import MAEKHAMMI_2563, make_assessment, make_framework, make_scores, make_user

PEOPLE = 6
pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
def postgres(db: None) -> None:
    """SQLite's tests share one connection in memory, where threads cannot meet."""
    if connection.vendor != "postgresql":
        pytest.skip("PostgreSQL only")


def together(organization: Organization, pages: list[dict[str, str]]) -> list[Entered]:
    """Everybody presses save at once."""
    people, start = [make_user() for _ in pages], Barrier(len(pages))

    def save(person: User, page: dict[str, str]) -> Entered:
        start.wait(timeout=20)
        try:
            return save_grid(organization, 2563, page, person)
        finally:
            connection.close()

    with ThreadPoolExecutor(len(pages)) as pool:
        return list(pool.map(save, people, pages))


def shown() -> dict[str, str]:
    return {f"{kind}-{code}": value for code, value in MAEKHAMMI_2563.items() for kind in ("score", "was")}


def test_cells_that_only_one_changed_all_merge(organization: Organization) -> None:
    make_scores(make_assessment(organization, 2563), MAEKHAMMI_2563)
    entered = together(organization, [shown() | {f"score-{n}": f"{n}0"} for n in range(1, PEOPLE + 1)])
    assert [one.saved for one in entered] == [1] * PEOPLE
    stored = figures_of(Assessment.objects.get())
    assert [stored[str(n)] for n in range(1, PEOPLE + 1)] == [Decimal(f"{n}0") for n in range(1, PEOPLE + 1)]
    assert Entry.objects.count() == PEOPLE
    assert list(broken_links()) == []


def test_of_one_cell_that_all_changed_one_entry_is_saved_and_every_other_comes_back(organization: Organization) -> None:
    make_scores(make_assessment(organization, 2563), MAEKHAMMI_2563)
    entered = together(organization, [shown() | {"score-1": str(n)} for n in range(PEOPLE)])
    assert sorted(one.saved for one in entered) == [0] * (PEOPLE - 1) + [1]
    winner = Entry.objects.get().after or {}
    contested = [cell for one in entered for cell in one.open]
    assert {cell.shown for cell in contested} == {winner["1"]}
    assert sorted([*(cell.typed for cell in contested), str(int(Decimal(winner["1"])))]) == [
        str(n) for n in range(PEOPLE)
    ]


def test_the_first_save_of_a_year_makes_one_assessment(organization: Organization) -> None:
    make_framework(2563)
    together(organization, [{f"score-{n}": "50", f"was-{n}": ""} for n in range(1, PEOPLE + 1)])
    assert len(figures_of(Assessment.objects.get())) == PEOPLE
