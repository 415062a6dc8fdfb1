"""The command that makes the invented country: where it works and what it refuses."""

from io import StringIO
from typing import Any

import pytest
from django.core.management import CommandError, call_command
from django.db import OperationalError
from pytest_django import Settings

from assessments.models import Framework
from disclosures.national import seeding
from organizations.models import Organization
from tests.factories import make_organization

pytestmark = pytest.mark.django_db


def run(**options: Any) -> str:
    out = StringIO()
    call_command("seed_national", stdout=out, stderr=out, **{"organizations": 2, "years": 1, "oit_every": 0} | options)
    return out.getvalue()


def test_it_tells_how_many_were_made(settings: Settings) -> None:
    settings.DEBUG = True
    make_organization("khoen")
    assert "หน่วยงานสมมติใหม่ 2 แห่ง จากที่ขอทั้งหมด 2 แห่ง" in run()
    assert "หน่วยงานสมมติใหม่ 0 แห่ง" in run()
    assert Organization.objects.filter(slug__startswith="national-").count() == 2


def test_without_debug_nothing_is_written(settings: Settings) -> None:
    settings.DEBUG = False
    with pytest.raises(CommandError, match="DEBUG=true") as refused:
        run()
    assert refused.value.returncode == 2
    assert not Organization.objects.exists()


def test_among_real_organizations_nothing_is_written(settings: Settings) -> None:
    settings.DEBUG = True
    make_organization("bangrak", name="บางรัก")
    with pytest.raises(CommandError, match="บางรัก.*DATABASE_URL") as refused:
        run()
    assert refused.value.returncode == 2
    assert (Organization.objects.count(), Framework.objects.count()) == (1, 0)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"organizations": 0}, "--organizations .* 1 ขึ้นไป .พบ 0"),
        ({"years": 0}, "--years .* 1 ขึ้นไป .พบ 0"),
        ({"years": 99}, "--years ไม่เกิน"),
        ({"oit_every": -1}, "--oit-every .* 0 ขึ้นไป .พบ -1"),
    ],
)
def test_a_number_that_makes_no_sense_is_one_sentence(
    settings: Settings, options: dict[str, int], message: str
) -> None:
    settings.DEBUG = True
    with pytest.raises(CommandError, match=message) as refused:
        run(**options)
    assert refused.value.returncode == 2
    assert not Framework.objects.exists()


def test_a_database_without_tables_is_one_sentence(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    settings.DEBUG = True

    def missing(*args: object, **options: object) -> None:
        raise OperationalError("no such table: assessments_framework")

    monkeypatch.setattr("ita_portal.management.commands.seed_national.call_command", missing)
    with pytest.raises(CommandError, match="manage.py migrate") as refused:
        run()
    assert refused.value.returncode == 2


def test_a_run_that_was_broken_off_goes_on(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    settings.DEBUG = True
    monkeypatch.setattr(seeding, "AT_ONCE", 1)

    def stop(text: str) -> None:
        raise KeyboardInterrupt

    call_command("load_frameworks", stdout=StringIO())
    planned = seeding.plan(seeding.Wanted(2, 1, 1, 2563), [])
    with pytest.raises(KeyboardInterrupt):
        seeding.make(planned, stop)
    assert Organization.objects.count() == 1
    assert "หน่วยงานสมมติใหม่ 1 แห่ง" in run()
