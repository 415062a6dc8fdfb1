"""Decisions on paper: what is printed for a signature, and the signed sheet recorded as the decision it bears."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from django.core.files.base import ContentFile
from django.db import transaction
from django.utils import timezone

from audit.chain import record
from audit.values import snapshot
from measures.content import fingerprint, printed_code
from measures.deciding import awaiting
from measures.models import Decision, Measure, Plan, SignedSheet
from measures.refusals import Refused
from measures.states import RECORD_WORD, Action
from measures.workflow import advance
from organizations.models import Post, Tenure, User
from thai.dates import short_date
from thai.digits import to_arabic

CODE_LENGTH = 16


@dataclass(frozen=True)
class Signed:
    """What the recorder read off the paper. `returned`: keys of the measures that were sent back."""

    code: str
    post: Post
    form: str
    signed_on: date
    opinion: str
    scan: ContentFile
    returned: Collection[int]


class SheetRefused(Refused):
    """`field`: the box of the form that the sentence stands beside; empty for the whole sheet."""

    def __init__(self, field: str, sentence: str) -> None:
        super().__init__(sentence)
        self.field = field


def fingerprint_of(measures: Sequence[Measure]) -> str:
    """SHA-256 (hex) of all that is printed; its first sixteen digits are the code on the paper."""
    return fingerprint(measure.content.digest for measure in measures)


def record_sheet(plan: Plan, actor: User, signed: Signed) -> SignedSheet:
    """The sheet and, in the same transaction, the decision on every measure it was printed with; a decision by whoever
    signed, not by the recorder. Raises Refused; a refused sheet leaves no file."""
    plan.organization.require(actor, RECORD_WORD)
    sheet = SignedSheet(plan=plan, recorded_by=actor, recorded_at=timezone.now())
    try:
        with transaction.atomic():
            printed = _checked(awaiting(plan), signed)
            _write(sheet, printed, signed)
            record(actor, "create", sheet, None, snapshot(sheet), scope=plan.organization.audit_scope)
            _advance(plan, printed, signed, sheet, actor)
    except BaseException:
        sheet.scan.delete(save=False)
        raise
    return sheet


def signer_name(post: Post, form: str, day: date) -> str:
    """Who held the post in this form on that day, with the rank; empty when nobody is known. One query."""
    tenure = Tenure.objects.on(day).filter(post=post, form=form).first()
    return f"{tenure.rank} {tenure.full_name}".strip() if tenure else ""


def printed_under(waiting: Sequence[Measure], code: str) -> list[Measure]:
    """The measures on the paper with this code: all that wait or, when others were proposed after the printing, those
    proposed before them; none when what was printed has changed or been decided. One query."""
    made = Decision.objects.filter(measure__in=waiting, action=Action.SUBMIT).order_by("pk")
    proposed = dict(made.values_list("measure", "pk"))
    oldest_first = sorted(waiting, key=lambda measure: proposed[measure.pk])
    for number in range(len(waiting), 0, -1):
        if fingerprint_of(oldest_first[:number])[:CODE_LENGTH] == code:
            return oldest_first[:number]
    return []


def _checked(waiting: Sequence[Measure], signed: Signed) -> list[Measure]:
    if not waiting:
        raise SheetRefused("", "ขณะนี้ไม่มีมาตรการที่รอพิจารณา จึงไม่มีรายการให้บันทึกผล โปรดดูสถานะล่าสุดของมาตรการ")
    printed = printed_under(waiting, _digits(signed.code))
    if not printed:
        raise SheetRefused("code", _stale(waiting, signed.code))
    day = short_date(signed.signed_on)
    if signed.signed_on > timezone.localdate():
        raise SheetRefused("signed_on", f"วันที่ลงนาม {day} ยังมาไม่ถึง โปรดตรวจวันที่บนเอกสาร")
    if signed.signed_on < (proposed := _proposed_on(printed)):
        sentence = f"วันที่ลงนาม {day} อยู่ก่อนวันที่เสนอ {short_date(proposed)} โปรดตรวจวันที่บนเอกสาร"
        raise SheetRefused("signed_on", sentence)
    if signed.returned and not signed.opinion:
        raise SheetRefused("opinion", "โปรดกรอกความเห็นตามเอกสาร เพราะมีมาตรการที่ส่งกลับ ผู้เสนอจะได้แก้ตรงจุด")
    if set(signed.returned) - {measure.pk for measure in printed}:
        raise SheetRefused("returned", "มาตรการที่ทำเครื่องหมายบางรายการเสนอหลังพิมพ์ จึงไม่อยู่ในเอกสารนี้ โปรดตรวจอีกครั้ง")
    return printed


def _stale(waiting: Sequence[Measure], typed: str) -> str:
    """A slip of the pen, or a paper printed before something changed: both are said, and no code to copy is given."""
    if len(_digits(typed)) != CODE_LENGTH:
        return f"รหัสเนื้อหา “{typed}” ไม่ครบ {CODE_LENGTH} ตัว โปรดพิมพ์ตามที่ท้ายเอกสาร เช่น {printed_code('3f9a21c804d7be65')}"
    return (
        f"รหัส {printed_code(_digits(typed))} ไม่ตรงกับ {len(waiting)} มาตรการที่รอพิจารณาขณะนี้ โปรดเทียบรหัสกับเอกสารอีกครั้ง "
        "หากตรงกัน แสดงว่าเนื้อหาเปลี่ยนหลังพิมพ์ หรือมีรายการที่พิจารณาไปแล้ว โปรดพิมพ์ใหม่และลงนามอีกครั้ง"
    )


def _digits(code: str) -> str:
    """The hexadecimal digits of a typed code: spaces, hyphens, case and Thai digits do not matter."""
    return re.sub(r"[\s–-]", "", to_arabic(code)).lower()


def _proposed_on(waiting: Sequence[Measure]) -> date:
    """The day from which all of this content could be signed: the last day a text was first proposed as it stands."""
    digests = {measure.pk: measure.content.digest for measure in waiting}
    made = Decision.objects.filter(measure__in=digests, action=Action.SUBMIT).order_by("at", "pk")
    first: dict[int, date] = {}
    for pk, digest, at in made.values_list("measure", "digest", "at"):
        if digest == digests[pk]:
            first.setdefault(pk, timezone.localdate(at))
    return max(first.values(), default=timezone.localdate())


def _write(sheet: SignedSheet, printed: Sequence[Measure], signed: Signed) -> None:
    sheet.fingerprint = fingerprint_of(printed)
    sheet.post, sheet.form = signed.post.title, signed.form
    sheet.name = signer_name(signed.post, signed.form, signed.signed_on)
    sheet.signed_on, sheet.opinion = signed.signed_on, signed.opinion
    sheet.scan.save(signed.scan.name or "", signed.scan, save=False)
    sheet.save()


def _advance(plan: Plan, printed: Sequence[Measure], signed: Signed, sheet: SignedSheet, actor: User) -> None:
    returned = set(signed.returned)
    for action, sent_back in ((Action.APPROVE, False), (Action.RETURN, True)):
        chosen = [measure for measure in printed if (measure.pk in returned) == sent_back]
        if chosen:
            seen = {measure.pk: measure.content.digest for measure in chosen}
            advance(plan, action, actor, seen, note=signed.opinion, sheet=sheet)
