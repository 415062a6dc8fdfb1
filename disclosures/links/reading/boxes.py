"""A page as a tree of what is seen of it: no scripts, no lists to choose from, nothing hidden, never too deep."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from selectolax.lexbor import LexborNode

DEEPEST = 120
_UNSEEN = {
    *["script", "style", "noscript", "template", "head", "select", "datalist", "svg", "math", "audio"],
    *["video", "noframes", "textarea", "map", "link", "meta", "base", "col", "colgroup", "param", "area"],
}
# Their content is for browsers that cannot show them.
_CHILDLESS = {"iframe", "object", "embed", "img", "canvas", "input", "br", "hr", "frame"}
_HIDING = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)(?!\s*;.*display\s*:\s*(?!none))", re.IGNORECASE)
_BLANKS = re.compile(r"\s+")


@dataclass(eq=False)
class Box:
    """An element with its parts in order. `letters`: of its whole text, blanks left out; `linked`: those of them inside
    links; `links`: how many links hold text; `main` and `titled`: whether a main (or an article or h1) is inside."""

    tag: str
    attributes: Mapping[str, str | None] = field(default_factory=dict)
    parts: list["Box | str"] = field(default_factory=list)
    letters: int = 0
    linked: int = 0
    links: int = 0
    main: bool = False
    titled: bool = False

    def get(self, name: str) -> str:
        return self.attributes.get(name) or ""

    @property
    def running(self) -> int:
        return self.letters - self.linked

    @property
    def boxes(self) -> Iterator["Box"]:
        return (part for part in self.parts if isinstance(part, Box))


def boxed(root: LexborNode) -> Box:
    """Walks without recursion; what lies deeper than DEEPEST stands flat in its ancestor at that depth."""
    top = Box(root.tag or "body", root.attributes)
    waiting: list[tuple[Box, LexborNode | None]] = [(top, root.first_child)]
    while waiting:
        box, node = waiting.pop()
        if node is None:
            continue
        waiting.append((box, node.next))
        if node.is_text_node:
            _write(box, node.text_content or "")
        elif node.is_element_node and _seen(node):
            inner = Box(node.tag or "", node.attributes)
            flat = len(waiting) > DEEPEST
            box.parts.extend([Box("br")] if flat else [])
            if not flat or inner.tag in _CHILDLESS:
                box.parts.append(inner)
            waiting.append((box if flat else inner, None if inner.tag in _CHILDLESS else node.first_child))
    measure(top)
    return top


def _write(box: Box, text: str) -> None:
    if text:
        box.parts.append(_BLANKS.sub(" ", text))


def _seen(node: LexborNode) -> bool:
    if node.tag in _UNSEEN:
        return False
    attributes = node.attributes
    hidden = "hidden" in attributes or _HIDING.search(attributes.get("style") or "")
    return not hidden


def measure(box: Box, in_link: bool = False) -> None:
    link = in_link or (box.tag == "a" and "href" in box.attributes)
    box.main = box.tag == "main" or box.get("role") == "main"
    box.titled = box.main or box.tag in {"article", "h1"}
    for part in box.parts:
        if isinstance(part, Box):
            measure(part, link)
            _add(box, part)
        else:
            letters = len(part.replace(" ", "").replace("\xa0", ""))
            box.letters, box.linked = box.letters + letters, box.linked + letters * link
    box.links += box.tag == "a" and box.linked > 0


def _add(box: Box, part: Box) -> None:
    box.letters, box.linked, box.links = box.letters + part.letters, box.linked + part.linked, box.links + part.links
    box.main, box.titled = box.main or part.main, box.titled or part.titled


def text_of(box: Box) -> str:
    pieces = (part if isinstance(part, str) else f" {text_of(part)} " for part in box.parts)
    return _BLANKS.sub(" ", "".join(pieces)).strip()


def inside(box: Box) -> Iterator[Box]:
    """The box and every box in it."""
    yield box
    for part in box.boxes:
        yield from inside(part)
