"""What stops the demo before anything is written, in one sentence each."""

from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from django.db import OperationalError
from pytest_django import Settings

from organizations.models import User

pytestmark = pytest.mark.django_db


def run() -> None:
    call_command("seed_demo")


def test_a_database_without_tables_is_one_sentence(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    settings.DEBUG = True

    def missing(*args: object, **options: object) -> None:
        raise OperationalError("no such table: assessments_framework")

    monkeypatch.setattr("ita_portal.management.commands.seed_demo.call_command", missing)
    with pytest.raises(CommandError, match="manage.py migrate") as refused:
        run()
    assert refused.value.returncode == 2


def test_without_debug_nothing_is_written(settings: Settings) -> None:
    settings.DEBUG = False
    with pytest.raises(CommandError, match="DEBUG=true") as refused:
        run()
    assert refused.value.returncode == 2
    assert not User.objects.exists()


@pytest.mark.parametrize(("name", "text"), [(None, ""), ("x.yaml", "slug: [")])
def test_missing_or_broken_files_are_one_sentence(
    settings: Settings, tmp_path: Path, name: str | None, text: str
) -> None:
    settings.DEBUG, settings.DEMO_DIR = True, tmp_path
    if name:
        (tmp_path / name).write_text(text)
    with pytest.raises(CommandError, match=str(tmp_path)) as refused:
        run()
    assert refused.value.returncode == 2
