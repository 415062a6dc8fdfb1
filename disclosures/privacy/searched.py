"""What a file holds of personal data, page by page, and what of it a person has to look at. Pure."""

from dataclasses import asdict, dataclass
from typing import Any, Self

from disclosures.privacy.files import Words
from disclosures.privacy.finding import finds_in
from disclosures.privacy.finds import Find, What


@dataclass(frozen=True)
class Searched:
    """`finds` with the number of their page; `unread`: what a person has to look at, in words, empty for nothing."""

    finds: tuple[tuple[Find, int], ...]
    pages: int
    unread: str

    def as_dict(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_dict(cls, plain: dict[str, Any]) -> Self:
        finds = ((Find(**find | {"what": What(find["what"])}), page) for find, page in plain["finds"])
        return cls(tuple(finds), plain["pages"], plain["unread"])


def search_words(words: Words) -> Searched:
    located: dict[Find, int] = {}
    for page, text in enumerate(words.pages, 1):
        for find in finds_in(text):
            located.setdefault(find, page)
    return Searched(tuple(located.items()), len(words.pages), _unread(words))


def _unread(words: Words) -> str:
    if not words.pages:
        return " (อ่านไม่ได้ทั้งไฟล์)"
    if not words.whole:
        return f" (อ่านได้ถึงหน้า {len(words.pages)})"
    if not words.unread:
        return ""
    if len(words.unread) == len(words.pages):
        return " (เป็นภาพทั้งไฟล์)"
    numbers = ", ".join(map(str, words.unread[:10]))
    return f" (หน้า {numbers}{' และหน้าอื่น' if len(words.unread) > 10 else ''} เป็นภาพ)"
