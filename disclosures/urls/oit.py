"""Addresses of the OIT: what anybody reads, and where members publish and withdraw items."""

from django.urls import path

from disclosures.views import item_publication, item_withdrawal, oit_public

PUBLIC = "o/<slug:slug>/<int:year>/oit"
anybody = [
    path(f"{PUBLIC}/", oit_public.show_oit, name="show-public-oit"),
    path(f"{PUBLIC}.<slug:form>", oit_public.download, name="download-public-oit"),
    path(f"{PUBLIC}/<item:code>/files/<int:pk>/", oit_public.show_file, name="show-public-oit-file"),
    path(f"{PUBLIC}/<str:code>/", oit_public.show_item, name="show-public-oit-item"),
]
OIT = "work/<slug:slug>/<int:year>/oit"
members = [
    path(f"{OIT}/publish/", item_publication.publish_them, name="publish-items"),
    path(f"{OIT}/<item:code>/withdraw/", item_withdrawal.withdraw_it, name="withdraw-item"),
]
urlpatterns = [*anybody, *members]
