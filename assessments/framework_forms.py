"""Forms of the operator's desk: a criterion is chosen by its year and code, and only of the framework's own year."""

from typing import Any

from django import forms
from django.db import models

from assessments.models import Criterion, Framework, IssueItem, RespondentGroup


class CriterionChoice(forms.ModelChoiceField):
    """Codes repeat over the years, so a choice says its year."""

    def label_from_instance(self, obj: Any) -> str:
        return f"{obj.framework.fiscal_year} {obj.code} {obj.name[:60]}"


def _same_year(chosen: Criterion | None, framework: Framework | None) -> None:
    if chosen and framework and chosen.framework_id != framework.pk:
        raise forms.ValidationError(f"{chosen.code} เป็นของปี {chosen.framework.fiscal_year} โปรดเลือกของปีเดียวกัน")


def _criteria(*kinds: str) -> "models.QuerySet[Criterion]":
    return Criterion.objects.filter(kind__in=kinds).select_related("framework")


class CriterionForm(forms.ModelForm):
    parent = CriterionChoice(_criteria("instrument", "indicator", "subindicator"), label="อยู่ใต้", required=False)

    class Meta:
        model = Criterion
        exclude: list[str] = []

    def clean_parent(self) -> Criterion | None:
        parent = self.cleaned_data["parent"]
        _same_year(parent, self.cleaned_data.get("framework"))
        return parent


class PlaceForm(forms.ModelForm):
    item = CriterionChoice(_criteria("item"), label="ข้อ")

    class Meta:
        model = IssueItem
        fields = ["item", "optional", "inferred"]

    def clean_item(self) -> Criterion:
        item = self.cleaned_data["item"]
        _same_year(item, self.instance.issue.framework if self.instance.issue_id else None)
        return item


class GroupForm(forms.ModelForm):
    instrument = CriterionChoice(_criteria("instrument"), label="แบบวัด")

    class Meta:
        model = RespondentGroup
        exclude: list[str] = []

    def clean_instrument(self) -> Criterion:
        instrument = self.cleaned_data["instrument"]
        _same_year(instrument, self.cleaned_data.get("framework"))
        return instrument
