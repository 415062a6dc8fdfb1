"""Kinds of files, by the name they claim."""

import pytest

from organizations.uploads.kinds import claimed, content_type


@pytest.mark.parametrize(("name", "kind"), [("a.JPEG", ".jpg"), ("a.heif", ".heic"), ("a.tar.gz", ".gz"), ("a", "")])
def test_a_name_claims_one_kind_however_it_is_spelt(name: str, kind: str) -> None:
    assert claimed(name) == kind


def test_a_file_that_is_none_of_ours_is_served_as_bytes() -> None:
    assert content_type("a.html") == "application/octet-stream"
