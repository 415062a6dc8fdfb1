"""The page of a province and of a district."""

from typing import Any

import pytest
from django.urls import reverse

from disclosures.finding.answering import PER_PAGE
from disclosures.finding.index import index
from tests.conftest import PortalClient
from tests.disclosures.finding.test_search import make_entries

pytestmark = pytest.mark.django_db


@pytest.fixture
def directory() -> None:
    make_entries(("sao", "หนองบัว", "เมืองแพร่", "แพร่"), ("town", "แพร่", "เมืองแพร่", "แพร่"), ("sao", "สอง", "สอง", "แพร่"))


def page(client: PortalClient, *places: str) -> str:
    answer = client.get(reverse("show-district" if len(places) > 1 else "show-province", args=places))
    assert answer.status_code == 200
    assert not answer.cookies
    return str(answer.content.decode())


def test_a_province_lists_its_districts_and_its_organizations(anonymous: PortalClient, directory: None) -> None:
    text = page(anonymous, "แพร่")
    assert "3 แห่ง" in text
    names = ["ตำบลสอง</a>", "ตำบลหนองบัว</a>", "เมืองแพร่</a></h3>"]
    assert sorted(names, key=text.index) == ["เมืองแพร่</a></h3>", "ตำบลสอง</a>", "ตำบลหนองบัว</a>"]
    assert reverse("show-district", args=["แพร่", "สอง"]) in text


def test_a_district_lists_its_own(anonymous: PortalClient, directory: None) -> None:
    text = page(anonymous, "แพร่", "สอง")
    assert "<h1>อำเภอสอง จังหวัดแพร่</h1>" in text
    assert "ตำบลสอง</a>" in text
    assert "หนองบัว" not in text


@pytest.mark.parametrize("path", ["น่าน/", "แพร่/น่าน/", "%00/", "แพร่%00/", "แพร่/%00/", "%/", "พร/"])
def test_a_place_where_nobody_published_is_not_found(anonymous: PortalClient, directory: None, path: str) -> None:
    assert anonymous.get(f"/places/{path}").status_code == 404


def test_many_come_in_pages_and_ask_no_more_questions(
    anonymous: PortalClient, django_assert_max_num_queries: Any
) -> None:
    make_entries(*(("sao", f"บ้าน{number}", "เมือง", "แพร่") for number in range(PER_PAGE + 1)))
    index()
    with django_assert_max_num_queries(3):
        text = page(anonymous, "แพร่")
    assert text.count("<h3>") == PER_PAGE
    assert "page=2" in text
