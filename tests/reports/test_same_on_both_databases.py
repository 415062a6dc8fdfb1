"""The demo on PostgreSQL and, in a process of its own, on SQLite: the same papers, and of every kind the same bytes."""

import hashlib
import json
from dataclasses import replace
from pathlib import Path

import pytest
from django.db import connection

from reports.documents import CATALOGUE
from reports.kinds import KEYS
from reports.printing import file_of
from tests.ita_portal.commands import DEVELOPMENT, manage
from tests.reports.demo_papers import DEMO, DOCUMENTS, demo_draft, demo_paper

pytestmark = pytest.mark.django_db
OF_EVERY_KIND = "hintang"
TELL = """
import manage, os
os.environ["DJANGO_SETTINGS_MODULE"] = "ita_portal.settings"
import django
django.setup()
import json
from tests.reports.test_same_on_both_databases import digests
print(json.dumps(digests()))
"""


def digests() -> dict[str, str]:
    """SHA-256 of each paper of the demo (its set of names has no order) and, where the organization has all kinds, of
    the files made from it."""
    found = {}
    for slug, key in DOCUMENTS:
        paper, draft = demo_paper(slug, key), demo_draft(slug, key)
        found[f"{slug} {key}"] = sha256(repr(replace(paper, unbroken=frozenset())).encode())
        for form in CATALOGUE[draft.kind].formats if slug == OF_EVERY_KIND else ():
            found[f"{slug} {key} {form}"] = sha256(file_of(paper, draft.kind, draft.organization, form))
    return found


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def told(folder: Path) -> dict[str, str]:
    """The digests of a demo that is seeded on a new SQLite database."""
    environment = DEVELOPMENT | {"DATABASE_URL": f"sqlite:///{folder}/demo.sqlite3", "MEDIA_ROOT": str(folder)}
    ran = [manage(command, **environment) for command in ("migrate", "seed_demo")]
    ran.append(manage(program=TELL, **environment))
    assert [result.returncode for result in ran] == [0, 0, 0], [result.stderr for result in ran]
    found: dict[str, str] = json.loads(ran[-1].stdout)
    return found


def test_the_same_data_give_the_same_documents_on_both_databases(demo: str, tmp_path: Path) -> None:
    if connection.vendor != "postgresql":
        pytest.skip("PostgreSQL only: the other database is SQLite in any case")
    here = digests()
    assert here == told(tmp_path)


def test_one_organization_of_the_demo_has_documents_of_every_kind() -> None:
    assert {KEYS[key][0] for key in ("memo-result", *DEMO[OF_EVERY_KIND][1])} == set(CATALOGUE)
