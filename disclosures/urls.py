"""Addresses of the public, and of the members who publish. The year of a result is the year assessed."""

from django.urls import path

from disclosures.views import home, public, publication

urlpatterns = [
    path("", home.home, name="home"),
    path("o/<slug:slug>/", public.show_organization, name="show-public-organization"),
    path("o/<slug:slug>/<int:year>/", public.show_result, name="show-public-result"),
    path("work/<slug:slug>/<int:year>/publication/", publication.show_publication, name="show-publication"),
    path("work/<slug:slug>/<int:year>/publication/publish/", publication.publish_result, name="publish-result"),
    path("work/<slug:slug>/<int:year>/publication/withdraw/", publication.withdraw_result, name="withdraw-result"),
]
