"""The members' page of a publication: how it stands, what the public will see, and the two deeds."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods

from assessments.models import Framework
from disclosures.models import Publication
from disclosures.pages import member_tabs
from disclosures.privacy.answering import Asked, Unanswered, answers_in, open_of
from disclosures.privacy.asking import Question
from disclosures.publications.asking import open_questions
from disclosures.publications.history import history_of
from disclosures.publications.kind import Kind
from disclosures.publications.publishing import publish, withdraw
from disclosures.publications.standing import look_at
from disclosures.refusals import REASON_LENGTH
from disclosures.refused import Refused
from organizations.access import MemberRequest, fetch_organization
from organizations.carrying import forget_carried, typed_data
from organizations.models import Organization, User
from organizations.roles import LABELS, roles_with


@dataclass(frozen=True)
class Withdrawal:
    """The form of withdrawing: whether it is opened, what was typed, and why it was refused."""

    opened: bool = False
    reason: str = ""
    problem: str = ""


NOT_OPENED = Withdrawal()


@never_cache
@login_required
@require_GET
def show_publication(request: MemberRequest, slug: str, year: int, kind: Kind) -> HttpResponse:
    organization = fetch_organization(request, slug)
    return _page(request, organization, year, kind)


@never_cache
@login_required
@require_http_methods(["GET", "POST"])
def publish_it(request: MemberRequest, slug: str, year: int, kind: Kind) -> HttpResponse:
    """An answer that is none stays on the page, with what is wrong; who opens that address again begins anew."""
    organization = fetch_organization(request, slug, kind.word)
    if request.method != "POST":
        return redirect(kind.show, slug, year)
    try:
        answers = answers_in(request.POST)
        publication = publish(organization, year, request.user, request.POST.get("seen", ""), kind, answers)
    except Framework.DoesNotExist:
        raise Http404(year) from None
    except Unanswered:
        return _page(request, organization, year, kind)
    except Refused as refusal:
        messages.error(request, str(refusal))
    else:
        forget_carried(request)
        messages.success(request, f"เผยแพร่{kind.noun}แล้ว ฉบับที่ {publication.edition}")
    return redirect(kind.show, slug, year)


@never_cache
@login_required
@require_http_methods(["GET", "POST"])
def withdraw_it(request: MemberRequest, slug: str, year: int, kind: Kind) -> HttpResponse:
    """GET opens the form; a refused reason stays in it."""
    organization = fetch_organization(request, slug, kind.word)
    publication = _shown(request, organization, year, kind)
    if publication is None:
        messages.warning(request, f"ปีนี้ไม่มี{kind.short}ที่เผยแพร่อยู่ จึงไม่มีสิ่งให้ถอน")
        return redirect(kind.show, slug, year)
    typed = typed_data(request)
    withdrawal = Withdrawal(True, typed.get("reason", "") if typed else "")
    if request.method != "POST":
        return _page(request, organization, year, kind, withdrawal)
    try:
        withdraw(publication, request.user, withdrawal.reason)
    except Refused as refusal:
        return _page(request, organization, year, kind, replace(withdrawal, problem=str(refusal)))
    forget_carried(request)
    messages.success(request, f"ถอนการเผยแพร่แล้ว หน้าสาธารณะแสดงวันที่และเหตุผลแทน{kind.noun}")
    return redirect(kind.show, slug, year)


def _shown(request: MemberRequest, organization: Organization, year: int, kind: Kind) -> Publication | None:
    """The edition the form was about, whatever became of it; without one, what the public reads now."""
    edition = request.POST.get("edition", "")
    editions = Publication.objects.editions(kind.what, organization, year).defer("content")
    if edition.isascii() and edition.isdecimal() and len(edition) < 5:
        return editions.filter(edition=edition).first()
    return editions.published().first()


def _page(
    request: MemberRequest, organization: Organization, year: int, kind: Kind, withdrawal: Withdrawal = NOT_OPENED
) -> HttpResponse:
    try:
        look = look_at(organization, year, kind)
    except Framework.DoesNotExist:
        raise Http404(year) from None
    may_publish = organization.grants(request.user, kind.word)
    questions = open_questions(organization, look) if may_publish and look.may_be_published else []
    typed = typed_data(request)
    context = {
        "organization": organization,
        "fiscal_year": year,
        "kind": kind,
        "look": look,
        "tabs": member_tabs(kind, slug=organization.slug, year=year),
        "statement": look.statement,
        "may_publish": may_publish,
        "asked": _asked(questions, answers_in(typed) if typed is not None else {}, request.method == "POST"),
        "publishers": [] if may_publish else _publishers(organization, kind),
        "publishing_role": " หรือ ".join(LABELS[role] for role in roles_with(kind.word)),
        "withdrawal": withdrawal,
        "reason_length": REASON_LENGTH,
        "entries": history_of(kind.what, organization, year),
    }
    return render(request, "disclosures/publication_show.html", context)


def _asked(questions: list[Question], typed: Mapping[str, str], sent: bool) -> list[Asked]:
    return open_of(questions, typed, [one.digest for one in questions] if sent and typed else [])


def _publishers(organization: Organization, kind: Kind) -> list[User]:
    """The active members who may publish. One query."""
    roles = roles_with(kind.word)
    members = User.objects.filter(memberships__organization=organization, memberships__role__in=roles, is_active=True)
    return list(members.distinct().order_by("first_name", "last_name"))
