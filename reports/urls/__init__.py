"""Addresses of documents, one module per subject; the year is the one printed on the document."""

from django.urls import register_converter

from reports.converters import DocumentConverter

register_converter(DocumentConverter, "document")

from reports.urls import batches, drafts, issued, standing  # noqa: E402

urlpatterns = [
    *drafts.urlpatterns,
    *issued.urlpatterns,
    *standing.urlpatterns,
    *batches.urlpatterns,
]
