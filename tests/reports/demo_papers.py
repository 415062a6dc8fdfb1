"""The documents the demo can print, by organization and key; the year is the one printed."""

from organizations.models import Organization
from reports.documents import paper_of
from reports.drafting.drafts import find_draft
from reports.kinds import KEYS
from reports.models import ReportDraft
from reports.paper import Paper

_PLANNED = ("memo-propose-plan", "measures-plan", "analysis", "instrument-report", "announcement")
_REPORTED = ("memo-progress-6", "memo-progress-12", "progress-6", "progress-12")
DEMO = {
    "khaophrathong": (2564, _PLANNED),
    "hintang": (2566, (*_PLANNED, *_REPORTED)),
    "maekhammi": (2564, ()),
    "khoen": (2567, _PLANNED),
    "songchan": (2567, _PLANNED),
}
DOCUMENTS = tuple((slug, key) for slug, (_, keys) in DEMO.items() for key in ("memo-result", *keys))


def demo_draft(slug: str, key: str) -> ReportDraft:
    """A memo about a result bears the year before that of the plan."""
    organization, year = Organization.objects.get(slug=slug), DEMO[slug][0]
    return find_draft(organization, *KEYS[key], year - 1 if key == "memo-result" else year)


def demo_paper(slug: str, key: str) -> Paper:
    return paper_of(demo_draft(slug, key))
