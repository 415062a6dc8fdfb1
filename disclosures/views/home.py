"""The front page: find an organization that has published, by name or by place."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_safe

from disclosures.finding.answering import Answer, answer
from disclosures.finding.index import Index, index
from disclosures.finding.listing import latest, province_list, provinces
from disclosures.finding.words import LONGEST_QUERY
from disclosures.kept import answered
from disclosures.looks import looks
from disclosures.sharing import sharing
from thai.text import match_key, tidy

TITLE = "ท้องถิ่นของท่านโปร่งใสเพียงใด"
DESCRIPTION = "ค้นผลการประเมินคุณธรรมและความโปร่งใส (ITA) ที่เทศบาล อบต. และ อบจ. เผยแพร่"


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """A visitor who has the page already is told so after one query."""
    known = index()
    return answered(request, f'"{looks()}-{known.version}"', lambda: _page(request, known))


def _page(request: HttpRequest, known: Index) -> HttpResponse:
    query, asked = (_visible(request.GET.get(name, "")) for name in ("q", "province"))
    province = (
        next((each for each in provinces(known) if match_key(each.name) == match_key(asked)), None) if asked else None
    )
    if province and not query:
        return redirect(province.url, permanent=True)
    context: dict[str, Any] = {
        "title": TITLE,
        "sharing": sharing(reverse("home"), TITLE, DESCRIPTION),
        "provinces": province_list(known),
        "longest": LONGEST_QUERY,
    }
    if query:
        context["answer"] = answer(query, request.GET.get("page", ""), known, province.name if province else "")
    elif asked:
        context["answer"] = Answer(asked[:LONGEST_QUERY])
    else:
        context["latest"] = latest(known)
    return render(request, "disclosures/home.html", context)


def _visible(text: str) -> str:
    """Without control characters, which no name holds."""
    return "".join(letter for letter in tidy(text).replace("\n", " ") if letter.isprintable())
