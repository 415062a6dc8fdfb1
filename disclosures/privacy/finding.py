"""Personal data that should not be published by mistake, searched for in a text. Pure."""

from disclosures.privacy.finds import Find
from disclosures.privacy.homes import homes
from disclosures.privacy.identity import identity_numbers
from disclosures.privacy.telephones import mobile_numbers
from thai.digits import to_arabic
from thai.text import tidy


def finds_in(text: str) -> list[Find]:
    """Each find once: identity numbers, mobile numbers, homes. Thai digits are read like Arabic ones."""
    plain = to_arabic(tidy(text))
    found = [*identity_numbers(plain), *mobile_numbers(plain), *homes(plain)]
    return list(dict.fromkeys(found))
