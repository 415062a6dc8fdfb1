"""Who may open what: every named address × every kind of visitor → status. A forgotten guard is a failing row.

Whoever is refused (roles without the permission, members of another organization, the operator, nobody) is tried with
the other method too: the same refusal, or 405.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from django.core.files.base import ContentFile
from django.db import transaction
from django.urls import URLPattern, URLResolver, get_resolver, reverse
from django.utils import timezone

from assessments.models import Criterion, Framework, Issue
from disclosures.documents.publishing import unpublish_document
from disclosures.models import DisclosureLink, PublishedItem
from disclosures.register.withdrawing import withdraw_item
from disclosures.spreading.card import CARDS
from measures.models import Evidence, EvidenceVersion
from measures.rounds import RoundAction
from measures.states import Action
from organizations.models import Organization
from organizations.roles import Role
from reports.documents import texts_of_kind
from reports.kinds import KEYS
from tests.conftest import PortalClient, sign_in
from tests.disclosures.privacy.papers import docx_of
from tests.factories import (
    make_approved,
    make_assessment,
    make_batch,
    make_chain,
    make_correction,
    make_disclosure,
    make_draft,
    make_event,
    make_evidence,
    make_finding,
    make_framework,
    make_handover,
    make_issue,
    make_issued,
    make_member,
    make_office,
    make_oit,
    make_plan,
    make_post,
    make_progress,
    make_publication,
    make_published_document,
    make_published_item,
    make_published_measures,
    make_reference,
    make_scores,
    make_sheet,
    make_signed_copy,
    make_standing,
    make_submission,
    make_withdrawal,
)

OUTSIDERS = {"foreign staff": 404, "foreign palad": 404, "foreign mayor": 404, "foreign admin": 404}
OUTSIDERS |= {"foreign everything": 404, "operator": 404, "anonymous": 302}


# Records of the world that are every organization's.
SHARED = {"event", "item"}


@dataclass(frozen=True)
class Row:
    """An address inside an organization; `pk` names the record of the world below that the address is about."""

    name: str
    staff: int = 200
    palad: int = 200
    mayor: int = 200
    admin: int = 200
    pk: str = ""
    method: str = "get"

    @property
    def expected(self) -> dict[str, int]:
        return {role.value: getattr(self, role) for role in Role} | OUTSIDERS


def manager(name: str, pk: str = "", method: str = "get", done: int = 200) -> Row:
    """An address for the organization's own administrator alone."""
    return Row(name, 403, 403, 403, done, pk, method)


def action(name: str, pk: str = "", done: int = 302) -> Row:
    """A change by the administrator that a bare POST carries out."""
    return manager(name, pk, "post", done)


INSIDE = [
    Row("show-profile"),
    Row("list-handovers"),
    Row("add-handover", staff=403, mayor=403),
    Row("show-handover", pk="handover"),
    Row("show-meeting"),
    manager("edit-organization"),
    *(row for mark in ("emblem", "seal") for row in (manager(f"edit-{mark}"), action(f"remove-{mark}"))),
    Row("show-emblem"),
    Row("show-seal"),
    manager("list-offices"),
    manager("add-office"),
    manager("edit-office", "office"),
    action("delete-office", "office"),
    action("move-office", "office"),
    manager("list-posts"),
    manager("add-post"),
    manager("show-post", "post"),
    manager("edit-post", "post"),
    action("delete-post", "post"),
    action("move-post", "post"),
    manager("add-tenure", "post"),
    manager("edit-tenure", "tenure"),
    manager("end-tenure", "tenure"),
    action("delete-tenure", "tenure"),
    manager("list-members"),
    manager("add-member"),
    manager("edit-member", "member"),
    action("remove-member", "member"),
    action("activate-member", "member"),
    action("reset-password", "member", done=200),
    Row("list-references"),
    Row("add-reference", mayor=403),
    Row("edit-reference", mayor=403, pk="reference"),
    Row("delete-reference", 302, 302, 403, 302, "reference", "post"),
    Row("show-scan", pk="reference"),
    Row("show-organization"),
    Row("show-result"),
    Row("show-summary"),
    Row("edit-scores", mayor=403, admin=403),
    Row("paste-scores", mayor=403, admin=403),
    Row("show-score-history"),
    Row("edit-recommendations", mayor=403, admin=403),
    Row("paste-recommendations", mayor=403, admin=403),
    Row("preview-memo", 301, 301, 301, 301),
    Row("show-documents"),
    Row("preview-document"),
    Row("edit-document", mayor=403),
    Row("write-opinion", 403, 403, 403, 403, method="post"),
    *(Row(f"{verb}-document", 302, 302, 403, 302, method="post") for verb in ("route", "recall")),
    Row("show-document-pdf"),
    manager("export-document"),
    manager("issue-document"),
    *(Row(f"{verb}-issued", pk="code") for verb in ("show", "download")),
    Row("record-signed-copy", mayor=403, pk="code"),
    Row("show-signed-copy", pk="signed_copy"),
    manager("withdraw-issued", "code"),
    Row("publish-document", 403, 302, 403, 403, "code", "post"),
    Row("unpublish-document", staff=403, mayor=403, admin=403, pk="code"),
    *(manager(name) for name in ("show-batches", "start-batch")),
    action("start-dossier"),
    *(manager(f"{verb}-batch", "batch") for verb in ("show", "download")),
    *(action(f"{verb}-batch", "batch") for verb in ("cancel", "retry")),
    *(manager(name) for name in ("show-standing-texts", "edit-standing-texts", "reset-standing-text")),
    Row("paste-measures", mayor=403, admin=403),
    Row("show-publication"),
    Row("publish-result", staff=403, palad=302, mayor=403, admin=403, method="post"),
    Row("withdraw-result", staff=403, mayor=403, admin=403),
    Row("show-measures-publication"),
    Row("publish-measures", staff=403, palad=302, mayor=403, admin=403, method="post"),
    Row("withdraw-measures", staff=403, mayor=403, admin=403),
    Row("show-register"),
    Row("paste-register", mayor=403, admin=403),
    Row("edit-disclosure", pk="item"),
    Row("mark-disclosure-ready", 302, 302, 403, 403, "item", "post"),
    Row("carry-register", mayor=403, admin=403),
    Row("show-itas-sheet"),
    Row("mark-itas-filled", 302, 302, 403, 403, "item", "post"),
    Row("confirm-itas", mayor=403, admin=403, method="post"),
    Row("show-site-files"),
    Row("download-site-files"),
    Row("publish-items"),
    Row("withdraw-item", staff=403, mayor=403, admin=403, pk="item"),
    Row("show-link-checks"),
    Row("check-links-now", 302, 302, 403, 403, method="post"),
    Row("override-link", mayor=403, admin=403, pk="standing"),
    Row("end-override", 302, 302, 403, 403, "standing", "post"),
    *(Row(name) for name in ("show-submission", "show-submission-edition")),
    Row("freeze-submission", staff=403, mayor=403, admin=403, method="post"),
    *(Row(f"{verb}-clarifications") for verb in ("list", "print")),
    Row("edit-clarification", mayor=403, admin=403, pk="item"),
    Row("recommend-from-reasons", 302, 302, 403, 403, method="post"),
    Row("show-calendar"),
    Row("calendar-ics"),
    Row("add-event", mayor=403),
    Row("correct-event", mayor=403, pk="event"),
    Row("edit-event", mayor=403, pk="own_event"),
    Row("remove-correction", 302, 302, 403, 302, "own_event", "post"),
    Row("show-findings"),
    *(Row(name, mayor=403, admin=403) for name in ("add-finding", "edit-issue-finding", "edit-stated-lowest")),
    *(Row(name, mayor=403, admin=403) for name in ("edit-constraints", "edit-coverage-reasons", "edit-plan")),
    Row("edit-finding", mayor=403, admin=403, pk="finding"),
    Row("delete-finding", 302, 302, 403, 403, "finding", "post"),
    Row("list-measures"),
    Row("print-measures"),
    Row("add-measure", mayor=403, admin=403, method="post"),
    Row("roll-forward", mayor=403, admin=403),
    Row("place-measures", 302, 302, 403, 403, method="post"),
    Row("edit-measure", mayor=403, admin=403, pk="measure", method="post"),
    *(Row(f"{verb}-measure", 302, 302, 403, 403, "measure", "post") for verb in ("copy", "delete")),
    Row("show-measure", pk="measure"),
    Row("advance-measure", staff=403, mayor=403, admin=403, pk="measure", method="post"),
    Row("decide-measures", staff=403, mayor=403, admin=403),
    Row("propose-plan", mayor=403, admin=403),
    Row("print-plan"),
    Row("record-sheet", mayor=403, admin=403),
    Row("show-signed-scan", pk="sheet"),
    Row("list-evidence"),
    Row("show-evidence", pk="evidence"),
    Row("add-evidence-version", mayor=403, admin=403, pk="evidence"),
    Row("list-rounds"),
    Row("show-round"),
    Row("advance-round", staff=403, palad=302, mayor=403, admin=403, method="post"),
    Row("print-office-form"),
    Row("report-progress", mayor=403, admin=403, pk="measure"),
    Row("add-progress-note", mayor=403, admin=403, pk="measure"),
]
# Addresses outside every organization. The sign-in page sends on whoever has signed in.
OPEN = {"home": 200, "healthz": 200, "verify": 200}
OPEN |= dict.fromkeys(["privacy", "robots", "sitemap", "share-home"], 200)
# What anybody may read of an organization, by what became of its result and its measures of the year.
PUBLIC: dict[str, dict[str, Any]] = {
    "show-public-organization": {},
    "show-public-result": {"year": 2563},
    "show-public-measures": {"year": 2563},
}
CODE = "4K7QM2X9T0"
DOCUMENT: dict[str, Any] = {"year": 2563, "code": CODE}
# A file of a document that was taken back leads to its page.
PUBLIC_FILES = {"show-public-signed": DOCUMENT, "download-public-document": DOCUMENT | {"form": "pdf"}}
PUBLIC |= {"show-public-documents": {"year": 2563}, "show-public-document": DOCUMENT} | PUBLIC_FILES
ITEM: dict[str, Any] = {"year": 2563, "code": "o1"}
ITEM_FILE = {"show-public-oit-file": ITEM | {"pk": 990}}
PUBLIC |= {"show-public-oit": {"year": 2563}, "show-public-oit-item": ITEM} | ITEM_FILE
PUBLIC |= {"download-public-oit": {"year": 2563, "form": "json"}}
CARRIED = ("share", "qr-png", "qr-svg", "poster", "poster-pdf")
PUBLIC |= {f"{what}-{page}": {"year": 2563} if page != "organization" else {} for what in CARRIED for page in CARDS}
# Places where somebody has published, parts of the sitemap that are there; and what is not.
PLACES: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "show-province": ({"province": "แพร่"}, {"province": "น่าน"}),
    "show-district": ({"province": "แพร่", "district": "หนองม่วงไข่"}, {"province": "แพร่", "district": "เมือง"}),
    "sitemap-part": ({"section": "results", "part": 1}, {"section": "results", "part": 2}),
}
# What leads to its page once that was taken back.
LED = PUBLIC_FILES | ITEM_FILE
STATES = {"never": 404, "published": 200, "withdrawn": 200}
# Anybody may check any issued document, published or not, and compare a file with it.
CHECKED = {"verify-document"}
SIGNED_IN = {"work": (200, 302), "change-password": (200, 302), "login": (302, 200), "logout": (405, 405)}
SIGNED_IN |= {"discard-typed": (405, 302)}


def named_patterns(resolver: URLResolver | None = None) -> Iterator[URLPattern]:
    """Every address but the Django admin's, which answers to the operator alone and is tried as one."""
    for pattern in (resolver or get_resolver()).url_patterns:
        if isinstance(pattern, URLPattern):
            yield pattern
        elif pattern.namespace != "admin":
            yield from named_patterns(pattern)


def make_issue_before() -> Issue:
    """The issue of the year before, whose result the plan of the world answers."""
    return Issue.objects.filter(number=1).first() or make_issue(make_framework(2562))


def make_item() -> Criterion:
    """The first item of the year's register, whichever organization is made first."""
    framework = Framework.objects.get(fiscal_year=2563)
    return framework.criteria.filter(code="o1").first() or make_oit(framework, "o1", "o2")[0]


def make_item_with_file(organization: Organization) -> PublishedItem:
    """A published item that shows a file of evidence by the key that PUBLIC names."""
    known = {"added_by": make_member(organization), "added_at": timezone.now(), "sha256": "0" * 64, "number": 1}
    shown = Evidence.objects.create(organization=organization, fiscal_year=2563, title="คู่มือ")
    version = EvidenceVersion(pk=ITEM_FILE["show-public-oit-file"]["pk"], evidence=shown, **known)
    version.file.save("guide.docx", ContentFile(docx_of("คู่มือประชาชน")), save=False)
    version.save(force_insert=True)
    disclosure = make_disclosure(organization, make_item())
    DisclosureLink.objects.create(disclosure=disclosure, position=2, evidence=version)
    return make_published_item(disclosure)


def make_world(organization: Organization) -> dict[str, Any]:
    """One record of every kind an address may be about, by the name that addresses and rows use."""
    make_scores(make_assessment(organization))
    make_draft(organization)
    make_publication(organization)
    for file in (organization.emblem, organization.seal):
        file.save("mark.png", ContentFile(b"\x89PNG"))
    reference = make_reference(organization)
    reference.scan.save("scan.pdf", ContentFile(b"%PDF"))
    tenure = make_chain(organization)[0].tenures.get()
    measure = make_approved(make_plan(organization, 2563))
    make_published_measures(measure.plan)
    report = make_issued(organization)
    make_published_document(report)
    item = make_item()
    make_published_item(make_disclosure(organization, item))
    organization.disclosures.update(state="draft")
    return {
        "standing": make_standing(organization.disclosures.get()).pk,
        "edition": make_submission(organization).edition,
        "item": item.code,
        "code": report.code,
        "signed_copy": make_signed_copy(report).pk,
        "slug": organization.slug,
        "year": 2563,
        "batch": make_batch(organization).pk,
        "document": "memo-result",
        "form": "pdf",
        "text": texts_of_kind(*KEYS["memo-result"])[0].name,
        "office": make_office(organization).pk,
        "post": make_post(organization, "นักวิชาการ").pk,
        "tenure": tenure.pk,
        "reference": reference.pk,
        "handover": make_handover(organization).pk,
        "member": make_member(organization).pk,
        "measure": measure.pk,
        "action": Action.CANCEL,
        "months": 6,
        "step": RoundAction.PREPARE,
        "sheet": make_sheet(measure.plan).pk,
        "finding": make_finding(measure.plan, make_issue_before()).pk,
        "number": 1,
        "event": make_event(name=f"เหตุการณ์ของ{organization.slug}").pk,
        "own_event": make_correction(organization).pk,
        "evidence": make_evidence(make_progress(measure)).pk,
    }


@pytest.fixture
def world(organization: Organization) -> dict[str, Any]:
    return make_world(organization)


@pytest.fixture
def visitors(
    as_role: Callable[..., PortalClient],
    other_organization: Organization,
    stranger: PortalClient,
    operator: PortalClient,
    anonymous: PortalClient,
) -> dict[str, PortalClient]:
    own = {role.value: as_role(role) for role in Role}
    foreign = {f"foreign {role}": sign_in(make_member(other_organization, role)) for role in Role}
    return own | foreign | {"foreign everything": stranger, "operator": operator, "anonymous": anonymous}


def status(client: PortalClient, method: str, url: str) -> int:
    """The answer's status, read to its end; whatever the visit wrote is undone."""
    with transaction.atomic():
        answer = getattr(client, method)(url)
        b"".join(answer)
        transaction.set_rollback(True)
    return int(answer.status_code)


def address(row: Row, world: dict[str, Any]) -> str:
    """The row's URL with each part of it taken from the world by name; a `pk` is the one that the row names, and so is
    the code of an item."""
    [(_, parts)], *_ = get_resolver().reverse_dict.getlist(row.name)[0]
    named = {"pk": row.pk, "code": "item" if row.pk == "item" else "code"}
    return reverse(row.name, kwargs={part: world[named.get(part, part)] for part in parts})


def test_every_address_stands_in_the_table() -> None:
    names = [pattern.name for pattern in named_patterns()]
    table = [row.name for row in INSIDE] + [*OPEN, *PUBLIC, *PLACES, *CHECKED, *SIGNED_IN]
    assert sorted(table) == sorted(map(str, names))


@pytest.mark.parametrize("row", INSIDE, ids=lambda row: row.name)
def test_inside_an_organization(row: Row, world: dict[str, Any], visitors: dict[str, PortalClient]) -> None:
    url, other = address(row, world), "post" if row.method == "get" else "get"
    assert {who: status(client, row.method, url) for who, client in visitors.items()} == row.expected
    assert getattr(visitors["anonymous"], row.method)(url)["Location"].startswith(reverse("login"))
    for who, refusal in row.expected.items():
        if refusal in {403, 404} or who == "anonymous":
            assert status(visitors[who], other, url) in {refusal, 405}, f"{who} may {other}"


@pytest.mark.parametrize("row", [row for row in INSIDE if row.pk and row.pk not in SHARED], ids=lambda row: row.name)
def test_the_record_of_another_organization_is_not_found(
    row: Row, world: dict[str, Any], other_organization: Organization, as_role: Callable[..., PortalClient]
) -> None:
    url = address(row, make_world(other_organization) | {"slug": world["slug"]})
    assert status(as_role(*Role), row.method, url) == 404


@pytest.mark.parametrize("name", OPEN)
def test_open_to_everybody(name: str, visitors: dict[str, PortalClient]) -> None:
    found = {who: status(client, "get", reverse(name)) for who, client in visitors.items()}
    assert found == dict.fromkeys(visitors, OPEN[name])


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("name", PUBLIC)
def test_a_public_page_answers_everybody_alike(
    name: str, state: str, organization: Organization, visitors: dict[str, PortalClient]
) -> None:
    make_scores(make_assessment(organization))
    make_approved(make_plan(organization, 2563))
    report = make_issued(organization, code=CODE)
    make_signed_copy(report)
    if state != "never":
        publications = [make_publication(organization), make_published_measures(organization.plans.get())]
        document, item = make_published_document(report), make_item_with_file(organization)
        if state == "withdrawn":
            withdraw_item(item, item.published_by, "เหตุ")
            unpublish_document(document, document.published_by, "เหตุ")
            for publication in publications:
                make_withdrawal(publication)
    url = reverse(name, kwargs={"slug": organization.slug} | PUBLIC[name])
    for method in ("get", "head"):
        found = {who: status(client, method, url) for who, client in visitors.items()}
        led = state == "withdrawn" and name in LED
        assert found == dict.fromkeys(visitors, 302 if led else STATES[state])
    assert {status(client, "post", url) for client in visitors.values()} <= {403, 405}


@pytest.mark.parametrize("name", PLACES)
def test_a_place_answers_everybody_alike(
    name: str, organization: Organization, visitors: dict[str, PortalClient]
) -> None:
    make_scores(make_assessment(organization))
    make_publication(organization)
    for kwargs, expected in zip(PLACES[name], (200, 404), strict=True):
        found = {who: status(client, "get", reverse(name, kwargs=kwargs)) for who, client in visitors.items()}
        assert found == dict.fromkeys(visitors, expected)


@pytest.mark.parametrize("name", CHECKED)
def test_an_issued_document_is_checked_by_everybody(
    name: str, organization: Organization, visitors: dict[str, PortalClient]
) -> None:
    make_issued(organization, code=CODE)
    for method, expected in {"get": 200, "head": 200, "post": 400, "put": 405}.items():
        found = {who: status(client, method, reverse(name, args=[CODE])) for who, client in visitors.items()}
        assert found == dict.fromkeys(visitors, expected)
    unknown = reverse(name, args=["AAAAAAAAAA"])
    assert {status(client, "get", unknown) for client in visitors.values()} == {404}


@pytest.mark.parametrize("name", SIGNED_IN)
def test_what_depends_on_having_signed_in_alone(name: str, visitors: dict[str, PortalClient]) -> None:
    known, unknown = SIGNED_IN[name]
    found = {who: status(client, "get", reverse(name)) for who, client in visitors.items()}
    assert found == dict.fromkeys(visitors, known) | {"anonymous": unknown}


def test_the_admin_site_answers_to_the_operator_alone(visitors: dict[str, PortalClient]) -> None:
    found = {who: status(client, "get", reverse("admin:index")) for who, client in visitors.items()}
    assert found == dict.fromkeys(visitors, 302) | {"operator": 200}
