"""Links away from the main website are warned of, and nothing more."""

import pytest

from disclosures.register.domains import off_site, warnings_of

HOSTS = ["www.example.go.th", "อบต.ไทย"]
PORTAL = "https://ita.example.org"


@pytest.mark.parametrize(
    ("url", "away"),
    [
        ("https://www.example.go.th/a", False),
        ("https://example.go.th./a", False),
        ("https://data.example.go.th/a", False),
        ("http://WWW.EXAMPLE.GO.TH:8080/", False),
        ("https://xn--m3cj0d.xn--o3cw4h/", False),
        ("https://notexample.go.th/", True),
        ("https://example.go.th.attacker.example/", True),
        ("https://drive.example.com/x", True),
        ("https://go.th/", True),
    ],
)
def test_a_link_is_on_the_main_website_or_below_it(url: str, away: bool) -> None:
    assert off_site(url, HOSTS) is away


def test_nothing_is_away_from_a_website_nobody_named() -> None:
    assert not off_site("https://drive.example.com/x", [])


@pytest.mark.parametrize(
    ("url", "hosts", "said"),
    [
        ("https://www.example.go.th/", HOSTS, []),
        ("https://drive.example.com/x", HOSTS, ["drive.example.com อยู่นอกเว็บไซต์หลัก"]),
        ("https://xn--r3cz4e3a.xn--o3cw4h/", HOSTS, ["เว็บ.ไทย อยู่นอกเว็บไซต์หลัก"]),
        ("http://www.example.go.th/", HOSTS, ["เป็น http"]),
        ("http://drive.example.com/x", HOSTS, ["อยู่นอกเว็บไซต์หลัก", "เป็น http"]),
        (f"{PORTAL}/o/maekhammi/", HOSTS, ["เปิดระบบนี้ ซึ่งไม่ได้อยู่บนเว็บไซต์หลัก"]),
        (f"{PORTAL}/o/maekhammi/", ["example.org"], []),
        ("https://192.168.1.5/a", HOSTS, ["192.168.1.5 เป็นเครื่องภายใน"]),
        ("https://[::1]/a", HOSTS, ["เป็นเครื่องภายใน"]),
        ("https://server/a", HOSTS, ["server เป็นเครื่องภายใน"]),
        ("https://nas.local/a", [], ["nas.local เป็นเครื่องภายใน"]),
        ("https://drive.example.com/x", [], []),
    ],
)
def test_each_warning_says_what_may_cost_points(url: str, hosts: list[str], said: list[str]) -> None:
    found = warnings_of(url, hosts, PORTAL)
    assert len(found) == len(said)
    assert all(words in sentence for words, sentence in zip(said, found, strict=True))
