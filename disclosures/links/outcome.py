"""What a check says in the end. Pure."""

from dataclasses import dataclass

from disclosures.links.words import OPEN, State, Verdict


@dataclass(frozen=True)
class Outcome:
    """`verdict` belongs to what opens; elsewhere None. `passage`: the words that decided it, as they stand in the
    document. The rest is what a submission freezes."""

    state: State
    verdict: Verdict | None = None
    passage: str = ""
    seconds: float = 0.0
    status: int | None = None
    final_url: str = ""
    kind: str = ""
    title: str = ""
    document_date: str = ""
    size: int | None = None
    sha256: str = ""

    @property
    def opens(self) -> bool:
        return self.state in OPEN
