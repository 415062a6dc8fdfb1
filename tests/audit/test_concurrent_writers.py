"""Many people at once still write one chain."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connection, transaction

from audit.chain import broken_links, record
from audit.models import Entry
from organizations.models import Organization

WRITERS, EACH = 4, 10


@pytest.fixture
def postgres(db: None) -> None:
    """SQLite's tests share one connection in memory, where threads cannot meet."""
    if connection.vendor != "postgresql":
        pytest.skip("PostgreSQL only")


def write(organization: Organization) -> None:
    for _ in range(EACH):
        with transaction.atomic():
            record(None, "update", organization)
    connection.close()


@pytest.mark.django_db(transaction=True)
def test_writers_at_the_same_time_keep_one_chain(postgres: None, organization: Organization) -> None:
    with ThreadPoolExecutor(WRITERS) as pool:
        list(pool.map(write, [organization] * WRITERS))
    assert list(Entry.objects.values_list("sequence", flat=True)) == list(range(1, WRITERS * EACH + 1))
    assert list(broken_links()) == []
