"""load_frameworks brings years into the database, again and again, and never at the cost of a score."""

from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command

from assessments.models import Assessment, Criterion, Framework, Score
from audit.models import Entry
from tests.assessments.framework_files import SOUND, broken, sound_file
from tests.factories import make_organization

pytestmark = pytest.mark.django_db


def load(*paths: Path, **options: Any) -> str:
    out = StringIO()
    call_command("load_frameworks", *map(str, paths), stdout=out, **options)
    return out.getvalue()


def rows() -> list[tuple[Any, ...]]:
    return list(Criterion.objects.order_by("pk").values_list())


def make_score(code: str, year: int = 2570) -> Score:
    criterion = Criterion.objects.get(framework__fiscal_year=year, code=code)
    organization = make_organization(f"org-{year}-{code.replace('.', '-')}")
    assessment = Assessment.objects.create(organization=organization, framework=criterion.framework)
    return Score.objects.create(assessment=assessment, criterion=criterion, value="100")


def test_one_line_a_year_says_what_came_in_and_that_it_is_provisional() -> None:
    lines = [line for line in load().splitlines() if line.startswith("ปีงบประมาณ")]
    assert [line.split()[2] for line in lines] == [str(year) for year in range(2562, 2570)]
    assert [("ยังไม่ยืนยัน" in line) for line in lines] == [True, *[False] * 4, *[True] * 3]


def test_everything_in_the_file_reaches_the_rows(tmp_path: Path) -> None:
    load(sound_file(tmp_path))
    framework = Framework.objects.get(fiscal_year=2570)
    codes = framework.criteria.values_list("code", "parent__code", "position", "binary", "document")
    assert list(codes) == [
        ("IIT", None, 1, False, ""),
        ("1", "IIT", 2, False, ""),
        ("i1", "1", 3, False, ""),
        ("OIT", None, 4, False, ""),
        ("2", "OIT", 5, False, ""),
        ("2.1", "2", 6, False, ""),
        ("o1", "2.1", 7, True, ""),
        ("o2", "2.1", 8, True, "measures"),
        ("o3", "2.1", 9, True, "report"),
    ]
    assert [(band.name, band.each_instrument_at_least) for band in framework.bands.all()] == [
        ("ดี", 85),
        ("พอใช้", None),
        ("ปรับปรุง", None),
    ]
    places = framework.issues.values_list("number", "places__item__code", "places__optional")
    assert set(places) == {(1, "i1", False), (1, "o2", False), (1, "o3", False), (2, "o1", False), (2, "o3", True)}
    events = [(str(one.starts_on), str(one.ends_on), one.month_only) for one in framework.events.all()]
    assert events == [("2027-01-01", "2027-02-28", True), ("2027-08-15", "2027-08-15", False)]
    assert framework.unverified_facts == ["ทั้งปีเป็นตัวอย่าง"]


def test_loading_twice_changes_nothing_and_records_nothing(tmp_path: Path) -> None:
    path = sound_file(tmp_path)
    load(path)
    before, entries = rows(), Entry.objects.count()
    assert "ไม่เปลี่ยนแปลง" in load(path)
    assert (rows(), Entry.objects.count()) == (before, entries)


def test_a_changed_file_updates_the_same_rows(tmp_path: Path) -> None:
    load(sound_file(tmp_path))
    before = dict(Criterion.objects.values_list("code", "pk"))
    assert "ปรับปรุงแล้ว" in load(sound_file(tmp_path, broken("name: โครงสร้าง", "name: โครงสร้างและอำนาจ")))
    assert dict(Criterion.objects.values_list("code", "pk")) == before
    assert Criterion.objects.get(code="o1").name == "โครงสร้างและอำนาจ"


def test_the_documents_may_change_places(tmp_path: Path) -> None:
    load(sound_file(tmp_path))
    load(sound_file(tmp_path, broken("measures: o2, report: o3", "measures: o3, report: o2")))
    assert dict(Criterion.objects.exclude(document="").values_list("code", "document")) == {
        "o3": "measures",
        "o2": "report",
    }


def test_loading_a_year_leaves_every_other_year_and_its_scores_alone(tmp_path: Path) -> None:
    load(sound_file(tmp_path))
    score = make_score("o1")
    before = rows()
    other = SOUND.replace("2570", "2571").replace("weight: 60", "weight: 50").replace("weight: 40", "weight: 50")
    load(sound_file(tmp_path, other, "2571.yaml"))
    assert rows()[: len(before)] == before
    assert Score.objects.get() == score


def test_an_item_without_scores_goes_when_the_file_drops_it(tmp_path: Path) -> None:
    load(sound_file(tmp_path))
    load(sound_file(tmp_path, without_o3()))
    assert not Criterion.objects.filter(code="o3").exists()


def test_an_item_with_scores_is_never_deleted(tmp_path: Path) -> None:
    load(sound_file(tmp_path))
    make_score("o3")
    before = rows()
    with pytest.raises(CommandError, match=r"ปี 2570: .*มีคะแนน.*o3") as raised:
        load(sound_file(tmp_path, without_o3()))
    assert raised.value.returncode == 2
    assert rows() == before
    assert Score.objects.count() == 1


def without_o3() -> str:
    lines = [line for line in SOUND.splitlines() if "code: o3" not in line and not line.startswith("documents")]
    return "\n".join(lines).replace("o2-o3", "o2").replace(", optional: [o3]", "")


def test_nothing_is_written_when_one_file_of_several_is_bad(tmp_path: Path) -> None:
    good = sound_file(tmp_path)
    bad = sound_file(tmp_path, SOUND.replace("2570", "2571").replace("weight: 60", "weight: 55"), "2571.yaml")
    err = StringIO()
    with pytest.raises(CommandError, match=r"2571\.yaml") as raised:
        load(good, bad, stderr=err)
    assert raised.value.returncode == 2
    assert "บรรทัด 8" in err.getvalue()
    assert not Framework.objects.exists()


def test_two_files_of_one_year_are_refused(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="มีไฟล์ของปี 2570 มากกว่าหนึ่งไฟล์"):
        load(sound_file(tmp_path), sound_file(tmp_path, name="copy.yaml"))
    assert not Framework.objects.exists()


def test_an_unknown_file_is_one_sentence_and_exit_2(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="ไม่พบไฟล์") as raised:
        load(tmp_path / "2599.yaml")
    assert raised.value.returncode == 2


def test_a_year_an_administrator_edited_is_kept_until_forced(tmp_path: Path) -> None:
    path = sound_file(tmp_path)
    load(path)
    Criterion.objects.filter(code="o1").update(name="แก้โดยผู้ดูแล")
    Framework.objects.update(edited=True)
    assert "คงไว้ตามที่ผู้ดูแลระบบแก้ไข" in load(path)
    assert Criterion.objects.get(code="o1").name == "แก้โดยผู้ดูแล"
    assert "ปรับปรุงแล้ว" in load(path, force=True)
    assert Criterion.objects.get(code="o1").name == "โครงสร้าง"
    assert not Framework.objects.get().edited
