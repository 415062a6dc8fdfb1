"""The desk of a year: every document of that year, how far each is, and what must be there first."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from django.db.models import Count, Q

from assessments.models import Assessment
from measures.models import Measure
from organizations.models import Organization
from reports.desk.words import GROUPS, Entry
from reports.issuing.facts import IssuedFacts, IssuedState
from reports.kinds import MONTHS, Kind, Occasion, key_of
from reports.models import IssuedReport, ReportDraft


@dataclass(frozen=True)
class Obstacle:
    """Why a document cannot be printed yet; `page`: the name of the address where that is mended, `link`: its words."""

    sentence: str
    page: str
    link: str


@dataclass(frozen=True)
class Line:
    """A document as the desk shows it. `written` of `asked` opinions are there; `editions`: what was issued, newest
    first."""

    entry: Entry
    draft: ReportDraft | None = None
    written: int = 0
    asked: int = 0
    editions: list[IssuedReport] = field(default_factory=list)
    obstacle: Obstacle | None = None

    @property
    def key(self) -> str:
        return key_of(self.entry.kind, self.entry.occasion)

    @property
    def newest(self) -> IssuedReport | None:
        return self.editions[0] if self.editions else None

    @property
    def state(self) -> str:
        """In words, as far as it has come."""
        if self.newest:
            return issued_words(self.newest)
        if self.draft is None:
            return "ข้อมูลยังไม่ครบ" if self.obstacle else "พร้อมจัดทำ"
        return f"เสนอความเห็นแล้ว {self.written}/{self.asked}" if self.draft.routed_at else "มีร่าง"

    @property
    def icon(self) -> str:
        if self.newest:
            return "cross" if IssuedFacts(self.newest).state is IssuedState.WITHDRAWN else "tick"
        return "half" if self.draft else "ring"


@dataclass(frozen=True)
class Section:
    heading: str
    lines: list[Line]

    @property
    def obstacle(self) -> Obstacle | None:
        """The one in the way of all of them."""
        found = {line.obstacle for line in self.lines}
        return found.pop() if len(found) == 1 else None


@dataclass(frozen=True)
class Facts:
    """What the cheap checks know: the years with a result, the live measures of the plan, the rounds with entries."""

    results: frozenset[int]
    measures: int
    rounds: Mapping[int, int]


def desk_of(organization: Organization, fiscal_year: int) -> list[Section]:
    """Seven queries, however many documents there are."""
    opinions = Count("opinions", filter=~Q(opinions__text=""))
    drafts = organization.drafts.filter(fiscal_year=fiscal_year).annotate(written=opinions)
    begun = {(draft.kind, draft.occasion): draft for draft in drafts}
    issued: dict[tuple[str, str], list[IssuedReport]] = {}
    for report in IssuedReport.objects.of(organization, fiscal_year).with_fate().order_by("-edition"):
        issued.setdefault((report.kind, report.occasion), []).append(report)
    asked = max(organization.posts.filter(chain__isnull=False).count() - 1, 0)
    facts = _facts(organization, fiscal_year)

    def line(entry: Entry) -> Line:
        draft, about = begun.get((entry.kind, entry.occasion)), (entry.kind, entry.occasion)
        written = getattr(draft, "written", 0)
        return Line(entry, draft, written, asked, issued.get(about, []), _obstacle(entry, fiscal_year, facts))

    years = {"year": fiscal_year, "result_year": fiscal_year - 1}
    return [Section(group.heading.format(**years), list(map(line, group.entries))) for group in GROUPS]


def issued_words(report: IssuedReport) -> str:
    """ออกแล้ว ที่ พร 71801/123 ลงวันที่ 14 ธันวาคม 2563: as written on the signed paper, where it came back."""
    facts = IssuedFacts(report)
    if facts.state is IssuedState.WITHDRAWN:
        return facts.label
    edition = f"ออกฉบับแก้ไขที่ {report.edition} แล้ว" if report.edition > 1 else "ออกแล้ว"
    number, date = facts.number and f"ที่ {facts.number}", facts.date and f"ลงวันที่ {facts.date}"
    return " ".join(filter(None, [edition, number, date]))


def _facts(organization: Organization, fiscal_year: int) -> Facts:
    years = (fiscal_year - 1, fiscal_year)
    results = Assessment.objects.filter(organization=organization, framework__fiscal_year__in=years)
    in_round = {f"of_{months}": Count("progress", filter=Q(progress__round__months=months)) for months in (6, 12)}
    live = Measure.objects.of(organization, fiscal_year).live()
    counted = live.aggregate(measures=Count("pk", distinct=True), **in_round)
    return Facts(
        frozenset(results.values_list("framework__fiscal_year", flat=True)),
        counted["measures"],
        {months: counted[f"of_{months}"] for months in (6, 12)},
    )


def _obstacle(entry: Entry, fiscal_year: int, facts: Facts) -> Obstacle | None:
    months = MONTHS.get(entry.occasion)
    if entry.occasion == Occasion.RESULT:
        lacks = fiscal_year not in facts.results
        sentence = f"ยังไม่มีผลการประเมินปี {fiscal_year} โปรดกรอกคะแนนก่อน"
        return Obstacle(sentence, "show-result", "เปิดหน้าผลการประเมิน") if lacks else None
    if not facts.measures:
        sentence = f"ยังไม่มีมาตรการในแผนปี {fiscal_year} โปรดจัดทำมาตรการก่อน"
        return Obstacle(sentence, "list-measures", "เปิดตารางมาตรการ")
    if months and not facts.rounds[months]:
        return Obstacle(f"ยังไม่มีผลที่บันทึกในรอบ {months} เดือน", "list-rounds", "เปิดหน้าติดตามผล")
    if entry.kind == Kind.ANALYSIS and fiscal_year - 1 not in facts.results:
        sentence = f"ยังไม่มีผลการประเมินปี {fiscal_year - 1} ที่จะวิเคราะห์"
        return Obstacle(sentence, "show-findings", "เปิดหน้าวิเคราะห์")
    return None
