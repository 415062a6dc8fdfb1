"""What stands before every page: a one-time password is replaced first, and a form is saved only for who typed it."""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.module_loading import import_string

from organizations.authorship import ROOT, author_of

OPEN = {"change-password", "logout", "login", "healthz"}


def one_time_password(get_response: Callable[[HttpRequest], HttpResponse]) -> Callable[[HttpRequest], HttpResponse]:
    """Whoever signed in with one goes to the page that replaces it, and nowhere else."""

    def middleware(request: HttpRequest) -> HttpResponse:
        return get_response(request)

    def process_view(request: HttpRequest, view: object, args: object, kwargs: object) -> HttpResponse | None:
        match = request.resolver_match
        if match and match.url_name not in OPEN and getattr(request.user, "one_time_password", False):
            return redirect("change-password")
        return None

    middleware.process_view = process_view  # type: ignore[attr-defined]
    return middleware


def own_form(get_response: Callable[[HttpRequest], HttpResponse]) -> Callable[[HttpRequest], HttpResponse]:
    """A form of members that says who typed it goes no further for anybody else, nor for nobody."""

    def middleware(request: HttpRequest) -> HttpResponse:
        return get_response(request)

    def process_view(request: HttpRequest, view: object, args: object, kwargs: object) -> HttpResponse | None:
        author = author_of(request) if request.method == "POST" and request.path.startswith(ROOT) else None
        if author is None or author.pk == request.user.pk:
            return None
        answer: HttpResponse = import_string(settings.CSRF_FAILURE_VIEW)(request)
        return answer

    middleware.process_view = process_view  # type: ignore[attr-defined]
    return middleware
