"""Addresses of plans, measures and rounds; the year is the plan's. One file per stage of the work."""

from measures.urls.approval import urlpatterns as approval
from measures.urls.evidence import urlpatterns as evidence
from measures.urls.findings import urlpatterns as findings
from measures.urls.progress import urlpatterns as progress
from measures.urls.table import urlpatterns as table

urlpatterns = [*findings, *table, *approval, *progress, *evidence]
