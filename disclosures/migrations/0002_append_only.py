"""An edition keeps its content: only its withdrawal may be written later, and no edition is removed."""

from django.db import migrations

from audit.append_only import protect

COLUMNS = [
    "id",
    "what",
    "organization_id",
    "fiscal_year",
    "edition",
    "official_name",
    "name",
    "district",
    "province",
    "search_key",
    "total",
    "level",
    "content",
    "digest",
    "published_by_id",
    "published_by_name",
    "published_by_post",
    "published_at",
]


class Migration(migrations.Migration):
    dependencies = [("disclosures", "0001_initial")]
    operations = [migrations.RunPython(*protect("disclosures_publication", COLUMNS))]
