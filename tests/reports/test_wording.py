"""Standing texts: blanks are filled by our own code alone, and what cannot stand is refused by name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reports.contents.blanks import BLANKS
from reports.documents import CATALOGUE
from reports.wording import Text, WordingError, blanks_in, check_wording, fill, lacking, worded

VALUES = {"ชื่อหน่วยงาน": "อบต.แม่คำมี", "คะแนนรวม": "60.40", "อำเภอ": ""}
OPENING = Text("opening", "คำนำ", "{ชื่อหน่วยงาน} ได้ {คะแนนรวม}", without="bare")
BARE = Text("bare", "คำนำเมื่อไม่มีข้อมูล", "{ชื่อหน่วยงาน} ยังไม่มีคะแนน", spare=True)
HOSTILE = {
    "{{ 7|add:1 }}": "ไม่เป็นคู่",
    "{% load static %}": "{% load static %}",
    "{0.__class__}": "{0.__class__}",
    "{ชื่อหน่วยงาน.__class__}": "{ชื่อหน่วยงาน.__class__}",
    "{ชื่อหน่วยงาน!r}": "{ชื่อหน่วยงาน!r}",
    "{ชื่อหน่วยงาน:>999999999}": "{ชื่อหน่วยงาน:>999999999}",
    "{../../etc/passwd}": "{../../etc/passwd}",
    "${x}": "{x}",
    "{}": "{}",
    "{": "ไม่เป็นคู่",
    "}": "ไม่เป็นคู่",
    "}{": "ไม่เป็นคู่",
    "{ชื่อหน่วยงาน": "ไม่เป็นคู่",
    "{ชื่อหน่วยงาน}}": "ไม่เป็นคู่",
}
PLAIN = ["%(x)s", "$x", "../../etc/passwd", "<script>alert(1)</script>", "file:///etc/passwd", "\\1 \\g<0>", "😀"]

braces = st.text(alphabet=st.sampled_from("{}กขค ชื่อหน่วยงาน.%$\\\n"), max_size=60)
known_names = st.sampled_from(sorted(VALUES))
accepted = st.lists(st.one_of(known_names.map("{{{}}}".format), st.text().filter(lambda t: not {"{", "}"} & set(t))))


@pytest.mark.parametrize(("text", "named"), HOSTILE.items(), ids=range(len(HOSTILE)))
def test_what_is_no_known_blank_is_refused_by_name(text: str, named: str) -> None:
    with pytest.raises(WordingError) as refusal:
        check_wording(text, VALUES)
    assert named in str(refusal.value)
    assert "โปรด" in str(refusal.value)


@pytest.mark.parametrize("text", PLAIN, ids=range(len(PLAIN)))
def test_what_holds_no_braces_is_printed_as_it_is(text: str) -> None:
    check_wording(text, VALUES)
    assert fill(text, VALUES) == text
    assert fill("{ชื่อหน่วยงาน}", VALUES | {"ชื่อหน่วยงาน": text}) == text


def test_a_blank_that_is_nearly_right_is_recognised() -> None:
    with pytest.raises(WordingError, match=r"อาจหมายถึง \{ชื่อหน่วยงาน\}"):
        check_wording("{ชื่อหน่วยงาย}", VALUES)


@pytest.mark.parametrize(
    "text", ["".join(f"{{ช่อง{n}}}" for n in range(900)), "{" + "ก\n" * 2400 + "}"], ids=["many", "long"]
)
def test_a_refusal_stays_one_short_line(text: str) -> None:
    with pytest.raises(WordingError) as refusal:
        check_wording(text, VALUES)
    assert len(str(refusal.value)) < 400
    assert "\n" not in str(refusal.value)


def test_spaces_within_a_blank_do_no_harm() -> None:
    check_wording("{ ชื่อหน่วยงาน }", VALUES)
    assert fill("{ ชื่อหน่วยงาน }", VALUES) == "อบต.แม่คำมี"


@given(braces, st.dictionaries(known_names, braces))
def test_a_checked_text_is_always_filled(text: str, values: dict[str, str]) -> None:
    try:
        check_wording(text, VALUES)
    except WordingError:
        return
    assert isinstance(fill(text, VALUES | values), str)


@given(accepted)
def test_known_blanks_among_any_text_are_accepted_and_filled_once(parts: list[str]) -> None:
    text, inner = "".join(parts), dict.fromkeys(VALUES, "{อำเภอ}")
    check_wording(text, VALUES)
    by_hand = "".join("{อำเภอ}" if part.startswith("{") else part for part in parts)
    assert fill(text, inner) == by_hand


@given(braces)
def test_a_value_with_braces_is_printed_as_it_is(value: str) -> None:
    assert fill("ก{ชื่อหน่วยงาน}ข", {"ชื่อหน่วยงาน": value}) == f"ก{value}ข"


@given(st.one_of(braces, st.text()))
def test_no_standing_text_ever_blocks_a_document(text: str) -> None:
    assert worded([OPENING, BARE], VALUES, {"opening": text, "bare": text}, {})["opening"] is not None


@pytest.mark.parametrize(
    ("standing", "typed", "printed"),
    [
        ({}, {}, "อบต.แม่คำมี ได้ 60.40"),
        ({"opening": "ของเรา {คะแนนรวม}"}, {}, "ของเรา 60.40"),
        ({"opening": "  \n"}, {}, "อบต.แม่คำมี ได้ 60.40"),
        ({"opening": "{ช่องที่เลิกใช้}"}, {}, "อบต.แม่คำมี ได้ 60.40"),
        ({"opening": "ค้าง {"}, {}, "อบต.แม่คำมี ได้ 60.40"),
        ({"opening": "อำเภอ{อำเภอ}"}, {}, "อบต.แม่คำมี ยังไม่มีคะแนน"),
        ({"opening": "อำเภอ{อำเภอ}", "bare": "สำรอง"}, {}, "สำรอง"),
        ({"opening": "ของเรา"}, {"opening": "ของฉบับนี้ {อำเภอ}"}, "ของฉบับนี้ {อำเภอ}"),
        ({"opening": "ของเรา"}, {"opening": " "}, "ของเรา"),
        ({"unknown": "ก"}, {"unknown": "ข"}, "อบต.แม่คำมี ได้ 60.40"),
    ],
)
def test_words_typed_on_the_draft_come_before_standing_ones_and_those_before_the_portals(
    standing: dict[str, str], typed: dict[str, str], printed: str
) -> None:
    words = worded([OPENING, BARE], VALUES, standing, typed)
    assert words["opening"] == printed
    assert set(words) == {"opening", "bare"}


def test_lacking_names_the_blanks_without_data() -> None:
    assert lacking("{อำเภอ} {ชื่อหน่วยงาน} {อำเภอ}", VALUES) == ["อำเภอ"]


TEXTS = [
    pytest.param(kind, text, texts, id=f"{kind}-{occasion}-{text.name}")
    for kind, document in CATALOGUE.items()
    for occasion, texts in document.texts.items()
    for text in texts
]


@pytest.mark.parametrize(("kind", "text", "texts"), TEXTS)
def test_the_portals_own_words_can_stand(kind: str, text: Text, texts: tuple[Text, ...]) -> None:
    check_wording(text.default, BLANKS)
    assert text.label
    assert text.default.strip()
    names = [each.name for each in texts]
    assert names.count(text.name) == 1
    spare = {each.name for each in texts if each.spare}
    assert not text.without or (text.without in spare and blanks_in(text.default))
