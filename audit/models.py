"""One append-only, hash-chained row per change: who did what to which record, before and after."""

from django.conf import settings
from django.db import models
from django.utils import timezone

GENESIS = "0" * 64


class EntryQuerySet(models.QuerySet["Entry"]):
    def of(self, record: models.Model) -> "EntryQuerySet":
        """The history of one record, newest first."""
        return self.filter(object_type=record._meta.label_lower, object_id=str(record.pk)).order_by("-sequence")

    def within(self, scope: str) -> "EntryQuerySet":
        """Everything recorded for one organization (its `audit_scope`), newest first."""
        return self.filter(scope=scope).order_by("-sequence")


class ChainHead(models.Model):
    """The end of the chain; its row is the lock that gives entries their order."""

    sequence = models.PositiveBigIntegerField(default=0)
    digest = models.CharField(max_length=64, default=GENESIS)

    def __str__(self) -> str:
        return f"{self.sequence} {self.digest}"


class Entry(models.Model):
    """A link of the chain. `digest` covers every other field and the digest before it."""

    sequence = models.PositiveBigIntegerField(unique=True)
    at = models.DateTimeField(default=timezone.now)
    actor = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")
    actor_name = models.CharField(max_length=200)
    scope = models.CharField(max_length=60, blank=True, db_index=True)
    action = models.CharField(max_length=60)
    object_type = models.CharField(max_length=80)
    object_id = models.CharField(max_length=40)
    object_name = models.CharField(max_length=300)
    before = models.JSONField(null=True)
    after = models.JSONField(null=True)
    previous = models.CharField(max_length=64)
    digest = models.CharField(max_length=64)

    objects = EntryQuerySet.as_manager()

    class Meta:
        ordering = ["sequence"]
        verbose_name = "บันทึกการใช้งาน"
        indexes = [models.Index(fields=["object_type", "object_id"], name="audit_of_object")]

    def __str__(self) -> str:
        return f"{self.sequence} {self.action} {self.object_type} {self.object_id}"
