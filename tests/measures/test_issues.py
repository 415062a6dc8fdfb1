"""The item tables of the issues."""

from measures.coverage import losses
from measures.issues import IssueTable, Place, issue_tables
from tests.measures.khoen import demo_figures, khoen

GROUPS = {"1": "EIT ส่วนที่ 1", "2": "EIT ส่วนที่ 2"}
PLACES = [
    Place(11, 2, "สอง", "o35", optional=True, chosen=True),
    Place(11, 2, "สอง", "o34", optional=True),
    Place(11, 2, "สอง", "i19"),
    Place(10, 1, "หนึ่ง", "o4", inferred=True),
    Place(10, 1, "หนึ่ง", "o26"),
    Place(10, 1, "หนึ่ง", "e11"),
    Place(10, 1, "หนึ่ง", "i2"),
    Place(10, 1, "หนึ่ง", "i1"),
]


def tables() -> tuple[IssueTable, ...]:
    tree, result = khoen()
    return issue_tables(tree, PLACES, demo_figures("khoen", 2566), losses(tree, result), GROUPS)


def test_items_stand_by_instrument_in_the_order_of_the_framework() -> None:
    found = [(table.instrument.code, [line.node.code for line in table.lines]) for table in tables()[0].tables]
    assert found == [("IIT", ["i1", "i2"]), ("EIT", ["e11"]), ("OIT", ["o4", "o26"])]


def test_issues_stand_by_their_number() -> None:
    assert [(table.pk, table.number, table.title) for table in tables()] == [(10, 1, "หนึ่ง"), (11, 2, "สอง")]


def test_an_item_has_a_figure_one_per_group_or_none() -> None:
    shown = {
        line.node.code: [(str(figure.value), figure.group) for figure in line.figures] for line in tables()[0].lines
    }
    assert shown == {
        "i1": [("99.25", "")],
        "i2": [("99.25", "")],
        "e11": [("96.90", "EIT ส่วนที่ 1"), ("79.77", "EIT ส่วนที่ 2")],
        "o4": [],
        "o26": [("0.00", "")],
    }


def test_an_optional_item_joins_by_the_choice_of_the_plan() -> None:
    second = tables()[1]
    assert [line.node.code for line in second.lines] == ["i19", "o35"]
    assert second.offered == ("o34",)


def test_lost_and_inferred_items_are_marked() -> None:
    first = tables()[0]
    assert [(line.node.code, str(line.lost)) for line in first.lost] == [("o26", "1.00")]
    assert [line.node.code for line in first.lines if line.place.inferred] == ["o4"]
