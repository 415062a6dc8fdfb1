"""Reading a PDF back: what stands where in centimetres, and its text as two engines see it."""

import io
import re
import subprocess
from collections import defaultdict
from dataclasses import dataclass

import pdfplumber
import pypdfium2

from thai.digits import to_thai

CM = 72 / 2.54


@dataclass(frozen=True)
class Line:
    """One baseline: its text from left to right, edges in cm from the top left of the sheet, sizes in points."""

    page: int
    baseline: float
    left: float
    right: float
    text: str
    sizes: frozenset[float]
    starts: tuple[tuple[str, float], ...]

    @property
    def centre(self) -> float:
        return (self.left + self.right) / 2

    def start_of(self, text: str) -> float:
        """Where a text on this line begins."""
        letters = "".join(letter for letter, _ in self.starts)
        return self.starts[letters.index(text)][1]


def lines_of(pdf: bytes) -> list[Line]:
    """All lines of text, down the pages."""
    found = []
    with pdfplumber.open(io.BytesIO(pdf)) as document:
        for number, page in enumerate(document.pages, 1):
            rows = defaultdict(list)
            for char in page.chars:
                rows[round((float(page.height) - char["matrix"][5]) / CM, 2)].append(char)
            for baseline in sorted(rows):
                found.append(_line(number, baseline, [char for char in rows[baseline] if char["text"].strip()]))
    return [line for line in found if line.text]


def _line(page: int, baseline: float, chars: list[dict]) -> Line:
    chars = sorted(chars, key=lambda char: char["matrix"][4])
    return Line(
        page=page,
        baseline=baseline,
        left=min((char["x0"] for char in chars), default=0) / CM,
        right=max((char["x1"] for char in chars), default=0) / CM,
        text="".join(char["text"] for char in chars),
        sizes=frozenset(round(char["size"], 1) for char in chars),
        starts=tuple((letter, char["matrix"][4] / CM) for char in chars for letter in char["text"]),
    )


def squeeze(text: str) -> str:
    return re.sub(r"[\s\u00a0]+", "", text)


def poppler_text(pdf: bytes, *options: str) -> str:
    return _without_numbers(_run(pdf, "pdftotext", *options, "-", "-").split("\f"))


def pdfium_text(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    pages = [page.get_textpage().get_text_range() for page in document]
    document.close()
    return _without_numbers(pages)


def _without_numbers(pages: list[str]) -> str:
    """The pages in one, less the page numbers, which an engine tells first or last (poppler without a hyphen)."""
    texts = [squeeze(pages[0])]
    for number, page in enumerate(pages[1:], 2):
        mark = f"-(?:{number}|{to_thai(str(number))})"
        texts.append(re.sub(f"^{mark}-?|{mark}-$", "", squeeze(page)))
    return "".join(texts)


def fonts_of(pdf: bytes) -> list[list[str]]:
    return [line.split() for line in _run(pdf, "pdffonts", "-").splitlines()[2:]]


def _run(pdf: bytes, *command: str) -> str:
    return subprocess.run(command, input=pdf, capture_output=True, check=True).stdout.decode()
