"""What the room of disclosures asks of a person: what is known, approved or ready and the public cannot read yet, and
links that have to be mended."""

from django.db.models import Count, Exists, F, OuterRef, Q
from django.urls import reverse

from assessments.models import Assessment
from disclosures.checks.duties import link_tasks
from disclosures.models import Publication
from disclosures.publications.edited import edited_since
from disclosures.publications.kind import Kind
from disclosures.publications.measures_kind import MEASURES
from disclosures.publications.open_plans import open_plans
from disclosures.publications.result_kind import RESULT
from disclosures.register.duties import ready_tasks
from organizations.models import Organization, User
from organizations.tasks import Task


def tasks(organization: Organization, user: User) -> list[Task]:
    """For those who may publish, results before measures, newest year first; then the items that are ready, and the
    bad links of their posts. At most seven queries. An assumed result is not asked for."""
    waiting: list[tuple[Kind, int, int | None]] = []
    if organization.grants(user, RESULT.word):
        waiting += [(RESULT, year, None) for year in _known(organization)]
        waiting += [(RESULT, year, edition) for year, edition in _changed(organization)]
    if organization.grants(user, MEASURES.word):
        waiting += [(MEASURES, year, edition) for year, edition in open_plans(organization)]
    shown = [_task(organization, *each) for each in waiting]
    return [*shown, *ready_tasks(organization, user), *link_tasks(organization, user)]


def _known(organization: Organization) -> list[int]:
    """Years never published whose total was announced, or whose indicators are all there."""
    indicator = Q(framework__criteria__kind="indicator")
    scored = Q(scores__criterion__kind="indicator")
    editions = Publication.objects.filter(
        organization=organization, what=Publication.What.RESULT, fiscal_year=OuterRef("framework__fiscal_year")
    )
    begun = Assessment.objects.filter(~Exists(editions), organization=organization, assumed="").annotate(
        wanted=Count("framework__criteria", indicator, distinct=True),
        filled=Count("scores__criterion", scored, distinct=True),
    )
    known = begun.filter(Q(announced_total__isnull=False) | Q(filled=F("wanted"), filled__gt=0))
    return list(known.order_by("-framework__fiscal_year").values_list("framework__fiscal_year", flat=True))


def _changed(organization: Organization) -> list[tuple[int, int]]:
    """Years whose published edition is older than an edit, with the number of that edition."""
    editions = Publication.objects.published().filter(edited_since(), what=RESULT.what, organization=organization)
    return list(editions.order_by("-fiscal_year").values_list("fiscal_year", "edition"))


def _task(organization: Organization, kind: Kind, year: int, edition: int | None) -> Task:
    """`edition`: what the public reads, older than an edit; None: nothing yet."""
    url, thing = reverse(kind.show, args=[organization.slug, year]), f"{kind.noun} ปีงบประมาณ พ.ศ. {year}"
    if edition is None:
        return Task(f"เผยแพร่{thing}", f"ประชาชนยังไม่เห็น{kind.short}ของปีนี้", "ตรวจก่อนเผยแพร่", url)
    return Task(f"{thing} มีการแก้ไขหลังเผยแพร่", f"หน้าสาธารณะยังแสดงฉบับที่ {edition}", "ตรวจการแก้ไข", url)
