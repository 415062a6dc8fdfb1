"""The year a document should be of, as the framework says it."""

import pytest

from assessments.models import Source
from disclosures.register.years import asked_year, sources_of, year_words
from tests.factories import make_framework, make_oit

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("data_year", "year", "words"),
    [
        ("same", 2563, "ปี 2563 (ปีเดียวกับที่ประเมิน)"),
        ("previous", 2562, "ปี 2562 (ปีก่อนหน้า)"),
        ("current", None, "สถานะปัจจุบัน"),
        ("unknown", None, "เกณฑ์ไม่ได้ระบุปี"),
    ],
)
def test_every_data_year_has_its_words(data_year: str, year: int | None, words: str) -> None:
    (item,) = make_oit(make_framework(), "o1")
    item.data_year = data_year
    assert (asked_year(item), year_words(item)) == (year, words)


def test_the_sources_are_told_by_their_texts() -> None:
    framework = make_framework()
    Source.objects.create(framework=framework, key="paper", text="คู่มือ หน้า 4")
    (item,) = make_oit(framework, "o1")
    assert sources_of(item) == []
    item.data_year_source = "paper, elsewhere"
    assert sources_of(item) == ["คู่มือ หน้า 4", "elsewhere"]
