"""The measures of a plan with what they answer, as the analysis and the report by instrument print them."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from measures.content import Content
from measures.models import Finding, Measure, Plan
from reports.contents.plan_measures import method_lines, period_lines, title_lines
from reports.contents.texts import paragraphs


@dataclass(frozen=True)
class Link:
    """`code` of a criterion of `year`; `advice`: it is the assessors' recommendation there that is answered."""

    year: int
    code: str
    advice: bool


@dataclass(frozen=True)
class Answer:
    """A measure: its approved text where there is one, and its place in the plan, by which coverage names it too."""

    number: int
    content: Content
    finding: Finding | None

    @property
    def title(self) -> tuple[str, ...]:
        return title_lines(self.number, self.content.title)

    @property
    def method(self) -> tuple[str, ...]:
        return method_lines(self.content.method)

    @property
    def owners(self) -> tuple[str, ...]:
        return paragraphs(self.content.owners)

    @property
    def monitoring(self) -> tuple[str, ...]:
        return paragraphs(self.content.monitoring)

    @property
    def period(self) -> tuple[str, ...]:
        return period_lines(self.content)

    @property
    def issue(self) -> tuple[int, str] | None:
        """Number and title."""
        number, _, title = self.content.issue.partition(" ")
        return (int(number), title) if number else None

    @cached_property
    def links(self) -> tuple[Link, ...]:
        return tuple(map(_link, self.content.links))


def answers_of(plan: Plan) -> tuple[Answer, ...]:
    """The measures not cancelled, in the order of the plan. Three queries, four where they answer findings."""
    found = plan.measures.live().order_by("position", "pk").with_content()
    rows: Iterable[Measure] = found.select_related("in_force", "finding").prefetch_related("finding__criteria")
    return tuple(Answer(one.position, one.text_in_force or one.content, one.finding) for one in rows)


def _link(link: str) -> Link:
    """2566:o26 name, or 2566:9:ข้อเสนอแนะ name."""
    year, code, *advice = link.partition(" ")[0].split(":")
    return Link(int(year), code, bool(advice))
