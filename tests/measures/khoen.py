"""The result of อบต.เขิน 2566 and of อบต.เขาพระทอง 2563 as the demo has them, without a database."""

from decimal import Decimal
from typing import Any

import yaml
from django.conf import settings

from assessments.scoring import Result, score
from assessments.tree import Key, Tree
from tests.assessments.trees import NAMES, year_2563, year_2566

CODES = {name: code for code, name in NAMES.items()}


def demo_figures(slug: str, fiscal_year: int) -> dict[Key, Decimal]:
    """The typed figures of a demo organization by code, those of a respondent group by (code, group)."""
    data = yaml.safe_load((settings.BASE_DIR / "fixtures" / "demo" / f"{slug}.yaml").read_text(encoding="utf-8"))
    year: dict[str, Any] = next(one for one in data["assessments"] if one["fiscal_year"] == fiscal_year)
    found: dict[Key, Decimal] = {CODES.get(name, name): Decimal(value) for name, value in year["scores"].items()}
    for group in year.get("respondent_groups", []):
        found |= {(code, group["group"]): Decimal(value) for code, value in group["scores"].items()}
    return found


def khoen() -> tuple[Tree, Result]:
    return _scored(year_2566(), demo_figures("khoen", 2566))


def khaophrathong() -> tuple[Tree, Result]:
    return _scored(year_2563(), demo_figures("khaophrathong", 2563))


def _scored(tree: Tree, figures: dict[Key, Decimal]) -> tuple[Tree, Result]:
    return tree, score(tree, figures)
