"""The four texts of a memo are rows now."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("reports", "0003_typed_texts")]
    operations = [
        migrations.RemoveField("reportdraft", name) for name in ("subject", "background", "facts", "proposal")
    ]
