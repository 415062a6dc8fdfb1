"""A plan of 60 measures and a person with 200 duties, made in the benchmark's own database."""

from datetime import date

from measures.adding import add_measures
from measures.models import Measure, Plan
from measures.planning import begin_plan
from measures.states import Action
from measures.workflow import advance
from organizations.models import Organization, User

PAGES = {
    "table of 60 measures": "/work/khoen/2566/measures/",
    "round of 60 measures": "/work/khoen/2566/rounds/6/",
    "public page of measures": "/o/hintang/2566/measures/",
    "200 duties": "/work/",
}


def make() -> None:
    """60 measures in force in one plan and 140 in another, all of one office and all overdue: 200 duties."""
    organization = Organization.objects.get(slug="khoen")
    staff, palad = (User.objects.get(username=f"khoen-{role}") for role in ("staff", "palad"))
    for year, number in ((2566, 60), (2565, 140)):
        plan = begin_plan(organization, year, staff)
        add_measures(plan, [_values(place) for place in range(1, number + 1)], staff)
        for action, actor in ((Action.SUBMIT, staff), (Action.APPROVE, palad)):
            advance(plan, action, actor, _seen(plan))


def _values(place: int) -> dict[str, object]:
    return {
        "title": f"มาตรการทดสอบความเร็วที่ {place}",
        "method": "\n".join(f"{step}. ขั้นตอนของมาตรการที่ {place}" for step in range(1, 6)),
        "owners_text": "สำนักปลัด",
        "period_text": "ต.ค. 65 - มี.ค. 66",
        "starts_on": date(2022, 10, 1),
        "ends_on": date(2023, 3, 31),
        "period_confirmed": True,
    }


def _seen(plan: Plan) -> dict[int, str]:
    return {one.pk: one.content.digest for one in Measure.objects.filter(plan=plan).with_content()}
