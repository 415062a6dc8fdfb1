"""Addresses of results and measures: what anybody reads, and where members publish them."""

from django.urls import path

from disclosures.publications.measures_kind import MEASURES
from disclosures.publications.result_kind import RESULT
from disclosures.views import home, public, publication

OF_RESULT, OF_MEASURES = {"kind": RESULT}, {"kind": MEASURES}

anybody = [
    path("", home.home, name="home"),
    path("o/<slug:slug>/", public.show_organization, name="show-public-organization"),
    path("o/<slug:slug>/<int:year>/", public.show_published, OF_RESULT, name=RESULT.public),
    path("o/<slug:slug>/<int:year>/measures/", public.show_published, OF_MEASURES, name=MEASURES.public),
]
YEAR = "work/<slug:slug>/<int:year>"
members = [
    path(f"{YEAR}/publication/", publication.show_publication, OF_RESULT, name=RESULT.show),
    path(f"{YEAR}/publication/publish/", publication.publish_it, OF_RESULT, name=RESULT.publish),
    path(f"{YEAR}/publication/withdraw/", publication.withdraw_it, OF_RESULT, name=RESULT.withdraw),
    path(f"{YEAR}/measures/publication/", publication.show_publication, OF_MEASURES, name=MEASURES.show),
    path(f"{YEAR}/measures/publication/publish/", publication.publish_it, OF_MEASURES, name=MEASURES.publish),
    path(f"{YEAR}/measures/publication/withdraw/", publication.withdraw_it, OF_MEASURES, name=MEASURES.withdraw),
]
urlpatterns = [*anybody, *members]
