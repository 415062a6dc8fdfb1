"""What was issued stays as it was: report, files, signed copies and withdrawals are rows that only join."""

from django.db import migrations

from audit.append_only import protect

TABLES = ["reports_issuedreport", "reports_issuedfile", "reports_signedcopy", "reports_withdrawal"]


class Migration(migrations.Migration):
    dependencies = [("reports", "0004_without_memo_columns")]
    operations = [migrations.RunPython(*protect(table)) for table in TABLES]
