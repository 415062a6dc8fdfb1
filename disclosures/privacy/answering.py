"""The publisher's answers to finds of personal data: the only code that writes a PrivacyAnswer."""

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass

from django.utils import timezone

from audit.chain import Change, record_many
from disclosures.models import PrivacyAnswer
from disclosures.privacy.asking import Question
from disclosures.refused import Refused
from organizations.holders import post_of
from organizations.models import Organization, User
from thai.text import match_key, tidy

FEWEST_LETTERS, MOST_LETTERS = 5, 500
ANSWER = "answer-"  # and the digest: the name of a field
LOOKED_AT = "เปิดดูด้วยตาแล้ว ไม่พบข้อมูลที่ไม่ควรเผยแพร่"


class Unanswered(Refused):
    """Personal data was found that nobody has said anything of."""

    def __init__(self, questions: Sequence[Question]) -> None:
        self.questions = questions
        super().__init__(f"พบข้อมูลที่อาจเป็นข้อมูลส่วนบุคคล {len(questions)} รายการ โปรดตอบก่อนเผยแพร่")


@dataclass(frozen=True)
class Asked:
    """A find with what was typed for it and why that is no answer, where it was sent as one."""

    question: Question
    typed: str = ""
    problem: str = ""


def answers_in(typed: Mapping[str, str]) -> dict[str, str]:
    """The answers of a form, by digest."""
    return {key.removeprefix(ANSWER): typed[key] for key in typed if key.startswith(ANSWER)}


def open_of(questions: Iterable[Question], typed: Mapping[str, str], wrong: Container[str] = ()) -> list[Asked]:
    """The questions nobody answered yet; `typed` by digest; `wrong`: digests of those whose problem is told."""
    asked = [(one, typed.get(one.digest, "")) for one in questions if not one.answered]
    return [Asked(one, said, problem_of(one, said) if one.digest in wrong else "") for one, said in asked]


def problem_of(question: Question, typed: str) -> str:
    """Why this is no answer, in a sentence; empty when it is one."""
    typed = tidy(typed)
    if not typed.isprintable():
        return "คำตอบมีอักขระที่มองไม่เห็น โปรดพิมพ์ใหม่ในบรรทัดเดียว"
    if question.is_tick:
        return "" if typed else "โปรดเปิดดูไฟล์นี้ด้วยตา แล้วทำเครื่องหมายว่าตรวจแล้ว"
    if not typed:
        return f"โปรดตอบว่าเหตุใดจึงเผยแพร่{question.label}นี้ได้ หรือกลับไปลบออกก่อน"
    if len(match_key(typed)) < FEWEST_LETTERS:
        return f"คำตอบ “{typed}” สั้นเกินไป โปรดบอกเหตุที่เผยแพร่ได้ เช่น เจ้าของยินยอมแล้ว"
    if len(typed) > MOST_LETTERS:
        return f"คำตอบยาว {len(typed):,} ตัวอักษร โปรดย่อให้ไม่เกิน {MOST_LETTERS} ตัวอักษร"
    return ""


def check_answers(questions: Sequence[Question], typed: Mapping[str, str]) -> None:
    """Raises Unanswered unless each has an answer; `typed` by digest."""
    if any(problem_of(one, typed.get(one.digest, "")) for one in questions):
        raise Unanswered(questions)


def save_answers(
    organization: Organization, questions: Iterable[Question], typed: Mapping[str, str], actor: User
) -> None:
    """In the transaction of the publication; `typed` by digest, without problems. The audit row keeps what was shown
    and why, never the find itself."""
    post, now = post_of(actor, organization), timezone.now()
    answers = [
        PrivacyAnswer(
            organization=organization,
            find_digest=question.digest,
            shown=question.shown,
            reason=LOOKED_AT if question.is_tick else tidy(typed[question.digest]),
            answered_by=actor,
            answered_by_post=post,
            answered_at=now,
        )
        for question in questions
    ]
    saved = PrivacyAnswer.objects.bulk_create(answers)
    told = (Change(one, None, {"shown": one.shown, "reason": one.reason}) for one in saved)
    record_many(actor, "answer_privacy", told, scope=organization.audit_scope)
