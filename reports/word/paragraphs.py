"""Paragraphs and the runs in them: every run says its font, size and language; blanks for the pen are dotted."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from xml.etree.ElementTree import Element

from reports.word.shapes import Shape, Type, paragraph_look, run_look
from reports.word.styles import Style
from reports.word.xml import allowed, flag, node

_PARTS = re.compile("(\u00a0{2,}|\n|\t)")
NBSP = "\u00a0"


def paragraph(style: Style, text: str = "", *runs: Element, shape: Shape | None = None) -> Element:
    """A paragraph of a style; `shape`: where it differs from that; `runs` follow the text."""
    look = paragraph_look(shape or Shape(), style.key)
    if not text and not runs:
        look.append(run_look(style.type))
    return node("w:p", None, look, *runs_of(text, style.type), *runs)


def runs_of(text: str, look: Type) -> Iterator[Element]:
    for part in filter(None, _PARTS.split(allowed(text))):
        if part == "\n":
            yield run(look, flag("w:br"))
        elif part == "\t":
            yield run(look, flag("w:tab"))
        else:
            gap = part.startswith(NBSP * 2)
            yield run(replace(look, dotted=True) if gap else look, _text(part))


def run(look: Type, *content: Element) -> Element:
    return node("w:r", None, run_look(look), *content)


def field(instruction: str, shown: str, look: Type) -> Iterator[Element]:
    """What Word works out itself; `shown` until it does."""
    yield run(look, mark("begin"))
    yield run(look, told(instruction))
    yield run(look, mark("separate"))
    yield from runs_of(shown, look)
    yield run(look, mark("end"))


def mark(kind: str) -> Element:
    return node("w:fldChar", {"w:fldCharType": kind})


def told(instruction: str) -> Element:
    element = node("w:instrText", {"xml:space": "preserve"})
    element.text = f" {instruction} "
    return element


def _text(text: str) -> Element:
    element = node("w:t", {"xml:space": "preserve"})
    element.text = text
    return element


def keep_with_next(elements: Iterable[Element]) -> None:
    """What stands last stays with what follows: a paragraph, or those of the last row of a table."""
    last = next(reversed(list(elements)), None)
    if last is None:
        return
    row = last.findall("w:tr")[-1:]
    for paragraph in [last] if last.tag == "w:p" else [found for place in row for found in place.iter("w:p")]:
        look = paragraph.find("w:pPr")
        kept = None if look is None else look.find("w:keepNext")
        if kept is not None:
            kept.attrib.clear()
        elif look is not None:
            look.insert(1 if look.find("w:pStyle") is not None else 0, flag("w:keepNext"))


def space_below(element: Element, twips: int) -> None:
    """Room between a paragraph and the table after it, which has none of its own."""
    look = element.find("w:pPr")
    spacing = look.find("w:spacing") if look is not None else None
    if spacing is not None:
        spacing.set("w:after", str(twips))
    elif look is not None:
        before = [child for child in look if child.tag in {"w:ind", "w:jc", "w:outlineLvl", "w:rPr"}]
        place = list(look).index(before[0]) if before else len(look)
        look.insert(place, node("w:spacing", {"w:after": twips}))


def bookmark(name: str, number: int) -> tuple[Element, Element]:
    return (
        node("w:bookmarkStart", {"w:id": number, "w:name": name}),
        node("w:bookmarkEnd", {"w:id": number}),
    )
