"""Entries can be added, never changed or removed, whoever asks the database."""

from django.db import migrations

from audit.append_only import protect


class Migration(migrations.Migration):
    dependencies = [("audit", "0001_initial")]
    operations = [migrations.RunPython(*protect("audit_entry"))]
