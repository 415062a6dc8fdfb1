"""What the last checks say of links, in words."""

from datetime import UTC, datetime

import pytest

from disclosures.oit.standings import Standing, Standings, checked, size_words

DAY = datetime(2020, 7, 1, tzinfo=UTC)


def standing(state: str = "ok", kind: str = "pdf", size: int | None = 1_258_291, alarm: str = "none") -> Standing:
    return Standing(alarm, state, kind, size, DAY)


@pytest.mark.parametrize(
    ("size", "words"), [(1, "1 KB"), (86_016, "84 KB"), (1_048_575, "1024 KB"), (1_258_291, "1.2 MB")]
)
def test_a_size_is_said_in_two_units(size: int, words: str) -> None:
    assert size_words(size) == words


@pytest.mark.parametrize(
    ("one", "words"),
    [
        (standing(), "PDF 1.2 MB"),
        (standing(kind="html"), "หน้าเว็บ"),
        (standing(state="redirected", kind="xlsx", size=86_016), "Excel 84 KB"),
        (standing(size=None), "PDF"),
        (standing(state="dead"), ""),
        (standing(kind="nothing"), ""),
    ],
    ids=["pdf", "page", "redirected", "no size", "dead", "nothing"],
)
def test_only_what_opens_has_a_type(one: Standing, words: str) -> None:
    assert one.words == words


KEY, OTHER = (1, "https://a.example/"), (2, "https://b.example/")


@pytest.mark.parametrize(
    ("standings", "said"),
    [
        ({}, (None, 0, False)),
        ({KEY: standing()}, (DAY, 0, False)),
        ({KEY: standing(), OTHER: standing(state="redirected")}, (DAY, 0, True)),
        ({KEY: standing(), OTHER: standing(state="dead", alarm="suspected")}, (DAY, 0, False)),
        ({KEY: standing(alarm="raised"), OTHER: standing()}, (DAY, 1, False)),
    ],
    ids=["never checked", "one not checked", "all open", "suspected", "bad"],
)
def test_all_open_is_said_only_of_all(standings: Standings, said: tuple[datetime | None, int, bool]) -> None:
    found = checked(standings, [KEY, OTHER, KEY])
    assert (found.at, found.bad, found.all_open) == said
