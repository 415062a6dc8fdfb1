"""The benchmark of public pages asks for pages that are there."""

from io import StringIO

import pytest
from django.core.management import call_command
from pytest_django import Settings

from benchmarks import national


@pytest.mark.django_db
def test_each_page_answers_and_has_a_line(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    settings.DEBUG = True
    call_command("seed_national", organizations=2, years=4, stdout=StringIO())
    monkeypatch.setattr(national, "ROUNDS", 1)
    requests = national._requests()
    lines = national._table(requests).splitlines()[2:]
    statuses = {line.split(" | ")[0].removeprefix("| "): line.split(" | ")[6] for line in lines}
    assert statuses == dict.fromkeys(requests, "200") | {national.KEPT: "304"}
