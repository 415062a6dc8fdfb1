"""Addresses of evidence."""

from django.urls import path

from measures.views import evidence

ROOT = "work/<slug:slug>/<int:year>/evidence/"

urlpatterns = [
    path(ROOT, evidence.list_evidence, name="list-evidence"),
    path(f"{ROOT}<int:pk>/", evidence.show_evidence, name="show-evidence"),
    path(f"{ROOT}<int:pk>/version/", evidence.add_evidence_version, name="add-evidence-version"),
]
