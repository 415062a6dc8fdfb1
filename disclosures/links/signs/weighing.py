"""How much a sign weighs: in the title or a heading of a short page much, in the midst of a document nothing."""

import re
from dataclasses import dataclass

from disclosures.links.document import Document

NOTHING = re.compile(r"(?!)")
# Letters of running text: over LONG a page is a document whatever its heading says, over SHORT whatever its sentences;
# beside OTHERS a sentence is one of a document's.
LONG, SHORT, OTHERS, BESIDE = 1_500, 600, 350, 200
_HEADLINE, _FIRST = 160, 3


@dataclass(frozen=True)
class Signs:
    """`headings`: searched in the title, in headings and in the first lines of a short page; `sentences`: in any line;
    `whole`: a line that says this and no more, on a page that says hardly anything else."""

    headings: re.Pattern[str] = NOTHING
    sentences: re.Pattern[str] = NOTHING
    whole: re.Pattern[str] = NOTHING


def words(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(patterns), re.IGNORECASE)


def running(document: Document) -> int:
    return sum(len(line.text) for line in document.lines if not line.linked)


def headlines(document: Document, first: int = 0) -> list[str]:
    """The title, the headings and so many of the first lines, as far as they are short."""
    lines = [line for line in document.lines if not line.linked]
    found = [line.text for number, line in enumerate(lines) if line.heading or number < first]
    return [text for text in (document.title, *found) if 0 < len(text) <= _HEADLINE]


def tells(document: Document, signs: Signs) -> bool:
    length = running(document)
    if length > LONG:
        return False
    if any(signs.headings.search(text) for text in headlines(document, _FIRST if length <= SHORT else 0)):
        return True
    said = [line for line in document.lines if not line.linked]
    others = [line for line in said if not signs.sentences.search(line.text)]
    if length <= SHORT and len(others) < len(said) and sum(len(line.text) for line in others) <= OTHERS:
        return True
    rest = sum(len(line.text) for line in said if not line.heading and not signs.whole.fullmatch(line.text))
    return rest <= BESIDE and any(signs.whole.fullmatch(line.text) for line in said)
