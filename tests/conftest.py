"""What every test may ask for: two organizations, signed-in clients by role, a database that refuses to forget."""

import os
import shutil
from collections.abc import Callable, Iterator
from importlib import import_module
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING, Any
from unittest import mock

import pytest
import zeal
from django.conf import settings as django_settings
from django.core.management import call_command
from django.db import connection, transaction
from django.test import Client, TransactionTestCase, override_settings
from pytest_django import Settings
from zeal.constants import initialize_app_registry
from zeal.patch import patch

from audit import append_only
from disclosures.kept import pages
from disclosures.oit.reading import slots_of
from disclosures.privacy.searching import searched_file
from organizations.models import Organization, User
from organizations.roles import Role
from reports.paper import Paper
from reports.printing import file_of
from tests.browsing import sign_in as sign_in_on
from tests.factories import make_member, make_organization, make_user
from tests.reports.office import SOFFICE

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

GUIDE = Path(django_settings.BASE_DIR) / "docs"
SEEDS = Path(django_settings.BASE_DIR).parent / "shared" / "seeds"
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome") or ""
LACKING = {
    **({} if SEEDS.is_dir() else {"seeds": "no ../shared/seeds"}),
    **({} if CHROMIUM else {"browser": "no Chromium"}),
    **({} if SOFFICE else {"office": "no LibreOffice"}),
}
DATABASE = frozenset({"db", "transactional_db", "django_db_setup", "live_server"})
HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
# Table → the columns that stay as they are (none named: all of them).
APPEND_ONLY: dict[str, list[str]] = {
    "audit_entry": [],
    "organizations_handover": [],
    "disclosures_publication": import_module("disclosures.migrations.0002_append_only").COLUMNS,
    "disclosures_publisheddocument": import_module("disclosures.migrations.0005_documents_append_only").COLUMNS,
    "disclosures_publisheditem": import_module("disclosures.migrations.0007_register_append_only").COLUMNS,
    "disclosures_submission": [],
    **{table: [] for table in import_module("measures.migrations.0002_append_only").TABLES},
    **{table: [] for table in import_module("reports.migrations.0005_append_only").TABLES},
}

# Playwright keeps an event loop in the thread of the tests; Django would otherwise refuse the database there.
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"


class PortalClient(Client):
    """Django's test client; a page that queries once per row raises NPlusOneError."""

    user: User

    def request(self, **request: Any) -> Any:
        # Django's own session flush fetches the session twice.
        with zeal.zeal_context(), zeal.zeal_ignore([{"model": "sessions.Session", "field": "get()"}]):
            return super().request(**request)


def sign_in(user: User) -> PortalClient:
    client = PortalClient()
    client.force_login(user, "django.contrib.auth.backends.ModelBackend")
    client.user = user
    return client


@pytest.fixture
def organization(db: None) -> Organization:
    return make_organization()


_FILES: dict[tuple[str, str], bytes] = {}


def remembered_file_of(paper: Paper, kind: str, organization: Organization, form: str) -> bytes:
    """The files of the demo's documents, made once for all modules of a run."""
    key = (repr(paper), form)
    if key not in _FILES:
        _FILES[key] = file_of(paper, kind, organization, form)
    return _FILES[key]


@pytest.fixture(scope="module")
def demo(django_db_setup: None, django_db_blocker: Any, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The demo, seeded once for all tests of a module: each leaves it as it was. The value is what the command printed.
    Every test of such a module sees it; none may use transactions of its own."""
    out, media = StringIO(), tmp_path_factory.mktemp("demo")
    settings = override_settings(DEBUG=True, MEDIA_ROOT=media, PASSWORD_HASHERS=HASHERS)
    with django_db_blocker.unblock(), settings, transaction.atomic():
        with mock.patch("reports.issuing.editions.file_of", remembered_file_of):
            call_command("seed_demo", stdout=out)
        yield out.getvalue()
        transaction.set_rollback(True)


@pytest.fixture
def other_organization(db: None) -> Organization:
    return make_organization("songchan", "tambon", name="สองชั้น", district="กระสัง", province="บุรีรัมย์")


@pytest.fixture
def as_role(organization: Organization) -> Callable[..., PortalClient]:
    """`as_role("palad")`, `as_role("staff", "admin")`: a client of a member of `organization` with these roles."""

    def client(*roles: str) -> PortalClient:
        username = f"{organization.slug}-{'-'.join(roles)}"
        user = User.objects.filter(username=username).first()
        return sign_in(user or make_member(organization, *roles, username=username))

    return client


@pytest.fixture
def stranger(other_organization: Organization) -> PortalClient:
    """A client of a person with every role, in the other organization."""
    return sign_in(make_member(other_organization, *Role, username="stranger"))


@pytest.fixture
def operator(db: None) -> PortalClient:
    """A client of the superuser, who is a member of no organization."""
    return sign_in(make_user("operator", is_staff=True, is_superuser=True))


@pytest.fixture
def anonymous() -> PortalClient:
    return PortalClient()


@pytest.fixture
def seeds() -> Path:
    """The folder of sample documents, for tests marked `seeds`."""
    assert SEEDS.is_dir(), f"{SEEDS} is missing"
    return SEEDS


@pytest.fixture(autouse=True)
def quick_and_tidy(settings: Settings, tmp_path: Path) -> None:
    settings.PASSWORD_HASHERS = HASHERS
    settings.MEDIA_ROOT = tmp_path / "media"
    # A page may show two lists of one kind (zeal sees one caller, the template); three fetches are a loop.
    settings.ZEAL_NPLUSONE_THRESHOLD = 3
    # Several records in one transaction take the lock of the chain each time: no loop over rows.
    settings.ZEAL_ALLOWLIST = [{"model": "audit.ChainHead", "field": "get()"}]


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, Any]) -> dict[str, Any]:
    assert CHROMIUM, "Chromium is missing"
    return {**browser_type_launch_args, "executable_path": CHROMIUM, "args": ["--no-sandbox"]}


@pytest.fixture
def as_person(browser: "Browser", live_server: Any) -> "Iterator[Callable[..., Page]]":
    """A page of this person in a browser of their own; nobody in particular without a name."""
    contexts = []

    def opened(username: str = "", *, script: bool = True) -> "Page":
        context = browser.new_context(base_url=live_server.url, java_script_enabled=script, locale="th")
        contexts.append(context)
        page = context.new_page()
        if username:
            page.goto("/accounts/login/")
            sign_in_on(page, username)
        return page

    yield opened
    for context in contexts:
        context.close()


@pytest.fixture
def picture(tmp_path: Path) -> "Callable[[Page, str], None]":
    """Takes a picture of the guide; kept only with PICTURES=1 in the environment (`make pictures`)."""

    def take(page: "Page", name: str) -> None:
        folder = GUIDE / "pictures" if os.environ.get("PICTURES") else tmp_path
        page.screenshot(path=folder / name, animations="disabled")

    return take


@pytest.fixture(autouse=True)
def no_page_of_another_test() -> None:
    """What is rolled back leaves the numbers of its rows to the next test."""
    pages.forget()
    slots_of.cache_clear()
    searched_file.cache_clear()


@pytest.fixture(autouse=True, scope="session")
def flush_past_the_triggers() -> Iterator[None]:
    """SQLite's flush is a DELETE, which append-only tables refuse: lift the triggers for its duration."""
    flush: Callable[[TransactionTestCase], None] = vars(TransactionTestCase)["_fixture_teardown"]

    def lifted(case: TransactionTestCase) -> None:
        tables = APPEND_ONLY if connection.vendor == "sqlite" else {}
        for table in tables:
            append_only.remove(connection, table)
        flush(case)
        for table, columns in tables.items():
            append_only.install(connection, table, columns)

    with pytest.MonkeyPatch.context() as monkeypatch:
        monkeypatch.setattr(TransactionTestCase, "_fixture_teardown", lifted)
        yield


def pytest_configure() -> None:
    initialize_app_registry()
    patch()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--asks-database", action="store_true", help="only what another database could answer otherwise")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption("--asks-database"):
        left = [item for item in items if not _asks_database(item)]
        items[:] = [item for item in items if _asks_database(item)]
        config.hook.pytest_deselected(items=left)
    if os.environ.get("CI") != "true":
        _skip_the_impossible(items)


def _asks_database(item: pytest.Item) -> bool:
    asks = item.get_closest_marker("django_db") or not DATABASE.isdisjoint(getattr(item, "fixturenames", ()))
    return bool(asks) and item.get_closest_marker("looks") is None


def _skip_the_impossible(items: list[pytest.Item]) -> None:
    """Skip, and so count, what this machine cannot run; with CI=true it runs and fails instead."""
    for item in items:
        for mark, reason in LACKING.items():
            if item.get_closest_marker(mark):
                item.add_marker(pytest.mark.skip(reason=f"NOT RUN: {reason}"))
