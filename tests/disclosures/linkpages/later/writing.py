"""A document written once, in a notation of lines, and shown as HTML, PDF, Word or Excel.

`# ` and `## ` head, `^ ` is centred, `> ` stands right, `- ` lists, `| a | b` is a table's row, the rest is paragraphs.
"""

from collections.abc import Iterator
from html import escape
from itertools import groupby

DIGITS = str.maketrans("0123456789", "๐๑๒๓๔๕๖๗๘๙")
KINDS = {"# ": "h1", "## ": "h2", "^ ": "centre", "> ": "right", "- ": "item", "| ": "row"}
Line = tuple[str, list[str]]


def thai(text: str) -> str:
    """The same with Thai digits."""
    return text.translate(DIGITS)


def lines(text: str) -> Iterator[Line]:
    """(kind, cells) of each line; all but rows have one cell."""
    for line in filter(None, map(str.strip, text.splitlines())):
        mark, kind = next(((mark, kind) for mark, kind in KINDS.items() if line.startswith(mark)), ("", "p"))
        rest = line[len(mark) :]
        yield kind, [cell.strip() for cell in rest.split("|")] if kind == "row" else [rest]


def html(text: str) -> str:
    return "\n".join(
        table(cells for _, cells in group)
        if kind == "row"
        else "\n".join(_simple(kind, cells[0]) for _, cells in group)
        for kind, group in groupby(lines(text), key=lambda line: line[0])
    )


def table(rows: Iterator[list[str]]) -> str:
    head, *others = rows
    body = "".join(f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>\n" for row in others)
    return (
        '<div class="table-responsive"><table class="table table-bordered" border="1"><tbody>\n'
        f"<tr>{''.join(f'<td><strong>{escape(cell)}</strong></td>' for cell in head)}</tr>\n"
        f"{body}</tbody></table></div>"
    )


def _simple(kind: str, text: str) -> str:
    text = escape(text)
    return {
        "h1": f"<h2>{text}</h2>",
        "h2": f"<h3>{text}</h3>",
        "centre": f'<p style="text-align: center;"><strong>{text}</strong></p>',
        "right": f'<p style="text-align: right;">{text}</p>',
        "item": f"<ul><li>{text}</li></ul>",
    }.get(kind, f"<p>{text}</p>")
