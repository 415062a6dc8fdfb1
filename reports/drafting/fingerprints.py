"""What a document says, as one SHA-256: whether an opinion was written on the words that stand now. Pure."""

import hashlib
from dataclasses import replace

from reports.contents.texts import texts_of
from reports.paper import Block, Endorsement, MemoHead, Paper, Verification


def fingerprint(paper: Paper) -> str:
    """Of its texts in reading order, but for what is added to them on their way up: opinions, number, date, and the
    block of verification."""
    blocks = [_before_the_chain(block) for block in paper.blocks if not isinstance(block, Verification)]
    return hashlib.sha256("\x1f".join(texts_of((paper.title, *blocks))).encode()).hexdigest()


def _before_the_chain(block: Block) -> Block:
    if isinstance(block, Endorsement):
        return replace(block, text="")
    if isinstance(block, MemoHead):
        return replace(block, number="", date="")
    return block
