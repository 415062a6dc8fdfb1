"""What was typed over the four texts of a memo becomes typed texts by name."""

from typing import Any

from django.db import migrations

NAMES = ("subject", "background", "facts", "proposal")


def to_rows(apps: Any, schema_editor: Any) -> None:
    DraftText = apps.get_model("reports", "DraftText")
    for draft in apps.get_model("reports", "ReportDraft").objects.all():
        typed = {name: getattr(draft, name).strip() for name in NAMES}
        DraftText.objects.bulk_create(
            DraftText(draft=draft, name=name, text=text) for name, text in typed.items() if text
        )


def to_columns(apps: Any, schema_editor: Any) -> None:
    for row in apps.get_model("reports", "DraftText").objects.filter(name__in=NAMES).select_related("draft"):
        setattr(row.draft, row.name, row.text)
        row.draft.save(update_fields=[row.name])


class Migration(migrations.Migration):
    dependencies = [("reports", "0002_documents")]
    operations = [migrations.RunPython(to_rows, to_columns)]
