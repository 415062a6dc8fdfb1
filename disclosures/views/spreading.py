"""What carries a public page further; each answers 404 as long as its page does."""

import hashlib

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.cache import get_conditional_response
from django.utils.http import quote_etag
from django.views.decorators.http import require_safe

from disclosures.sharing import sharing
from disclosures.spreading.card import CARDS, HOME
from disclosures.spreading.picture import picture_of
from disclosures.spreading.poster import TITLE, poster_pdf
from disclosures.spreading.qr import qr_picture

TYPES = {"png": "image/png", "svg": "image/svg+xml", "pdf": "application/pdf"}
AN_HOUR = "public, max-age=3600"


@require_safe
def show_home_picture(request: HttpRequest) -> HttpResponse:
    return _file(request, picture_of(HOME), "png")


@require_safe
def show_picture(request: HttpRequest, page: str, slug: str, year: int = 0) -> HttpResponse:
    return _file(request, picture_of(CARDS[page](slug, year)), "png")


@require_safe
def show_qr(request: HttpRequest, page: str, form: str, slug: str, year: int = 0) -> HttpResponse:
    CARDS[page](slug, year)
    return _file(request, qr_picture(_address(page, slug, year), form), form)


@require_safe
def show_poster(request: HttpRequest, page: str, slug: str, year: int = 0) -> HttpResponse:
    card, path = CARDS[page](slug, year), _path(page, slug, year)
    title = f"{TITLE} {card.name}"
    context = {
        "card": card,
        "address": _address(page, slug, year),
        "path": path,
        "title": TITLE,
        "sharing": sharing(reverse(f"poster-{page}", args=_args(slug, year)), title, card.topic),
    }
    return render(request, "disclosures/poster.html", context)


@require_safe
def show_poster_pdf(request: HttpRequest, page: str, slug: str, year: int = 0) -> HttpResponse:
    return _file(request, poster_pdf(CARDS[page](slug, year), _address(page, slug, year)), "pdf")


def _args(slug: str, year: int) -> list[object]:
    return [slug, year] if year else [slug]


def _path(page: str, slug: str, year: int) -> str:
    return reverse(f"show-public-{page}", args=_args(slug, year))


def _address(page: str, slug: str, year: int) -> str:
    return f"{settings.SITE_URL}{_path(page, slug, year)}"


def _file(request: HttpRequest, content: bytes, form: str) -> HttpResponse:
    etag = quote_etag(hashlib.sha256(content).hexdigest()[:32])
    answer = HttpResponse(content, content_type=TYPES[form])
    answer["ETag"], answer["Cache-Control"] = etag, AN_HOUR
    return get_conditional_response(request, etag, response=answer) or answer
