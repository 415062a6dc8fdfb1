"""Addresses of the table of measures."""

from django.urls import path

from measures.views import arranging, pasting, rolling, table

PREFIX = "work/<slug:slug>/<int:year>/measures/"

urlpatterns = [
    path(PREFIX, table.list_measures, name="list-measures"),
    path(PREFIX + "add/", table.add_measure, name="add-measure"),
    path(PREFIX + "paste/", pasting.paste_measures, name="paste-measures"),
    path(PREFIX + "place/", arranging.place_measures, name="place-measures"),
    path(PREFIX + "print/", table.print_measures, name="print-measures"),
    path(PREFIX + "roll-forward/", rolling.roll_forward, name="roll-forward"),
    path(PREFIX + "<int:pk>/edit/", table.edit_measure, name="edit-measure"),
    path(PREFIX + "<int:pk>/copy/", arranging.copy_measure, name="copy-measure"),
    path(PREFIX + "<int:pk>/delete/", arranging.delete_measure, name="delete-measure"),
]
