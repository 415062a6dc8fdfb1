"""Which rows of a table may break over a page, and which hold on to the next."""

from reports.paper import Cell, Column, Row, Table
from reports.rendering.row_breaks import LONGEST_ROW, breaks_of

COLUMNS = (Column("ประเด็น", 1), Column("วิธีการ", 2))
LINE = Cell(("บรรทัด",))


def breaks(*rows: Row, landscape: bool = False) -> list[str]:
    return breaks_of(Table("", COLUMNS, rows), landscape)


def test_a_row_longer_than_a_sheet_may_break() -> None:
    for landscape, most in LONGEST_ROW.items():
        rows = [Row((LINE, Cell(("ข้อ",) * count))) for count in (most, most + 1)]
        assert breaks(*rows, landscape=landscape) == ["", "long"]


def test_a_long_text_in_a_narrow_column_counts_as_many_lines() -> None:
    assert breaks(Row((Cell(("ประชาสัมพันธ์ข้อมูลข่าวสารของหน่วยงาน " * 40,)), LINE))) == ["long"]


def test_the_rows_beside_a_taller_cell_that_spans_them_stay_together() -> None:
    head = Cell(("ก", "ข", "ค"), rows=5)
    assert breaks(Row((head, LINE)), *[Row((LINE,))] * 4) == ["held", "held", "", "", ""]


def test_rows_taller_than_the_cell_that_spans_them_may_part() -> None:
    head, tall = Cell(("ก", "ข"), rows=2), Cell(("๑", "๒", "๓"))
    assert breaks(Row((head, tall)), Row((tall,))) == ["", ""]


def test_a_cell_longer_than_a_sheet_holds_nothing() -> None:
    head = Cell(("ก",) * 40, rows=3)
    assert breaks(Row((head, LINE)), Row((LINE,)), Row((LINE,))) == ["", "", ""]
