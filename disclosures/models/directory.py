"""The directory of everybody who published something: what the front page searches, one row per organization."""

from secrets import randbits

from django.db import models

from organizations.models import Organization


def new_stamp() -> int:
    """The sum of those of the whole country is still a number of every database."""
    return randbits(40)


class DirectoryEntry(models.Model):
    """An organization as it last published. Written anew by `finding.directory` in the transaction of each publication
    and withdrawal: the newest entry tells the state of all, by a `stamp` that no other ever had, even after an older
    copy of the database was put back. `key`: names and places as compared (`match_key`), joined by strokes;
    `sort_key`: dictionary order of the name."""

    organization = models.OneToOneField(Organization, models.CASCADE, related_name="directory_entry")
    name = models.CharField("ชื่อเฉพาะ", max_length=100)
    official_name = models.CharField("หน่วยงาน", max_length=200)
    district = models.CharField("อำเภอ", max_length=100)
    province = models.CharField("จังหวัด", max_length=100)
    key = models.TextField(editable=False)
    sort_key = models.CharField(max_length=400, editable=False)
    published_at = models.DateTimeField("เผยแพร่ล่าสุด")
    stamp = models.BigIntegerField(default=new_stamp, editable=False)

    class Meta:
        ordering = ["sort_key"]
        verbose_name = "หน่วยงานที่เผยแพร่"
        indexes = [models.Index(fields=["province", "district", "sort_key"], name="directory_by_place")]

    def __str__(self) -> str:
        return self.official_name
