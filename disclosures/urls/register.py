"""Addresses of the register of a year: its list, its items, a pasted table."""

from django.urls import path

from disclosures.views import register, register_item, register_paste

OIT = "work/<slug:slug>/<int:year>/oit"
urlpatterns = [
    path(f"{OIT}/", register.show_register, name="show-register"),
    path(f"{OIT}/paste/", register_paste.paste_register, name="paste-register"),
    path(f"{OIT}/<item:code>/", register_item.edit_disclosure, name="edit-disclosure"),
    path(f"{OIT}/<item:code>/ready/", register_item.mark_disclosure_ready, name="mark-disclosure-ready"),
]
