"""robots.txt is read as its standard says."""

import pytest

from disclosures.links.fetched import Fetched
from disclosures.links.robots import Robots, read_rules, rules_of
from disclosures.links.words import State

TEXT = """# a town's site
User-agent: Googlebot
User-agent: bingbot
Disallow: /bots/

user-agent: *
Disallow: /admin/
Disallow: /*.doc$
Disallow: /แผน/
Allow: /admin/public
Disallow:
Crawl-delay: 9

User-agent: other
User-agent: *
Disallow: /late # a remark
Sitemap: /admin.xml
"""
TARGETS = {
    "/": False,
    "/bots/a": False,
    "/admin/": True,
    "/admin": False,
    "/admin/public/a": False,
    "/a/b.doc": True,
    "/a/b.docx": False,
    "/a/b.doc?x": False,
    "/%E0%B9%81%E0%B8%9C%E0%B8%99/67.pdf": True,
    "/late": True,
    "/robots.txt": False,
}


@pytest.mark.parametrize("target", TARGETS)
def test_forbids(target: str) -> None:
    assert read_rules(TEXT).forbid(target) is TARGETS[target]


PATTERNS = {
    ("/", "/a"): True,
    ("/*", "/a"): True,
    ("/a*c*e", "/abcdef"): True,
    ("/a*c*e$", "/abcdef"): False,
    ("/a*e$", "/abcde"): True,
    ("/ab*ba$", "/aba"): False,
    ("/a$", "/a"): True,
    ("/a$", "/ab"): False,
    ("*.pdf", "/x/y.pdf?z"): True,
}


@pytest.mark.parametrize(("pattern", "target"), PATTERNS)
def test_a_pattern_fits(pattern: str, target: str) -> None:
    assert read_rules(f"User-agent: *\nDisallow: {pattern}").forbid(target) is PATTERNS[pattern, target]


def test_a_pattern_of_many_stars_takes_no_time() -> None:
    """One that went back over its stars would not come to an end."""
    assert not read_rules(f"User-agent: *\nDisallow: /{'a*' * 40_000}b").forbid("/" + "a" * 5000)


ALL = b"User-agent: *\nDisallow: /"
NO_FILE = {
    "missing": Fetched("", status=404, body=ALL),
    "a fault": Fetched("", status=500, body=ALL),
    "a page": Fetched("", status=200, body=b"\n <!doctype html>" + ALL),
    "too large": Fetched("", failure=State.TOO_LARGE),
    "empty": Fetched("", status=200),
    "noise": Fetched("", status=200, body=bytes(range(256))),
}


@pytest.mark.parametrize("case", NO_FILE)
def test_what_is_no_such_file_forbids_nothing(case: str) -> None:
    assert not rules_of(NO_FILE[case]).forbid("/a")


def test_a_site_is_asked_once() -> None:
    asked: list[str] = []

    def ask(url: str) -> Fetched:
        asked.append(url)
        return Fetched(url, status=200, body=b"\xef\xbb\xbf" + ALL)

    robots = Robots()
    assert robots.rules("http://a.example", ask).forbid("/x")
    assert robots.rules("http://a.example", ask).forbid("/y")
    assert asked == ["http://a.example/robots.txt"]
