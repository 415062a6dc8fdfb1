"""Addresses that carry the register further: from the year before, into ITAS, onto the main website."""

from django.urls import path

from disclosures.views import carrying, itas, site_files

OIT = "work/<slug:slug>/<int:year>/oit"
urlpatterns = [
    path(f"{OIT}/carry/", carrying.carry_register, name="carry-register"),
    path(f"{OIT}/itas/", itas.show_itas_sheet, name="show-itas-sheet"),
    path(f"{OIT}/itas/confirm/", itas.confirm_itas, name="confirm-itas"),
    path(f"{OIT}/itas/<item:code>/", itas.mark_itas_filled, name="mark-itas-filled"),
    path(f"{OIT}/site-files/", site_files.show_site_files, name="show-site-files"),
    path(f"{OIT}/site-files.zip", site_files.download_site_files, name="download-site-files"),
]
