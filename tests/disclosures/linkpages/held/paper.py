"""A document as a list of blocks, and its four shapes: clean HTML, bold-and-breaks HTML, Word's HTML, DOCX and XLSX.

A block is a table (rows of cells) or a line: `# ` the title, `## ` a heading, `- ` a point, else a paragraph.
"""

from collections.abc import Callable, Iterable
from html import escape
from io import BytesIO
from itertools import groupby

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from openpyxl import Workbook

Block = str | list[list[str]]
Paper = list[Block]
MARKS = {"# ": "h1", "## ": "h2", "- ": "li"}


def thai(value: object) -> str:
    """Its digits written as Thai digits."""
    return str(value).translate(str.maketrans("0123456789", "๐๑๒๓๔๕๖๗๘๙"))


def parted(block: str) -> tuple[str, str]:
    """The kind of a line (h1, h2, li or p) and its text."""
    for mark, kind in MARKS.items():
        if block.startswith(mark):
            return kind, block[len(mark) :]
    return "p", block


def _table(rows: Iterable[list[str]], head: str, cell: str, start: str) -> str:
    lines = []
    for number, row in enumerate(rows):
        tag = cell if number else head
        lines.append("<tr>" + "".join(f"<{tag}>{escape(text)}</{tag.split()[0]}>" for text in row) + "</tr>")
    return f"<table {start}>" + "\n".join(lines) + "</table>"


def clean(paper: Paper) -> str:
    """As an editor of WordPress or Joomla writes it."""
    out = []
    for kind, blocks in groupby(paper, lambda block: parted(block)[0] if isinstance(block, str) else "table"):
        if kind == "table":
            out += [
                _table(block, "th", "td", 'class="table table-bordered"') for block in blocks if isinstance(block, list)
            ]
            continue
        lines = [f"<{kind}>{escape(parted(str(block))[1])}</{kind}>" for block in blocks]
        out.append("<ul>\n" + "\n".join(lines) + "\n</ul>" if kind == "li" else "\n".join(lines))
    return "\n".join(out)


def bold(paper: Paper) -> str:
    """As an editor inside an old table layout writes it: no headings, only size, bold and breaks."""
    out = []
    for block in paper:
        if not isinstance(block, str):
            out.append(_table(block, 'td bgcolor="#CCE5FF" align="center"', "td", 'border="1" cellpadding="3"'))
            continue
        kind, text = parted(block)
        text = escape(text)
        big = f'<div align="center"><font size="4"><b>{text}</b></font></div>'
        shapes = {"h1": big, "h2": f"<br><b><u>{text}</u></b><br>", "li": f"&nbsp;&nbsp;&nbsp;- {text}<br>"}
        out.append(shapes.get(kind, f"&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;{text}<br>"))
    return "\n".join(out)


def word(paper: Paper) -> str:
    """As Word saves a page for the web: every run in spans of its own."""
    out = []
    for block in paper:
        if not isinstance(block, str):
            cell = 'td width="120" valign="top" style="border:solid windowtext 1.0pt"'
            out.append(_table(block, cell, cell, 'class="MsoTableGrid" border="1" cellspacing="0"'))
            continue
        kind, text = parted(block)
        runs = "".join(
            f'<span lang="TH" style=\'font-size:16.0pt;font-family:"TH SarabunIT๙"\'>{escape(run)}</span>'
            for run in text.replace(" ", " \0").split("\0")
        )
        centred = ' align="center" style="text-align:center"' if kind == "h1" else ""
        out.append(f'<p class="MsoNormal"{centred}>' + (f"<b>{runs}</b>" if kind in ("h1", "h2") else runs) + "</p>")
    return "\n".join(out)


def docx(paper: Paper) -> bytes:
    document = Document()
    for block in paper:
        if isinstance(block, str):
            kind, text = parted(block)
            line = document.add_paragraph(style="List Bullet" if kind == "li" else None)
            line.add_run(text).bold = kind in ("h1", "h2")
            if kind == "h1":
                line.alignment = WD_ALIGN_PARAGRAPH.CENTER
            continue
        table = document.add_table(rows=0, cols=max(map(len, block)), style="Table Grid")
        for row in block:
            for cell, text in zip(table.add_row().cells, row, strict=False):
                cell.text = text
    return _saved(document.save)


def xlsx(paper: Paper) -> bytes:
    """One sheet; a line stands in column A, a table below it from A on, figures as numbers."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Sheet1"
    for block in paper:
        for row in [[parted(block)[1]]] if isinstance(block, str) else block:
            sheet.append([_number(text) for text in row])
    return _saved(book.save)


def _number(text: str) -> str | float:
    plain = text.replace(",", "")
    return float(plain) if plain.replace(".", "", 1).isdecimal() and plain.isascii() else text


def _saved(save: Callable[[BytesIO], object]) -> bytes:
    into = BytesIO()
    save(into)
    return into.getvalue()
