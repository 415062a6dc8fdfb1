"""The catalogue of documents: what each kind is read from, composed by, worded with and set in."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from reports.contents import analysis, announcement, instruments, memo, plan, progress, result_reports
from reports.contents.composing import Composition
from reports.kinds import Kind, Occasion
from reports.models import ReportDraft
from reports.paper import Paper
from reports.wording import Text

# Of the layout: raised with every change that prints the same content otherwise.
TEMPLATE_VERSION = 1


class Source(Protocol):
    """What a document is made of, read once. `values` fills the blanks of its texts."""

    @property
    def composition(self) -> Composition: ...

    @property
    def values(self) -> Mapping[str, str]: ...


@dataclass(frozen=True)
class Document:
    """A kind. `read` raises Unprintable; `texts`: the standing texts by occasion, in printed order; `style`: its sheet
    of static/reports; `formats`: those it can be exported in; `numerals`: whether its digits are chosen in the draft;
    `endorsed`: whether the chain of opinions writes on it; `numbered`: whether it bears a number of its own."""

    read: Callable[[ReportDraft], Any]
    compose: Callable[[Any], Paper]
    texts: Mapping[Occasion, tuple[Text, ...]]
    style: str
    formats: tuple[str, ...]
    numerals: bool = True
    endorsed: bool = False
    numbered: bool = True

    def paper(self, draft: ReportDraft) -> Paper:
        """Everything printed, as data and draft stand. Raises Unprintable."""
        return self.compose(self.read(draft))


WORD, TABLES = ("pdf", "docx"), ("pdf", "docx", "xlsx")
CATALOGUE: dict[str, Document] = {
    Kind.MEMO: Document(memo.read, memo.compose, memo.TEXTS, "memo.css", WORD, numerals=False, endorsed=True),
    Kind.MEASURES_PLAN: Document(plan.read, plan.compose, plan.TEXTS, "report.css", TABLES),
    Kind.ANALYSIS: Document(result_reports.read, analysis.compose, analysis.TEXTS, "report.css", TABLES),
    Kind.PROGRESS: Document(progress.read, progress.compose, progress.TEXTS, "report.css", TABLES),
    Kind.INSTRUMENT_REPORT: Document(result_reports.read, instruments.compose, instruments.TEXTS, "report.css", TABLES),
    Kind.ANNOUNCEMENT: Document(
        announcement.read, announcement.compose, announcement.TEXTS, "announcement.css", WORD, numerals=False
    ),
}


def texts_of_kind(kind: str, occasion: str) -> tuple[Text, ...]:
    return CATALOGUE[kind].texts[Occasion(occasion)]


def paper_of(draft: ReportDraft) -> Paper:
    """Raises Unprintable."""
    return CATALOGUE[draft.kind].paper(draft)
