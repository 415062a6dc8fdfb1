"""Addresses of the public, and of the members who publish. The year of a result is the year assessed, that of measures
the plan's."""

from django.urls import register_converter

from disclosures.converters import ItemConverter

register_converter(ItemConverter, "item")

from disclosures.urls import carrying, directory, documents, links, oit, publications, register, submissions  # noqa: E402

urlpatterns = [
    *directory.urlpatterns,  # before oit.urls, whose items match any word
    *publications.urlpatterns,
    *documents.urlpatterns,
    *register.urlpatterns,
    *links.urlpatterns,
    *submissions.urlpatterns,
    *carrying.urlpatterns,
    *oit.urlpatterns,
]
