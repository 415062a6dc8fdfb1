"""The memo that reports a round: the facts of the demo's rounds, states counted, and what may not break it."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from measures.models import Measure, Plan, Progress
from organizations.models import Organization
from reports.documents import paper_of
from reports.drafting.drafts import find_draft
from reports.errors import NoEntries, NoPlan
from reports.kinds import Occasion
from reports.models import ReportDraft
from reports.paper import Flow, Paragraph
from reports.printing import print_document
from tests.factories import (
    make_approved,
    make_chain,
    make_draft,
    make_frozen,
    make_member,
    make_organization,
    make_plan,
    make_progress,
)
from tests.reports.memo_parts import memo_of
from tests.reports.paper_text import paper_text
from tests.reports.reading import pdfium_text, poppler_text
from thai.digits import to_thai

HOSTILE = '</p><img src="http://127.0.0.1:9/x.png"><style>@import url(file:///etc/passwd)</style>{{ 7|add:1 }} 😀'


def hintang(occasion: Occasion) -> ReportDraft:
    return find_draft(Organization.objects.get(slug="hintang"), "memo", occasion, 2566)


@pytest.fixture
def reported(db: None) -> ReportDraft:
    """Three measures in force, two of them reported on."""
    organization = make_organization("reported")
    make_chain(organization)
    plan = make_plan(organization)
    first, second, _ = (make_approved(plan, title) for title in ("จัดทำคู่มือ", "- เผยแพร่คู่มือ\n- อบรม", "ตรวจพัสดุ"))
    make_progress(first, implementation="completed", no_evidence_reason="เอกสารอยู่ที่กอง")
    make_progress(second, problem="ขาด\nงบประมาณ 2 รายการ")
    return make_draft(organization, occasion=Occasion.PROGRESS_6, fiscal_year=2564)


@pytest.fixture
def plan(reported: ReportDraft) -> Plan:
    return reported.organization.plans.get()


@pytest.mark.parametrize(
    ("occasion", "span", "counts"),
    [
        (
            Occasion.PROGRESS_6,
            "รอบ ๖ เดือน (๑\u00a0ตุลาคม\u00a0๒๕๖๕ – ๓๑\u00a0มีนาคม\u00a0๒๕๖๖)",
            "ดำเนินการแล้วเสร็จ ๔ มาตรการ และอยู่ระหว่างดำเนินการ ๘ มาตรการ",
        ),
        (
            Occasion.PROGRESS_12,
            "รอบ ๑๒ เดือน (๑\u00a0ตุลาคม\u00a0๒๕๖๕ – ๓๐\u00a0กันยายน\u00a0๒๕๖๖)",
            "ดำเนินการแล้วเสร็จ ๕ มาตรการ อยู่ระหว่างดำเนินการ ๑ มาตรการ และยังไม่ได้รายงานผล ๖ มาตรการ",
        ),
    ],
)
def test_the_round_of_the_demo_is_told(demo: str, occasion: Occasion, span: str, counts: str) -> None:
    printed = memo_of(hintang(occasion))
    assert printed.told[0] == f"องค์การบริหารส่วนตำบลหินตั้งได้รวบรวมผลการดำเนินการ {span} จากทั้งหมด ๑๒ มาตรการ ปรากฏว่า{counts}"
    assert [title.partition(". ")[0] for title, _ in printed.rows] == [to_thai(str(place)) for place in range(1, 13)]
    assert printed.rows[0] == ("๑. เปิดเผยแผนการใช้งบประมาณ", "ดำเนินการแล้วเสร็จ")
    assert printed.background[0].startswith("ตามประกาศองค์การบริหารส่วนตำบลหินตั้ง เรื่อง มาตรการ")


@pytest.mark.parametrize("occasion", [Occasion.PROGRESS_6, Occasion.PROGRESS_12])
def test_both_engines_read_what_the_paper_says(demo: str, occasion: Occasion) -> None:
    pdf = print_document(hintang(occasion)).pdf
    assert poppler_text(pdf, "-raw") == pdfium_text(pdf) == paper_text(paper_of(hintang(occasion)))


def test_measures_stand_with_their_states_and_problems_below(reported: ReportDraft) -> None:
    printed = memo_of(reported)
    assert printed.rows == (
        ("๑. จัดทำคู่มือ", "ดำเนินการแล้วเสร็จ"),
        ("๒. เผยแพร่คู่มือ", "อยู่ระหว่างดำเนินการ"),
        ("๓. ตรวจพัสดุ", "ยังไม่ได้รายงานผล"),
    )
    assert printed.told[1:3] == (
        "ปัญหาอุปสรรคที่ได้รับรายงานมีดังนี้",
        "๑) มาตรการที่ ๒ เผยแพร่คู่มือ ขาด งบประมาณ ๒ รายการ",
    )
    assert printed.told[3] == "สิ่งที่เสนอมาพร้อมนี้ ได้แก่ รายงานผลการดำเนินการตามมาตรการ รอบ ๖ เดือน"
    assert "ตามมาตรการที่ยังไม่แล้วเสร็จ ๒ มาตรการต่อไป" in printed.proposal[0]


def test_what_stands_above_the_table_stays_with_it(reported: ReportDraft) -> None:
    first = memo_of(reported).facts[0]
    assert isinstance(first, Paragraph)
    assert first.flow == Flow.LEAD


def test_when_all_is_completed_nothing_is_left_to_do(reported: ReportDraft, plan: Plan) -> None:
    make_progress(plan.measures.get(position=3))
    Progress.objects.update(implementation="completed")
    assert "ยังไม่แล้วเสร็จ" not in memo_of(reported).proposal[0]


def test_a_frozen_round_prints_as_it_froze(reported: ReportDraft, plan: Plan) -> None:
    make_progress(plan.measures.get(position=3))
    make_frozen(plan)
    before = paper_of(reported)
    Progress.objects.update(implementation="not_started", problem="มาทีหลัง")
    assert paper_of(reported) == before


def test_a_measure_that_is_not_in_force_or_cancelled_is_left_out(reported: ReportDraft, plan: Plan) -> None:
    Measure.objects.filter(position=3).update(implementation="cancelled")
    assert len(memo_of(reported).rows) == 2


@pytest.mark.parametrize(
    ("make", "error", "sentence"),
    [
        (lambda organization: None, NoPlan, "โปรดจัดทำแผนมาตรการของปีนี้ก่อน"),
        (make_plan, NoPlan, "ยังไม่มีมาตรการที่เห็นชอบแล้ว โปรดเสนอและเห็นชอบมาตรการก่อน"),
        (
            lambda one: make_approved(make_plan(one)),
            NoEntries,
            "ยังไม่มีผลการดำเนินการรอบ 12 เดือน ปีงบประมาณ พ.ศ. 2564 โปรดบันทึก",
        ),
    ],
    ids=["no plan", "nothing in force", "no entries"],
)
def test_what_is_missing_is_said_in_a_sentence(db: None, make: object, error: type[Exception], sentence: str) -> None:
    organization = make_organization()
    assert callable(make)
    make(organization)
    with pytest.raises(error, match=sentence):
        paper_of(find_draft(organization, "memo", Occasion.PROGRESS_12, 2564))


def test_hostile_text_is_printed_as_text(reported: ReportDraft) -> None:
    Progress.objects.update(problem=f"{HOSTILE} https://example.go.th/{'ก%20' * 130}")
    printed = print_document(reported)
    assert poppler_text(printed.pdf, "-raw") == paper_text(paper_of(reported)).replace("😀", "□")
    assert "<img" not in printed.html
    assert [code for _, code, _ in printed.missing] == ["U+1F600"]


def test_five_hundred_measures_are_told_by_the_report_and_cost_no_more(reported: ReportDraft, plan: Plan) -> None:
    def queries() -> int:
        fresh = ReportDraft.objects.select_related("organization", "office", "order").get(pk=reported.pk)
        with CaptureQueriesContext(connection) as found:
            paper_of(fresh)
        return len(found)

    few, pattern, member = queries(), plan.measures.get(position=1), make_member(plan.organization)
    assert pattern.in_force is not None
    Measure.objects.bulk_create(
        Measure(plan=plan, title="ก", position=place, status="approved", in_force=pattern.in_force)
        for place in range(4, 501)
    )
    added = plan.measures.filter(position__gt=3)
    round_ = plan.rounds.get()
    told = {"round": round_, "result": "ทำแล้ว", "implementation": "completed", "entered_by": member}
    told["entered_at"] = round_.progress.earliest("pk").entered_at
    Progress.objects.bulk_create(Progress(measure=measure, **told) for measure in added)
    printed = memo_of(reported)
    assert printed.rows == ()
    assert printed.told[1] == "ผลการดำเนินการของแต่ละมาตรการปรากฏตามรายงานที่เสนอมาพร้อมนี้"
    assert "ดำเนินการแล้วเสร็จ ๔๙๘ มาตรการ" in printed.told[0]
    assert queries() == few <= 16
