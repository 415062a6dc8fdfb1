"""The operator's own desk for what no organization may change of itself: organizations, accounts, memberships."""

from django.contrib import admin
from django.contrib.auth.admin import UserAdmin
from django.http import HttpRequest

from organizations.models import Membership, Organization, User


class MembershipInline(admin.TabularInline):
    model = Membership
    extra = 0


@admin.register(Organization)
class OrganizationAdmin(admin.ModelAdmin):
    list_display = ["slug", "official_name", "district", "province"]
    search_fields = ["slug", "name", "province"]
    fields = ["slug", "kind", "name", "district", "province", "domains", "document_code"]


@admin.register(User)
class PersonAdmin(UserAdmin):
    inlines = [MembershipInline]
    list_display = ["username", "first_name", "last_name", "is_active", "is_superuser"]
    fieldsets = [
        (None, {"fields": ["username", "password", "one_time_password", "password_expires_at"]}),
        ("ชื่อ", {"fields": ["first_name", "last_name"]}),
        ("สิทธิ", {"fields": ["is_active", "is_staff", "is_superuser"]}),
    ]
    list_filter = ["is_active", "is_superuser"]
    filter_horizontal = []

    def has_delete_permission(self, request: HttpRequest, obj: object = None) -> bool:
        """An account is closed, never deleted: the audit chain names it."""
        return False


@admin.register(Membership)
class MembershipAdmin(admin.ModelAdmin):
    list_display = ["user", "organization", "role"]
    list_filter = ["organization", "role"]
    list_select_related = ["user", "organization"]
    autocomplete_fields = ["user", "organization"]
