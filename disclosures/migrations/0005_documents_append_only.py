"""A published document stays as it was: only its withdrawal may be written later, and none is removed."""

from django.db import migrations

from audit.append_only import protect

COLUMNS = [
    "id",
    "report_id",
    "official_name",
    "district",
    "province",
    "published_by_id",
    "published_by_post",
    "published_at",
]


class Migration(migrations.Migration):
    dependencies = [("disclosures", "0004_documents")]
    operations = [migrations.RunPython(*protect("disclosures_publisheddocument", COLUMNS))]
