"""Books of real years, read straight from the framework files."""

from functools import cache
from typing import Any

import yaml
from django.conf import settings

from assessments.criteria_book import Book

KINDS = {"instruments": "instrument", "indicators": "indicator", "subindicators": "subindicator", "items": "item"}


@cache
def book_of_year(fiscal_year: int) -> Book:
    path = settings.BASE_DIR / "fixtures" / "frameworks" / f"{fiscal_year}.yaml"
    data: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    rows = {row["code"]: (kind, row) for section, kind in KINDS.items() for row in data.get(section) or []}
    groups = data.get("respondent_groups") or []

    def instrument(code: str) -> str:
        parent = rows[code][1].get("parent")
        return instrument(parent) if parent else code

    items = [code for code, (kind, _) in rows.items() if kind == "item"]
    binary = {code for code, (_, row) in rows.items() if row.get("binary_items")}
    return Book(
        fiscal_year,
        {code: [row["name"], *row.get("variants", [])] for code, (_, row) in rows.items()},
        {code: kind for code, (kind, _) in rows.items()},
        frozenset(code for code in items if instrument(code) in {group["instrument"] for group in groups}),
        {group["code"]: group["name"] for group in groups},
        frozenset(code for code in items if instrument(code) in binary),
    )
