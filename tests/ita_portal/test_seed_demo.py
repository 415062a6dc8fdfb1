"""The demo: five organizations with their real figures, from fixtures/demo."""

import json
import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
import yaml
from django.apps import apps
from django.conf import settings as django_settings
from django.contrib.auth.password_validation import validate_password
from django.core.management import CommandError, call_command
from django.db import models

from assessments.demo import criteria_by_label
from assessments.models import Assessment, Criterion, Framework, Recommendation, Score
from audit.chain import broken_links
from audit.models import Entry
from disclosures.models import Publication
from organizations.demo import DEMO_PASSWORD
from organizations.models import Membership, Office, Organization, Post, ReferenceDocument, Tenure, User
from reports.models import Opinion, ReportDraft

pytestmark = pytest.mark.django_db
FILES = sorted(django_settings.DEMO_DIR.glob("*.yaml"))
CASES = json.loads((Path(__file__).parents[1] / "cases" / "scores.json").read_text())["full_cases"]
KEPT: list[type[models.Model]] = [
    Organization, Office, Post, Tenure, User, Membership, ReferenceDocument,
    Assessment, Score, Recommendation, ReportDraft, Opinion, Framework, Entry,
    *apps.get_app_config("measures").get_models(), Publication,
]  # fmt: skip


def run() -> str:
    out = StringIO()
    call_command("seed_demo", stdout=out)
    return out.getvalue()


def rows() -> dict[str, list[dict[str, Any]]]:
    return {model.__name__: list(model._default_manager.order_by("pk").values()) for model in KEPT}


def figures(slug: str, fiscal_year: int) -> dict[str, str]:
    scores = Score.objects.filter(
        assessment__organization__slug=slug,
        assessment__framework__fiscal_year=fiscal_year,
        criterion__kind="indicator",
    )
    return {code: str(value) for code, value in scores.values_list("criterion__code", "value")}


@pytest.mark.parametrize(
    ("slug", "fiscal_year", "total", "level", "scores"),
    [
        ("khaophrathong", 2563, Decimal("75.61"), "B", 8),
        ("hintang", 2565, None, "", 0),
        ("maekhammi", 2563, Decimal("60.40"), "D", 10),
        ("khoen", 2565, None, "", 10),
        ("khoen", 2566, Decimal("87.33"), "ผ่าน", 99),
        ("songchan", 2566, Decimal("66.76"), "", 0),
    ],
)
def test_each_result_is_the_announced_one(
    demo: str, slug: str, fiscal_year: int, total: Decimal | None, level: str, scores: int
) -> None:
    found = Assessment.objects.get(organization__slug=slug, framework__fiscal_year=fiscal_year)
    assert (found.announced_total, found.announced_level, found.scores.count()) == (total, level, scores)


@pytest.mark.parametrize(
    ("slug", "fiscal_year", "case"),
    [
        ("maekhammi", 2563, "S-maekhammi-2563"),
        ("khoen", 2566, "S-khoen-2566"),
        ("khoen", 2565, "S-khoen-unlabelled-table"),
    ],
)
def test_ten_figures_stand_at_the_indicators_they_name(demo: str, slug: str, fiscal_year: int, case: str) -> None:
    assert figures(slug, fiscal_year) == next(each["indicators"] for each in CASES if each["id"] == case)


def test_khaophrathong_has_no_figure_for_indicators_9_and_10(demo: str) -> None:
    assert figures("khaophrathong", 2563) == {
        "1": "86.56", "2": "73.79", "3": "84.85", "4": "76.13", "5": "76.26", "6": "68.89", "7": "77.62", "8": "60.59",
    }  # fmt: skip


def test_a_variant_of_a_name_means_the_same_indicator(demo: str) -> None:
    criteria = criteria_by_label(Framework.objects.get(fiscal_year=2563))
    assert criteria["การปรับปรุงระบบการทำงาน"].code == "8"


def test_khoen_2566_has_89_figures_of_87_items(demo: str) -> None:
    items = Score.objects.filter(assessment__organization__slug="khoen", criterion__kind="item")
    assert items.count() == 89
    assert items.values("criterion").distinct().count() == 87
    assert not items.filter(criterion__code="o4").exists()


def test_every_eit_figure_of_khoen_has_a_group_and_is_provisional(demo: str) -> None:
    scores = Score.objects.filter(assessment__organization__slug="khoen", criterion__kind="item")
    grouped = scores.filter(respondent_group__isnull=False)
    assert set(grouped.values_list("criterion__code", flat=True)) == {f"e{n}" for n in range(1, 16)}
    assert set(grouped.values_list("provisional", flat=True)) == {True}
    second = dict(grouped.filter(respondent_group__code="2").values_list("criterion__code", "value"))
    assert second == {"e11": Decimal("79.77"), "e12": Decimal("80.84"), "e15": Decimal("79.74")}
    assert grouped.filter(respondent_group__code="1").count() == 14


def test_only_khoen_2565_is_assumed_and_says_why(demo: str) -> None:
    assumed = Assessment.objects.exclude(assumed="").get()
    assert (assumed.organization.slug, assumed.framework.fiscal_year) == ("khoen", 2565)
    assert "ไม่บอกปี" in assumed.assumed


@pytest.mark.seeds
def test_the_item_figures_are_those_of_the_document(demo: str, seeds: Path) -> None:
    """A code and its figure stand on one line, or in two neighbouring cells; one o35 begins with the Thai zero."""
    text = next(seeds.glob("003_*")).read_text().replace("๐35", "o35")
    printed = re.findall(r"(?m)^(?:<p>)?([ieo]\d+) .*?(?:\t|</p>\s*<p>)(\d+(?:\.\d+)?)(?:</p>)?$", text)
    stored = Score.objects.filter(assessment__organization__slug="khoen", criterion__kind="item")
    assert set(stored.values_list("criterion__code", "value")) == {(code, Decimal(value)) for code, value in printed}


@pytest.mark.seeds
def test_no_person_and_no_sentence_of_a_document_is_in_the_demo(seeds: Path) -> None:
    source = re.sub(r"\s", "", "".join(path.read_text() for path in seeds.glob("*.txt")))
    people = set(re.findall(r"\n\((?:นาย|นางสาว|นาง)?(\S+) (\S+)\)\n", next(seeds.glob("002_*")).read_text()))
    fixtures = [path.read_text() for path in FILES]
    assert len(people) == 4
    assert not [part for person in people for part in person for text in fixtures if part in text]
    texts = [re.sub(r"\s", "", text) for data in read_files() for text in narrative(data)]
    assert [text[at : at + 55] for text in texts for at in range(len(text) - 54) if text[at : at + 55] in source] == []


def read_files() -> Iterator[dict[str, Any]]:
    for path in FILES:
        yield yaml.safe_load(path.read_text())


def narrative(data: dict[str, Any]) -> Iterator[str]:
    for year in data["assessments"]:
        yield year.get("assumed", "")
        yield from year.get("recommendations", {}).values()


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_file_is_named_by_its_slug_and_marks_every_person_as_invented(path: Path) -> None:
    data = yaml.safe_load(path.read_text())
    assert data["slug"] == path.stem
    assert [p for p in data["people"].values() if not p["last_name"].startswith("ตัวอย่าง")] == []


def test_every_role_has_an_account_that_opens_with_the_printed_password(demo: str) -> None:
    roles = {"staff": "staff", "palad": "palad", "mayor": "mayor", "admin": "admin"}
    expected = {f"{path.stem}-{key}": role for path in FILES for key, role in roles.items()}
    expected |= {"maekhammi-head": "staff", "maekhammi-deputy": "palad", "hintang-finance": "staff"}
    memberships = Membership.objects.select_related("user", "organization")
    assert {row.user.username: row.role for row in memberships} == expected
    assert all(row.user.username.startswith(f"{row.organization.slug}-") for row in memberships)
    assert all(row.user.check_password(DEMO_PASSWORD) for row in memberships)
    assert all(name in demo for name in [*expected, DEMO_PASSWORD])


def test_the_password_passes_our_own_rules(demo: str) -> None:
    for user in User.objects.all():
        validate_password(DEMO_PASSWORD, user)


@pytest.mark.parametrize(
    "day", [date(2020, 10, 1), date(2020, 12, 14), date(2022, 9, 30), date(2023, 10, 2), date(2024, 9, 30)]
)
def test_every_post_of_a_chain_has_one_signer_but_the_vacant_one(demo: str, day: date) -> None:
    signers = {post.title: post.tenures.on(day).count() for post in Post.objects.filter(chain__isnull=False)}
    vacant = {"รองปลัดเทศบาลตำบลสองชั้น"} if day > date(2022, 9, 30) else set()
    assert {title for title, count in signers.items() if count != 1} == vacant


def test_chains_differ_as_they_do_in_life(demo: str) -> None:
    chains = {
        organization.slug: [post.title for post in organization.posts.filter(chain__isnull=False).order_by("chain")]
        for organization in Organization.objects.all()
    }
    assert chains["maekhammi"] == [
        "หัวหน้าสำนักปลัด",
        "รองปลัดองค์การบริหารส่วนตำบลแม่คำมี",
        "ปลัดองค์การบริหารส่วนตำบลแม่คำมี",
        "นายกองค์การบริหารส่วนตำบลแม่คำมี",
    ]
    assert [title for title in chains["khaophrathong"] if title.startswith("รองปลัด")] == []
    assert chains["hintang"][:2] == ["นักวิเคราะห์นโยบายและแผน", "หัวหน้าสำนักปลัด"]
    assert {
        slug for slug, titles in chains.items() if titles[-1] != Organization.objects.get(slug=slug).head_title
    } == set()
    acting = Tenure.objects.exclude(form="holder").get()
    assert (acting.post.organization.slug, acting.own_post) == ("khoen", "ผู้อำนวยการกองคลัง")


def test_the_memo_of_maekhammi_waits_for_its_paragraphs(demo: str) -> None:
    draft = ReportDraft.objects.get(organization__slug="maekhammi")
    assert (draft.organization.slug, draft.fiscal_year, draft.number) == ("maekhammi", 2563, "-")
    assert (draft.day, draft.month, draft.year) == (14, 12, 2563)
    assert draft.order == ReferenceDocument.objects.get(number="116/2563", date=date(2020, 4, 3))
    assert draft.office == Office.objects.get(organization__slug="maekhammi", name="สำนักปลัด")
    assert not draft.typed_texts.exists()
    opinions = draft.opinions.order_by("post__chain").values_list("post__chain", "text")
    assert list(opinions) == [(2, "เพื่อโปรดทราบ"), (3, "เพื่อโปรดทราบ"), (4, "เพื่อโปรดทราบ")]


def test_maekhammi_has_a_lead_per_instrument_and_a_text_per_weak_indicator(demo: str) -> None:
    texts = Recommendation.objects.filter(assessment__organization__slug="maekhammi")
    assert set(texts.values_list("criterion__code", flat=True)) == {"EIT", "6", "7", "8", "OIT", "9", "10"}


def test_a_second_run_changes_nothing(demo: str) -> None:
    before = rows()
    assert DEMO_PASSWORD in run()
    assert rows() == before


def test_what_people_changed_stays_and_what_they_removed_comes_back(demo: str) -> None:
    Score.objects.filter(assessment__organization__slug="maekhammi", criterion__code="1").update(value=Decimal("69.17"))
    Score.objects.filter(assessment__organization__slug="maekhammi", criterion__code="2").delete()
    Post.objects.filter(organization__slug="maekhammi", chain=1).update(title="หัวหน้าสำนักงานปลัด")
    Tenure.objects.filter(post__title="นายกเทศมนตรีตำบลสองชั้น").update(starts_on=date(2021, 3, 28))
    ReportDraft.objects.update(number="๕๕")
    changed = {model: model._default_manager.count() for model in KEPT}
    run()
    assert figures("maekhammi", 2563)["1"] == "69.17"
    assert figures("maekhammi", 2563)["2"] == "90.13"
    assert set(ReportDraft.objects.values_list("number", flat=True)) == {"๕๕"}
    assert {model: model._default_manager.count() for model in KEPT} == changed | {Score: changed[Score] + 1}


def test_the_password_of_a_demo_account_is_reset(demo: str) -> None:
    user = User.objects.get(username="maekhammi-staff")
    user.set_password("เปลี่ยนแล้วจำไม่ได้")
    user.one_time_password = True
    user.save()
    run()
    user.refresh_from_db()
    assert user.check_password(DEMO_PASSWORD)
    assert not user.one_time_password


def test_the_chain_names_the_system_once_per_organization(demo: str) -> None:
    entries = Entry.objects.filter(object_type="organizations.organization")
    assert {(entry.actor_name, entry.action, entry.actor_id) for entry in entries} == {("ระบบ", "create", None)}
    assert sorted(entry.scope for entry in entries) == sorted(o.audit_scope for o in Organization.objects.all())
    assert list(broken_links()) == []


def test_a_figure_without_its_criterion_stops_everything(demo: str) -> None:
    Score.objects.filter(criterion__code="1", assessment__framework__fiscal_year=2563).delete()
    Framework.objects.filter(fiscal_year=2563).update(edited=True)
    Criterion.objects.filter(code="1", framework__fiscal_year=2563).update(name="งานบริการ")
    User.objects.filter(username="songchan-mayor").update(password="")
    with pytest.raises(CommandError, match="ไม่มี “การปฏิบัติหน้าที่”") as refused:
        run()
    assert refused.value.returncode == 2
    assert User.objects.get(username="songchan-mayor").password == ""
