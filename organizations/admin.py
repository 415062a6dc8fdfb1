"""The operator's desk for what no organization may change of itself: organizations, accounts, memberships."""

from typing import Any

from django import forms
from django.contrib import admin
from django.contrib.auth.admin import UserAdmin
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.db import models, transaction
from django.http import HttpRequest, HttpResponse

from audit.chain import record
from audit.values import delete_recorded, difference, snapshot
from organizations.models import Membership, Organization, User


def sign_in_first(request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
    """In place of Django's own sign-in page, which knows neither the pause nor one-time passwords."""
    if request.user.is_authenticated:
        raise PermissionDenied("admin")
    return redirect_to_login(request.GET.get("next", request.path))


admin.site.login = sign_in_first  # type: ignore[method-assign]


def _scope(obj: Any) -> str:
    organization = obj if isinstance(obj, Organization) else getattr(obj, "organization", None)
    return organization.audit_scope if organization else ""


def _trace(request: HttpRequest, obj: models.Model, old: models.Model | None) -> None:
    if old is None:
        record(request.user, "create", obj, None, snapshot(obj), scope=_scope(obj))
        return
    before, after = difference(snapshot(old), snapshot(obj))
    if after:
        record(request.user, "update", obj, before, after, scope=_scope(obj))


class RecordedAdmin(admin.ModelAdmin):
    """Every change is recorded in the audit chain; there is no deleting in bulk."""

    actions = None

    def save_model(self, request: HttpRequest, obj: Any, form: forms.ModelForm, change: bool) -> None:
        old = self.model._default_manager.filter(pk=obj.pk).first() if change else None
        super().save_model(request, obj, form, change)
        _trace(request, obj, old)

    def save_formset(self, request: HttpRequest, form: Any, formset: Any, change: bool) -> None:
        changed = formset.save(commit=False)
        for gone in formset.deleted_objects:
            delete_recorded(gone, request.user, scope=_scope(gone))
        for obj in changed:
            old = type(obj)._default_manager.filter(pk=obj.pk).first()
            obj.save()
            _trace(request, obj, old)

    def delete_model(self, request: HttpRequest, obj: Any) -> None:
        delete_recorded(obj, request.user, scope=_scope(obj))


class MembershipInline(admin.TabularInline):
    model = Membership
    extra = 0


@admin.register(Organization)
class OrganizationAdmin(RecordedAdmin):
    list_display = ["slug", "official_name", "district", "province"]
    search_fields = ["slug", "name", "province"]
    fields = ["slug", "kind", "name", "district", "province", "domains", "public_telephones", "document_code"]

    def get_readonly_fields(self, request: HttpRequest, obj: Organization | None = None) -> list[str]:
        """Every published address begins with the slug, and none may ever lead nowhere."""
        return ["slug"] if obj else []

    def has_delete_permission(self, request: HttpRequest, obj: object = None) -> bool:
        """An organization that closes keeps its years; nobody deletes them with one button."""
        return False


@admin.register(User)
class PersonAdmin(RecordedAdmin, UserAdmin):
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

    def user_change_password(self, request: HttpRequest, id: str, form_url: str = "") -> HttpResponse:
        with transaction.atomic():
            answer: HttpResponse = super().user_change_password(request, id, form_url)
            if request.method == "POST" and answer.status_code == 302:
                record(request.user, "change_password", User.objects.get(pk=id))
        return answer


@admin.register(Membership)
class MembershipAdmin(RecordedAdmin):
    list_display = ["user", "organization", "role"]
    list_filter = ["organization", "role"]
    list_select_related = ["user", "organization"]
    autocomplete_fields = ["user", "organization"]
