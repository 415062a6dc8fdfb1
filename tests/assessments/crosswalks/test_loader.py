"""Crosswalks come in after the frameworks, again and again, and outlive a framework that somebody edited."""

from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command
from pytest_django import Settings

from assessments.models import Criterion, Crosswalk, Framework
from audit.models import Entry
from tests.assessments.crosswalks.files import AFTER, BEFORE, SOUND, broken
from tests.factories import make_criterion, make_framework

pytestmark = pytest.mark.django_db


@pytest.fixture
def folder(tmp_path: Path, settings: Settings) -> Path:
    """The sound file, and no frameworks but the two years of it."""
    settings.CROSSWALKS_DIR = tmp_path / "crosswalks"
    settings.CROSSWALKS_DIR.mkdir()
    (settings.CROSSWALKS_DIR / "2566.yaml").write_text(SOUND, encoding="utf-8")
    return Path(settings.CROSSWALKS_DIR)


def make_years() -> None:
    for year, names in ((2565, BEFORE), (2566, AFTER)):
        framework = make_framework(year)
        parent = framework.criteria.get(code="9")
        for code, name in names.items():
            make_criterion(framework, code, name, kind="item", binary=True, parent=parent)


def load(tmp_path: Path) -> tuple[str, str]:
    """What the command says; the framework file is one of another year."""
    from tests.assessments.framework_files import sound_file

    out, err = StringIO(), StringIO()
    call_command("load_frameworks", str(sound_file(tmp_path)), stdout=out, stderr=err)
    return out.getvalue(), err.getvalue()


def pairs() -> set[tuple[str, str | None, str]]:
    return set(Crosswalk.objects.values_list("before__code", "after__code", "relation"))


def rows() -> list[tuple[Any, ...]]:
    return list(Crosswalk.objects.order_by("pk").values_list())


def test_the_shipped_files_come_in_with_the_frameworks() -> None:
    call_command("load_frameworks", stdout=StringIO())
    found = Crosswalk.objects.values_list("after__framework__fiscal_year", "relation")
    assert found.filter(relation="same").count() == 43 + 38 + 31
    assert set(Crosswalk.objects.filter(after=None).values_list("before__code", "relation")) == {
        ("o34", "dropped"),
        ("o32", "dropped"),
        ("o35", "unknown"),
    }


def test_lines_are_loaded_with_the_words_of_their_renewal(folder: Path, tmp_path: Path) -> None:
    make_years()
    out, err = load(tmp_path)
    assert "ข้อของปี 2565 ที่นำไปใช้ในปี 2566: 6 บรรทัด โหลดแล้ว" in out
    assert err == ""
    assert pairs() == {
        ("o1", "o1", "same"),
        ("o2", "o2", "merged"),
        ("o3", "o2", "merged"),
        ("o4", "o3", "split"),
        ("o4", "o4", "split"),
        ("o5", None, "dropped"),
    }
    assert Crosswalk.objects.get(before__code="o1").renew == "ใช้แผนของปีที่ประเมิน"


def test_loading_again_changes_nothing_and_records_nothing(folder: Path, tmp_path: Path) -> None:
    make_years()
    load(tmp_path)
    before, entries = rows(), Entry.objects.count()
    assert "ไม่เปลี่ยนแปลง" in load(tmp_path)[0].splitlines()[-1]
    assert (rows(), Entry.objects.count()) == (before, entries)


def test_a_changed_file_moves_a_line_and_leaves_the_others_where_they_are(folder: Path, tmp_path: Path) -> None:
    make_years()
    load(tmp_path)
    keys = dict(Crosswalk.objects.exclude(before__code="o5").values_list("pk", "after__code"))
    text = broken("{before: o5, relation: dropped", "{before: o5, after: o5, relation: renamed, renew: plan")
    (folder / "2566.yaml").write_text(text[: text.index("\nnew:")] + "\n", encoding="utf-8")
    load(tmp_path)
    assert ("o5", "o5", "renamed") in pairs()
    assert dict(Crosswalk.objects.exclude(before__code="o5").values_list("pk", "after__code")) == keys


def test_a_file_waits_until_both_years_are_there(folder: Path, tmp_path: Path) -> None:
    make_framework(2565)
    out, err = load(tmp_path)
    assert "ที่นำไปใช้ในปี" not in out + err
    assert pairs() == set()


def test_an_item_taken_out_of_a_framework_leaves_its_lines_out_and_is_told(folder: Path, tmp_path: Path) -> None:
    make_years()
    load(tmp_path)
    Criterion.objects.get(code="o4", framework__fiscal_year=2566).delete()
    Framework.objects.filter(fiscal_year=2566).update(edited=True)
    out, err = load(tmp_path)
    assert ("o4", "o3", "split") in pairs()
    assert ("o4", "o4", "split") not in pairs()
    assert "2566.yaml บรรทัด 11: ไม่มีข้อ “o4” ในเกณฑ์ปี 2566" in err


def test_a_file_with_mistakes_keeps_everything_out(folder: Path, tmp_path: Path) -> None:
    make_years()
    (folder / "2566.yaml").write_text(broken("relation: same", "relation: sane"), encoding="utf-8")
    with pytest.raises(CommandError, match=r"2566.yaml บรรทัด 7: .*sane") as raised:
        load(tmp_path)
    assert raised.value.returncode == 2
    assert pairs() == set()
    assert not Framework.objects.filter(fiscal_year=2570).exists()
