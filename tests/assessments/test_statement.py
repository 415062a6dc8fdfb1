"""What a statement says of real years, and that it comes back from its stored copy as it was."""

import json
from fractions import Fraction

import pytest

from assessments.stated.facts import Facts
from assessments.statement import Statement, Trace
from assessments.tree import Tree
from tests.assessments import facts as real
from tests.assessments.facts import told
from tests.assessments.trees import figures, year_2563

YEARS = {
    "khoen 2566": (real.khoen_2566(), real.khoen_2565()),
    "khoen 2566 by indicator": (real.khoen_2566(items=False), None),
    "khoen 2565": (real.khoen_2565(), None),
    "maekhammi 2563": (real.maekhammi_2563(), None),
    "khaophrathong 2563": (real.khaophrathong_2563(), None),
    "songchan 2566": (real.songchan_2566(), None),
    "2562": (real.unweighted_2562(), None),
    "nothing": (real.nothing_2566(), real.khoen_2565()),
}


@pytest.fixture
def khoen() -> Statement:
    return told(real.khoen_2566(), real.khoen_2565())


def walk(trace: Trace) -> list[Trace]:
    return [trace, *(below for child in trace.children for below in walk(child))]


@pytest.mark.parametrize(("facts", "before"), YEARS.values(), ids=list(YEARS))
def test_a_statement_comes_back_from_json_as_it_was(facts: Facts, before: Facts | None) -> None:
    statement = told(facts, before)
    assert Statement.from_dict(json.loads(json.dumps(statement.as_dict()))) == statement


@pytest.mark.parametrize(
    ("name", "kind", "total", "level"),
    [
        ("khoen 2566", "computed", "87.33", "ผ่าน"),
        ("khoen 2565", "computed", "71.13", "C"),
        ("maekhammi 2563", "computed", "60.40", "D"),
        ("khaophrathong 2563", "announced", "75.61", "B"),
        ("songchan 2566", "announced", "66.76", ""),
        ("2562", "unweighted", "", ""),
        ("nothing", "empty", "", ""),
    ],
)
def test_the_headline_tells_what_kind_of_number_it_is(name: str, kind: str, total: str, level: str) -> None:
    headline = told(*YEARS[name]).headline
    assert (headline.kind, headline.total, headline.level) == (kind, total, level)


def test_the_level_is_given_with_its_rule_and_what_the_better_ones_lack(khoen: Statement) -> None:
    assert [(reason.holds, reason.text) for reason in khoen.headline.reasons] == [
        (True, "ผ่าน เพราะ คะแนนรวม 87.33 (ต้องได้ 85 ขึ้นไป)"),
        (False, "ผ่านดี ต้องได้ทุกแบบวัด 85 ขึ้นไป: OIT ได้ 78.13 ขาด 6.87"),
        (
            False,
            "ผ่านดีเยี่ยม ต้องได้คะแนนรวม 95 ขึ้นไป: ได้ 87.33 ขาด 7.67 "
            "และต้องได้ทุกแบบวัด 95 ขึ้นไป: EIT ได้ 88.54 ขาด 6.46, OIT ได้ 78.13 ขาด 16.87",
        ),
    ]


def test_the_sum_is_printed_before_its_one_rounding() -> None:
    by_indicator = told(real.khoen_2566(items=False)).headline.formula
    assert by_indicator == "98.3920 × 30% + 88.5433 × 30% + 78.1250 × 40% = 87.3306 ปัดครั้งเดียวเป็น 87.33"


def test_the_instruments_carry_their_weight_points_and_loss(khoen: Statement) -> None:
    assert [(one.code, one.value, one.weight, one.points, one.lost) for one in khoen.instruments] == [
        ("IIT", "98.39", "30", "29.52", "0.48"),
        ("EIT", "88.54", "30", "26.56", "3.44"),
        ("OIT", "78.13", "40", "31.25", "8.75"),
    ]
    assert khoen.thresholds == ("85", "95")


def test_the_ledger_ranks_the_losses_and_sums_up_the_small_ones(khoen: Statement) -> None:
    assert [(line.code, line.points, line.share) for line in khoen.ledger.head] == [
        ("o42", "2.00", "100.0"),
        ("o43", "2.00", "100.0"),
        ("o35", "1.25", "62.5"),
        ("o37", "1.25", "62.5"),
        ("o38", "1.25", "62.5"),
        ("7", "1.24", "61.9"),
        ("6", "1.16", "58.0"),
        ("8", "1.04", "52.0"),
        ("o26", "1.00", "50.0"),
    ]
    assert (khoen.ledger.tail_points, khoen.ledger.tail_most) == ("0.48", "0.07")
    assert (khoen.ledger.sum_label, khoen.ledger.total) == ("รวม = 100 − 87.33", "12.67")


@pytest.mark.parametrize("name", ["khoen 2566", "khoen 2566 by indicator", "khoen 2565", "maekhammi 2563"])
def test_the_lines_of_the_ledger_add_up_exactly(name: str) -> None:
    statement = told(*YEARS[name])
    lost = sum((Fraction(line.exact) for line in statement.ledger.lines), Fraction(0))
    assert lost == Fraction(statement.ledger.total_exact) == 100 - (YEARS[name][0].result.total_exact or 0)


def test_what_the_known_items_do_not_account_for_is_a_line_of_its_own() -> None:
    found = figures({"9": "95.00", "o1": "0", "o2": "100"})
    lines = told(real.facts_of(year_2563(), found)).ledger.lines
    assert [(line.code, line.rest, line.points, line.got) for line in lines] == [
        ("9", True, "0.56", ""),
        ("o1", False, "0.44", "0.00"),
    ]


def test_the_printed_loss_is_a_hundred_minus_the_printed_total() -> None:
    """87.335 rounds to 87.34, and the loss of 12.665 must not print as 12.67."""
    found = {"IIT": "100", "EIT": "100", "OIT": "68.3375"}
    ledger = told(real.facts_of(year_2563(), figures(found))).ledger
    assert (ledger.sum_label, ledger.total) == ("รวม = 100 − 87.34", "12.66")


def test_the_squares_tell_full_lost_and_unknown_items(khoen: Statement) -> None:
    assert khoen.items.sentence == "ได้คะแนน 36 จาก 42 ข้อที่ทราบผล ไม่ทราบผล 1 ข้อ"
    assert [(row.code, row.got, row.count, row.lost, row.blank) for row in khoen.items.rows] == [
        ("9.1", 9, 10, "", "o4"),
        ("9.2", 8, 8, "", ""),
        ("9.3", 4, 4, "", ""),
        ("9.4", 3, 4, "o26", ""),
        ("9.5", 4, 4, "", ""),
        ("10.1", 5, 8, "o35, o37, o38", ""),
        ("10.2", 3, 5, "o42, o43", ""),
    ]
    assert [square.state for square in khoen.items.rows[0].squares][2:5] == ["full", "blank", "full"]


def test_no_squares_stand_where_no_item_is_known() -> None:
    assert told(real.maekhammi_2563()).items.rows == ()


def test_the_indicators_stand_beside_the_year_before(khoen: Statement) -> None:
    rows = {row.code: row for row in khoen.indicators.rows}
    assert (rows["2"].before, rows["2"].value, rows["2"].change) == ("76.40", "98.11", "+21.71")
    assert (rows["10"].at_before, rows["10"].at) == ("12.5", "35.4")
    assert rows["1"].source == "คำนวณจาก 6 ข้อ"
    assert rows["7"].source == "ตามที่กรอก"
    assert khoen.indicators.legend == "วงว่าง = ปี 2565 · วงทึบ = ปี 2566 · ขีดตั้ง = เกณฑ์ 85 · แกนเริ่มที่ 40"


def test_a_fall_is_written_with_a_minus_sign() -> None:
    better = real.facts_of(year_2563(2562), figures({"1": "99.00"}))
    row = told(real.maekhammi_2563(), better).indicators.rows[0]
    assert (row.before, row.value, row.change) == ("99.00", "96.17", "−2.83")


@pytest.mark.parametrize(("lowest", "start"), [("40.00", 40), ("39.99", 20), ("12.50", 0)])
def test_the_axis_starts_at_forty_only_while_everything_fits(lowest: str, start: int) -> None:
    indicators = told(real.facts_of(year_2563(), figures({"1": lowest, "2": "90"}))).indicators
    assert indicators.axis_start == start
    assert f"แกนเริ่มที่ {start}" in indicators.legend


@pytest.mark.parametrize(
    ("code", "value", "weight", "how"),
    [
        ("IIT", "98.39", "30.0000", "ค่าเฉลี่ยของ 5 ตัวชี้วัด = 98.3883"),
        ("2", "98.11", "6.0000", "ค่าเฉลี่ยของ 6 ข้อ = 98.1050 (ที่กรอกไว้ 98.11)"),
        ("i7", "96.20", "1.0000", "ตามที่กรอก"),
        ("8", "89.60", "10.0000", "ตามที่กรอก เกณฑ์ปีนี้คำนวณจากรายข้อไม่ได้"),
        ("e11", "", "", "คะแนนแยกตามกลุ่มผู้ตอบ ไม่ได้ใช้คำนวณ"),
        ("9", "95.00", "20.0000", "ตามที่กรอก เพราะยังไม่ทราบ o4"),
        ("9.1", "", "4.0000", "ยังรวมไม่ได้ เพราะยังไม่ทราบ o4"),
        ("o42", "0.00", "2.0000", "ตามที่กรอก"),
    ],
)
def test_every_number_is_traced_to_what_it_came_from(
    khoen: Statement, code: str, value: str, weight: str, how: str
) -> None:
    found = {trace.code: trace for top in khoen.traces for trace in walk(top)}
    assert (found[code].value, found[code].weight, found[code].how) == (value, weight, how)


def test_a_trace_lists_the_children_its_mean_was_taken_of(khoen: Statement) -> None:
    indicator = khoen.traces[0].children[1]
    assert [child.code for child in indicator.children] == ["i7", "i8", "i9", "i10", "i11", "i12"]
    assert indicator.each == "ข้อละ 1.0000 คะแนน"
    assert sum((Fraction(child.value) for child in indicator.children), Fraction(0)) / 6 == Fraction(indicator.exact)


def test_the_answers_of_respondent_groups_are_kept_apart(khoen: Statement) -> None:
    found = {trace.code: trace for top in khoen.traces for trace in walk(top)}
    assert [(group.name, group.value, group.provisional) for group in found["e11"].groups] == [
        ("EIT ส่วนที่ 1", "96.90", True),
        ("EIT ส่วนที่ 2", "79.77", True),
    ]


def test_missing_figures_are_named_and_what_they_must_have_been_is_solved() -> None:
    statement = told(real.khaophrathong_2563())
    assert statement.missing == ("ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล", "ตัวชี้วัดที่ 10 การป้องกันการทุจริต")
    assert statement.gap is not None
    assert statement.gap.lines[-1].startswith("แบบวัด OIT น่าจะได้ 77.61")
    assert statement.announced.on == "28 กันยายน 2563"


@pytest.mark.parametrize(
    ("name", "kinds"),
    [
        ("khoen 2566", ["missing", "provisional", "year_before"]),
        ("khoen 2565", ["assumed"]),
        ("2562", ["framework", "missing"]),
        ("maekhammi 2563", []),
        ("songchan 2566", []),
    ],
)
def test_what_is_provisional_assumed_or_missing_is_said(name: str, kinds: list[str]) -> None:
    assert [note.kind for note in told(*YEARS[name]).notes] == kinds


def test_the_year_before_is_told_as_an_assumption(khoen: Statement) -> None:
    assert khoen.before is not None
    assert khoen.before.sentence == "ปี 2565 (ข้อสันนิษฐาน) ได้ 71.13 ระดับ C ปีนี้เพิ่มขึ้น 16.20 คะแนน"
    assert (khoen.before.change, khoen.before.assumed) == ("+16.20", "ตารางไม่มีปีกำกับ")


def test_a_year_before_without_any_figure_is_not_mentioned() -> None:
    assert told(real.maekhammi_2563(), real.facts_of(year_2563(2562), {})).before is None


@pytest.mark.parametrize(
    ("announced", "agrees", "sentence"),
    [
        ("60.40", True, "ตรงกับคะแนนที่ ป.ป.ช. ประกาศ 60.40"),
        ("61.40", False, "คะแนนที่คำนวณได้น้อยกว่าที่ ป.ป.ช. ประกาศ 61.40 อยู่ 1.00 คะแนน"),
        ("60.00", False, "คะแนนที่คำนวณได้มากกว่าที่ ป.ป.ช. ประกาศ 60.00 อยู่ 0.40 คะแนน"),
    ],
)
def test_the_computed_total_is_held_against_the_announced(announced: str, agrees: bool, sentence: str) -> None:
    found = told(real.facts_of(year_2563(), real.maekhammi_2563().reckoning.figures, announced)).announced
    assert (found.agrees, found.sentences) == (agrees, (sentence,))


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("khoen 2566", "หากได้คะแนนเต็มใน o42 และ o43 คะแนนรวมจะเป็น 91.33 อยู่ระดับ ผ่านดี"),
        ("maekhammi 2563", "ระดับ C ต้องเพิ่มคะแนนรวมอีก 4.60 เริ่มจากรายการที่เสียคะแนนมากที่สุด: 10 "),
        ("khaophrathong 2563", "กรอกคะแนนที่ยังขาด 2 ช่อง (9, 10) เพื่อให้"),
        ("songchan 2566", "กรอกคะแนนรายตัวชี้วัด เพื่อให้เห็นว่าคะแนนหายไปที่ใด"),
        ("2562", "เริ่มจากตัวชี้วัดที่ได้คะแนนต่ำสุด: การปรับปรุงการทำงาน 68.62"),
    ],
)
def test_the_next_step_follows_from_the_figures(name: str, sentence: str) -> None:
    assert told(*YEARS[name]).next_step.startswith(sentence)


@pytest.mark.parametrize("figure", ["100.00", "99.00"])
def test_the_best_level_asks_to_be_kept(figure: str) -> None:
    best = real.facts_of(year_2563(), figures(dict.fromkeys(["IIT", "EIT", "OIT"], figure)))
    assert "รักษา" in told(best).next_step


def test_the_weightless_year_shows_scores_but_no_points() -> None:
    statement = told(real.unweighted_2562())
    assert statement.headline.explanation == "ไม่พบน้ำหนักของแบบวัดในปี 2562"
    assert [row.value for row in statement.indicators.rows][-2:] == ["80.00", ""]
    assert {trace.weight + trace.points for trace in statement.traces} == {""}
    assert statement.ledger.lines == ()


def test_a_conflict_between_typed_and_computed_is_told() -> None:
    items = {f"o{number}": "100" for number in range(1, 44)}
    statement = told(real.facts_of(year_2563(), figures({**items, "9": "95.00"})))
    row = next(row for row in statement.indicators.rows if row.code == "9")
    assert row.conflict == "คำนวณได้ 100.00 ต่างจากที่กรอก 95.00 อยู่ 5.00"


@pytest.mark.parametrize(
    "wrong",
    [
        {"version": 99},
        {"fiscal_year": "2566"},
        {"thresholds": "85"},
        {"place": None},
        {"surplus": 1},
        {"instruments": [{"code": "IIT"}]},
    ],
)
def test_a_stored_copy_of_another_shape_is_refused(khoen: Statement, wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"cannot be read|not "):
        Statement.from_dict(khoen.as_dict() | wrong)


def test_a_framework_of_no_instruments_is_told_all_the_same() -> None:
    assert told(real.facts_of(Tree(2570, ()), {})).headline.kind == "unweighted"
