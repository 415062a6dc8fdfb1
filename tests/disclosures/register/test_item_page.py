"""The page of an item: its neighbours, what the public reads of it, what was done to it and to its editions."""

from typing import Any

import pytest

from assessments.models import Criterion
from disclosures.models import Disclosure
from disclosures.register.editing import save_item
from disclosures.register.item_page import open_item
from organizations.models import Organization
from tests.factories import make_disclosure, make_framework, make_member, make_oit, make_published_item, make_typed

pytestmark = pytest.mark.django_db


def test_an_item_knows_the_one_before_and_the_one_after(organization: Organization) -> None:
    make_oit(make_framework(), "o1", "o2", "o3")
    found = [(page.before, page.after) for page in (open_item(organization, 2563, code) for code in ("o1", "o2", "o3"))]
    assert found == [("", "o2"), ("o1", "o3"), ("o2", "")]
    with pytest.raises(Criterion.DoesNotExist):
        open_item(organization, 2563, "o9")


def test_looking_at_an_item_stores_nothing(organization: Organization, django_assert_num_queries: Any) -> None:
    make_oit(make_framework())
    with django_assert_num_queries(2):
        page = open_item(organization, 2563, "o1")
        assert (page.publication, page.standings, page.lacks, page.history) == (None, {}, [], [])
    assert not Disclosure.objects.exists()


def test_an_edit_leaves_the_public_with_the_edition_before(organization: Organization) -> None:
    item, *_ = make_oit(make_framework())
    make_published_item(make_disclosure(organization, item))
    assert not open_item(organization, 2563, "o1").public_is_older
    save_item(organization, item, make_typed("https://www.example.go.th/b"), make_member(organization))
    page = open_item(organization, 2563, "o1")
    assert page.public_is_older
    assert page.publication
    assert (page.publication.edition, page.label) == (1, "ร่าง")
    assert [line.verb for line in page.history] == ["แก้ไข", "เผยแพร่"]
