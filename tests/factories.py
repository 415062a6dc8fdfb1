"""Records for tests, made by hand: every argument has a default, every name is invented."""

import hashlib
from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from itertools import count
from typing import Any

from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone

from assessments.models import (
    Assessment,
    CalendarCorrection,
    CalendarEvent,
    Criterion,
    Framework,
    Issue,
    IssueItem,
    RatingBand,
    Recommendation,
    Score,
)
from assessments.stages import YearOverview
from disclosures.checks.following import follow
from disclosures.documents.publishing import publish_document
from disclosures.models import (
    Disclosure,
    DisclosureLink,
    LinkStanding,
    Publication,
    PublishedDocument,
    PublishedItem,
    Submission,
)
from disclosures.publications.measures_kind import MEASURES
from disclosures.publications.publishing import publish, withdraw
from disclosures.publications.standing import look_at
from disclosures.register.publishing import publish_items
from disclosures.register.typed import Typed, TypedLink
from disclosures.submissions.freezing import freeze
from ita_portal.navigation import overviews_of
from measures.editing import add_measure
from measures.evidence import attach_files
from measures.models import Evidence, Finding, Measure, Plan, Progress, ReportingRound, SignedSheet
from measures.progressing import save_progress
from measures.reporting import advance_round
from measures.rounds import RoundAction
from measures.states import Action
from measures.workflow import advance
from organizations.handing import draft, hand_over
from organizations.models import Handover, Membership, Office, Organization, Post, ReferenceDocument, Tenure, User
from organizations.roles import Role
from reports.batches.states import ItemState
from reports.kinds import Kind, Occasion
from reports.models import Batch, BatchItem, IssuedFile, IssuedReport, Opinion, ReportDraft, SignedCopy, Withdrawal

PASSWORD = "ทดสอบ-ระบบ-2563"
_number = count(1)

INSTRUMENTS = {
    "IIT": ("แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน", "30"),
    "EIT": ("แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก", "30"),
    "OIT": ("แบบตรวจการเปิดเผยข้อมูลสาธารณะ", "40"),
}
INDICATORS = {
    "1": ("IIT", "การปฏิบัติหน้าที่"),
    "2": ("IIT", "การใช้งบประมาณ"),
    "3": ("IIT", "การใช้อำนาจ"),
    "4": ("IIT", "การใช้ทรัพย์สินของราชการ"),
    "5": ("IIT", "การแก้ไขปัญหาการทุจริต"),
    "6": ("EIT", "คุณภาพการดำเนินงาน"),
    "7": ("EIT", "ประสิทธิภาพการสื่อสาร"),
    "8": ("EIT", "การปรับปรุงการทำงาน"),
    "9": ("OIT", "การเปิดเผยข้อมูล"),
    "10": ("OIT", "การป้องกันการทุจริต"),
}
LETTER_BANDS = {"AA": "95", "A": "85", "B": "75", "C": "65", "D": "55", "E": "50", "F": "0"}
MAEKHAMMI_2563 = {
    "1": "96.17",
    "2": "90.13",
    "3": "93.75",
    "4": "92.45",
    "5": "83.56",
    "6": "78.34",
    "7": "67.40",
    "8": "71.85",
    "9": "43.90",
    "10": "12.50",
}


def make_organization(slug: str = "maekhammi", kind: str = "sao", **values: Any) -> Organization:
    defaults = {"name": "แม่คำมี", "district": "หนองม่วงไข่", "province": "แพร่", "document_code": "พร ๗๑๘๐๑"}
    return Organization.objects.create(slug=slug, kind=kind, **defaults | values)


def make_user(username: str = "", **values: Any) -> User:
    username = username or f"user{next(_number)}"
    return User.objects.create_user(username, password=values.pop("password", PASSWORD), **values)


def make_membership(user: User, organization: Organization, role: str = Role.STAFF) -> Membership:
    return Membership.objects.create(user=user, organization=organization, role=role)


def make_member(organization: Organization, *roles: str, **values: Any) -> User:
    """A person with these roles (staff when none is given) in the organization."""
    user = make_user(**values)
    for role in roles or (Role.STAFF,):
        make_membership(user, organization, role)
    return user


def make_office(organization: Organization, name: str = "สำนักปลัด", **values: Any) -> Office:
    return Office.objects.create(organization=organization, name=name, **{"telephone": "๐ ๕๔๖๐ ๐๐๐๐"} | values)


def make_post(organization: Organization, title: str = "หัวหน้าสำนักปลัด", **values: Any) -> Post:
    return Post.objects.create(organization=organization, title=title, **values)


def make_tenure(post: Post, first_name: str = "สมมติ", last_name: str = "ตัวอย่าง", **values: Any) -> Tenure:
    defaults: dict[str, Any] = {"title": "นาย", "starts_on": date(2019, 10, 1)}
    return Tenure.objects.create(post=post, first_name=first_name, last_name=last_name, **defaults | values)


def make_chain(organization: Organization) -> list[Post]:
    """The four posts of a memo's chain, author first, each with an invented holder."""
    words, name = organization.words, organization.name
    titles = [
        "หัวหน้าสำนักปลัด",
        f"รอง{words.clerk_prefix}{name}",
        f"{words.clerk_prefix}{name}",
        organization.head_title,
    ]
    posts = [make_post(organization, title, rank=place, chain=place) for place, title in enumerate(titles, 1)]
    for post, first_name in zip(posts, ["หนึ่ง", "สอง", "สาม", "สี่"], strict=True):
        make_tenure(post, first_name)
    return posts


def make_reference(organization: Organization, **values: Any) -> ReferenceDocument:
    defaults = {
        "fiscal_year": 2563,
        "kind": ReferenceDocument.Kind.ORDER,
        "issuer": organization.official_name,
        "number": "116/2563",
        "date": date(2020, 4, 3),
        "subject": "แต่งตั้งคณะทำงานประเมินคุณธรรมและความโปร่งใส",
    }
    return ReferenceDocument.objects.create(organization=organization, **defaults | values)


def make_framework(fiscal_year: int = 2563, **values: Any) -> Framework:
    """Three instruments at 30/30/40 over ten indicators, letter bands; nothing deeper."""
    defaults = {"title": f"การประเมิน ITA ปีงบประมาณ พ.ศ. {fiscal_year}"}
    framework = Framework.objects.create(fiscal_year=fiscal_year, **defaults | values)
    for instrument, (title, weight) in INSTRUMENTS.items():
        root = make_criterion(framework, instrument, title, weight=Decimal(weight), derived=True, kind="instrument")
        for code, (parent, name) in INDICATORS.items():
            if parent == instrument:
                make_criterion(framework, code, name, parent=root)
    RatingBand.objects.bulk_create(
        RatingBand(
            framework=framework, position=place, name=name, total_at_least=Decimal(floor), confidence="confirmed"
        )
        for place, (name, floor) in enumerate(LETTER_BANDS.items(), 1)
    )
    return framework


def make_criterion(framework: Framework, code: str, name: str, **values: Any) -> Criterion:
    defaults = {"kind": "indicator", "confidence": "confirmed", "position": framework.criteria.count() + 1}
    return Criterion.objects.create(framework=framework, code=code, name=name, **defaults | values)


def make_assessment(organization: Organization, fiscal_year: int = 2563, **values: Any) -> Assessment:
    """An empty assessment against the framework of the year, which is made unless it is there."""
    framework = Framework.objects.filter(fiscal_year=fiscal_year).first() or make_framework(fiscal_year)
    return Assessment.objects.create(organization=organization, framework=framework, **values)


def make_scores(assessment: Assessment, values: Mapping[str, str] = MAEKHAMMI_2563) -> list[Score]:
    """A score per code; the default is the announced table of อบต.แม่คำมี 2563, which totals 60.40."""
    criteria = {criterion.code: criterion for criterion in assessment.framework.criteria.filter(code__in=values)}
    return [
        Score.objects.create(assessment=assessment, criterion=criteria[code], value=Decimal(value))
        for code, value in values.items()
    ]


def make_recommendation(assessment: Assessment, code: str = "9", text: str = "ควรเผยแพร่ข้อมูลให้ครบถ้วน") -> Recommendation:
    criterion = assessment.framework.criteria.get(code=code)
    return Recommendation.objects.create(assessment=assessment, criterion=criterion, text=text)


def make_draft(organization: Organization, **values: Any) -> ReportDraft:
    defaults = {"kind": Kind.MEMO, "occasion": Occasion.RESULT, "fiscal_year": 2563}
    return ReportDraft.objects.create(organization=organization, **defaults | values)


def make_batch(
    organization: Organization, *states: str, actor: User | None = None, title: str = "เอกสารทั้งชุด", **values: Any
) -> Batch:
    """One file per state (one that is done, without any): the memo on the result of 2563 under names of its own."""
    actor = actor or make_member(organization, Role.ADMIN)
    now = timezone.now()
    batch = Batch.objects.create(organization=organization, title=title, requested_by=actor, requested_at=now)
    memo = {"organization": organization, "kind": Kind.MEMO, "occasion": Occasion.RESULT, "fiscal_year": 2563}
    for position, state in enumerate(states or [ItemState.DONE], 1):
        file = {"content": b"%PDF", "sha256": "0" * 64, "finished_at": now} if state == ItemState.DONE else {}
        item = {"position": position, "form": "pdf", "name": f"2563-memo-{position}.pdf", "state": state}
        BatchItem.objects.create(batch=batch, **memo | item | file | values)
    return batch


def make_opinion(draft: ReportDraft, post: Post, text: str = "เพื่อโปรดทราบ") -> Opinion:
    return Opinion.objects.create(draft=draft, post=post, text=text)


def make_publication(organization: Organization, fiscal_year: int = 2563, actor: User | None = None) -> Publication:
    """The next edition of the result as it stands now, published by a new palad unless somebody is named."""
    actor = actor or make_member(organization, Role.PALAD)
    return publish(organization, fiscal_year, actor, look_at(organization, fiscal_year).seen)


def make_withdrawal(publication: Publication, reason: str = "พบคะแนนพิมพ์ผิด") -> Publication:
    withdraw(publication, publication.published_by, reason)
    publication.refresh_from_db()
    return publication


def make_plan(organization: Organization, fiscal_year: int = 2564, **values: Any) -> Plan:
    return Plan.objects.create(organization=organization, fiscal_year=fiscal_year, **values)


def make_measure(plan: Plan, title: str = "จัดทำคู่มือการให้บริการ", actor: User | None = None, **values: Any) -> Measure:
    """A draft that is ready to be proposed, written by a new member of staff unless somebody is named."""
    defaults = {"method": "1. ประชุมคณะทำงาน\n2. เผยแพร่คู่มือ", "owners_text": "สำนักปลัด"}
    return add_measure(plan, {"title": title, **defaults, **values}, actor or make_member(plan.organization))


def move_measure(measure: Measure, action: Action, actor: User | None = None, **values: Any) -> Measure:
    """The measure after an action by a new palad, unless somebody is named, who saw it as it stands."""
    actor = actor or make_member(measure.plan.organization, Role.PALAD)
    fresh = Measure.objects.with_content().get(pk=measure.pk)
    return advance(measure.plan, action, actor, {fresh.pk: fresh.content.digest}, **values)[0]


def make_approved(plan: Plan, title: str = "จัดทำคู่มือการให้บริการ", **values: Any) -> Measure:
    """A measure in force."""
    measure = make_measure(plan, title, **values)
    move_measure(measure, Action.SUBMIT)
    return move_measure(measure, Action.APPROVE)


def make_progress(measure: Measure, months: int = 6, actor: User | None = None, **values: Any) -> Progress:
    """The entry of a measure in force, by a new member of staff who names their source unless somebody is named."""
    defaults = {"result": "จัดประชุมแล้ว 2 ครั้ง", "implementation": "in_progress", "told_by": "ผู้อำนวยการกอง"}
    actor = actor or make_member(measure.plan.organization)
    return save_progress(measure.plan, months, measure.pk, defaults | values, actor)


def make_frozen(plan: Plan, months: int = 6, actor: User | None = None) -> ReportingRound:
    """The round, whose results are all there, prepared and frozen after its end."""
    actor = actor or make_member(plan.organization, Role.PALAD)
    for action in (RoundAction.PREPARE, RoundAction.FREEZE):
        reporting = advance_round(plan, months, action, actor, today=date(2100, 1, 1))
    return reporting


def make_issue(framework: Framework, number: int = 1, codes: Iterable[str] = (), optional: Iterable[str] = ()) -> Issue:
    """An issue of the year with these items; `optional` ones join by a choice of the plan."""
    issue = Issue.objects.create(
        framework=framework, number=number, title=f"ประเด็นทดสอบ {number}", confidence="confirmed"
    )
    optional = set(optional)
    items = framework.criteria.filter(code__in={*codes, *optional})
    IssueItem.objects.bulk_create(IssueItem(issue=issue, item=item, optional=item.code in optional) for item in items)
    return issue


def make_finding(plan: Plan, issue: Issue | None = None, criteria: Iterable[Criterion] = (), **values: Any) -> Finding:
    defaults = {"shortcoming": "ประชาชนยังหาคู่มือไม่พบ"}
    finding = Finding.objects.create(plan=plan, issue=issue, **defaults | values)
    finding.criteria.set(criteria)
    return finding


def make_event(fiscal_year: int = 2563, name: str = "ประกาศผลการประเมิน", **values: Any) -> CalendarEvent:
    """An event of one `day` in the year's framework, which is made unless it is there."""
    framework = Framework.objects.filter(fiscal_year=fiscal_year).first() or make_framework(fiscal_year)
    day = values.pop("day", date(2020, 9, 28))
    defaults = {"starts_on": day, "ends_on": day, "confidence": "confirmed"}
    return CalendarEvent.objects.create(framework=framework, name=name, **defaults | values)


def make_correction(
    organization: Organization, event: CalendarEvent | None = None, fiscal_year: int = 2563, **values: Any
) -> CalendarCorrection:
    defaults: dict[str, Any] = {"name": event.name if event else "ส่งผล", "ends_on": date(2020, 4, 3), "source": "มติ"}
    return CalendarCorrection.objects.create(
        organization=organization, event=event, fiscal_year=fiscal_year, **defaults | values
    )


def make_published_measures(plan: Plan, actor: User | None = None) -> Publication:
    """The next edition of a plan's measures in force as they stand now."""
    actor = actor or make_member(plan.organization, Role.PALAD)
    look = look_at(plan.organization, plan.fiscal_year, MEASURES)
    return publish(plan.organization, plan.fiscal_year, actor, look.seen, MEASURES)


def make_evidence(progress: Progress, name: str = "ภาพกิจกรรม.pdf", actor: User | None = None) -> Evidence:
    """A PDF of one page, another one for another name, attached by a new member of staff unless somebody is named."""
    actor = actor or make_member(progress.measure.plan.organization)
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>"
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>", page, f"({name})".encode()]
    body = b"".join(b"%d 0 obj%bendobj\n" % (number, one) for number, one in enumerate(objects, 1))
    upload = SimpleUploadedFile(name, b"%PDF-1.4\n" + body + b"trailer<</Root 1 0 R>>\n%%EOF")
    found = attach_files(progress, [upload], actor)[0][1]
    assert isinstance(found, Evidence), found
    return found


def make_handover(organization: Organization, actor: User | None = None) -> Handover:
    """The posts of an invented person, passed on by a new palad unless somebody is named."""
    tenure = make_tenure(make_post(organization, f"นิติกร {next(_number)}"), "ย้าย")
    incoming = Tenure(starts_on=date(2024, 4, 1), title="นาง", first_name="ใหม่", last_name="ตัวอย่าง")
    seen = draft(organization, [tenure], incoming).digest
    return hand_over(organization, [tenure], incoming, seen, actor or make_member(organization, Role.PALAD))


def make_sheet(plan: Plan, **values: Any) -> SignedSheet:
    """A signed sheet of the plan with its scan, without the decisions on it."""
    recorder, now = make_member(plan.organization), timezone.now()
    known = {"fingerprint": "0" * 64, "recorded_by": recorder, "recorded_at": now}
    defaults = {"post": "ปลัด", "signed_on": timezone.localdate(now), **known}
    sheet = SignedSheet(plan=plan, **defaults | values)
    sheet.scan.save("scan.pdf", SimpleUploadedFile("scan.pdf", b"%PDF"))
    return sheet


def make_issued(organization: Organization, **values: Any) -> IssuedReport:
    """A memo on the result of 2563 as issued, with two files of a few bytes that nothing rendered unless `files` holds
    them by form."""
    number = next(_number)
    signer = {"rank": "", "name": "นายหนึ่ง ตัวอย่าง", "own_post": "", "acting": "", "post": "หัวหน้าสำนักปลัด", "opinion": ""}
    defaults: dict[str, Any] = {
        "kind": Kind.MEMO,
        "occasion": Occasion.RESULT,
        "fiscal_year": 2563,
        "code": f"TEST{number:06}",
        "title": "รายงานผลการประเมิน ปีงบประมาณ พ.ศ. ๒๕๖๓",
        "signers": [signer],
        "template_version": 1,
        "digest": "0" * 64,
        "issued_at": timezone.now(),
    }
    if "issued_by" not in values:
        values["issued_by"] = make_member(organization, Role.ADMIN)
    files = values.pop("files", None)
    report = IssuedReport.objects.create(organization=organization, **defaults | values)
    for form in ("pdf", "docx"):
        content = files[form] if files else f"%PDF {form} {report.code}".encode()
        IssuedFile.objects.create(report=report, form=form, content=content, sha256=hashlib.sha256(content).hexdigest())
    return report


def make_signed_copy(report: IssuedReport, **values: Any) -> SignedCopy:
    """A scan of a few bytes."""
    content = values.pop("content", b"%PDF signed")
    known = {"recorded_by": report.issued_by, "recorded_at": timezone.now(), "form": "pdf"}
    return SignedCopy.objects.create(
        report=report, content=content, sha256=hashlib.sha256(content).hexdigest(), **known | values
    )


def make_withdrawn_document(report: IssuedReport, reason: str = "พิมพ์คะแนนผิด") -> Withdrawal:
    return Withdrawal.objects.create(
        report=report, reason=reason, withdrawn_by=report.issued_by, withdrawn_at=timezone.now()
    )


def make_published_document(report: IssuedReport, actor: User | None = None) -> PublishedDocument:
    """Published by a new palad unless somebody is named."""
    return publish_document(report, actor or make_member(report.organization, Role.PALAD))


def overview_of(organization: Organization, fiscal_year: int) -> YearOverview:
    """The year as the rows above a page read it; its framework is made unless it is there."""
    if not Framework.objects.filter(fiscal_year=fiscal_year).exists():
        make_framework(fiscal_year)
    return next(one for one in overviews_of(organization, fiscal_year) if one.fiscal_year == fiscal_year)


def make_oit(framework: Framework, *codes: str) -> list[Criterion]:
    """Items of the OIT, two sub-indicators of indicator 9 with what is named; o1 to o4 when nothing is."""
    names = {"o1": "โครงสร้าง", "o2": "ข้อมูลผู้บริหาร", "o3": "อำนาจหน้าที่", "o4": "แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน"}
    parent = framework.criteria.get(code="9")
    found = framework.criteria.filter(code="9.1").first()
    group = found or make_criterion(framework, "9.1", "ข้อมูลพื้นฐาน", parent=parent, kind="subindicator", derived=True)
    item = {"kind": "item", "binary": True, "parent": group}
    return [make_criterion(framework, code, names.get(code, f"ข้อทดสอบ {code}"), **item) for code in codes or names]


def make_disclosure(organization: Organization, item: Criterion, *urls: str, **values: Any) -> Disclosure:
    """A ready item with these addresses in order, each with a line of explanation; one address when none is named."""
    defaults: dict[str, Any] = {"state": "ready", "has": True}
    disclosure = Disclosure.objects.create(organization=organization, item=item, **defaults | values)
    for position, url in enumerate(urls or [f"https://www.example.go.th/{item.code}"], 1):
        DisclosureLink.objects.create(
            disclosure=disclosure, position=position, url=url, text=f"{item.name} ส่วนที่ {position}"
        )
    return disclosure


def make_published_item(disclosure: Disclosure, actor: User | None = None) -> PublishedItem:
    """The next edition of an item as it stands now, published by a new palad unless somebody is named."""
    actor = actor or make_member(disclosure.organization, Role.PALAD)
    item = disclosure.item
    return publish_items(disclosure.organization, item.framework.fiscal_year, [item.code], actor)[0]


def make_typed(*urls: str, **values: Any) -> Typed:
    """What a person types of an item that is there, with these addresses."""
    defaults: dict[str, Any] = {"has": True, "links": tuple(TypedLink(url) for url in urls)}
    return Typed(**defaults | values)


def make_standing(disclosure: Disclosure) -> LinkStanding:
    """How the first link of an item stands, before anybody opened it."""
    follow([disclosure], timezone.now())
    return disclosure.standings.get(url=disclosure.links.all()[0].url)


def make_submission(organization: Organization, fiscal_year: int = 2563, reason: str = "") -> Submission:
    """The register as it stands now, handed in by a new palad."""
    return freeze(organization, fiscal_year, make_member(organization, Role.PALAD), reason)
