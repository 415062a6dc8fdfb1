"""The answer to a search: who is meant, page by page, and who is nearly spelt so."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from django.core.paginator import Page, Paginator

from disclosures.finding.headlines import Headline, entries_of, headlines
from disclosures.finding.search import Entries, exact, near
from disclosures.finding.words import LONGEST_QUERY, MOST_WORDS, read_query
from disclosures.models import DirectoryEntry

PER_PAGE = 20
# With so few found by one word, another may have been meant.
FEW = 3


@dataclass(frozen=True)
class Answer:
    """What was asked and found. `problem`: why nothing was looked for, in a sentence."""

    query: str
    province: str = ""
    problem: str = ""
    page: Page[int] | None = None
    found: Sequence[Headline] = ()
    near: Sequence[Headline] = ()


def answer(text: str, page: str, provinces: Iterable[str], province: str = "") -> Answer:
    """`provinces`: all there are; `province`: the one to look in. At most nine queries, however many are found."""
    query = read_query(text[: LONGEST_QUERY + 1])
    if len(text) > LONGEST_QUERY:
        said = f"คำค้นยาวเกิน {LONGEST_QUERY} ตัวอักษร โปรดพิมพ์เพียงชื่อหน่วยงานหรือจังหวัด"
        return Answer(text[:LONGEST_QUERY], problem=said)
    if not query.words:
        return Answer(text, problem="คำค้นไม่มีตัวอักษรหรือตัวเลข โปรดพิมพ์ชื่อหน่วยงาน ตำบล อำเภอ หรือจังหวัด")
    if len(query.words) > MOST_WORDS:
        return Answer(text, problem=f"คำค้นมีเกิน {MOST_WORDS} คำ โปรดพิมพ์เพียงชื่อหน่วยงาน อำเภอ และจังหวัด")
    entries = chosen(province)
    shown = paged(list(exact(query, entries).values_list("organization", flat=True)), page)
    few = 0 if query.whole else FEW
    suggested = near(query, entries, provinces) if shown.paginator.count <= few else []
    found, meant = (headlines(entries_of(keys)) for keys in (list(shown), suggested))
    return Answer(text, province, "", shown, found, meant)


def chosen(province: str = "", district: str = "") -> Entries:
    """Of everybody, of a province, of a district; in dictionary order."""
    places = {"province": province, "district": district}
    asked = {name: place for name, place in places.items() if place}
    return DirectoryEntry.objects.select_related("organization").filter(**asked).order_by("sort_key", "organization")


def paged(entries: Any, page: str) -> Page[Any]:
    return Paginator(entries, PER_PAGE).get_page(page)
