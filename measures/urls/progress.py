"""Addresses of rounds and progress."""

from django.urls import path, register_converter

from measures.converters import MonthsConverter, RoundActionConverter
from measures.views import progress, rounds

register_converter(MonthsConverter, "months")
register_converter(RoundActionConverter, "round_action")
YEAR = "work/<slug:slug>/<int:year>/"
ROUND = f"{YEAR}rounds/<months:months>/"

urlpatterns = [
    path(f"{YEAR}rounds/", rounds.list_rounds, name="list-rounds"),
    path(ROUND, rounds.show_round, name="show-round"),
    path(f"{ROUND}do/<round_action:step>/", rounds.advance_round, name="advance-round"),
    path(f"{ROUND}form/", rounds.print_office_form, name="print-office-form"),
    path(f"{ROUND}<int:pk>/", progress.report_progress, name="report-progress"),
    path(f"{YEAR}measures/<int:pk>/notes/", progress.add_progress_note, name="add-progress-note"),
]
