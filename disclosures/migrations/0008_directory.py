"""Everybody who has published something so far stands in the directory."""

from typing import Any

from django.db import migrations
from django.db.models import Max

from disclosures.finding.named import Named, by_organization, entry_of

SOURCES = {
    "Publication": "organization",
    "PublishedDocument": "report__organization",
    "PublishedItem": "organization",
}


def fill(apps: Any, schema_editor: Any) -> None:
    known = []
    for name, path in SOURCES.items():
        found = apps.get_model("disclosures", name).objects.order_by()
        rows = found.values_list(path, "official_name", "district", "province").annotate(last=Max("published_at"))
        known += [Named(*row) for row in rows]
    for names in by_organization(known):
        apps.get_model("disclosures", "DirectoryEntry").objects.create(**entry_of(names))


class Migration(migrations.Migration):
    dependencies = [("disclosures", "0007_register_append_only")]
    operations = [migrations.RunPython(fill, migrations.RunPython.noop)]
