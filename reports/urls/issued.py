"""Addresses of issuing and of issued documents."""

from django.urls import path

from reports.views import issued, issuing

ISSUED = "work/<slug:slug>/issued/<slug:code>"
urlpatterns = [
    path(
        "work/<slug:slug>/<int:year>/documents/<document:document>/issue/",
        issuing.issue_document,
        name="issue-document",
    ),
    path(f"{ISSUED}/", issued.show_issued, name="show-issued"),
    path(f"{ISSUED}/document.<slug:form>", issued.download_issued, name="download-issued"),
    path(f"{ISSUED}/signed/", issued.record_signed_copy, name="record-signed-copy"),
    path(f"{ISSUED}/signed/<int:pk>/", issued.show_signed_copy, name="show-signed-copy"),
    path(f"{ISSUED}/withdraw/", issued.withdraw_document, name="withdraw-issued"),
]
