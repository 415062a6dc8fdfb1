"""What a memo says: the content from the data, the drafts over it, and its text as two engines read it from the PDF."""

from datetime import date
from decimal import Decimal

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from organizations.models import Tenure
from reports.contents import memo
from reports.contents.memo_texts import EVALUATION, NACC
from reports.documents import paper_of
from reports.drafting.drafts import find_draft
from reports.errors import NoAssessment
from reports.kinds import Occasion
from reports.models import ReportDraft
from reports.printing import print_document
from tests.factories import make_draft, make_opinion, make_organization, make_reference, make_tenure
from tests.reports.memo_parts import memo_of, type_texts
from tests.reports.paper_text import paper_text
from tests.reports.reading import lines_of, pdfium_text, poppler_text
from thai.digits import official_digits

HOSTILE = [
    "<script>alert(1)</script>",
    '"><img src="http://127.0.0.1:9/x.png">',
    "</p><style>@import url(file:///etc/passwd); p { display: none }</style>",
    "<link rel=stylesheet href=//127.0.0.1/a.css><base href='file:///'>",
    "{{ organization.pk }}{% include 'base.html' %}",
    "&lt;b&gt; &amp; &#3585; ]]> --> \\0a",
    "url(data:text/css,*{display:none})",
]


@pytest.mark.parametrize("options", [(), ("-raw",), ("-layout",)])
def test_poppler_reads_the_content_in_order(whole_draft: ReportDraft, options: tuple[str, ...]) -> None:
    assert poppler_text(print_document(whole_draft).pdf, *options) == paper_text(paper_of(whole_draft))


def test_pdfium_reads_the_content_in_order(whole_draft: ReportDraft) -> None:
    assert pdfium_text(print_document(whole_draft).pdf) == paper_text(paper_of(whole_draft))


def test_a_short_memo_with_blanks_reads_the_same_in_both_engines(short_draft: ReportDraft) -> None:
    Tenure.objects.all().delete()
    expected = paper_text(paper_of(short_draft))
    pdf = print_document(short_draft).pdf
    assert (poppler_text(pdf), pdfium_text(pdf)) == (expected, expected)


def test_an_opinion_of_two_lines_prints_on_two_lines(whole_draft: ReportDraft) -> None:
    whole_draft.opinions.update(text="เห็นควรแจ้งทุกกอง\nและรายงานภายใน 30 วัน")
    pdf = print_document(whole_draft).pdf
    assert poppler_text(pdf, "-raw") == pdfium_text(pdf) == paper_text(paper_of(whole_draft))
    assert {"เห็นควรแจ้งทุกกอง", "และรายงานภายใน๓๐วัน"} <= {line.text for line in lines_of(pdf)}


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_in_any_field_is_printed_as_text(whole_draft: ReportDraft, text: str) -> None:
    whole_draft.telephone = whole_draft.number = f"ก {text}"
    type_texts(whole_draft, f"ก {text}")
    whole_draft.opinions.update(text=text)
    printed = print_document(whole_draft)
    assert poppler_text(printed.pdf, "-raw") == paper_text(paper_of(whole_draft))
    assert official_digits(text) in memo_of(whole_draft).proposal[0]
    assert printed.html.count("<img") == printed.html.count("<script") == printed.html.count("<style") == 0


def test_indicators_stand_in_the_official_order_with_their_announced_figures(whole_draft: ReportDraft) -> None:
    rows = memo_of(whole_draft).rows
    assert [label.split()[1] for label, _, _ in rows] == list("๑๒๓๔๕๖๗๘๙") + ["๑๐"]
    assert rows[0][1:] == ("การปฏิบัติหน้าที่", "ได้คะแนน ๙๖.๑๗ คะแนน")
    assert rows[3][1:] == ("การใช้ทรัพย์สินของราชการ", "ได้คะแนน ๙๒.๔๕ คะแนน")


@pytest.mark.parametrize(
    ("announced", "level", "sentence"),
    [
        ("60.40", "D", "ได้คะแนนรวม ๖๐.๔๐ คะแนน อยู่ในระดับ D"),
        ("60.41", "", "ได้คะแนนรวม ๖๐.๔๑ คะแนน อยู่ในระดับ D"),
        ("71.00", "", "ได้คะแนนรวม ๗๑.๐๐ คะแนน"),
        (None, "", "ได้คะแนนรวม ๖๐.๔๐ คะแนน อยู่ในระดับ D"),
    ],
)
def test_the_announced_total_stands_before_the_computed_one(
    whole_draft: ReportDraft, announced: str | None, level: str, sentence: str
) -> None:
    total = Decimal(announced) if announced else None
    whole_draft.organization.assessments.update(announced_total=total, announced_level=level)
    assert memo_of(whole_draft).told[1] == f"สรุปผลการประเมินทั้ง ๑๐ ตัวชี้วัด {sentence}"


def test_a_missing_score_is_said_and_never_printed_as_zero(short_draft: ReportDraft) -> None:
    assessment = short_draft.organization.assessments.get()
    assessment.scores.filter(criterion__code="9").delete()
    printed = memo_of(short_draft)
    assert printed.rows[8][2] == "ไม่ปรากฏคะแนน"
    assert "ไม่ปรากฏคะแนนรวม" in printed.told[1]
    assert "๐.๐๐" not in "".join(result for _, _, result in printed.rows)


def test_a_total_alone_prints_no_table_of_blanks(short_draft: ReportDraft) -> None:
    assessment = short_draft.organization.assessments.get()
    assessment.scores.all().delete()
    type(assessment).objects.update(announced_total=Decimal("66.76"))
    printed = memo_of(short_draft)
    assert printed.rows == ()
    assert "ไม่ปรากฏคะแนนรายตัวชี้วัด" in printed.told[0]
    assert "๖๖.๗๖" in printed.told[1]
    assert "<table" not in print_document(short_draft).html


def test_a_year_without_weights_says_plainly_that_no_total_is_announced(short_draft: ReportDraft) -> None:
    framework = short_draft.organization.assessments.get().framework
    framework.no_total_reason = "ไม่พบน้ำหนัก จึงเก็บคะแนนได้แต่ไม่คำนวณ"
    framework.save()
    assert memo_of(short_draft).told[1] == "ทั้งนี้ ไม่ปรากฏคะแนนรวมที่ประกาศสำหรับการประเมินประจำปีงบประมาณ พ.ศ. ๒๕๖๓"


def test_the_three_instruments_are_named_and_eit_is_external(whole_draft: ReportDraft) -> None:
    narrative = memo_of(whole_draft).told[0]
    assert "ภายใน (IIT)" in narrative
    assert "ภายนอก (EIT)" in narrative
    assert "แบบตรวจการเปิดเผยข้อมูลสาธารณะ (OIT)" in narrative
    assert "เมื่อวันที่ ๒๕\u00a0กันยายน\u00a0๒๕๖๓" in narrative


def test_the_order_is_cited_with_number_and_date(whole_draft: ReportDraft) -> None:
    (background,) = memo_of(whole_draft).background
    assert "คำสั่งองค์การบริหารส่วนตำบลแม่คำมี ที่ ๑๑๖/๒๕๖๓ ลงวันที่ ๓\u00a0เมษายน\u00a0๒๕๖๓" in background


def test_recommendations_stand_by_instrument_in_numbered_items(whole_draft: ReportDraft) -> None:
    _, _, lead, eit, *items, oit, _, last = memo_of(whole_draft).told
    assert lead == "สำนักงาน ป.ป.ช. มีข้อเสนอแนะเพื่อยกระดับผลการประเมินในปีต่อไป ดังนี้"
    assert eit.startswith("- แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT) ผู้มารับบริการ")
    assert [item.split(" ")[:2] for item in items] == [
        ["๑)", "คุณภาพการดำเนินงาน"],
        ["๒)", "ประสิทธิภาพการสื่อสาร"],
        ["๓)", "การปรับปรุงการทำงาน"],
    ]
    assert (oit, last[:2]) == ("- แบบตรวจการเปิดเผยข้อมูลสาธารณะ (OIT)", "๒)")


def test_words_typed_on_the_draft_stand_instead_of_the_default(whole_draft: ReportDraft) -> None:
    for name, text in {"subject": "เรื่อง 2", "proposal": "ย่อหน้า 1\n\n ย่อหน้า 2", "facts": "ความว่า"}.items():
        type_texts(whole_draft, text, name)
    printed = memo_of(whole_draft)
    assert (printed.head.subject, printed.proposal) == ("เรื่อง ๒", ("ย่อหน้า ๑", "ย่อหน้า ๒"))
    assert (printed.told[0], len(printed.rows)) == ("ความว่า", 10)


@pytest.mark.parametrize("cited", [True, False])
def test_the_default_texts_are_what_an_empty_draft_prints(whole_draft: ReportDraft, cited: bool) -> None:
    whole_draft.order = whole_draft.order if cited else None
    source, printed = memo.read(whole_draft), memo_of(whole_draft)
    words = source.composition.default_words(memo.TEXTS[Occasion.RESULT], source.values)
    assert words["subject"] == printed.head.subject
    assert (words["background"],) == printed.background
    assert words["facts"] == printed.told[0]
    assert (words["proposal"],) == printed.proposal


def test_the_sentences_of_a_memo_on_a_result_are_these(whole_draft: ReportDraft) -> None:
    printed, year = memo_of(whole_draft), "ประจำปีงบประมาณ พ.ศ. ๒๕๖๓"
    assert printed.head.subject == f"รายงานผล{EVALUATION} (Integrity and Transparency Assessment: ITA) {year}"
    assert printed.background[0].endswith(f"ได้กำหนดผู้รับผิดชอบ{EVALUATION}ขององค์การบริหารส่วนตำบลแม่คำมีไว้แล้ว นั้น")
    assert printed.told[0].startswith(f"{NACC} ได้ประกาศผล{EVALUATION} {year} เมื่อวันที่ ๒๕")
    assert printed.told[0].endswith("(OIT) รวม ๑๐ ตัวชี้วัด องค์การบริหารส่วนตำบลแม่คำมีได้คะแนน ดังนี้")
    assert printed.proposal == (
        "จึงเรียนมาเพื่อโปรดทราบ และพิจารณาสั่งการให้ส่วนราชการที่เกี่ยวข้องนำข้อเสนอแนะดังกล่าวไปปรับปรุงการดำเนินงานต่อไป",
    )


@pytest.mark.parametrize(
    ("code", "typed", "printed"),
    [
        ("พร 71801", "", "พร ๗๑๘๐๑/"),
        ("พร 71801", "45", "พร ๗๑๘๐๑/๔๕"),
        ("พร 71801", "/45", "พร ๗๑๘๐๑/๔๕"),
        ("พร 71801", "พร 71801/45", "พร ๗๑๘๐๑/๔๕"),
        ("พร 71801", "ว 45", "พร ๗๑๘๐๑/ว ๔๕"),
        ("พร 71801", "-", "-"),
        ("", "45", "๔๕"),
        ("", "", ""),
    ],
)
def test_the_number_follows_the_code_of_the_owner(
    short_draft: ReportDraft, code: str, typed: str, printed: str
) -> None:
    short_draft.organization.document_code, short_draft.number = code, typed
    assert memo_of(short_draft).head.number == printed


@pytest.mark.parametrize(
    ("day", "month", "year", "printed"),
    [
        (14, 12, 2563, "๑๔ธันวาคม๒๕๖๓"),
        (None, 12, 2563, "ธันวาคม๒๕๖๓"),
        (None, None, 2563, "๒๕๖๓"),
        (None, None, None, ""),
    ],
)
def test_what_is_not_known_of_the_date_stays_blank(
    short_draft: ReportDraft, day: int | None, month: int | None, year: int | None, printed: str
) -> None:
    short_draft.day, short_draft.month, short_draft.year = day, month, year
    line = memo_of(short_draft).head.date
    assert line.replace("\u00a0", "") == printed
    assert line.startswith("\u00a0" * 12) == (day is None and bool(printed))


@pytest.mark.parametrize(
    ("day", "month", "year", "name"),
    [
        (10, 12, 2563, "นายเดิม ตัวอย่าง"),
        (20, 12, 2563, "นายแทน ตัวอย่าง"),
        (None, 12, 2563, "นายแทน ตัวอย่าง"),
        (20, 3, 2564, "นายใหม่ ตัวอย่าง"),
        (None, None, 2563, "นายแทน ตัวอย่าง"),
        (None, None, None, "นายใหม่ ตัวอย่าง"),
        (1, 1, 2555, ""),
    ],
)
def test_whoever_holds_the_post_on_the_date_signs(
    short_draft: ReportDraft, day: int | None, month: int | None, year: int | None, name: str
) -> None:
    post = short_draft.organization.posts.get(chain=1)
    post.tenures.all().delete()
    make_tenure(post, "เดิม", starts_on=date(2015, 1, 1), ends_on=date(2021, 2, 28))
    acting = {"form": Tenure.Form.ACTING_FOR, "own_post": "ผู้อำนวยการกองคลัง"}
    make_tenure(post, "แทน", starts_on=date(2020, 12, 15), ends_on=date(2021, 2, 28), **acting)
    make_tenure(post, "ใหม่", starts_on=date(2021, 3, 1))
    short_draft.day, short_draft.month, short_draft.year = day, month, year
    assert memo_of(short_draft).author.name == name


def test_acting_prints_as_name_own_post_and_acting_line(short_draft: ReportDraft) -> None:
    post = short_draft.organization.posts.get(chain=1)
    make_tenure(post, "แทน", form=Tenure.Form.ACTING_FOR, own_post="ผู้อำนวยการกองคลัง", rank="ว่าที่ร้อยตรี")
    author = memo_of(short_draft).author
    assert (author.rank, author.name, author.own_post) == ("ว่าที่ร้อยตรี", "นายแทน ตัวอย่าง", "ผู้อำนวยการกองคลัง")
    assert author.lines == ("ผู้อำนวยการกองคลัง", "รักษาราชการแทนหัวหน้าสำนักปลัด")


def test_opinions_go_up_the_chain_and_may_be_left_to_the_pen(whole_draft: ReportDraft) -> None:
    opinions = memo_of(whole_draft).opinions
    assert [opinion.text for opinion in opinions] == ["เพื่อโปรดทราบ", "", ""]
    assert [opinion.heading for opinion in opinions] == [
        "ความเห็นของรองปลัดองค์การบริหารส่วนตำบลแม่คำมี",
        "ความเห็นของปลัดองค์การบริหารส่วนตำบลแม่คำมี",
        "ความเห็นของนายกองค์การบริหารส่วนตำบลแม่คำมี",
    ]
    whole_draft.opinions_by_pen = True
    assert {opinion.text for opinion in memo_of(whole_draft).opinions} == {""}


def test_a_vacant_post_prints_the_dotted_line_instead_of_words_typed_for_it(whole_draft: ReportDraft) -> None:
    Tenure.objects.filter(post=whole_draft.organization.posts.get(chain=2)).delete()
    vacant, *others = memo_of(whole_draft).opinions
    assert (vacant.text, vacant.signer.name, vacant.heading.startswith("ความเห็นของรอง")) == ("", "", True)
    printed = print_document(whole_draft)
    assert "เพื่อโปรดทราบ</p>" not in printed.html
    assert printed.html.count('class="blank"') == len(others) + 1


def test_the_head_of_a_municipality_is_addressed_by_his_title(db: None, short_draft: ReportDraft) -> None:
    short_draft.organization.kind, short_draft.organization.name = "tambon", "ตัวอย่าง"
    assert memo_of(short_draft).head.addressee == "นายกเทศมนตรีตำบลตัวอย่าง"


def test_no_assessment_is_said_in_a_sentence(db: None) -> None:
    with pytest.raises(NoAssessment, match="ยังไม่มีผลการประเมินปีงบประมาณ พ.ศ. 2563"):
        paper_of(make_draft(make_organization("none")))


def test_a_new_draft_cites_the_latest_order_of_the_year(db: None) -> None:
    organization = make_organization("orders")
    make_reference(organization, date=date(2020, 1, 1))
    latest = make_reference(organization, number="200/2563", date=date(2020, 6, 1))
    make_reference(organization, fiscal_year=2564)
    assert find_draft(organization, "memo", "result", 2563).order == latest


def test_reading_a_memo_costs_the_same_queries_however_much_it_holds(
    whole_draft: ReportDraft, short_draft: ReportDraft
) -> None:
    for post in whole_draft.organization.posts.filter(chain__gt=2):
        make_opinion(whole_draft, post)
    counts = []
    for draft in (whole_draft, short_draft):
        fresh = ReportDraft.objects.select_related("organization", "office", "order").get(pk=draft.pk)
        with CaptureQueriesContext(connection) as queries:
            paper_of(fresh)
        counts.append(len(queries))
    assert counts[0] == counts[1] <= 11
