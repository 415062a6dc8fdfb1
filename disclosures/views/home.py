"""The front page: find an organization that has published, by name or by province."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.core.paginator import Page, Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from disclosures.listing import by_name, directory, headlines, latest, provinces
from disclosures.models import Publication
from disclosures.search import LONGEST_QUERY, find, words_of
from disclosures.sharing import sharing
from thai.text import match_key, tidy

PER_PAGE = 30
TITLE = "ท้องถิ่นของท่านโปร่งใสเพียงใด"
DESCRIPTION = "ค้นผลการประเมินคุณธรรมและความโปร่งใส (ITA) ที่เทศบาล อบต. และ อบจ. เผยแพร่"


@dataclass(frozen=True)
class Answer:
    """What was asked and found. `problem`: why nothing was looked for, in a sentence."""

    query: str = ""
    province: str = ""
    exact: bool = True
    problem: str = ""
    page: Page[int] | None = None
    found: Sequence[Publication] = ()


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    known = provinces()
    query, province = (_visible(request.GET.get(name, "")) for name in ("q", "province"))
    context = {
        "title": TITLE,
        "sharing": sharing(reverse("home"), TITLE, DESCRIPTION),
        "provinces": known,
        "answer": _answer(query, province, request.GET.get("page", ""), known) if query or province else None,
        "longest": LONGEST_QUERY,
    }
    if context["answer"] is None:
        context["latest"] = latest()
    return render(request, "disclosures/home.html", context)


def _answer(query: str, asked: str, page: str, known: Sequence[str]) -> Answer:
    if len(query) > LONGEST_QUERY or len(asked) > LONGEST_QUERY:
        return Answer(query[:LONGEST_QUERY], problem=f"คำค้นยาวเกิน {LONGEST_QUERY} ตัวอักษร โปรดพิมพ์เพียงชื่อหน่วยงานหรือจังหวัด")
    if query and not words_of(query):
        return Answer(query, problem="คำค้นไม่มีตัวอักษรหรือตัวเลข โปรดพิมพ์ชื่อหน่วยงาน ตำบล อำเภอ หรือจังหวัด")
    province = next((each for each in known if match_key(each) == match_key(asked)), "")
    if asked and not province:
        return Answer(query or asked, page=Paginator([], PER_PAGE).get_page(1))
    return _found(query, province, page)


def _found(query: str, province: str, page: str) -> Answer:
    entries = directory(province)
    result = find(query, entries) if query else None
    order = result.organizations if result else by_name(entries)
    chosen = Paginator(order, PER_PAGE).get_page(page)
    exact = result.exact if result else True
    return Answer(query, province, exact, page=chosen, found=headlines(list(chosen)))


def _visible(text: str) -> str:
    """Without control characters, which no name holds and PostgreSQL refuses."""
    return "".join(letter for letter in tidy(text).replace("\n", " ") if letter.isprintable())
