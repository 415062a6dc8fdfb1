"""A paper as an editable Word file: real styles, heads that repeat, Thai said on every run."""

from pathlib import Path

from reports.paper import Paper
from reports.word.bodies import body_of
from reports.word.package import packed
from reports.word.sections import header_part
from reports.word.styles import styles_part
from reports.word.writing import Writing


def docx_of(paper: Paper, emblem: Path | None) -> bytes:
    """The same paper gives the same bytes."""
    to = Writing(paper, emblem)
    body = body_of(to)
    return packed(paper, body, styles_part(to.styles.values()), header_part(to.design), to.pictures.files)
