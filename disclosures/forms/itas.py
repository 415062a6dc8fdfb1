"""The day on which the executive confirmed in ITAS."""

from datetime import date

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone

from disclosures.register.itas.confirming import fault_of
from organizations.fields import ThaiDateField, ThaiMessages


class ConfirmationForm(ThaiMessages, forms.Form):
    confirmed_on = ThaiDateField(label="ผู้บริหารยืนยันเมื่อวันที่", help_text="วันที่ผู้บริหารกดยืนยันในระบบ ITAS")

    def clean_confirmed_on(self) -> date:
        day: date = self.cleaned_data["confirmed_on"]
        if problem := fault_of(day, timezone.localdate()):
            raise ValidationError(problem, code="invalid")
        return day
