"""The operator corrects or completes a framework here; load_frameworks then keeps that year as it was left."""

from secrets import token_hex
from typing import Any

from django import forms
from django.contrib import admin, messages
from django.db import models
from django.http import HttpRequest

from assessments.framework_forms import CriterionForm, GroupForm, PlaceForm
from assessments.frameworks.stored import problems_of
from assessments.models import (
    CalendarEvent,
    Criterion,
    Framework,
    Issue,
    IssueItem,
    NameVariant,
    RatingBand,
    RespondentGroup,
    Source,
)
from audit.chain import record
from audit.values import delete_recorded, difference, snapshot


class FrameworkPartAdmin(admin.ModelAdmin):
    """Every change is recorded, marks the framework as edited, and is checked as a file would be."""

    actions = None

    def save_model(self, request: HttpRequest, obj: Any, form: forms.ModelForm, change: bool) -> None:
        old = self.model._default_manager.filter(pk=obj.pk).first() if change else None
        super().save_model(request, obj, form, change)
        _trace(request, obj, old)

    def save_formset(self, request: HttpRequest, form: Any, formset: Any, change: bool) -> None:
        manager = formset.model._default_manager
        olds = manager.in_bulk([each.instance.pk for each in formset.initial_forms])
        super().save_formset(request, form, formset, change)
        for obj in [*formset.new_objects, *(changed for changed, _ in formset.changed_objects)]:
            _trace(request, obj, olds.get(obj.pk))
        for gone in olds.keys() - set(manager.filter(pk__in=olds).values_list("pk", flat=True)):
            record(request.user, "delete", olds[gone], snapshot(olds[gone]))

    def save_related(self, request: HttpRequest, form: Any, formsets: Any, change: bool) -> None:
        super().save_related(request, form, formsets, change)
        self._close(request, form.instance)

    def delete_model(self, request: HttpRequest, obj: Any) -> None:
        delete_recorded(obj, request.user, scope="")
        if not isinstance(obj, Framework):
            self._close(request, obj)

    def _close(self, request: HttpRequest, obj: Any) -> None:
        """Another digest, so that no page made from the framework as it was is taken for one of now."""
        framework = obj if isinstance(obj, Framework) else obj.framework
        Framework.objects.filter(pk=framework.pk).update(edited=True, digest=token_hex(32))
        for problem in problems_of(framework):
            messages.warning(request, f"ปี {framework.fiscal_year}: {problem.what} — {problem.fix}")


def _trace(request: HttpRequest, obj: models.Model, old: models.Model | None) -> None:
    if old is None:
        record(request.user, "create", obj, None, snapshot(obj))
        return
    before, after = difference(snapshot(old), snapshot(obj))
    if after:
        record(request.user, "update", obj, before, after)


class SourceInline(admin.TabularInline):
    model = Source
    extra = 0


class BandInline(admin.TabularInline):
    model = RatingBand
    extra = 0


class EventInline(admin.TabularInline):
    model = CalendarEvent
    extra = 0


class GroupInline(admin.TabularInline):
    model = RespondentGroup
    form = GroupForm
    extra = 0


class VariantInline(admin.TabularInline):
    model = NameVariant
    extra = 0


class PlaceInline(admin.TabularInline):
    model = IssueItem
    form = PlaceForm
    extra = 0


@admin.register(Framework)
class FrameworkAdmin(FrameworkPartAdmin):
    list_display = ["fiscal_year", "title", "provisional", "edited"]
    readonly_fields = ["digest", "edited"]
    inlines = [SourceInline, GroupInline, BandInline, EventInline]


@admin.register(Criterion)
class CriterionAdmin(FrameworkPartAdmin):
    form = CriterionForm
    list_display = ["code", "name", "kind", "framework", "confidence"]
    list_filter = ["framework", "kind", "confidence"]
    list_select_related = ["framework"]
    search_fields = ["code", "name"]
    inlines = [VariantInline]


@admin.register(Issue)
class IssueAdmin(FrameworkPartAdmin):
    list_display = ["number", "title", "framework"]
    list_filter = ["framework"]
    list_select_related = ["framework"]
    inlines = [PlaceInline]
