"""บันทึกข้อความ, whatever its occasion: head, เรื่องเดิม, ข้อเท็จจริง, ข้อเสนอแนะ, the author and the chain of opinions."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from organizations import signers
from reports.contents import memo_plan, memo_result, memo_round
from reports.contents.composing import Composition
from reports.contents.memo_head import date_line, number_line, unit_line
from reports.contents.memo_texts import one_line
from reports.contents.memo_texts import printed as paragraphs
from reports.contents.signers import printed
from reports.kinds import Occasion
from reports.models import ReportDraft
from reports.paper import (
    NOBODY,
    Block,
    Endorsement,
    Flow,
    Heading,
    MemoHead,
    Numerals,
    Paper,
    Paragraph,
    Section,
    Signature,
)
from reports.wording import Text

Source = memo_result.Source | memo_plan.Source | memo_round.Source


@dataclass(frozen=True)
class Matter:
    """What one occasion is about. `read` raises Unprintable; `facts` makes the blocks below ข้อเท็จจริง of its source
    and of the words of its texts named `told`."""

    texts: tuple[Text, ...]
    read: Callable[[Composition], Source]
    facts: Callable[..., tuple[Block, ...]]
    told: tuple[str, ...] = ("facts",)


_ROUND = Matter(memo_round.TEXTS, memo_round.read, memo_round.facts)
MATTERS: dict[Occasion, Matter] = {
    Occasion.RESULT: Matter(memo_result.TEXTS, memo_result.read, memo_result.facts),
    Occasion.PROPOSE_PLAN: Matter(memo_plan.TEXTS, memo_plan.read, memo_plan.facts, ("facts", "plan")),
    Occasion.PROGRESS_6: _ROUND,
    Occasion.PROGRESS_12: _ROUND,
}
TEXTS: Mapping[Occasion, tuple[Text, ...]] = {occasion: matter.texts for occasion, matter in MATTERS.items()}


def read(draft: ReportDraft) -> Source:
    """Raises Unprintable."""
    return MATTERS[Occasion(draft.occasion)].read(Composition(draft))


def compose(source: Any) -> Paper:
    composition: Composition = source.composition
    matter = MATTERS[Occasion(composition.draft.occasion)]
    words = composition.words(matter.texts, source.values)
    people, opinions = composition.signers, {} if composition.draft.opinions_by_pen else composition.opinions
    blocks = (
        _head(composition, one_line(words["subject"])),
        Heading("เรื่องเดิม"),
        *paragraphs(words["background"]),
        Heading("ข้อเท็จจริง"),
        *matter.facts(source, *(words[name] for name in matter.told)),
        Heading("ข้อเสนอแนะ"),
        *_closing(words["proposal"]),
        Signature(printed(people[0]) if people else NOBODY),
        *(_endorsement(signer, opinions.get(signer.post.pk, "")) for signer in people[1:]),
    )
    return composition.finish(one_line(words["subject"]), (Section(blocks),), numerals=Numerals.THAI.value)


def _head(composition: Composition, subject: str) -> MemoHead:
    draft = composition.draft
    unit = unit_line(draft, composition.chain)
    return MemoHead(unit, number_line(draft), date_line(draft), subject, composition.organization.head_title)


def _closing(text: str) -> tuple[Paragraph, ...]:
    """The last two paragraphs stay together, so that no single line goes with the signature to the next page."""
    *before, last = paragraphs(text)
    return (*before[:-1], *(replace(one, flow=Flow.LEAD) for one in before[-1:]), last)


def _endorsement(signer: signers.Signer, opinion: str) -> Endorsement:
    """A vacant post has nobody whose words could be printed."""
    text = opinion.strip() if signer.tenure else ""
    return Endorsement(f"ความเห็นของ{signer.post.title}", text, printed(signer))
