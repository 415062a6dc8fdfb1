"""Addresses of the checks of a register's links."""

from django.urls import path

from disclosures.views import link_checks

LINKS = "work/<slug:slug>/<int:year>/oit/links"
urlpatterns = [
    path(f"{LINKS}/", link_checks.show_link_checks, name="show-link-checks"),
    path(f"{LINKS}/check/", link_checks.check_links_now, name="check-links-now"),
    path(f"{LINKS}/<int:pk>/override/", link_checks.override_link, name="override-link"),
    path(f"{LINKS}/<int:pk>/override/end/", link_checks.end_override, name="end-override"),
]
