"""A draft opened to be looked over: its paper, where the chain stands, and what to mind before it is printed."""

from dataclasses import dataclass

from assessments.models import Assessment
from organizations.models import User
from reports.contents.texts import texts_of
from reports.documents import CATALOGUE, Document
from reports.drafting.fingerprints import fingerprint
from reports.drafting.opinion_states import GIVEN, OpinionState
from reports.drafting.opinions import Turn, holds, next_turn, turns_of
from reports.kinds import MONTHS, Kind, Occasion
from reports.models import IssuedReport, ReportDraft
from reports.paper import Endorsement, Paper, Signature
from reports.rendering.fonts import missing_glyphs


@dataclass(frozen=True)
class Preview:
    """`digest`: the fingerprint on which opinions are written; `vacant`: the posts it is signed by that have nobody;
    `missing`: characters printed as □; `assessment`: the result it tells of."""

    draft: ReportDraft
    document: Document
    paper: Paper
    digest: str
    turns: list[Turn]
    vacant: list[str]
    missing: list[tuple[str, str, str]]
    assessment: Assessment | None

    @property
    def next(self) -> Turn | None:
        return next_turn(self.turns)

    @property
    def given(self) -> int:
        """How many posts need not be asked any more."""
        return sum(turn.state in GIVEN for turn in self.turns)

    @property
    def stale(self) -> bool:
        """Whether an opinion was written on an earlier text."""
        return any(turn.state is OpinionState.STALE for turn in self.turns)

    def own_turns(self, user: User) -> list[Turn]:
        """Those of the posts this person signs for on the document's day."""
        return [turn for turn in self.turns if holds(turn, user)]


def open_preview(draft: ReportDraft) -> Preview:
    """Raises Unprintable."""
    document = CATALOGUE[draft.kind]
    source = document.read(draft)
    paper = document.compose(source)
    digest = fingerprint(paper)
    signers = source.composition.signers if document.endorsed else []
    signing = [block.signer for block in paper.blocks if isinstance(block, Signature | Endorsement)]
    return Preview(
        draft=draft,
        document=document,
        paper=paper,
        digest=digest,
        turns=turns_of(draft, signers, digest) if signers else [],
        vacant=[one.post for one in signing if one.post and not one.name],
        missing=missing_glyphs("".join(texts_of(paper.sections))),
        assessment=_assessment(draft),
    )


def newest_edition(draft: ReportDraft) -> IssuedReport | None:
    """What was issued of the document last, with what became of it. Two queries."""
    issued = IssuedReport.objects.of(draft.organization, draft.fiscal_year).with_fate()
    return issued.filter(kind=draft.kind, occasion=draft.occasion).order_by("-edition").first()


def _assessment(draft: ReportDraft) -> Assessment | None:
    """The result a document rests on; a progress report rests on none. One query."""
    if draft.occasion in MONTHS:
        return None
    year = draft.fiscal_year - (0 if (draft.kind, draft.occasion) == (Kind.MEMO, Occasion.RESULT) else 1)
    found = draft.organization.assessments.filter(framework__fiscal_year=year)
    return found.select_related("framework").first()
