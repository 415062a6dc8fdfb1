"""What a check found, written down: the check itself, and how the link stands now."""

from datetime import datetime

from django.db import transaction

from disclosures.checks.addresses import digest_of
from disclosures.checks.alarms import watch
from disclosures.checks.silence import silenced
from disclosures.links.outcome import Outcome
from disclosures.links.words import State, Verdict
from disclosures.models import Disclosure, LinkCheck, LinkStanding
from disclosures.models.register import URL_LENGTH

KEPT = 20  # checks of one link


def record_check(disclosure: Disclosure, url: str, outcome: Outcome, now: datetime) -> LinkCheck | None:
    """One short transaction after the address answered; None where the link has left the register meanwhile."""
    with transaction.atomic():
        found = LinkStanding.objects.select_for_update().filter(disclosure=disclosure.pk, url_digest=digest_of(url))
        standing = found.first()
        if standing is None:
            return None
        check = LinkCheck.objects.create(
            disclosure_id=disclosure.pk,
            url=standing.url,
            url_digest=standing.url_digest,
            checked_at=now,
            **_columns(outcome),
        )
        standing.latest = check
        settle(standing, now)
        _prune(standing)
    return check


def settle(standing: LinkStanding, now: datetime) -> None:
    """Alarm and next look after the latest check, as of that; while a person vouches (`now`) there is no alarm."""
    check = standing.latest
    if check is not None:
        verdict = Verdict(check.verdict) if check.verdict else None
        found = watch(State(check.state), verdict, standing.failing_since, check.checked_at)
        standing.alarm, standing.failing_since, standing.due_at = found.alarm, found.failing_since, found.due_at
    silenced(standing, now)
    standing.save(update_fields=["latest", "alarm", "failing_since", "due_at"])


def _columns(outcome: Outcome) -> dict[str, object]:
    plain = {name: _storable(getattr(outcome, name)) for name in ("passage", "final_url", "title", "sha256")}
    return plain | {
        "state": outcome.state,
        "verdict": outcome.verdict or "",
        "final_url": plain["final_url"][: 2 * URL_LENGTH],
        "document_date": _storable(outcome.document_date)[:60],
        "kind": outcome.kind[:20],
        "status": outcome.status,
        "size": outcome.size,
        "seconds": round(outcome.seconds, 2),
    }


def _storable(text: str) -> str:
    """Without what no database takes: a NUL or half a letter can stand in the title of a file."""
    return text.replace("\0", "").encode(errors="replace").decode()


def _prune(standing: LinkStanding) -> None:
    same = LinkCheck.objects.filter(disclosure=standing.disclosure_id, url_digest=standing.url_digest)
    old = list(same.order_by("-checked_at", "-pk").values_list("pk", flat=True)[KEPT:])
    if old:
        same.filter(pk__in=old).delete()
