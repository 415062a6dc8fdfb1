"""No word of an address is taken for the code of an item."""

import pytest
from django.urls import Resolver404, resolve


@pytest.mark.parametrize(
    ("path", "name"),
    [("o1/", "edit-disclosure"), ("o43/", "edit-disclosure"), ("i7/", "edit-disclosure"), ("paste/", "paste-register")],
)
def test_codes_and_words_lead_apart(path: str, name: str) -> None:
    assert resolve(f"/work/khoen/2566/oit/{path}").url_name == name


@pytest.mark.parametrize("path", ["O1/", "o0/", "o01/", "o1000/", "oo1/", "1/", "๐1/"])
def test_other_spellings_are_no_addresses(path: str) -> None:
    with pytest.raises(Resolver404):
        resolve(f"/work/khoen/2566/oit/{path}")
