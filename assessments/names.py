"""Which criterion a pasted row means, by its name: documents number the indicators in orders of their own."""

import re
from collections.abc import Iterable, Mapping
from difflib import SequenceMatcher

from thai.digits import to_arabic
from thai.text import match_key, tidy

LEAD = re.compile(
    r"""^[\s\-–—•·*|>(]*
    (?:[A-Z]{3}\b[\s|:]*)?                                  # the instrument's own column: IIT
    (?:(?:ตัวชี้วัด(?:ย่อย)?|ข้อ|ลำดับ)(?:ที่)?\s*(?=\d))?
    (?:\d{1,2}(?:\.\d{1,2})?(?!\d)\s*[.):\-]?)?[\s|:]*
    (?:ด้าน\s*)?""",
    re.VERBOSE,
)
SCORE = re.compile(
    r"""[\s|:=(]*(?:ได้|มี)?\s*(?:(?:ค่า)?คะแนน(?:เฉลี่ย)?|เท่ากับ|ร้อยละ)?
    [\s|:=]*\d[\d.,oO]*\s*%?\s*(?:คะแนน)?[\s|).]*$""",
    re.VERBOSE,
)
SURE, CLEAR = 0.9, 0.1


def match_indicator(names: Mapping[str, Iterable[str]], text: str) -> str | None:
    """The code whose name `text` carries, with or without a number before and a score behind it.

    `names` maps a code to the names people write for it. None when no name fits, or two fit about as well.
    """
    key = match_key(bare_name(text))
    if not key:
        return None
    keys = {code: [match_key(name) for name in written] for code, written in names.items()}
    exact = [code for code, written in keys.items() if key in written]
    if exact:
        return exact[0] if len(exact) == 1 else None
    ranked = sorted(((_likeness(key, written), code) for code, written in keys.items()), reverse=True)
    best, second = [*ranked, (0.0, ""), (0.0, "")][:2]
    return best[1] if best[0] >= SURE and best[0] - second[0] >= CLEAR else None


def bare_name(text: str) -> str:
    """The text without its leading number and trailing score: “๓. การใช้อำนาจ ๘๔.๘๕ คะแนน” is การใช้อำนาจ."""
    return SCORE.sub("", LEAD.sub("", to_arabic(tidy(text)), count=1), count=1).strip()


def _likeness(key: str, written: Iterable[str]) -> float:
    return max((SequenceMatcher(None, key, name, autojunk=False).ratio() for name in written), default=0.0)
