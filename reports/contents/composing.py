"""What every document starts from and ends with: signers, words, digits."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from organizations.models import Organization, Post, Tenure
from organizations.signers import Signer, signers
from reports.contents.memo_head import document_date
from reports.contents.signers import names_of, signing_day
from reports.contents.texts import map_texts
from reports.models import ReportDraft, StandingText
from reports.paper import Numerals, Paper, Section, Sheet
from reports.wording import Text, worded
from thai.digits import arabic_digits, official_digits

DIGITS = {Numerals.THAI: official_digits, Numerals.ARABIC: arabic_digits}


@dataclass(frozen=True)
class Composition:
    """A draft with what its words are made of. Each property costs its queries once: signers two, opinions, typed and
    standing texts one each."""

    draft: ReportDraft

    @property
    def organization(self) -> Organization:
        return self.draft.organization

    @cached_property
    def signers(self) -> list[Signer]:
        """The chain on the document's day, the author first."""
        return signers(self.organization, signing_day(self.draft))

    @property
    def chain(self) -> list[Post]:
        return [signer.post for signer in self.signers]

    @property
    def tenures(self) -> list[Tenure]:
        return [signer.tenure for signer in self.signers if signer.tenure]

    @cached_property
    def opinions(self) -> dict[int, str]:
        """Text by the key of the post."""
        return dict(self.draft.opinions.values_list("post_id", "text")) if self.draft.pk else {}

    @cached_property
    def typed(self) -> dict[str, str]:
        return dict(self.draft.typed_texts.values_list("name", "text")) if self.draft.pk else {}

    @cached_property
    def standing(self) -> dict[str, str]:
        asked = {"kind": self.draft.kind, "occasion": self.draft.occasion, "organization": self.organization}
        return dict(StandingText.objects.filter(**asked).values_list("name", "text"))

    def words(self, texts: Collection[Text], values: Mapping[str, str]) -> dict[str, str]:
        """What is printed of each text, by its name."""
        return worded(texts, values, self.standing, self.typed)

    def default_words(self, texts: Collection[Text], values: Mapping[str, str]) -> dict[str, str]:
        """The same without what was typed on this draft: what the form starts from and its reset returns to."""
        return worded(texts, values, self.standing, {})

    def finish(
        self, title: str, sections: tuple[Section, ...], *, sheets: tuple[Sheet, ...] = (), numerals: str = ""
    ) -> Paper:
        """The paper with its texts in one kind of digits: that of the draft unless the kind decides. Sheets are data
        and keep theirs."""
        style = Numerals(numerals or self.draft.numerals)
        paper = Paper(
            title=title,
            author=self.organization.official_name,
            sections=sections,
            day=document_date(self.draft),
            numerals=style,
            signature_lines=self.draft.signature_lines,
            catchword=self.draft.catchword,
            unbroken=names_of(self.tenures) | {self.organization.name},
        )
        return replace(map_texts(paper, DIGITS[style]), sheets=sheets)
