"""What the room of disclosures asks of a person: results that are known and that the public cannot read yet."""

from django.db.models import Count, Exists, F, OuterRef, Q
from django.urls import reverse

from assessments.models import Assessment
from disclosures.edited import edited_since
from disclosures.models import Publication
from organizations.models import Organization, User
from organizations.tasks import Task


def tasks(organization: Organization, user: User) -> list[Task]:
    """For those who may publish, newest year first. At most three queries. An assumed result is not asked for."""
    if not organization.grants(user, "publish_results"):
        return []
    return [_unpublished(organization, year) for year in _known(organization)] + [
        _edited(organization, year, edition) for year, edition in _changed(organization)
    ]


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
    editions = Publication.objects.published().filter(edited_since(), organization=organization)
    return list(editions.order_by("-fiscal_year").values_list("fiscal_year", "edition"))


def _unpublished(organization: Organization, year: int) -> Task:
    title = f"เผยแพร่ผลการประเมิน ปีงบประมาณ พ.ศ. {year}"
    return Task(title, "ประชาชนยังไม่เห็นผลของปีนี้", "ตรวจก่อนเผยแพร่", _url(organization, year))


def _edited(organization: Organization, year: int, edition: int) -> Task:
    title = f"ผลการประเมิน ปีงบประมาณ พ.ศ. {year} มีการแก้ไขหลังเผยแพร่"
    return Task(title, f"หน้าสาธารณะยังแสดงฉบับที่ {edition}", "ตรวจการแก้ไข", _url(organization, year))


def _url(organization: Organization, year: int) -> str:
    return reverse("show-publication", args=[organization.slug, year])
