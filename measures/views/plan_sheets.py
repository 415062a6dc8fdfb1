"""The forms of a plan beside findings and measures, each told by what makes it, saves it and shows it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from measures.basis_words import basis_sentence
from measures.forms.building import constraints_form, lowest_form, plan_form, reasons_form
from measures.forms.reasons import ReasonsForm
from measures.models import Plan
from measures.plan_parts import save_constraints, save_reasons, save_settings
from measures.stated import save_stated, stated_of
from organizations.models import User


@dataclass(frozen=True)
class Sheet:
    """One form of the plan: how it is built and saved, what is said then, where its reader goes on (`anchor`), and
    which audit rows are its history (`action`; empty: all of the plan), and `more` its template needs of the form."""

    template: str
    build: Callable[[Any, Plan], Any]
    save: Callable[[Plan, Any, User], object]
    done: str
    anchor: str = ""
    action: str = ""
    more: Callable[[Any], dict[str, Any]] = field(default=lambda form: {})


def _covered(form: ReasonsForm) -> dict[str, Any]:
    return {"coverage": form.coverage, "rests_on": basis_sentence(form.basis)}


SETTINGS = Sheet(
    "measures/plan_edit.html",
    plan_form,
    lambda plan, form, actor: save_settings(plan, form.values(), actor),
    "บันทึกข้อมูลของแผนแล้ว",
    "plan",
)
CONSTRAINTS = Sheet(
    "measures/constraint_edit.html",
    constraints_form,
    lambda plan, form, actor: save_constraints(plan, form.texts(), actor),
    "บันทึกข้อจำกัดแล้ว",
    "constraints",
    "edit_constraints",
)
REASONS = Sheet(
    "measures/coverage_edit.html",
    reasons_form,
    lambda plan, form, actor: save_reasons(plan, form.texts(), actor),
    "บันทึกเหตุผลแล้ว",
    "",
    "edit_coverage_reasons",
    _covered,
)
LOWEST = Sheet(
    "measures/finding_lowest.html",
    lowest_form,
    lambda plan, form, actor: save_stated(plan, stated_of(plan), form.stated(), actor),
    "บันทึกตัวชี้วัดต่ำสุดตามที่ระบุแล้ว",
    "indicators",
    "edit_lowest",
)
