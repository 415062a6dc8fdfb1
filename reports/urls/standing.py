"""Addresses of standing texts."""

from django.urls import path

from reports.views import standing

STANDING = "work/<slug:slug>/standing-texts"
urlpatterns = [
    path(f"{STANDING}/", standing.show_standing, name="show-standing-texts"),
    path(f"{STANDING}/<document:document>/", standing.edit_standing, name="edit-standing-texts"),
    path(f"{STANDING}/<document:document>/<slug:text>/reset/", standing.reset_text, name="reset-standing-text"),
]
