"""The memo that proposes a plan: the facts of the demo's plans, what is not known, and what may not break it."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from assessments.tree import INDICATOR
from measures.models import Measure, Plan
from organizations.models import Organization, ReferenceDocument
from reports.contents import memo
from reports.contents.memo_plan import lowest_words
from reports.documents import paper_of
from reports.drafting.drafts import find_draft
from reports.errors import NoPlan
from reports.kinds import Occasion
from reports.models import ReportDraft
from reports.printing import print_document
from tests.factories import (
    make_assessment,
    make_chain,
    make_draft,
    make_measure,
    make_organization,
    make_plan,
    make_reference,
    make_scores,
)
from tests.reports.memo_parts import memo_of, type_texts
from tests.reports.paper_text import paper_text
from tests.reports.reading import pdfium_text, poppler_text

PLAN = "แผนมาตรการส่งเสริมคุณธรรมและความโปร่งใส"
HOSTILE = (
    '</p><img src="http://127.0.0.1:9/x.png"><style>@import url(file:///etc/passwd)</style>{{ 7|add:1 }}{ชื่อหน่วยงาน}'
)


def proposal(organization: Organization, fiscal_year: int = 2564) -> ReportDraft:
    return find_draft(organization, "memo", Occasion.PROPOSE_PLAN, fiscal_year)


def of_demo(slug: str, fiscal_year: int) -> ReportDraft:
    return proposal(Organization.objects.get(slug=slug), fiscal_year)


@pytest.fixture
def planned(db: None) -> ReportDraft:
    """A plan of two measures on the whole result of 2563, the first of which answers indicator 9."""
    organization = make_organization("planned")
    make_chain(organization)
    make_scores(make_assessment(organization))
    plan = make_plan(organization)
    first, _ = make_measure(plan), make_measure(plan, "เผยแพร่ข้อมูล")
    first.criteria.set(organization.assessments.get().framework.criteria.filter(code="9"))
    return make_draft(organization, occasion=Occasion.PROPOSE_PLAN, fiscal_year=2564)


@pytest.mark.parametrize(
    ("slug", "fiscal_year", "facts"),
    [
        (
            "khoen",
            2567,
            [
                "ประจำปีงบประมาณ พ.ศ. ๒๕๖๖ ปรากฏว่าองค์การบริหารส่วนตำบลเขินได้คะแนนรวม ๘๗.๓๓ คะแนน อยู่ในระดับผ่าน",
                "แบบวัด IIT คือ ตัวชี้วัดที่ ๔ การใช้ทรัพย์สินของราชการ ๙๖.๓๕ คะแนน",
                "แบบวัด EIT คือ ตัวชี้วัดที่ ๗ ประสิทธิภาพการสื่อสาร ๘๗.๖๒ คะแนน",
                "และแบบวัด OIT คือ ตัวชี้วัดที่ ๑๐ การป้องกันการทุจริต ๖๑.๒๕ คะแนน",
                "รวม ๑๑ มาตรการ ซึ่งครอบคลุมข้อและตัวชี้วัดที่ต้องปรับปรุง ๓ รายการ จากทั้งหมด ๖ รายการ",
                "และยังไม่มีมาตรการสำหรับข้อ o26, o37, o38",
            ],
        ),
        (
            "khaophrathong",
            2564,
            [
                "ได้คะแนนรวม ๗๕.๖๑ คะแนน อยู่ในระดับ B",
                "แบบวัด IIT คือ ตัวชี้วัดที่ ๒ การใช้งบประมาณ ๗๓.๗๙ คะแนน",
                "และแบบวัด EIT คือ ตัวชี้วัดที่ ๘ การปรับปรุงการทำงาน ๖๐.๕๙ คะแนน",
                "ทั้งนี้ ไม่ปรากฏคะแนนรายตัวชี้วัดของแบบวัด OIT",
                "รวม ๗ มาตรการ ซึ่งครอบคลุมข้อและตัวชี้วัดที่ต้องปรับปรุงครบทั้ง ๗ รายการ",
            ],
        ),
        ("songchan", 2567, ["ได้คะแนนรวม ๖๖.๗๖ คะแนน โดย", "ตามที่ระบุในรายงานผลการดำเนินการของเทศบาล", "รวม ๓ มาตรการ"]),
        ("hintang", 2566, ["ไม่ปรากฏคะแนนการประเมิน", "พ.ศ. ๒๕๖๕ ขององค์การบริหารส่วนตำบลหินตั้ง", "รวม ๑๒ มาตรการ"]),
    ],
    ids=["khoen", "khaophrathong", "songchan", "hintang"],
)
def test_the_facts_of_the_demo_are_told(demo: str, slug: str, fiscal_year: int, facts: list[str]) -> None:
    told = " ".join(memo_of(of_demo(slug, fiscal_year)).told)
    assert [fact for fact in facts if fact not in told] == []
    assert "๐.๐๐" not in told
    assert "ได้แก่ " + PLAN in told


def test_the_subject_asks_for_approval_and_the_head_is_asked_in_his_word(demo: str) -> None:
    printed = memo_of(of_demo("songchan", 2567))
    assert printed.head.subject == f"ขออนุมัติ{PLAN} ประจำปีงบประมาณ พ.ศ. ๒๕๖๗"
    assert printed.head.addressee == "นายกเทศมนตรีตำบลสองชั้น"
    (asked,) = printed.proposal
    assert "ให้ปลัดเทศบาลตำบลสองชั้นพิจารณาเห็นชอบ และนายกเทศมนตรีตำบลสองชั้นพิจารณาอนุมัติ" in asked


def test_the_meeting_of_the_year_is_cited_with_its_date(demo: str) -> None:
    (background,) = memo_of(of_demo("khaophrathong", 2564)).background
    assert background.startswith(
        "ตามมติการประชุมพนักงานส่วนตำบลเพื่อกำหนดมาตรการส่งเสริมคุณธรรมและความโปร่งใส เมื่อวันที่ ๑๕\u00a0ตุลาคม\u00a0๒๕๖๓"
    )
    (background,) = memo_of(of_demo("khoen", 2567)).background
    assert background.startswith("โดยที่องค์การบริหารส่วนตำบลเขินต้องนำผลการประเมิน")


def test_the_paper_chosen_in_the_draft_is_cited_alone(planned: ReportDraft) -> None:
    make_reference(planned.organization, fiscal_year=2564, kind=ReferenceDocument.Kind.MEETING)
    planned.order = make_reference(planned.organization, fiscal_year=2564, number="7/2564")
    (background,) = memo_of(planned).background
    assert background.startswith("ตามคำสั่งองค์การบริหารส่วนตำบลแม่คำมี ที่ ๗/๒๕๖๔")
    assert "มติการประชุม" not in background


@pytest.mark.parametrize(("slug", "fiscal_year"), [("khoen", 2567), ("songchan", 2567)])
def test_both_engines_read_what_the_paper_says(demo: str, slug: str, fiscal_year: int) -> None:
    draft = of_demo(slug, fiscal_year)
    pdf = print_document(draft).pdf
    assert poppler_text(pdf, "-raw") == pdfium_text(pdf) == paper_text(paper_of(draft))


def test_what_needs_no_measure_is_told_with_the_reason(planned: ReportDraft) -> None:
    plan = planned.organization.plans.get()
    for code in ("5", "6"):
        criterion = planned.organization.assessments.get().framework.criteria.get(code=code)
        plan.coverage_reasons.create(criterion=criterion, reason=f"แก้ไขแล้ว\nเมื่อปี {2560 + int(code)}")
    told = memo_of(planned).told
    assert (
        "๑ รายการ จากทั้งหมด ๖ รายการ มีเหตุผลที่ไม่ต้องกำหนดมาตรการสำหรับตัวชี้วัดที่ ๕, ๖ และยังไม่มีมาตรการสำหรับตัวชี้วัดที่ ๗, ๘, ๑๐"
        in told[1]
    )
    assert told[2:5] == (
        "เหตุผลที่ไม่ต้องกำหนดมาตรการมีดังนี้",
        "๑) ๕ การแก้ไขปัญหาการทุจริต แก้ไขแล้ว เมื่อปี ๒๕๖๕",
        "๒) ๖ คุณภาพการดำเนินงาน แก้ไขแล้ว เมื่อปี ๒๕๖๖",
    )


def test_a_cancelled_measure_is_not_counted(planned: ReportDraft) -> None:
    Measure.objects.filter(title="เผยแพร่ข้อมูล").update(implementation="cancelled")
    assert "รวม ๑ มาตรการ" in memo_of(planned).told[1]


def test_a_year_of_which_nothing_is_known_claims_no_figure(planned: ReportDraft) -> None:
    planned.organization.assessments.get().scores.all().delete()
    told = memo_of(planned).told
    assert told[0].startswith("ไม่ปรากฏคะแนนการประเมิน")
    assert told[1].endswith("รวม ๒ มาตรการ")


def test_part_of_an_instrument_is_lowest_as_far_as_known(planned: ReportDraft) -> None:
    planned.organization.assessments.get().scores.filter(criterion__code="8").delete()
    told = memo_of(planned).told[0]
    assert "ไม่ปรากฏคะแนนรวมขององค์การบริหารส่วนตำบลแม่คำมี โดยตัวชี้วัดที่ได้คะแนนต่ำสุดของแบบวัด IIT คือ" in told
    assert "แบบวัด EIT เท่าที่ปรากฏคะแนน คือ ตัวชี้วัดที่ ๗ ประสิทธิภาพการสื่อสาร ๖๗.๔๐ คะแนน" in told


def test_equal_lowest_indicators_are_all_named(planned: ReportDraft) -> None:
    planned.organization.assessments.get().scores.filter(criterion__code__in="67").update(value="60.50")
    both = "ตัวชี้วัดที่ ๖ คุณภาพการดำเนินงาน และตัวชี้วัดที่ ๗ ประสิทธิภาพการสื่อสาร ๖๐.๕๐ คะแนน"
    assert both in memo_of(planned).told[0]


def test_nothing_known_is_no_sentence() -> None:
    assert lowest_words((), None) == ""


@pytest.mark.parametrize("plan", [False, True])
def test_without_a_measure_there_is_no_memo_but_a_sentence(db: None, plan: bool) -> None:
    organization = make_organization()
    if plan:
        make_plan(organization)
    with pytest.raises(NoPlan, match="ยังไม่มีมาตรการในแผนปีงบประมาณ พ.ศ. 2564 โปรดจัดทำแผนมาตรการ"):
        paper_of(proposal(organization))


def test_an_organization_without_chain_or_emblem_still_prints(planned: ReportDraft) -> None:
    planned.organization.posts.all().delete()
    printed = memo_of(planned)
    assert (printed.author.name, printed.author.post, printed.opinions) == ("", "", ())
    assert poppler_text(print_document(planned).pdf, "-raw") == paper_text(paper_of(planned))


def test_hostile_text_is_printed_as_text(planned: ReportDraft) -> None:
    plan = planned.organization.plans.get()
    framework = planned.organization.assessments.get().framework
    framework.criteria.filter(kind=INDICATOR).update(name=HOSTILE)
    plan.coverage_reasons.create(criterion=framework.criteria.get(code="10"), reason=HOSTILE)
    make_reference(planned.organization, fiscal_year=2564, kind="meeting", subject=HOSTILE[:300], issuer=HOSTILE[:200])
    make_draft(planned.organization, kind="measures-plan", occasion="plan", fiscal_year=2564, number=HOSTILE[:60])
    type_texts(planned, HOSTILE, "proposal")
    printed = print_document(planned)
    assert poppler_text(printed.pdf, "-raw") == paper_text(paper_of(planned))
    assert "<img" not in printed.html


def test_the_words_of_the_form_are_those_of_the_paper(planned: ReportDraft) -> None:
    source, printed = memo.read(planned), memo_of(planned)
    words = source.composition.default_words(memo.TEXTS[Occasion.PROPOSE_PLAN], source.values)
    assert (words["subject"], words["facts"], words["plan"]) == (printed.head.subject, *printed.told[:2])


def test_queries_do_not_grow_with_the_plan(planned: ReportDraft) -> None:
    def queries() -> int:
        fresh = ReportDraft.objects.select_related("organization", "office", "order").get(pk=planned.pk)
        with CaptureQueriesContext(connection) as found:
            paper_of(fresh)
        return len(found)

    few, plan = queries(), planned.organization.plans.get()
    Measure.objects.bulk_create(Measure(plan=plan, title=f"มาตรการ {place}", position=place) for place in range(3, 503))
    assert queries() == few <= 18
    assert "รวม ๕๐๒ มาตรการ" in memo_of(planned).told[1]


def test_a_plan_of_another_year_or_organization_is_not_read(planned: ReportDraft) -> None:
    Plan.objects.filter(pk=planned.organization.plans.get().pk).update(fiscal_year=2565)
    make_measure(make_plan(make_organization("another")))
    with pytest.raises(NoPlan):
        paper_of(planned)
