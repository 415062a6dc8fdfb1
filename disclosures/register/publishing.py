"""Publishing items of the register, one or many in one transaction: the only code that makes a PublishedItem."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from types import MappingProxyType

from django.db import transaction
from django.utils import timezone

from audit.chain import Change, record_many
from disclosures.checks.scheduling import check_again
from disclosures.finding.directory import enter
from disclosures.models import Disclosure, PublishedItem
from disclosures.privacy.answering import ANSWER, problem_of, save_answers
from disclosures.privacy.asking import Question, questions_of
from disclosures.privacy.searching import finds_of
from disclosures.register.candidates import Candidate, candidates_of, publishable
from disclosures.register.content import Source
from disclosures.register.refusals import NotPublished, Problem, missing_problem, problems_of, seen_problems
from disclosures.register.states import PUBLISH, Action
from disclosures.register.withdrawing import withdraw_item
from disclosures.register.workflow import move
from organizations.holders import post_of
from organizations.models import Organization, User

__all__ = ["publish_items", "withdraw_item"]
NOTHING: Mapping[str, str] = MappingProxyType({})


def publish_items(
    organization: Organization,
    fiscal_year: int,
    codes: Collection[str],
    actor: User,
    seen: Mapping[str, str] | None = None,
    answers: Mapping[str, str] = NOTHING,
) -> list[PublishedItem]:
    """The next edition of every item named, or NotPublished with all that stands against it and nothing done. `seen`:
    what the person looked at (`Candidate.seen`) by code, None where nobody looked; `answers`: why a find of personal
    data may be public, by its digest."""
    organization.require(actor, PUBLISH)
    with transaction.atomic():
        Organization.objects.select_for_update().get(pk=organization.pk)
        candidates = _locked(organization, fiscal_year, codes)
        questions = _open_questions(organization, candidates)
        if problems := [*_problems(candidates, codes, seen), *_unanswered(questions, answers)]:
            raise NotPublished(problems)
        save_answers(organization, questions, answers, actor)
        published = _publish(organization, candidates, actor)
        enter(organization)
        _look_again(organization, fiscal_year, candidates)
    return published


def _locked(organization: Organization, fiscal_year: int, codes: Collection[str]) -> list[Candidate]:
    found = publishable(organization, fiscal_year).filter(item__code__in=codes)
    return candidates_of(organization, found.select_for_update(of=("self",)))


def _problems(
    candidates: Sequence[Candidate], codes: Collection[str], seen: Mapping[str, str] | None
) -> Iterator[Problem]:
    if not codes:
        yield Problem("ยังไม่ได้เลือกข้อที่จะเผยแพร่ โปรดทำเครื่องหมายหน้าข้ออย่างน้อยหนึ่งข้อ")
    found = {candidate.code for candidate in candidates}
    yield from (missing_problem(code) for code in codes if code not in found)
    for candidate in candidates:
        yield from seen_problems(candidate, seen)
        yield from problems_of(candidate)


def _open_questions(organization: Organization, candidates: Sequence[Candidate]) -> list[Question]:
    located = finds_of(candidate.disclosure for candidate in candidates)
    return [question for question in questions_of(organization, located) if not question.answered]


def _unanswered(questions: Sequence[Question], answers: Mapping[str, str]) -> Iterator[Problem]:
    for question in questions:
        if problem := problem_of(question, answers.get(question.digest, "")):
            yield Problem(f"{question.shown}: {problem}", f"{ANSWER}{question.digest}")


def _publish(organization: Organization, candidates: Sequence[Candidate], actor: User) -> list[PublishedItem]:
    post = post_of(actor, organization)
    editions = [_edition(organization, candidate, actor, post) for candidate in candidates]
    for candidate in candidates:
        move(candidate.disclosure, Action.PUBLISH, actor)
    Disclosure.objects.bulk_update([candidate.disclosure for candidate in candidates], ["state"])
    published = PublishedItem.objects.bulk_create(editions)
    told = [Change(one, None, {"edition": one.edition, "digest": one.digest}) for one in published]
    record_many(actor, "publish_item", told, scope=organization.audit_scope)
    return published


def _look_again(organization: Organization, fiscal_year: int, candidates: Sequence[Candidate]) -> None:
    """What of the portal's own was closed to the public before opens now."""
    for candidate in candidates:
        if any(link.source != Source.URL for link in candidate.content.links):
            check_again(organization, fiscal_year, candidate.code)


def _edition(organization: Organization, candidate: Candidate, actor: User, post: str) -> PublishedItem:
    item, content = candidate.disclosure.item, candidate.content
    return PublishedItem(
        disclosure=candidate.disclosure,
        organization=organization,
        fiscal_year=item.framework.fiscal_year,
        code=item.code,
        position=item.position,
        edition=candidate.next_edition,
        official_name=organization.official_name,
        district=organization.district,
        province=organization.province,
        content=content.as_dict(),
        digest=content.digest,
        published_by=actor,
        published_by_post=post,
        published_at=timezone.now(),
    )
