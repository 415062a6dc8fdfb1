"""A published item and what was handed in stay as they were: of an item only its withdrawal may be written later."""

from django.db import migrations

from audit.append_only import protect

COLUMNS = [
    "id",
    "disclosure_id",
    "organization_id",
    "fiscal_year",
    "code",
    "position",
    "edition",
    "official_name",
    "district",
    "province",
    "content",
    "digest",
    "published_by_id",
    "published_by_post",
    "published_at",
]


class Migration(migrations.Migration):
    dependencies = [("disclosures", "0006_register")]
    operations = [
        migrations.RunPython(*protect("disclosures_publisheditem", COLUMNS)),
        migrations.RunPython(*protect("disclosures_submission")),
    ]
