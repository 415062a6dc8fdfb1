"""Addresses of issued documents: what anybody reads and checks, and where members publish them."""

from django.urls import path

from disclosures.views import document_publication, documents, verify

DOCUMENTS = "o/<slug:slug>/<int:year>/documents"
anybody = [
    path("verify/", verify.ask, name="verify"),
    path("verify/<str:code>/", verify.verify, name="verify-document"),
    path(f"{DOCUMENTS}/", documents.list_documents, name="show-public-documents"),
    path(f"{DOCUMENTS}/<slug:code>/", documents.show_document, name="show-public-document"),
    path(f"{DOCUMENTS}/<slug:code>/signed/", documents.show_signed, name="show-public-signed"),
    path(f"{DOCUMENTS}/<slug:code>/document.<slug:form>", documents.download_document, name="download-public-document"),
]
ISSUED = "work/<slug:slug>/issued/<slug:code>"
members = [
    path(f"{ISSUED}/publish/", document_publication.publish_it, name="publish-document"),
    path(f"{ISSUED}/unpublish/", document_publication.unpublish_it, name="unpublish-document"),
]
urlpatterns = [*anybody, *members]
