"""Publishing and withdrawing: the only code that writes a Publication, with its audit row in one transaction."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from django.db import transaction
from django.utils import timezone

from audit.chain import record
from disclosures.finding.directory import enter
from disclosures.finding.keys import search_key
from disclosures.models import Publication
from disclosures.privacy.answering import check_answers, save_answers
from disclosures.publications.asking import open_questions
from disclosures.publications.kind import Kind
from disclosures.publications.kinds import kind_of
from disclosures.publications.result_kind import RESULT
from disclosures.publications.standing import Look, look_at
from disclosures.refusals import check_publishing, check_reason, check_withdrawing
from disclosures.taking_back import take_back
from organizations.holders import post_of
from organizations.models import Organization, User
from thai.text import tidy


def publish(
    organization: Organization,
    fiscal_year: int,
    actor: User,
    seen: str,
    kind: Kind = RESULT,
    answers: Mapping[str, str] = MappingProxyType({}),
) -> Publication:
    """Make the next edition as things stand now. Raises PermissionDenied, Refused unless it is what this person looked
    at, Unanswered while a find of personal data has no answer; `answers` by its digest."""
    organization.require(actor, kind.word)
    with transaction.atomic():
        _lock(kind, organization, fiscal_year)
        look = look_at(organization, fiscal_year, kind)
        check_publishing(look, seen)
        questions = open_questions(organization, look)
        check_answers(questions, answers)
        save_answers(organization, questions, answers, actor)
        publication = _edition(look, organization, actor)
        publication.save(force_insert=True)
        before = _headline(look.latest) if look.latest else None
        record(actor, "publish", publication, before, _headline(publication), scope=organization.audit_scope)
        enter(organization)
    return publication


def withdraw(publication: Publication, actor: User, reason: str) -> None:
    """Take the latest edition off the public page, which then says when and why. Raises PermissionDenied, or Refused
    when another was first."""
    kind, reason = kind_of(publication), tidy(reason)
    publication.organization.require(actor, kind.word)
    check_reason(reason, kind.noun, publication.organization)
    with transaction.atomic():
        locked = Publication.objects.select_for_update().defer("content").get(pk=publication.pk)
        check_withdrawing(locked)
        take_back(locked, locked.organization, actor, reason)
        known, scope = {"edition": locked.edition}, locked.organization.audit_scope
        record(actor, "withdraw", locked, known, known | {"withdrawn_reason": reason}, scope=scope)
        enter(locked.organization)


def _lock(kind: Kind, organization: Organization, fiscal_year: int) -> None:
    """Publishers of one thing come one after the other; a withdrawal of the latest edition waits too."""
    list(kind.lock(organization, fiscal_year).select_for_update(of=("self",)).values_list("pk"))
    editions = Publication.objects.editions(kind.what, organization, fiscal_year)
    list(editions.select_for_update().values_list("pk"))


def _edition(look: Look, organization: Organization, actor: User) -> Publication:
    """The names as the statement gives them; `name` is what people search by first."""
    place, name = look.statement.place, organization.name
    total, level = look.kind.headline(look.statement)
    return Publication(
        what=look.kind.what,
        organization=organization,
        fiscal_year=look.statement.fiscal_year,
        edition=look.next_edition,
        official_name=place.official_name,
        name=name,
        district=place.district,
        province=place.province,
        search_key=search_key(name, place.official_name, place.short_name, place.district, place.province),
        total=total,
        level=level,
        content=look.content,
        digest=look.digest,
        published_by=actor,
        published_by_name=str(actor),
        published_by_post=post_of(actor, organization),
        published_at=timezone.now(),
    )


def _headline(publication: Publication) -> dict[str, Any]:
    return {name: getattr(publication, name) for name in ("edition", "total", "level", "digest")}
