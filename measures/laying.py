"""On whom a measure lays its duty: the post that answers for each office or post it names; other words, on สำนักปลัด."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from measures.models import Measure, Ownership
from organizations.chart import Chart
from organizations.claims import Answerer, Claim

ORDER = [Claim.OWN, Claim.UNREACHED, Claim.VACANT]


@dataclass(frozen=True)
class Share:
    """`label`: the office or post as pages name it; `post`: the one that answers, None where none does; `shared`: words
    that name neither, which all of สำนักปลัด looks after."""

    label: str
    post: int | None
    shared: bool = False


def lay(measures: Iterable[Measure], chart: Chart) -> dict[int, list[Share]]:
    """The shares of each measure, by its key. One query."""
    found: dict[int, list[Share]] = {measure.pk: [] for measure in measures}
    named: dict[int, set[int]] = defaultdict(set)
    rows = Ownership.objects.filter(measure__in=list(found)).values_list("measure", "office", "post")
    for measure, office, post in rows:
        if office:
            named[measure].add(office)
            found[measure].append(_of_office(office, chart))
        else:
            found[measure].append(Share(chart.posts[post].title, post))
    for one in measures:
        if one.everyone:
            found[one.pk] += [_of_office(office, chart) for office in chart.offices if office not in named[one.pk]]
        if not found[one.pk]:
            found[one.pk] = [_of_words(one, chart)]
    return found


def claim_of(shares: Iterable[Share], answerer: Answerer) -> tuple[Claim, list[Share]] | None:
    """The strongest reason why these shares show to the person, and the shares it holds for."""
    claims: Mapping[Claim | None, list[Share]] = defaultdict(list)
    for share in shares:
        claims[answerer.claim(share.post, shared=share.shared)].append(share)
    return next(((claim, claims[claim]) for claim in ORDER if claims.get(claim)), None)


def orphans(measures: Collection[Measure], shares: Mapping[int, list[Share]]) -> list[Measure]:
    """The measures none of whose owners has a post."""
    return [one for one in measures if all(share.post is None and not share.shared for share in shares[one.pk])]


def _of_office(office: int, chart: Chart) -> Share:
    return Share(chart.offices[office].name, chart.post_of_office(office))


def _of_words(measure: Measure, chart: Chart) -> Share:
    post = chart.post_of_office(chart.clerk_office) if chart.clerk_office is not None else None
    return Share(measure.owners_text or "ไม่ได้ระบุผู้รับผิดชอบ", post, shared=True)
