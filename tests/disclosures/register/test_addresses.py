"""What can stand as an address, and the exact sentence for what cannot."""

import pytest

from disclosures.register.addresses import LONGEST, host_of, normal, problem_of, readable, short

LONG = "https://www.example.go.th/"


@pytest.mark.parametrize(
    "url",
    [
        "https://www.example.go.th/",
        "HTTP://WWW.EXAMPLE.GO.TH:8080/a?b=c#d",
        "https://www.example.go.th/ข่าว/ประกาศ.pdf",
        "https://www.example.go.th/%E0%B8%81%20%2F",
        "https://อบต.ไทย/",
        "https://xn--m3cj0d.xn--o3cw4h/",
        "https://[2001:db8::1]/a",
        "https://example.go.th./",
        LONG + "ก" * (LONGEST - len(LONG)),
    ],
    ids=short,
)
def test_what_a_browser_can_open_is_kept_as_typed(url: str) -> None:
    assert (problem_of(url), normal(url)) == ("", url)


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("", "ยังไม่มีที่อยู่"),
        ("javascript:alert(1)", "เป็นคำสั่งของโปรแกรม"),
        ("JaVaScRiPt:alert(1)", "เป็นคำสั่งของโปรแกรม"),
        ("java\u200bscript:alert(1)", "เป็นคำสั่งของโปรแกรม"),
        ("vbscript:x", "เป็นคำสั่งของโปรแกรม"),
        ("data:text/html,hi", "เป็นเนื้อไฟล์ที่ฝังมา"),
        ("blob:https://www.example.go.th/1", "เป็นไฟล์ชั่วคราว"),
        ("file:///C:/แผน.pdf", "เป็นไฟล์ในเครื่องของท่าน"),
        (r"C:\งาน\แผน.pdf", "เป็นไฟล์ในเครื่องของท่าน"),
        (r"\\server\plan.pdf", "เป็นไฟล์ในเครื่องของท่าน"),
        ("clerk@example.go.th", "เป็นอีเมล"),
        ("mailto:clerk@example.go.th", "เป็นอีเมล"),
        ("ftp://example.go.th/a", "ต้องขึ้นต้นด้วย https://"),
        ("แผนพัฒนา", "ต้องขึ้นต้นด้วย https://"),
        ("https:example.go.th", "ต้องขึ้นต้นด้วย https://"),
        ("//example.go.th/a", "ต้องขึ้นต้นด้วย https://"),
        ("https://example.go.th/แผน งาน.pdf", "มีช่องว่าง"),
        ("https://example.go.th/\u0007", "U+0007"),
        ("https://example.go.th/a\nb", "U+000A"),
        ("https://example.go.th/\u202egpj.exe", "U+202E"),
        ("https://", "ไม่มีชื่อเว็บไซต์"),
        ("https:///a", "ไม่มีชื่อเว็บไซต์"),
        ("https://example..go.th/", "ที่ใช้ไม่ได้"),
        ("https://-a.example.go.th/", "ที่ใช้ไม่ได้"),
        (r"https://example.go.th\a", "ที่ใช้ไม่ได้"),
        ("https://example.go.th:99999/", "อ่านเป็นที่อยู่ไม่ได้"),
        ("https://example.go.th:0/", "อ่านเป็นที่อยู่ไม่ได้"),
        ("https://[::1/", "อ่านเป็นที่อยู่ไม่ได้"),
        ("https://me:secret@example.go.th/", "มีชื่อผู้ใช้หรือรหัสผ่าน"),
        (LONG + "a" * (LONGEST - len(LONG) + 1), "ยาว 2,001 ตัวอักษร ระบบเก็บได้ไม่เกิน 2,000"),
    ],
    ids=short,
)
def test_every_other_address_is_refused_in_a_sentence_of_its_own(url: str, said: str) -> None:
    assert said in problem_of(url)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("www.example.go.th/a", "https://www.example.go.th/a"),
        ("example.go.th", "https://example.go.th"),
        ("example.go.th:8080/a", "https://example.go.th:8080/a"),
        ("อบต.ไทย/ข่าว", "https://อบต.ไทย/ข่าว"),
        ("  https://example.go.th/\u200b\ufeff ", "https://example.go.th/"),
        ("http://example.go.th", "http://example.go.th"),
        ("index.html", "index.html"),
    ],
)
def test_a_missing_scheme_is_added_and_the_unseen_goes(typed: str, kept: str) -> None:
    assert normal(typed) == kept


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://xn--m3cj0d.xn--o3cw4h:8080/a", "https://อบต.ไทย:8080/a"),
        ("https://example.go.th/%E0%B8%82%E0%B9%88%E0%B8%B2%E0%B8%A7%20%2Fa", "https://example.go.th/ข่าว%20%2Fa"),
        ("https://example.go.th/%FF%E2%80%AE", "https://example.go.th/%FF%E2%80%AE"),
        ("https://[::1/", "https://[::1/"),
    ],
)
def test_thai_names_and_paths_are_shown_in_thai_letters(url: str, shown: str) -> None:
    assert readable(url) == shown


def test_a_host_is_compared_as_machines_write_it() -> None:
    assert host_of("https://อบต.ไทย/") == host_of("https://XN--M3CJ0D.xn--o3cw4h:443/a") == "xn--m3cj0d.xn--o3cw4h"
    assert (host_of("https://[::1]/"), host_of("javascript:x")) == ("[::1]", "")
