"""A memo taken apart for tests: its head, the texts of its sections, its table and signers; and words typed over it."""

from dataclasses import dataclass

from reports.documents import paper_of
from reports.models import ReportDraft
from reports.paper import Block, Endorsement, Heading, MemoHead, Paragraph, Signature, Signer, Table

SECTIONS = ["เรื่องเดิม", "ข้อเท็จจริง", "ข้อเสนอแนะ"]


@dataclass(frozen=True)
class Memo:
    """`facts`: the blocks below ข้อเท็จจริง."""

    head: MemoHead
    background: tuple[str, ...]
    facts: tuple[Block, ...]
    proposal: tuple[str, ...]
    author: Signer
    opinions: tuple[Endorsement, ...]

    @property
    def told(self) -> tuple[str, ...]:
        """The paragraphs of the facts."""
        return _texts(self.facts)

    @property
    def rows(self) -> tuple[tuple[str, ...], ...]:
        """Of the one table of the facts, or of none."""
        tables = [block for block in self.facts if isinstance(block, Table)]
        return tuple(tuple(cell.lines[0] for cell in row.cells) for table in tables for row in table.rows)


def memo_of(draft: ReportDraft) -> Memo:
    """Raises Unprintable."""
    head, *blocks = paper_of(draft).blocks
    assert isinstance(head, MemoHead)
    starts = [place for place, block in enumerate(blocks) if isinstance(block, Heading)]
    assert [getattr(blocks[place], "text", "") for place in starts] == SECTIONS
    end = next(place for place, block in enumerate(blocks) if isinstance(block, Signature))
    background, facts, proposal = (
        tuple(blocks[first + 1 : after]) for first, after in zip(starts, [*starts[1:], end], strict=True)
    )
    author, *opinions = blocks[end:]
    assert isinstance(author, Signature)
    endorsements = tuple(one for one in opinions if isinstance(one, Endorsement))
    return Memo(head, _texts(background), facts, _texts(proposal), author.signer, endorsements)


def _texts(blocks: tuple[Block, ...]) -> tuple[str, ...]:
    return tuple(block.text for block in blocks if isinstance(block, Paragraph))


def type_texts(draft: ReportDraft, text: str, *names: str) -> None:
    """Type the same words over some of the texts of a draft, by default over the four of a result."""
    for name in names or ("subject", "background", "facts", "proposal"):
        draft.typed_texts.update_or_create(name=name, defaults={"text": text})
