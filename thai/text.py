"""Text as it is stored and as it is compared."""

import re
import unicodedata

from thai.digits import to_arabic

_SPACES = re.compile(r"[ \t\u00a0]+")
_UNSEEN = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff\u00ad"))
_TONES = "\u0e48\u0e49\u0e4a\u0e4b"
_SPLIT_AM = re.compile(f"\u0e4d([{_TONES}]?)\u0e32")


def tidy(text: str) -> str:
    """NFC, ํ+า as ำ, doubled เ as แ, unseen characters gone, runs of spaces as one; line breaks stay."""
    text = unicodedata.normalize("NFC", text).translate(_UNSEEN)
    text = _SPLIT_AM.sub("\\1\u0e33", text).replace("เเ", "แ")
    return _SPACES.sub(" ", text.replace("\r\n", "\n").replace("\r", "\n")).strip()


def match_key(name: str) -> str:
    """A name reduced to what identifies it: tidied, Arabic digits, letters, marks and digits only, lower case."""
    kept = (c for c in to_arabic(tidy(name)).lower() if unicodedata.category(c)[0] in "LMN")
    return "".join(kept)
