"""Decisions, signed sheets, frozen figures and files of evidence stay as they were written."""

from collections.abc import Iterator

from django.db import migrations

from audit.append_only import protect

TABLES = ["measures_decision", "measures_signedsheet", "measures_freezing", "measures_evidenceversion"]


def guards() -> Iterator[migrations.RunPython]:
    for table in TABLES:
        yield migrations.RunPython(*protect(table))


class Migration(migrations.Migration):
    dependencies = [("measures", "0001_initial")]
    operations = list(guards())
