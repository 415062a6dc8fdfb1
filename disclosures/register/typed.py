"""What a person typed of one item, before anything is stored. Pure."""

from dataclasses import dataclass

from disclosures.register.content import Source


@dataclass(frozen=True)
class TypedLink:
    """A typed `url`, or the key of an issued report or of a version of evidence; `text`: the explanation line."""

    url: str = ""
    report: int | None = None
    evidence: int | None = None
    text: str = ""

    @property
    def document(self) -> str:
        """report-5, evidence-7: the document of the portal; empty for a typed address."""
        if self.report:
            return f"{Source.REPORT}-{self.report}"
        return f"{Source.EVIDENCE}-{self.evidence}" if self.evidence else ""

    @property
    def key(self) -> str:
        return self.document or self.url


@dataclass(frozen=True)
class Typed:
    """Everything a person says of an item; `owner`: the key of a post; `seen`: `stamp_of` the copy the form was opened
    with, empty where nobody looked at one."""

    has: bool | None = None
    remark: str = ""
    expected_year: int | None = None
    owner: int | None = None
    notes: str = ""
    links: tuple[TypedLink, ...] = ()
    seen: str = ""
