"""Addresses of exports of many documents; the year is the one whose desk they were ordered at."""

from django.urls import URLPattern, path

from reports.views import batches

DESK = "work/<slug:slug>/<int:year>/documents"
BATCH = f"{DESK}/batches/<uuid:pk>"
urlpatterns: list[URLPattern] = [
    path(f"{DESK}/batches/", batches.show_batches, name="show-batches"),
    path(f"{DESK}/batches/start/", batches.start_batch, name="start-batch"),
    path(f"{DESK}/batches/dossier/", batches.start_dossier, name="start-dossier"),
    path(f"{BATCH}/", batches.show_batch, name="show-batch"),
    path(f"{BATCH}/cancel/", batches.cancel_batch, name="cancel-batch"),
    path(f"{BATCH}/retry/", batches.retry_batch, name="retry-batch"),
    path(f"{BATCH}/download/", batches.download_batch, name="download-batch"),
]
