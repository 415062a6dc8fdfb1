"""The page of the analysis and the forms of its findings."""

from typing import Any

import pytest
from django.conf import settings
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from assessments.models import Framework, Issue
from measures.models import Constraint, Finding, Plan
from organizations.models import Organization
from tests.factories import (
    make_assessment,
    make_finding,
    make_framework,
    make_issue,
    make_measure,
    make_plan,
    make_recommendation,
    make_reference,
    make_scores,
)
from tests.measures.khoen import demo_figures

pytestmark = pytest.mark.django_db

TEXTS = {"shortcoming": "คู่มือหาไม่พบ", "development": "", "maintenance": ""}


@pytest.fixture
def framework(organization: Organization) -> Framework:
    """The result's year with one issue, scored; the plan's year without anything."""
    make_framework(2564)
    assessment = make_scores(make_assessment(organization))[0].assessment
    make_recommendation(assessment, "9", "ควรเผยแพร่ข้อมูลให้ครบ")
    make_issue(assessment.framework, 1, ["9", "10"])
    return assessment.framework


def url(organization: Organization, name: str = "show-findings", *args: int, year: int = 2564) -> str:
    return reverse(name, args=[organization.slug, year, *args])


def read(client: Any, address: str) -> str:
    page = client.get(address)
    assert page.status_code == 200
    return " ".join(page.content.decode().split())


@pytest.mark.parametrize("role", ["staff", "mayor"])
def test_every_member_reads_the_result_before_a_plan_is_stored(
    as_role: Any, organization: Organization, framework: Framework, role: str
) -> None:
    text = read(as_role(role), url(organization))
    assert "ผลการประเมินปี 2563 ได้ 60.40 คะแนน ระดับ D" in text
    assert "ต่ำสุด: 10 การป้องกันการทุจริต" in text
    assert "ควรเผยแพร่ข้อมูลให้ครบ" in text
    assert "ต่ำกว่าเกณฑ์ 85.00" in text
    assert (url(organization, "edit-issue-finding", 1) in text) == (role == "staff")
    assert not Plan.objects.exists()


def test_a_finding_on_an_issue_begins_the_plan_and_is_shown(
    as_role: Any, organization: Organization, framework: Framework
) -> None:
    client = as_role("staff")
    answer = client.post(url(organization, "edit-issue-finding", 1), TEXTS)
    assert answer["Location"] == f"{url(organization)}#issue-1"
    assert Plan.objects.get().findings.get().issue == framework.issues.get()
    page = client.get(url(organization))
    assert "คู่มือหาไม่พบ" in page.content.decode()
    stages = {stage.name: (stage.state, stage.current) for stage in page.context["stages"]}
    assert stages["วิเคราะห์"] == ("ครบ 1 ประเด็น", True)


def test_the_button_for_the_next_issue_leads_there(
    as_role: Any, organization: Organization, framework: Framework
) -> None:
    make_issue(framework, 3, ["9"])
    client = as_role("staff")
    answer = client.post(url(organization, "edit-issue-finding", 1), TEXTS | {"next": "1"})
    assert answer["Location"] == url(organization, "edit-issue-finding", 3)
    last = client.post(url(organization, "edit-issue-finding", 3), TEXTS | {"next": "1"})
    assert last["Location"] == f"{url(organization)}#issue-3"


def test_a_finding_per_indicator_covers_those_that_are_ticked(
    as_role: Any, organization: Organization, framework: Framework
) -> None:
    client, address = as_role("staff"), url(organization, "add-finding")
    assert client.get(f"{address}?code=9").context["form"].initial["criteria"] == ["9"]
    client.post(address, TEXTS | {"criteria": ["9", "10"]})
    finding = Finding.objects.get()
    assert [one.code for one in finding.criteria.all()] == ["9", "10"]
    edited = client.post(url(organization, "edit-finding", finding.pk), TEXTS | {"criteria": ["10"], "shortcoming": ""})
    assert edited.status_code == 302
    assert [one.code for one in finding.criteria.all()] == ["10"]


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"criteria": []}, "โปรดเลือกตัวชี้วัดที่ข้อค้นพบนี้กล่าวถึง"),
        ({"criteria": ["9"], "development": "ก" * 20_001}, "ยาว 20001 ตัวอักษร โปรดย่อให้ไม่เกิน 20000 ตัวอักษร"),
        ({"criteria": ["77"]}, "ไม่มีตัวเลือกนี้"),
    ],
    ids=["no indicator", "too long", "unknown indicator"],
)
def test_what_cannot_be_saved_is_kept_and_leaves_no_plan_behind(
    as_role: Any, organization: Organization, framework: Framework, values: dict[str, Any], sentence: str
) -> None:
    page = as_role("staff").post(url(organization, "add-finding"), TEXTS | values)
    text = page.content.decode()
    assert page.status_code == 200
    assert sentence in text
    assert "คู่มือหาไม่พบ</textarea>" in text
    assert not Plan.objects.exists()


def test_a_text_of_twenty_thousand_characters_is_taken(
    as_role: Any, organization: Organization, framework: Framework
) -> None:
    as_role("staff").post(url(organization, "edit-issue-finding", 1), TEXTS | {"development": "ก" * 20_000})
    assert len(Finding.objects.get().development) == 20_000


def test_two_people_on_one_finding_are_told(as_role: Any, organization: Organization, framework: Framework) -> None:
    address = url(organization, "edit-issue-finding", 1)
    client = as_role("staff")
    seen = client.get(address).context["form"].seen
    as_role("palad").post(address, TEXTS | {"shortcoming": "ของปลัด", "seen": seen})
    mine = client.post(address, TEXTS | {"shortcoming": "ของฉัน", "seen": seen})
    assert "มีผู้บันทึกช่อง “ข้อบกพร่อง/ข้อปรับปรุง” เป็น “ของปลัด”" in mine.content.decode()
    assert Finding.objects.get().shortcoming == "ของปลัด"
    other = client.post(address, TEXTS | {"shortcoming": "", "maintenance": "รักษาไว้", "seen": seen})
    assert other.status_code == 302
    finding = Finding.objects.get()
    assert (finding.shortcoming, finding.maintenance) == ("ของปลัด", "รักษาไว้")


def test_a_finding_is_deleted_and_its_measures_stay(
    as_role: Any, organization: Organization, framework: Framework
) -> None:
    finding = make_finding(make_plan(organization), criteria=framework.criteria.filter(code="9"))
    make_measure(finding.plan, finding=finding)
    client = as_role("staff")
    page = client.post(url(organization, "delete-finding", finding.pk), follow=True).content.decode()
    assert "ลบข้อค้นพบของตัวชี้วัดที่ 9 แล้ว มาตรการ 1 รายการที่ตอบข้อค้นพบนี้ยังอยู่" in page
    assert not Finding.objects.exists()
    assert "ตัวชี้วัดที่ 9: ข้อบกพร่อง/ข้อปรับปรุง" in client.get(url(organization, "edit-plan")).content.decode()


def test_a_finding_of_another_plan_is_not_found(
    as_role: Any, organization: Organization, other_organization: Organization, framework: Framework
) -> None:
    client = as_role("staff")
    foreign, earlier = make_finding(make_plan(other_organization)), make_finding(make_plan(organization, 2563))
    for finding in (foreign, earlier):
        for name in ("edit-finding", "delete-finding"):
            assert client.post(url(organization, name, finding.pk), TEXTS).status_code == 404
    assert client.get(url(organization, "edit-issue-finding", 9)).status_code == 404
    assert client.get(url(organization, year=2599)).status_code == 404


WARNING = "ตัวชี้วัดต่ำสุดที่ยังไม่มีข้อค้นพบ"


def test_a_lowest_indicator_without_finding_is_warned_of(
    as_role: Any, organization: Organization, framework: Framework
) -> None:
    client, plan = as_role("staff"), make_plan(organization)
    add = url(organization, "add-finding")
    silent = read(client, url(organization)).partition(WARNING)[2].partition("</p>")[0]
    assert all(f"{add}?code={code}" in silent for code in ("5", "7", "10")), silent
    make_finding(plan, Issue.objects.get())
    make_finding(plan, criteria=framework.criteria.filter(code__in=["5", "7"]))
    page = read(client, url(organization))
    assert WARNING not in page
    assert "อ่านข้อค้นพบ" in page


def test_issues_stand_behind_findings_that_are_written_per_indicator(
    as_role: Any, organization: Organization, framework: Framework
) -> None:
    client, plan = as_role("staff"), make_plan(organization)
    make_finding(plan, criteria=framework.criteria.filter(code="2"))
    assert "เขียนตามประเด็นด้วย" in read(client, url(organization))
    make_finding(plan, Issue.objects.get())
    assert "เขียนตามประเด็นด้วย" not in read(client, url(organization))


def khoen_2566(organization: Organization) -> Plan:
    """The real framework with the items of khoen, and a plan with a finding on every issue and everything else."""
    folder = settings.BASE_DIR / "fixtures" / "frameworks"
    call_command("load_frameworks", folder / "2566.yaml", folder / "2567.yaml", verbosity=0)
    assessment = make_assessment(organization, 2566)
    make_scores(
        assessment, {code: str(value) for code, value in demo_figures("khoen", 2566).items() if isinstance(code, str)}
    )
    plan = make_plan(organization, 2567)
    for issue in Issue.objects.filter(framework__fiscal_year=2566):
        make_finding(plan, issue)
    Constraint.objects.create(plan=plan, heading="staff", text="คนน้อย")
    plan.references.add(make_reference(organization, fiscal_year=2567))
    return plan


def test_seven_issues_with_all_their_items_cost_as_much_as_one(as_role: Any, organization: Organization) -> None:
    plan = khoen_2566(organization)
    client = as_role("staff")
    with CaptureQueriesContext(
        connection,
    ) as full:
        text = read(client, url(organization, year=2567))
    assert "ข้อค้นพบใน 7 ประเด็น" in text
    assert 'ข้อที่เสียคะแนน: <span class="nb">o26 (1.00)</span>' in text
    assert "แผนนี้ไม่ได้เลือกใส่ o34, o35" in text
    assert "อนุมานว่าอยู่ในประเด็นนี้" in text
    plan.findings.exclude(issue__number=1).delete()
    with CaptureQueriesContext(connection) as one:
        client.get(url(organization, year=2567))
    assert len(full) == len(one) <= 18
