"""Addresses of what was handed in, and of the clarification window."""

from django.urls import path

from disclosures.views import clarifications, submissions

OIT = "work/<slug:slug>/<int:year>/oit"
HANDED, SAID = f"{OIT}/submission", f"{OIT}/clarification"
urlpatterns = [
    path(f"{HANDED}/", submissions.show_submission, name="show-submission"),
    path(f"{HANDED}/freeze/", submissions.freeze_submission, name="freeze-submission"),
    path(f"{HANDED}/<int:edition>/", submissions.show_submission, name="show-submission-edition"),
    path(f"{SAID}/", clarifications.list_clarifications, name="list-clarifications"),
    path(f"{SAID}/print/", clarifications.print_clarifications, name="print-clarifications"),
    path(f"{SAID}/recommend/", clarifications.recommend_from_reasons, name="recommend-from-reasons"),
    path(f"{SAID}/<item:code>/", clarifications.edit_clarification, name="edit-clarification"),
]
