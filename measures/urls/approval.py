"""Addresses of deciding on measures."""

from django.urls import URLPattern, path, register_converter

from measures.converters import ActionConverter
from measures.views import deciding, decisions, proposing, sheets

register_converter(ActionConverter, "action")

PLAN = "work/<slug:slug>/<int:year>/measures/"
MEASURE = f"{PLAN}<int:pk>/"

urlpatterns: list[URLPattern] = [
    path(f"{PLAN}decide/", deciding.decide_measures, name="decide-measures"),
    path(f"{PLAN}propose/", proposing.propose, name="propose-plan"),
    path(f"{PLAN}sheet/", sheets.print_plan, name="print-plan"),
    path(f"{PLAN}sheet/record/", sheets.record_signed, name="record-sheet"),
    path(f"{PLAN}sheet/<int:pk>/scan/", sheets.show_signed_scan, name="show-signed-scan"),
    path(MEASURE, decisions.show_measure, name="show-measure"),
    path(f"{MEASURE}do/<action:action>/", decisions.advance_measure, name="advance-measure"),
]
