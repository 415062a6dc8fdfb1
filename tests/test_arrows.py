"""The house keeps its arrows: a room imports itself and what lies below, pure files know no Django."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

HOUSE = Path(__file__).resolve().parent.parent
ROOMS = ["thai", "jobs", "audit", "organizations", "assessments", "measures", "reports", "disclosures", "ita_portal"]
PURE = {
    *(f"assessments/{name}.py" for name in ("scoring", "ledger", "tree", "rating", "explain", "statement", "ics")),
    *(f"organizations/{name}.py" for name in ("roles", "kinds")),
    *(
        f"measures/{name}.py"
        for name in ("states", "content", "coverage", "owners", "rounds", "steps", "round_content")
    ),
    *(f"disclosures/submissions/{name}.py" for name in ("content", "differences")),
    "disclosures/checks/advice.py",
    *(f"disclosures/register/{name}.py" for name in ("states", "content")),
    *(f"disclosures/links/{name}.py" for name in ("words", "asked", "fetched", "document", "outcome")),
    *(
        f"disclosures/links/{name}.py"
        for name in ("address", "cookies", "door", "failing", "guard", "limits", "robots")
    ),
    *(
        f"disclosures/links/judging/{name}.py"
        for name in (
            *("__init__", "judged", "paper", "titles", "items", "kinds", "owners", "bodies", "places"),
            *("deciding", "claims", "basis", "moments", "struck", "dated"),
        )
    ),
    *(f"reports/{name}.py" for name in ("paper", "kinds", "wording", "batches/states", "desk/words")),
}
LAST = {"views", "forms", "admin"}
FILES = [path for room in ROOMS for path in sorted((HOUSE / room).rglob("*.py")) if "migrations" not in path.parts]


def imports(path: Path) -> Iterator[str]:
    """Every dotted name a file imports, at whatever depth: `from a.b import c` gives a.b and a.b.c."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}:{node.lineno} imports relatively"
            yield node.module or ""
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(HOUSE)))
def test_a_file_imports_only_what_lies_below_it(path: Path) -> None:
    parts = path.relative_to(HOUSE).with_suffix("").parts
    higher = ROOMS[ROOMS.index(parts[0]) + 1 :]
    pure = parts[0] == "thai" or str(path.relative_to(HOUSE)) in PURE
    allowed = LAST if (LAST | {"urls"}) & set(parts) else set()
    for name in imports(path):
        room, *rest = name.split(".")
        assert room not in higher, f"{room} is a higher room"
        assert not (pure and room == "django"), "a pure file imports Django"
        assert room not in ROOMS or not (LAST - allowed) & set(rest), f"only urls and views import {name}"


def test_the_pure_files_are_still_there() -> None:
    assert {str(path.relative_to(HOUSE)) for path in FILES} >= PURE
