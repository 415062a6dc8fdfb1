"""A handover stays as it was signed for."""

from django.db import migrations

from audit.append_only import protect

TABLE = "organizations_handover"


class Migration(migrations.Migration):
    dependencies = [("organizations", "0003_handover")]
    operations = [migrations.RunPython(*protect(TABLE))]
