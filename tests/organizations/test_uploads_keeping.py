"""Files written in a transaction go again when it fails."""

from pathlib import Path

import pytest
from django.core.files.base import ContentFile
from pytest_django import Settings

from organizations.models import Organization
from organizations.uploads import discarding, store


def write(organization: Organization, name: str) -> None:
    store(organization.seal, ContentFile(b"seal", name=name))


def files(settings: Settings) -> set[str]:
    return {found.name for found in Path(settings.MEDIA_ROOT).rglob("*") if found.is_file()}


def test_what_was_written_stays_when_the_block_ends_well(settings: Settings) -> None:
    with discarding():
        write(Organization(pk=1), "a.png")
    assert files(settings) == {"a.png"}


def failing(organization: Organization, name: str) -> None:
    with discarding():
        write(organization, name)
        raise ZeroDivisionError


def test_what_was_written_goes_when_the_block_fails(settings: Settings) -> None:
    with pytest.raises(ZeroDivisionError):
        failing(Organization(pk=1), "a.png")
    assert files(settings) == set()


def test_the_outer_block_answers_for_the_inner_one(settings: Settings) -> None:
    def outer() -> None:
        with discarding():
            with discarding():
                write(Organization(pk=1), "a.png")
            assert files(settings) == {"a.png"}
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        outer()
    assert files(settings) == set()


def test_an_inner_failure_takes_only_its_own(settings: Settings) -> None:
    with discarding():
        write(Organization(pk=1), "a.png")
        with pytest.raises(ZeroDivisionError):
            failing(Organization(pk=1), "b.png")
    assert files(settings) == {"a.png"}


def test_nothing_is_written_where_nobody_answers_for_it(settings: Settings) -> None:
    with pytest.raises(RuntimeError, match="discarding"):
        write(Organization(pk=1), "a.png")
    assert files(settings) == set()
