"""The page on which items are published: what waits, what stands against each, what is asked about personal data."""

from collections.abc import Collection, Container, Mapping
from dataclasses import dataclass

from disclosures.privacy.answering import Asked, open_of
from disclosures.privacy.asking import Question, questions_of
from disclosures.privacy.searching import finds_of
from disclosures.register.addresses import readable
from disclosures.register.candidates import Candidate, candidates_of, publishable
from disclosures.register.content import LinkContent
from disclosures.register.refusals import Problem, problems_of
from disclosures.register.standing import said_of
from organizations.models import Organization

CHIPS = {"ready": "submitted", "draft": "draft", "withdrawn": "cancelled"}


@dataclass(frozen=True)
class Row:
    """`warnings`: what checks found of its links, a sentence each; they do not stop it."""

    candidate: Candidate
    problems: tuple[Problem, ...]
    chosen: bool

    @property
    def chip(self) -> str:
        return CHIPS[self.candidate.disclosure.state]

    @property
    def warnings(self) -> list[tuple[str, str]]:
        """Address and what is said of it."""
        return [(readable(one.url), said.words) for one in self.candidate.alarms if (said := said_of(one))]

    @property
    def lines(self) -> list[tuple[str, str]]:
        """What becomes of the public page, line by line: ins, del or neither, and the words."""
        content, changes = self.candidate.content, self.candidate.difference
        if changes is None:
            return [("", _named(link)) for link in content.links] + [("", one) for one in (content.remark,) if one]
        said = [("ins", f"เพิ่ม {_named(link)}") for link in changes.added]
        said += [("del", f"ลบ {_named(link)}") for link in changes.removed]
        said += [("", f"แก้คำอธิบาย: {link.text or 'ไม่มีคำอธิบาย'}") for link in changes.texts]
        said += [("", sentence) for sentence in changes.others]
        return said or [("", "เหมือนฉบับที่เผยแพร่อยู่")]


def _named(link: LinkContent) -> str:
    """With the address, which decides where a reader lands."""
    address = readable(link.url)
    return f"{link.text} ({address})" if link.text else address


@dataclass(frozen=True)
class PublishPage:
    rows: list[Row]
    asked: list[Asked]
    answered: list[Question]

    @property
    def chosen(self) -> int:
        return sum(row.chosen for row in self.rows)


def publish_page(
    organization: Organization,
    fiscal_year: int,
    only: str = "",
    chosen: Collection[str] | None = None,
    typed: Mapping[str, str] | None = None,
    wrong: Container[str] = (),
) -> PublishPage:
    """`only`: one item alone; `chosen`: codes ticked, None for the ready ones that nothing stands against; `typed`:
    answers by digest; `wrong`: those of them that were refused. Seven queries."""
    found = publishable(organization, fiscal_year)
    candidates = candidates_of(organization, found.filter(item__code=only) if only else found)
    questions = questions_of(organization, finds_of(candidate.disclosure for candidate in candidates))
    rows = [_row(candidate, chosen, bool(only)) for candidate in candidates]
    return PublishPage(rows, open_of(questions, typed or {}, wrong), [one for one in questions if one.answered])


def _row(candidate: Candidate, chosen: Collection[str] | None, alone: bool) -> Row:
    problems = tuple(problems_of(candidate))
    ready = (candidate.is_ready or alone) and not problems
    return Row(candidate, problems, ready if chosen is None else candidate.code in chosen)
