"""The answer to a search: who is meant, page by page, and who is nearly spelt so."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.core.paginator import Page, Paginator

from disclosures.finding.headlines import Headline, headlines
from disclosures.finding.index import Index
from disclosures.finding.search import exact, near
from disclosures.finding.words import LONGEST_QUERY, MOST_WORDS, read_query

PER_PAGE = 20
# With so few found by one word, another may have been meant.
FEW = 3


@dataclass(frozen=True)
class Answer:
    """What was asked and found. `problem`: why nothing was looked for, in a sentence."""

    query: str
    province: str = ""
    problem: str = ""
    page: Page[Any] | None = None
    found: Sequence[Headline] = ()
    near: Sequence[Headline] = ()


def answer(text: str, page: str, index: Index, province: str = "") -> Answer:
    """`province`: the one to look in. At most four queries, however many are found."""
    query = read_query(text[: LONGEST_QUERY + 1])
    if len(text) > LONGEST_QUERY:
        said = f"คำค้นยาวเกิน {LONGEST_QUERY} ตัวอักษร โปรดพิมพ์เพียงชื่อหน่วยงานหรือจังหวัด"
        return Answer(text[:LONGEST_QUERY], problem=said)
    if not query.words:
        return Answer(text, problem="คำค้นไม่มีตัวอักษรหรือตัวเลข โปรดพิมพ์ชื่อหน่วยงาน ตำบล อำเภอ หรือจังหวัด")
    if len(query.words) > MOST_WORDS:
        return Answer(text, problem=f"คำค้นมีเกิน {MOST_WORDS} คำ โปรดพิมพ์เพียงชื่อหน่วยงาน อำเภอ และจังหวัด")
    index = index.within(province) if province else index
    meant = exact(query, index)
    suggested = near(query, index, meant) if len(meant) <= (0 if query.whole else FEW) else []
    shown = paged(meant, page)
    lines = headlines((index.entries[place] for place in [*shown, *suggested]), index.items)
    return Answer(text, province, "", shown, lines[: len(shown)], lines[len(shown) :])


def paged(found: Sequence[Any], page: str) -> Page[Any]:
    return Paginator(found, PER_PAGE).get_page(page)
