"""Addresses of the public, and of the members who publish. The year of a result is the year assessed, that of measures
the plan's."""

from django.urls import path

from disclosures.measures_kind import MEASURES
from disclosures.result_kind import RESULT
from disclosures.views import document_publication, documents, home, public, publication, verify

OF_RESULT, OF_MEASURES = {"kind": RESULT}, {"kind": MEASURES}

anybody = [
    path("", home.home, name="home"),
    path("o/<slug:slug>/", public.show_organization, name="show-public-organization"),
    path("o/<slug:slug>/<int:year>/", public.show_published, OF_RESULT, name=RESULT.public),
    path("o/<slug:slug>/<int:year>/measures/", public.show_published, OF_MEASURES, name=MEASURES.public),
]
DOCUMENTS = "o/<slug:slug>/<int:year>/documents"
issued = [
    path("verify/", verify.ask, name="verify"),
    path("verify/<str:code>/", verify.verify, name="verify-document"),
    path(f"{DOCUMENTS}/", documents.list_documents, name="show-public-documents"),
    path(f"{DOCUMENTS}/<slug:code>/", documents.show_document, name="show-public-document"),
    path(f"{DOCUMENTS}/<slug:code>/signed/", documents.show_signed, name="show-public-signed"),
    path(f"{DOCUMENTS}/<slug:code>/document.<slug:form>", documents.download_document, name="download-public-document"),
]
YEAR = "work/<slug:slug>/<int:year>"
members = [
    path(f"{YEAR}/publication/", publication.show_publication, OF_RESULT, name=RESULT.show),
    path(f"{YEAR}/publication/publish/", publication.publish_it, OF_RESULT, name=RESULT.publish),
    path(f"{YEAR}/publication/withdraw/", publication.withdraw_it, OF_RESULT, name=RESULT.withdraw),
    path(f"{YEAR}/measures/publication/", publication.show_publication, OF_MEASURES, name=MEASURES.show),
    path(f"{YEAR}/measures/publication/publish/", publication.publish_it, OF_MEASURES, name=MEASURES.publish),
    path(f"{YEAR}/measures/publication/withdraw/", publication.withdraw_it, OF_MEASURES, name=MEASURES.withdraw),
]
ISSUED = "work/<slug:slug>/issued/<slug:code>"
members_issued = [
    path(f"{ISSUED}/publish/", document_publication.publish_it, name="publish-document"),
    path(f"{ISSUED}/unpublish/", document_publication.unpublish_it, name="unpublish-document"),
]
urlpatterns = [*anybody, *issued, *members, *members_issued]
