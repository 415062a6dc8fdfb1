"""Addresses of documents; the year is the one printed on the document."""

from django.urls import path

from reports import views

urlpatterns = [
    path("work/<slug:slug>/<int:year>/memo/", views.preview_memo, name="preview-memo"),
    path("work/<slug:slug>/<int:year>/memo/edit/", views.edit_memo, name="edit-memo"),
    path("work/<slug:slug>/<int:year>/memo/opinion/", views.write_opinion, name="write-opinion"),
    path("work/<slug:slug>/<int:year>/memo/draft.pdf", views.draft_pdf, name="show-memo-pdf"),
    path("work/<slug:slug>/<int:year>/memo/export.pdf", views.export_pdf, name="export-memo-pdf"),
]
