"""/healthz tells a machine whether the portal can work."""

import shutil
from collections.abc import Callable
from typing import Any

import pytest
from django.db import OperationalError, connection
from django.db.models import QuerySet
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from jobs.heartbeat import Heartbeat
from tests.jobs.records import make_worker


def unreachable(*args: Any, **kwargs: Any) -> None:
    raise OperationalError("could not connect to 10.0.0.7 as ita")


def no_disk(*args: Any) -> None:
    raise PermissionError(13, "no")


@pytest.mark.django_db
def test_a_database_that_answers_is_200(anonymous: Client) -> None:
    answer = anonymous.get("/healthz")
    assert answer.status_code == 200
    assert answer.json().keys() == {"status", "database", "version", "workers", "disk_free_bytes"}
    assert answer.json()["database"] is True
    assert answer.json()["disk_free_bytes"] > 0
    assert "no-store" in answer["Cache-Control"]


def test_a_silent_database_is_503_and_says_no_more(anonymous: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "cursor", unreachable)
    answer = anonymous.get("/healthz")
    assert answer.status_code == 503
    assert answer.json()["database"] is False
    assert "10.0.0.7" not in answer.content.decode()


@pytest.mark.django_db
def test_living_workers_are_counted(anonymous: Client) -> None:
    make_worker("dead")
    Heartbeat("w1").beat()
    assert anonymous.get("/healthz").json()["workers"] == 1


@pytest.mark.django_db
def test_workers_that_cannot_be_counted_never_change_the_status(
    anonymous: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QuerySet, "count", unreachable)
    answer = anonymous.get("/healthz")
    assert (answer.status_code, answer.json()["workers"]) == (200, None)


@pytest.mark.django_db
def test_an_unreadable_disk_never_changes_the_status(anonymous: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "disk_usage", no_disk)
    answer = anonymous.get("/healthz")
    assert (answer.status_code, answer.json()["disk_free_bytes"]) == (200, None)


def test_a_signed_in_visitor_costs_no_session(
    as_role: Callable[..., Client], django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    client = as_role("staff")
    with django_assert_num_queries(2):
        answer = client.get("/healthz")
    assert "sessionid" not in answer.cookies


@pytest.mark.django_db
def test_it_is_read_only(anonymous: Client) -> None:
    assert anonymous.head("/healthz").status_code == 200
    assert anonymous.post("/healthz").status_code == 405
