"""Answers for programs: an error or nothing is no document, data are."""

import pytest

from disclosures.links.words import State
from tests.disclosures.links.answers import answer, state


@pytest.mark.parametrize(
    ("body", "wanted"),
    [
        ('{"error": "x"}', State.SOFT_404),
        ('{"success": false}', State.SOFT_404),
        ('{"message": "ไม่พบข้อมูล"}', State.SOFT_404),
        ('{"code": 500}', State.SOFT_404),
        ('{"data": []}', State.SOFT_404),
        ("{}", State.SOFT_404),
        ("null", State.SOFT_404),
        ("<?xml version='1.0'?><Error><Code>NoSuchKey</Code></Error>", State.SOFT_404),
        ('{"code": 200, "data": [{"year": 2567}]}', State.OK),
        ('[{"year": 2567}]', State.OK),
        ("<?xml version='1.0'?><rss><channel><title>ข่าว</title></channel></rss>", State.OK),
    ],
)
def test_data_tell_whether_they_are_an_error(body: str, wanted: State) -> None:
    assert state(answer(body, "application/xml" if body.startswith("<") else "application/json")) == wanted
