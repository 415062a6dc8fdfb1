"""The directory of everybody who published something: what the front page searches, one row per organization."""

from django.db import models

from organizations.models import Organization


class DirectoryEntry(models.Model):
    """An organization as it last published. Written by `finding.directory` in the transaction of each publication;
    `key`: names and places as compared (`match_key`), joined by strokes; `sort_key`: dictionary order of the name."""

    organization = models.OneToOneField(Organization, models.CASCADE, related_name="directory_entry")
    name = models.CharField("ชื่อเฉพาะ", max_length=100)
    official_name = models.CharField("หน่วยงาน", max_length=200)
    district = models.CharField("อำเภอ", max_length=100)
    province = models.CharField("จังหวัด", max_length=100)
    key = models.TextField(editable=False)
    sort_key = models.CharField(max_length=400, editable=False)
    published_at = models.DateTimeField("เผยแพร่ล่าสุด")

    class Meta:
        ordering = ["sort_key"]
        verbose_name = "หน่วยงานที่เผยแพร่"
        indexes = [
            models.Index(fields=["province", "district", "sort_key"], name="directory_by_place"),
            models.Index(fields=["-published_at"], name="directory_by_date"),
        ]

    def __str__(self) -> str:
        return self.official_name


class DirectoryGram(models.Model):
    """Two neighbouring characters of a key: Thai has no spaces, so a name is found by its parts."""

    entry = models.ForeignKey(DirectoryEntry, models.CASCADE, related_name="grams")
    gram = models.CharField(max_length=2)

    class Meta:
        verbose_name = "คู่อักษร"
        constraints = [models.UniqueConstraint(fields=["gram", "entry"], name="one_gram_per_entry")]

    def __str__(self) -> str:
        return self.gram
