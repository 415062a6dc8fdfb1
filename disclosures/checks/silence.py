"""A person's word against the check: while it is in force there is no alarm, and the link is asked of nobody."""

from datetime import date, datetime, time, timedelta

from django.db.models import QuerySet
from django.utils import timezone

from disclosures.models import Alarm, LinkOverride, LinkStanding


def in_force(today: date) -> QuerySet[LinkOverride]:
    return LinkOverride.objects.filter(ended_at=None, until__gte=today)


def silenced(standing: LinkStanding, now: datetime) -> None:
    """Lift the alarm of a standing that somebody vouches for, and look again the day after the word ends."""
    found = in_force(timezone.localdate(now)).filter(disclosure=standing.disclosure_id, url_digest=standing.url_digest)
    override = found.first()
    if override:
        after = timezone.make_aware(datetime.combine(override.until + timedelta(days=1), time.min))
        standing.alarm = Alarm.NONE
        standing.due_at = min(standing.due_at or after, after)
