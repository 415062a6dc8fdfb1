"""Thai national identity numbers in a text: thirteen digits whose last one checks the others. Pure.

A number that begins with 0 is a juristic person's (a shop's tax number) unless it has the marks of a person without
Thai nationality; one that begins with 9 is nobody's (ISBN begin so).
"""

import re
from collections.abc import Iterator

from disclosures.privacy.finds import Find, What

_JOINT = r" ?[-–‐.]? ?"
_NUMBER = re.compile(rf"(?<!\d)(?<!\d[-–‐.])(?=(\d(?:{_JOINT}\d){{12}})(?!\d)(?![-–‐.]\d))")
_WRITTEN = {(13,), (1, 4, 5, 2, 1), (1, 4, 5, 3), (1,) * 13}


def identity_numbers(text: str) -> Iterator[Find]:
    """`text` in Arabic digits."""
    for found in _NUMBER.finditer(text):
        digits = re.sub(r"\D", "", found[1])
        if _plausible(found[1]) and _is_a_persons(digits) and checks(digits):
            shown = f"{digits[0]}-{digits[1:5]}-xxxxx-xx-{digits[12]}"
            yield Find(What.IDENTITY, digits, shown)


def checks(digits: str) -> bool:
    """Weights 13 to 2 over the first twelve; the last is 11 less the rest by 11, its last figure."""
    total = sum(int(digit) * weight for digit, weight in zip(digits, range(13, 1, -1), strict=False))
    return (11 - total % 11) % 10 == int(digits[12])


def _plausible(written: str) -> bool:
    """Hyphens may stand anywhere; figures of a table with spaces or points between them are no number."""
    groups = tuple(len(group) for group in re.findall(r"\d+", written))
    joints = re.findall(r"\D+", written)
    return groups in _WRITTEN or bool(joints) and all(re.search("[-–‐]", joint) for joint in joints)


def _is_a_persons(digits: str) -> bool:
    if digits[0] == "0":
        return digits[1] == "0" or digits[5:7] == "89"
    return digits[0] != "9"
