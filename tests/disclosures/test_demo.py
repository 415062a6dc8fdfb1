"""What the demo publishes, and that a second run leaves people's deeds alone."""

from io import StringIO

import pytest
from django.core.management import call_command

from disclosures.models import Publication, PublishedDocument
from tests.conftest import PortalClient
from tests.factories import make_withdrawal

pytestmark = pytest.mark.django_db


def test_four_results_are_published_by_the_palads(demo: str) -> None:
    rows = Publication.objects.filter(what="result").select_related("organization", "published_by")
    assert {
        (row.organization.slug, row.fiscal_year): (row.edition, row.total, row.level, row.published_by.username)
        for row in rows
    } == {
        ("maekhammi", 2563): (1, "60.40", "D", "maekhammi-palad"),
        ("khaophrathong", 2563): (1, "75.61", "B", "khaophrathong-palad"),
        ("khoen", 2566): (1, "87.33", "ผ่าน", "khoen-palad"),
        ("songchan", 2566): (1, "66.76", "", "songchan-palad"),
    }
    assert all(row.published_by_post for row in rows)


def test_the_measures_of_two_plans_are_published(demo: str, anonymous: PortalClient) -> None:
    rows = Publication.objects.filter(what="measures").select_related("organization")
    shown = {(row.organization.slug, row.fiscal_year): len(row.content["measures"]) for row in rows}
    assert shown == {("hintang", 2566): 12, ("khaophrathong", 2564): 7}
    assert "ผลรอบ 6 เดือน" in anonymous.get("/o/hintang/2566/measures/").content.decode()


def test_a_document_of_each_of_the_five_is_issued_and_published(demo: str, anonymous: PortalClient) -> None:
    rows = PublishedDocument.objects.select_related("report__organization", "published_by", "report__issued_by")
    assert {(row.report.organization.slug, row.report.kind, row.report.fiscal_year) for row in rows} == {
        ("maekhammi", "memo", 2563),
        ("khaophrathong", "memo", 2563),
        ("hintang", "measures-plan", 2566),
        ("khoen", "memo", 2566),
        ("songchan", "memo", 2566),
    }
    for row in rows:
        report, slug = row.report, row.report.organization.slug
        assert (report.issued_by.username, row.published_by.username) == (f"{slug}-admin", f"{slug}-palad")
        page = anonymous.get(f"/o/{slug}/{report.fiscal_year}/documents/{report.code}/document.pdf")
        assert b"".join(page).startswith(b"%PDF")


def test_a_second_run_adds_nothing_and_publishes_nothing_again(demo: str) -> None:
    make_withdrawal(Publication.objects.get(organization__slug="khoen"))
    before = list(Publication.objects.order_by("pk").values("pk", "digest", "withdrawn_at"))
    call_command("seed_demo", stdout=StringIO())
    assert list(Publication.objects.order_by("pk").values("pk", "digest", "withdrawn_at")) == before


def test_the_public_reads_the_published_and_nothing_of_the_rest(demo: str, anonymous: PortalClient) -> None:
    expected = {"maekhammi/2563": 200, "khaophrathong/2563": 200, "khoen/2566": 200, "songchan/2566": 200}
    expected |= {"khoen/2565": 404, "hintang/2565": 404, "hintang": 200, "songchan": 200}
    assert {path: anonymous.get(f"/o/{path}/").status_code for path in expected} == expected


def test_a_total_without_figures_is_shown_as_what_it_is(demo: str, anonymous: PortalClient) -> None:
    text = anonymous.get("/o/songchan/2566/").content.decode()
    assert "66.76" in text
    assert "ไม่ทราบ" in text
