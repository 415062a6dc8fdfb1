"""The operator's list of what was published, to read only: publishing is the organization's own deed."""

from typing import Any

from django.contrib import admin
from django.http import HttpRequest

from disclosures.models import Publication, PublishedItem


class ReadOnlyAdmin(admin.ModelAdmin):
    search_fields = ["official_name", "province"]

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False


@admin.register(Publication)
class PublicationAdmin(ReadOnlyAdmin):
    list_display = ["what", "official_name", "fiscal_year", "edition", "total", "level", "published_at", "withdrawn_at"]
    list_filter = ["what", "fiscal_year"]
    exclude = ["content", "search_key"]


@admin.register(PublishedItem)
class PublishedItemAdmin(ReadOnlyAdmin):
    list_display = ["code", "official_name", "fiscal_year", "edition", "published_at", "withdrawn_at"]
    list_filter = ["fiscal_year"]
    exclude = ["content"]
