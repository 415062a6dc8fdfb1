"""What is said of a document in the end. Pure."""

from dataclasses import dataclass

from disclosures.links.words import Verdict


@dataclass(frozen=True)
class Judged:
    """`passage`: the words that decided, as they stand in the document, at most 300 characters, empty when nothing did;
    `document_date`: the date the document bears as its own, ISO, or empty."""

    verdict: Verdict
    passage: str = ""
    document_date: str = ""
