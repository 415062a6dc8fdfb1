"""The start is refused where a wrong driver or an unwritable folder would be noticed too late."""

import importlib.util
from importlib.machinery import ModuleSpec
from pathlib import Path

import pytest
from pytest_django import Settings

from ita_portal.checks import link_checks_are_guarded, psycopg3_is_absent, uploads_can_be_written


def test_this_installation_passes() -> None:
    assert psycopg3_is_absent(None) == []
    assert uploads_can_be_written(None) == []
    assert link_checks_are_guarded(None) == []


def test_a_second_driver_is_refused_with_its_remedy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: ModuleSpec(name, None))
    (error,) = psycopg3_is_absent(None)
    assert "pip uninstall psycopg" in str(error.hint)


def test_uploads_below_a_file_are_refused_by_name(settings: Settings, tmp_path: Path) -> None:
    (tmp_path / "media").write_text("")
    settings.MEDIA_ROOT = tmp_path / "media" / "uploads"
    (error,) = uploads_can_be_written(None)
    assert "MEDIA_ROOT" in error.msg
    assert str(settings.MEDIA_ROOT) in error.msg


@pytest.mark.parametrize(("debug", "testing", "refused"), [(False, False, 1), (True, False, 0), (False, True, 0)])
def test_a_hole_in_the_guard_of_link_checks_is_for_development_and_tests(
    settings: Settings, debug: bool, testing: bool, refused: int
) -> None:
    settings.DEBUG, settings.TESTING = debug, testing
    assert link_checks_are_guarded(None) == []
    settings.LINK_CHECK_ALLOW = frozenset({("127.0.0.1", 8000)})
    errors = link_checks_are_guarded(None)
    assert len(errors) == refused
    assert all("LINK_CHECK_ALLOW" in error.msg for error in errors)
