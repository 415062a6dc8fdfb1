"""What the one page for the executives keeps of a statement."""

from fractions import Fraction

from assessments.summary import summary_of
from tests.assessments import facts as real
from tests.assessments.facts import told


def test_the_largest_losses_stand_there_and_the_others_are_counted() -> None:
    statement = told(real.khoen_2566(), real.khoen_2565())
    summary = summary_of(statement)
    assert [line.code for line in summary.losses][:3] == ["o42", "o43", "o35"]
    assert len(summary.losses) + summary.more == len(statement.ledger.lines)
    shown = sum((Fraction(line.exact) for line in summary.losses), Fraction(0))
    assert f"{float(Fraction(statement.ledger.total_exact) - shown):.2f}" == summary.more_points


def test_nothing_is_counted_where_everything_is_shown() -> None:
    summary = summary_of(told(real.facts_of(real.year_2563(), real.typed(["90.00"]))))
    assert (len(summary.losses), summary.more, summary.more_points) == (1, 0, "")


def test_the_indicators_that_moved_most_come_first_whether_up_or_down() -> None:
    before = real.facts_of(real.year_2563(2562), real.typed(["50.00", "99.99", "93.00"]))
    changes = summary_of(told(real.maekhammi_2563(), before)).changes
    assert [(row.code, row.change) for row in changes] == [("1", "+46.17"), ("2", "−9.86"), ("3", "+0.75")]


def test_the_remarks_name_what_is_missing_and_count_the_rest() -> None:
    assert summary_of(told(real.khoen_2566(), real.khoen_2565())).remarks == (
        "ยังไม่ทราบคะแนน 1 ช่อง: ข้อ o4",
        "คะแนน 2 ช่องยังไม่ยืนยัน",
        "คะแนนปี 2565 ที่นำมาเทียบเป็นข้อสันนิษฐาน",
    )
