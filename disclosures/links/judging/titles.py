"""Where a document is named as the item's: the heading, or else a sentence near its beginning. Pure."""

from disclosures.links.judging.items import is_weak, kind_named, names_item, rounds_agree
from disclosures.links.judging.paper import Paper, Range

_BEGINNING = 10


def title_of(paper: Paper, item_title: str, half: bool) -> Range | None:
    """None when the document is another item's, or none's. The first heading that names any kind of document decides;
    a word that also labels a part of a website yields to the next. `half`: whether a period of six months is named."""
    weak: Range | None = None
    for heading in paper.heads:
        text = paper.text[heading[0] : heading[1]]
        if names_item(text, item_title):
            return heading if rounds_agree(text, item_title, half) else None
        kind = kind_named(text)
        if kind and not is_weak(kind):
            return None
        weak = weak or (heading if kind else None)
    return None if weak else _in_beginning(paper, item_title, half)


def _in_beginning(paper: Paper, item_title: str, half: bool) -> Range | None:
    for start in list(paper.starts)[:_BEGINNING]:
        line = paper.line_of(start)
        text = paper.text[line[0] : line[1]]
        if names_item(text, item_title):
            return line if rounds_agree(text, item_title, half) else None
        if kind_named(text):
            return None
    return None
