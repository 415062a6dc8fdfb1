"""Addresses are understood as a browser understands them."""

import pytest

from disclosures.links.address import follow, parse
from disclosures.links.failing import Failed
from disclosures.links.words import State

LOOPBACK = "http://127.0.0.1/"
UNDERSTOOD = {
    "plain": ("http://www.town.example/ita/o12.pdf", "http://www.town.example/ita/o12.pdf"),
    "capitals": ("HTTPS://WWW.Town.Example/ITA", "https://www.town.example/ITA"),
    "no path": ("https://town.example", "https://town.example/"),
    "query without a path": ("https://town.example?id=9", "https://town.example/?id=9"),
    "own port": ("http://town.example:8080/a", "http://town.example:8080/a"),
    "usual port": ("https://town.example:443/a", "https://town.example/a"),
    "empty port": ("https://town.example:/a", "https://town.example/a"),
    "spaces around": (" \thttp://town.example/a \n", "http://town.example/a"),
    "a break inside": ("http://town.exa\nmple/a\tb", "http://town.example/ab"),
    "a space inside": ("http://town.example/แผน 67.pdf", "http://town.example/%E0%B9%81%E0%B8%9C%E0%B8%99%2067.pdf"),
    "Thai, encoded already": ("http://town.example/%E0%B9%81?a=%20", "http://town.example/%E0%B9%81?a=%20"),
    "Thai query": ("http://town.example/?ปี=๖๗", "http://town.example/?%E0%B8%9B%E0%B8%B5=%E0%B9%96%E0%B9%97"),
    "a fragment": ("http://town.example/a#page=2", "http://town.example/a"),
    "backslashes": ("http:\\\\town.example\\a\\b?c\\d", "http://town.example/a/b?c\\d"),
    "one slash": ("http:/town.example/a", "http://town.example/a"),
    "name and password": ("http://user:secret@town.example/a", "http://town.example/a"),
    "another host as a name": ("http://town.example@other.example/", "http://other.example/"),
    "a trailing dot": ("http://town.example./", "http://town.example/"),
    "an underscore": ("http://my_town.example/", "http://my_town.example/"),
    "Thai name": ("http://เขิน.ไทย/", "http://xn--22c0c3d0b.xn--o3cw4h/"),
    "wide letters": ("http://ｔｏｗｎ.example/", "http://town.example/"),
    "no scheme": ("www.town.example/a", "http://www.town.example/a"),
    "no scheme, a port": ("town.example:8080/a", "http://town.example:8080/a"),
    "no scheme, two slashes": ("//town.example/a", "http://town.example/a"),
    "decimal": ("http://2130706433/", LOOPBACK),
    "hexadecimal": ("http://0x7f.1/", LOOPBACK),
    "octal": ("http://0177.0.0.1/", LOOPBACK),
    "short": ("http://127.1/", LOOPBACK),
    "address with a dot": ("http://127.0.0.1./", LOOPBACK),
    "wide digits": ("http://１２７.０.０.１/", LOOPBACK),
    "encoded digits": ("http://%31%32%37.0.0.1/", LOOPBACK),
    "IPv6": ("http://[0:0:0:0:0:0:0:1]:8080/", "http://[::1]:8080/"),
    "mapped": ("http://[::ffff:127.0.0.1]/", "http://[::ffff:7f00:1]/"),
}
REFUSED = {
    "nothing": "",
    "javascript": "javascript:alert('ITA')",
    "javascript with a break": " java\nscript:void(0)",
    "file": "file:///etc/passwd",
    "data": "data:text/html,<p>ok</p>",
    "ftp": "ftp://town.example/a.pdf",
    "mailto": "mailto:office@town.example",
    "gopher": "gopher://town.example:70/1",
    "a disk": "D:\\ITA67\\o12.pdf",
    "no host": "http:///",
    "a port that is none": "http://town.example:99999/",
    "a port of mail": "http://town.example:25/",
    "a port of letters": "http://town.example:http/",
    "an empty label": "http://town..example/",
    "a zone": "http://[fe80::1%25eth0]/",
    "half an IPv6 address": "http://[::1/",
    "too large a number": "http://4294967296/",
    "five numbers": "http://1.2.3.4.5/",
    "a long label": f"http://{'a' * 64}.example/",
    "a long Thai label": f"http://{'ก' * 80}.example/",
    "a quotation mark": 'http://to"wn.example/',
}


@pytest.mark.parametrize("case", UNDERSTOOD)
def test_is_understood(case: str) -> None:
    typed, url = UNDERSTOOD[case]
    assert parse(typed).url == url


@pytest.mark.parametrize("case", REFUSED)
def test_is_dead_for_a_browser(case: str) -> None:
    with pytest.raises(Failed) as refusal:
        parse(REFUSED[case])
    assert refusal.value.state is State.DEAD


def test_two_thousand_characters_are_asked_for_as_they_are() -> None:
    assert len(parse("http://town.example/" + "a" * 5000).target) == 5001


FOLLOWED = {
    "relative": ("../files/a.pdf", "http://town.example/files/a.pdf"),
    "of the root": ("/a", "http://town.example/a"),
    "of the protocol": ("//other.example/a", "http://other.example/a"),
    "query alone": ("?id=2", "http://town.example/go/12?id=2"),
    "backslashes": ("\\a\\b", "http://town.example/a/b"),
    "Thai": ("แผน.pdf", "http://town.example/go/%E0%B9%81%E0%B8%9C%E0%B8%99.pdf"),
    "TIS-620 as it came": (
        b"\xe1\xbc\xb9.pdf".decode("utf-8", "surrogateescape"),
        "http://town.example/go/%E1%BC%B9.pdf",
    ),
    "another scheme": ("https://town.example/", "https://town.example/"),
    "spaces around": ("  /a ", "http://town.example/a"),
    "a colon later": ("/a:b", "http://town.example/a:b"),
}


@pytest.mark.parametrize("case", FOLLOWED)
def test_a_reference_is_followed(case: str) -> None:
    reference, url = FOLLOWED[case]
    assert follow(parse("http://town.example/go/12?id=1"), reference).url == url


@pytest.mark.parametrize(
    "reference", ["javascript:alert(1)", "file:///etc/passwd", "http://[::1", "data:,a", "http://[x]/"]
)
def test_a_reference_to_what_is_not_of_the_web_is_dead(reference: str) -> None:
    with pytest.raises(Failed):
        follow(parse("http://town.example/"), reference)
