"""What was read of a page or file: the lines of the document itself, apart from what stands around it. Pure."""

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    HTML = "html"
    PDF = "pdf"
    DOCX = "docx"
    XLSX = "xlsx"
    PICTURE = "picture"
    TEXT = "text"
    NOTHING = "nothing"


@dataclass(frozen=True)
class Line:
    """One block of text (a paragraph, a heading, a row of a table, a line of a PDF), tidied (`thai.text.tidy`), never
    empty. `heading`: 0 for running text, 1 for the title of the document, 2 and more below it; `linked`: the whole line
    is the text of a link; `page` from 1."""

    text: str
    heading: int = 0
    linked: bool = False
    page: int = 1


@dataclass(frozen=True)
class Document:
    """`lines`: the document, in reading order; `around`: menus, news, side columns, footers, which prove nothing;
    `title`: what the page or file calls itself (HTML title, PDF metadata), which proves little. `problem`: why a file
    could not be read though it is of its kind (encrypted, broken, too_long), empty when it could; `password_fields`,
    `forms`, `scripts` and `frames` count what the document part of a page holds (`frames`: the addresses of iframe,
    embed and object elements), `pictures` how many img and canvas it holds; `refresh`: the target of a meta refresh."""

    kind: Kind
    title: str = ""
    lines: tuple[Line, ...] = ()
    around: tuple[str, ...] = ()
    pages: int = 1
    problem: str = ""
    password_fields: int = 0
    forms: int = 0
    scripts: int = 0
    frames: tuple[str, ...] = ()
    refresh: str = ""
    pictures: int = 0

    @property
    def text(self) -> str:
        return "\n".join(line.text for line in self.lines)
