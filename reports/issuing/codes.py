"""The code of an issued document: made at random, read however it was typed, put into its short address."""

import re
import secrets

from django.conf import settings

from thai.digits import to_arabic

# Digits and letters that are not taken for one another: no I, L, O, U.
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LENGTH = 10
LONGEST_TYPED = 300
_MEANT = str.maketrans("OIL", "011")
_CODE = re.compile(rf"[{ALPHABET}]{{{LENGTH}}}")
_FILLING = re.compile(r"[\s\u00a0\u200b\-–—_.]+")


def new_code() -> str:
    """Fifty random bits: nobody comes upon a document by trying."""
    return "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))


def read_code(typed: str) -> str:
    """The code in what was typed or pasted, the whole address too; empty when there is none."""
    last = typed[:LONGEST_TYPED].strip().rstrip("/").rpartition("/")[2]
    meant = _FILLING.sub("", to_arabic(last)).upper().translate(_MEANT)
    return meant if _CODE.fullmatch(meant) else ""


def grouped(code: str) -> str:
    """As printed, in two groups that are easy to read out: 4K7QM-2X9TB."""
    half = LENGTH // 2
    return f"{code[:half]}-{code[half:]}"


def address_of(code: str) -> str:
    """The short address on the last page and in its QR code."""
    return f"{settings.SITE_URL}/verify/{code}/"
