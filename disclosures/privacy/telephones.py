"""Mobile numbers in a text, however their digits are grouped. Pure."""

import re
from collections.abc import Iterator

from disclosures.privacy.finds import Find, What

_JOINT = r"[ ()]{0,2}[-–‐.]?[ ()]{0,2}"
_MOBILE = re.compile(
    rf"(?<![\d+])(?<!\d[-–‐./])(?:(?:\(?\+ ?66\)?[ -]?(?:\(0\) ?)?)|\(?0 ?[-–‐]? ?)"
    rf"([689](?:{_JOINT}\d){{8}})(?!\d)(?![-–‐.]\d{{3}})"
)
_MOST_GROUPS = 5


def mobile_numbers(text: str) -> Iterator[Find]:
    """`text` in Arabic digits; a number is known by its ten digits (0812345678)."""
    for found in _MOBILE.finditer(text):
        groups = re.findall(r"\d+", found[1])
        if len(groups) <= _MOST_GROUPS or len(groups) == len("".join(groups)):
            number = f"0{''.join(groups)}"
            yield Find(What.MOBILE, number, f"{number[:3]}-xxx-x{number[7:]}")
