"""The tags of a PDF made whole: heads with their scope, tables that close on every page, links that print."""

from collections.abc import Iterator
from typing import Any

Element = Any
# The flag of an annotation that prints; and how the place of one in the structure is told: it is no element.
PRINTED = 4
ANNOTATION = None
# Rows of heads alone that a reader takes for heads, those of the columns among them.
MOST_BANDS = 3


def mend_tags(document: Any, pdf: Any) -> None:
    """A finisher for WeasyPrint: a table broken over pages is a table on each, whose grid the spanning cells leave open
    there, and none of its heads says what it heads."""
    for element in [one for one in pdf.objects if isinstance(one, dict)]:
        if element.get("S") == "/Table":
            _mend_table(element, pdf)
        elif element.get("S") == "/Span" and any(_kids(element, pdf, ANNOTATION)):
            element["S"] = "/Link"
        elif element.get("Subtype") == "/Link":
            element["F"] = PRINTED


def _mend_table(table: Element, pdf: Any) -> None:
    groups = [(group, list(_kids(group, pdf, "/TR"))) for group in _kids(table, pdf, "/THead", "/TBody")]
    width = max((_width(row, pdf) for _, rows in groups for row in rows), default=0)
    for group, rows in groups:
        scope = "/Column" if group["S"] == "/THead" else "/Row"
        _close(rows, width, pdf)
        for cell in _cells(rows, pdf, "/TH"):
            cell["A"]["Scope"] = scope
    _demote(groups, pdf)


def _close(rows: list[Element], width: int, pdf: Any) -> None:
    """No cell reaches below the last row of the page, and an empty one stands, at the left, where one reaches in from
    the page before."""
    covered = [0] * (len(rows) + 1)
    for number, row in enumerate(rows):
        cells = list(_kids(row, pdf, "/TH", "/TD"))
        lacking = width - covered[number] - sum(map(_columns, cells))
        if lacking > 0:
            _put_first(row, lacking, pdf)
        for cell in cells:
            span = min(cell["A"].get("RowSpan", 1), len(rows) - number)
            if "RowSpan" in cell["A"]:
                cell["A"]["RowSpan"] = span
            for below in range(number + 1, number + span):
                covered[below] += _columns(cell)


def _put_first(row: Element, columns: int, pdf: Any) -> None:
    import pydyf

    attributes = pydyf.Dictionary({"O": "/Table", "ColSpan": columns})
    cell = pydyf.Dictionary(
        {"Type": "/StructElem", "S": "/TD", "K": pydyf.Array([]), "Pg": row["Pg"], "P": row.reference, "A": attributes}
    )
    pdf.add_object(cell)
    row["K"].insert(0, cell.reference)


def _demote(groups: list[tuple[Element, list[Element]]], pdf: Any) -> None:
    """Where heads are more than what they head (a page with a row or two, one with many bands), those below the heads
    of columns are cells like others."""
    rows = [row for _, rows in groups for row in rows]
    heads, cells = (sum(1 for _ in _cells(rows, pdf, kind)) for kind in ("/TH", "/TD"))
    bands = sum(not any(_kids(row, pdf, "/TD")) for row in rows)
    if heads <= cells and bands <= MOST_BANDS:
        return
    for cell in _cells([row for group, rows in groups if group["S"] == "/TBody" for row in rows], pdf, "/TH"):
        cell["S"] = "/TD"
        del cell["A"]["Scope"]


def _cells(rows: list[Element], pdf: Any, *kinds: str) -> Iterator[Element]:
    for row in rows:
        yield from _kids(row, pdf, *kinds)


def _kids(element: Element, pdf: Any, *kinds: str | None) -> Iterator[Element]:
    for kid in element["K"]:
        child = pdf.objects[int(kid.split()[0])] if isinstance(kid, bytes) else None
        if isinstance(child, dict) and child.get("S") in kinds:
            yield child


def _width(row: Element, pdf: Any) -> int:
    return sum(map(_columns, _kids(row, pdf, "/TH", "/TD")))


def _columns(cell: Element) -> int:
    return int(cell["A"].get("ColSpan", 1))
