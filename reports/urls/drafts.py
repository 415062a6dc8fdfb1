"""Addresses of the desk and of drafts; the year is the one printed on the document."""

from django.urls import path

from reports.views import desk, drafts, files, opinions

YEAR = "work/<slug:slug>/<int:year>"
DOCUMENT = f"{YEAR}/documents/<document:document>"
urlpatterns = [
    path(f"{YEAR}/memo/", desk.old_memo, name="preview-memo"),
    path(f"{YEAR}/documents/", desk.show_documents, name="show-documents"),
    path(f"{DOCUMENT}/", drafts.preview, name="preview-document"),
    path(f"{DOCUMENT}/edit/", drafts.edit, name="edit-document"),
    path(f"{DOCUMENT}/opinion/", opinions.write_opinion, name="write-opinion"),
    path(f"{DOCUMENT}/route/", opinions.route_document, name="route-document"),
    path(f"{DOCUMENT}/recall/", opinions.recall_document, name="recall-document"),
    path(f"{DOCUMENT}/draft.pdf", files.draft_pdf, name="show-document-pdf"),
    path(f"{DOCUMENT}/export.<str:form>", files.export, name="export-document"),
]
