"""The front page: find an organization that has published, by name or by place."""

from collections.abc import Sequence
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.cache import get_conditional_response
from django.views.decorators.http import require_safe

from disclosures.finding.answering import Answer, answer
from disclosures.finding.listing import Province, frameworks, latest, provinces, version
from disclosures.finding.words import LONGEST_QUERY
from disclosures.kept import pages
from disclosures.looks import looks
from disclosures.sharing import sharing
from thai.text import match_key, tidy

TITLE = "ท้องถิ่นของท่านโปร่งใสเพียงใด"
DESCRIPTION = "ค้นผลการประเมินคุณธรรมและความโปร่งใส (ITA) ที่เทศบาล อบต. และ อบจ. เผยแพร่"


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """A visitor who has the page already is told so after one query; whoever has signed in sees their own name."""
    known = provinces()
    etag = f'"{looks()}-{version(known)}"'
    if request.COOKIES:
        return _page(request, known)
    answered = get_conditional_response(request, etag=etag)
    answered = answered or pages.page(request, f"{etag}{frameworks()}", lambda: _page(request, known))
    answered["ETag"] = etag
    return answered


def _page(request: HttpRequest, known: Sequence[Province]) -> HttpResponse:
    query, asked = (_visible(request.GET.get(name, "")) for name in ("q", "province"))
    province = next((each for each in known if match_key(each.name) == match_key(asked)), None) if asked else None
    if province and not query:
        return redirect(province.url, permanent=True)
    context: dict[str, Any] = {
        "title": TITLE,
        "sharing": sharing(reverse("home"), TITLE, DESCRIPTION),
        "provinces": known,
        "longest": LONGEST_QUERY,
    }
    if query:
        names = [each.name for each in known]
        context["answer"] = answer(query, request.GET.get("page", ""), names, province.name if province else "")
    elif asked:
        context["answer"] = Answer(asked[:LONGEST_QUERY])
    else:
        context["latest"] = latest()
    return render(request, "disclosures/home.html", context)


def _visible(text: str) -> str:
    """Without control characters, which no name holds and PostgreSQL refuses."""
    return "".join(letter for letter in tidy(text).replace("\n", " ") if letter.isprintable())
