"""Two years of the OIT with the crosswalk between them, for tests that carry a register over."""

from assessments.models import Criterion, Crosswalk, Framework
from disclosures.register.editing import save_item
from disclosures.register.typed import Typed, TypedLink
from organizations.models import Organization, User
from tests.factories import make_criterion, make_framework, make_oit

BEFORE = ("o1", "o2", "o3", "o4")


def make_years() -> dict[str, Criterion]:
    """2562 with o1–o4 and 2563 with o1–o5 (code → item of 2563): o1 is the same, o2 and o3 became o2, o4 was split into
    o3 and o4, o5 is new."""
    before = {item.code: item for item in make_oit(make_framework(2562), *BEFORE)}
    after = {item.code: item for item in make_oit(make_framework(2563), *BEFORE, "o5")}
    for old, new, relation in (
        ("o1", "o1", "same"),
        ("o2", "o2", "merged"),
        ("o3", "o2", "merged"),
        ("o4", "o3", "split"),
        ("o4", "o4", "split"),
    ):
        make_crosswalk(before[old], after[new], relation)
    return after


def make_crosswalk(
    before: Criterion, after: Criterion | None, relation: str = "same", reason: str = "เหตุ"
) -> Crosswalk:
    known = {"confidence": "confirmed", "renew": "ใช้แผนของปีที่ประเมิน" if after else "", "reason": reason}
    return Crosswalk.objects.create(before=before, after=after, relation=relation, **known)


def item_before(code: str) -> Criterion:
    return Criterion.objects.get(framework__fiscal_year=2562, code=code)


def make_last_year(organization: Organization, actor: User, *codes: str) -> None:
    """Each item of 2562 with two links, or those that are named."""
    for code in codes or BEFORE:
        links = tuple(TypedLink(f"https://old.example/{code}/{n}.pdf", text=f"{code} ส่วนที่ {n}") for n in (1, 2))
        save_item(organization, item_before(code), Typed(has=True, links=links, notes="ของปีก่อน"), actor)


def make_unknown_year() -> Framework:
    """2564, which no crosswalk speaks of: o1 keeps its title, o7 is near that of o2, the rest is foreign."""
    framework = make_framework(2564)
    make_oit(framework, "o1")
    parent = framework.criteria.get(code="9.1")
    for code, name in (("o7", "ข้อมูลของผู้บริหาร"), ("o8", "ประมวลจริยธรรม")):
        make_criterion(framework, code, name, kind="item", binary=True, parent=parent)
    return framework
