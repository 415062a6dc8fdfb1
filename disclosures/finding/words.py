"""What people type to find an organization, taken apart into words. Pure."""

import re
from dataclasses import dataclass

from thai.text import match_key, tidy

LONGEST_QUERY = 100
MOST_WORDS = 8
_GENERAL = re.compile(
    r"^(?:องค์การบริหารส่วน(?:ตำบล|จังหวัด)|เทศบาล(?:ตำบล|เมือง|นคร)?|ตำบล|อำเภอ|จังหวัด|แขวง|เขต"
    r"|(?:อบต|อบจ|ทต|ทม|ทน|ต|อ|จ)\s*\.|อบต|อบจ)\s*"
)
# Standing alone before a name they say nothing: the directory keeps places without them.
_PLACES = frozenset({"ตำบล", "อำเภอ", "จังหวัด", "แขวง", "เขต", "ต", "อ", "จ"})


@dataclass(frozen=True)
class Word:
    """A word as it is compared: as typed, and without อบต., ตำบล, จ. before it (the same where there is none)."""

    typed: str
    bare: str


@dataclass(frozen=True)
class Query:
    """`whole`: all words written as one, since Thai names have no spaces; None where one word was typed."""

    words: tuple[Word, ...] = ()
    whole: Word | None = None

    @property
    def readings(self) -> list[tuple[Word, ...]]:
        """The ways to read it: an entry is meant when it has every word of one of them."""
        return [self.words, (self.whole,)] if self.whole else [self.words]


def read_query(text: str) -> Query:
    """No words for a text without letters or digits."""
    typed = tidy(text).split()
    words = [word for word in dict.fromkeys(map(_word, typed)) if word.typed]
    telling = [word for word in words if word.typed not in _PLACES] or words
    return Query(tuple(telling), _word("".join(typed)) if len(typed) > 1 and telling else None)


def _word(text: str) -> Word:
    typed = match_key(text)
    return Word(typed, match_key(_GENERAL.sub("", text)) or typed)
