"""Triggers that refuse UPDATE and DELETE on a table, for migrations and for the test that proves them in force.

A table some of whose columns are written later (a withdrawal) names the columns that stay as they are.
"""

from collections.abc import Callable, Sequence

from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

MESSAGE = "append-only"
Operation = Callable[[object, BaseDatabaseSchemaEditor], None]


def install(connection: BaseDatabaseWrapper, table: str, columns: Sequence[str] = ()) -> None:
    """Refuse every UPDATE (of these columns, if any are named) and DELETE of the table from now on."""
    with connection.cursor() as cursor:
        for statement in _statements(connection.vendor, table, columns):
            cursor.execute(statement)


def remove(connection: BaseDatabaseWrapper, table: str) -> None:
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute(f'DROP TRIGGER IF EXISTS "{table}_append_only" ON "{table}"')
        else:
            for verb in ("update", "delete"):
                cursor.execute(f'DROP TRIGGER IF EXISTS "{table}_no_{verb}"')


def _statements(vendor: str, table: str, columns: Sequence[str]) -> list[str]:
    update = "UPDATE OF " + ", ".join(f'"{column}"' for column in columns) if columns else "UPDATE"
    if vendor == "postgresql":
        return [
            "CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS "
            f"$$ BEGIN RAISE EXCEPTION '{MESSAGE}: %', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';"
            " END $$",
            f'CREATE TRIGGER "{table}_append_only" BEFORE {update} OR DELETE ON "{table}" '
            "FOR EACH ROW EXECUTE FUNCTION refuse_change()",
        ]
    return [
        f'CREATE TRIGGER "{table}_no_{verb}" BEFORE {event} ON "{table}" '
        f"BEGIN SELECT RAISE(ABORT, '{MESSAGE}: {table}'); END"
        for verb, event in (("update", update), ("delete", "DELETE"))
    ]


def in_force(connection: BaseDatabaseWrapper, table: str) -> bool:
    """Whether the table's triggers exist and are switched on."""
    if connection.vendor == "postgresql":
        query, wanted = "SELECT count(*) FROM pg_trigger WHERE tgname = %s AND tgenabled IN ('O', 'A')", 1
        names = [f"{table}_append_only"]
    else:
        query, wanted = "SELECT count(*) FROM sqlite_master WHERE type = 'trigger' AND name IN (%s, %s)", 2
        names = [f"{table}_no_update", f"{table}_no_delete"]
    with connection.cursor() as cursor:
        cursor.execute(query, names)
        return bool(cursor.fetchone()[0] == wanted)


def protect(table: str, columns: Sequence[str] = ()) -> tuple[Operation, Operation]:
    """The forward and backward functions of a RunPython that guards one table."""

    def forward(apps: object, editor: BaseDatabaseSchemaEditor) -> None:
        install(editor.connection, table, columns)

    def backward(apps: object, editor: BaseDatabaseSchemaEditor) -> None:
        remove(editor.connection, table)

    return forward, backward
