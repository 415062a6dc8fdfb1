"""A person with a one-time password goes to the page that replaces it, and nowhere else."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect

OPEN = {"change-password", "logout", "login", "healthz"}


def one_time_password(get_response: Callable[[HttpRequest], HttpResponse]) -> Callable[[HttpRequest], HttpResponse]:
    def middleware(request: HttpRequest) -> HttpResponse:
        return get_response(request)

    def process_view(request: HttpRequest, view: object, args: object, kwargs: object) -> HttpResponse | None:
        match = request.resolver_match
        if match and match.url_name not in OPEN and getattr(request.user, "one_time_password", False):
            return redirect("change-password")
        return None

    middleware.process_view = process_view  # type: ignore[attr-defined]
    return middleware
