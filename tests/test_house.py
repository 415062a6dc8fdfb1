"""The house stays readable: short files, short functions, short templates. Aims, so each leaves a little room."""

import ast
import re
from pathlib import Path
from statistics import median

import pytest

from tests.test_arrows import FILES, HOUSE

SOURCES = {path: path.read_text(encoding="utf-8") for path in FILES}
TEMPLATES = {path: path.read_text(encoding="utf-8") for path in (HOUSE / "templates").rglob("*.html")}
REFUSED = {"utils.py", "helpers.py", "common.py", "misc.py"}


def lines(texts: dict[Path, str]) -> dict[str, int]:
    return {str(path.relative_to(HOUSE)): len(text.splitlines()) for path, text in texts.items() if text}


def function_lines() -> dict[str, int]:
    """Lines of each function from its first statement to its last, the docstring left out."""
    found = {}
    for path, text in SOURCES.items():
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.FunctionDef):
                first = node.body[1 if ast.get_docstring(node) and len(node.body) > 1 else 0]
                found[f"{path.relative_to(HOUSE)}:{node.name}"] = (node.end_lineno or 0) - first.lineno + 1
    return found


def test_half_of_the_files_are_at_most_sixty_lines() -> None:
    assert median(lines(SOURCES).values()) <= 60


def test_no_file_is_over_three_hundred_lines() -> None:
    assert {name: number for name, number in lines(SOURCES).items() if number > 300} == {}


def test_hardly_a_function_is_over_twenty_five_lines() -> None:
    functions = function_lines()
    long = {name: number for name, number in functions.items() if number > 25}
    assert len(long) <= len(functions) // 100, long


def test_no_template_is_over_one_hundred_and_twenty_lines() -> None:
    assert {name: number for name, number in lines(TEMPLATES).items() if number > 120} == {}


def test_every_module_says_what_it_is_about() -> None:
    silent = [
        str(path.relative_to(HOUSE))
        for path, text in SOURCES.items()
        if text and path.name != "apps.py" and not ast.get_docstring(ast.parse(text))
    ]
    assert silent == []


def test_no_file_is_a_drawer_for_everything() -> None:
    assert REFUSED & {path.name for path in FILES} == set()


def test_no_test_is_named_by_what_is_signed_when_collected(request: pytest.FixtureRequest) -> None:
    """Two workers collect in different seconds; a name that holds a signature would differ between them."""
    signature = re.compile(r":\w{6}:[\w-]{20,}")
    assert [item.nodeid for item in request.session.items if signature.search(item.nodeid)] == []
