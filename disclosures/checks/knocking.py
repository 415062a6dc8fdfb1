"""What anybody would be answered at an address of this portal, asked in the same process: no network, no session."""

import hashlib
from http import HTTPStatus
from io import BytesIO
from typing import Any
from urllib.parse import unquote_to_bytes, urljoin, urlsplit

from django.conf import settings
from django.core.handlers.base import BaseHandler
from django.core.handlers.wsgi import WSGIRequest
from django.http.response import HttpResponseBase
from django.shortcuts import resolve_url

from disclosures.links.outcome import Outcome
from disclosures.links.words import State

HOPS = 10


def knock(url: str) -> Outcome:
    """Follows what the portal itself redirects to; a page behind the sign-in page needs one to sign in."""
    handler = BaseHandler()
    handler.load_middleware()
    sign_in = urljoin(settings.SITE_URL, resolve_url(settings.LOGIN_URL))
    place = url
    for _ in range(HOPS):
        response = handler.get_response(WSGIRequest(_environ(place)))
        onward = urljoin(place, response.headers.get("Location", "")) if 300 <= response.status_code < 400 else ""
        if not onward:
            return _outcome(url, place, response)
        if onward.split("?")[0] == sign_in or not onward.startswith(f"{settings.SITE_URL}/"):
            return Outcome(State.NEEDS_SIGN_IN, status=response.status_code, final_url=onward)
        place = onward
    return Outcome(State.DEAD, final_url=place)


def _outcome(url: str, place: str, response: HttpResponseBase) -> Outcome:
    body = b"".join(response)
    if response.status_code != HTTPStatus.OK:
        return Outcome(State.DEAD, status=response.status_code, final_url=place)
    state = State.OK if place == url else State.REDIRECTED
    digest = hashlib.sha256(body).hexdigest()
    return Outcome(state, status=response.status_code, final_url=place, size=len(body), sha256=digest)


def _environ(url: str) -> dict[str, Any]:
    parts = urlsplit(url)
    return {
        "REQUEST_METHOD": "GET",
        "PATH_INFO": unquote_to_bytes(parts.path or "/").decode("latin-1"),
        "QUERY_STRING": parts.query,
        "SERVER_NAME": parts.hostname or "",
        "SERVER_PORT": str(parts.port or (443 if parts.scheme == "https" else 80)),
        "HTTP_HOST": parts.netloc,
        "REMOTE_ADDR": "127.0.0.1",
        "wsgi.url_scheme": parts.scheme,
        "wsgi.input": BytesIO(),
    }
