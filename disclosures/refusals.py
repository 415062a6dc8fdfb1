"""Why publishing or withdrawing is not done: one Thai sentence each, which says what to do."""

from disclosures.models import Publication
from disclosures.privacy.asking import finds_in_sentence
from disclosures.privacy.finds import LABELS
from disclosures.publications.standing import Look
from disclosures.refused import Refused
from disclosures.taking_back import moment
from organizations.models import Organization

REASON_LENGTH = 1000


def check_publishing(look: Look, seen: str) -> None:
    """Raises Refused unless this is what the person looked at (`Look.seen`) and there is something new in it."""
    content, _, edition = seen.rpartition("-")
    if edition != look.seen.rpartition("-")[2]:
        raise Refused(_overtaken(look.latest))
    if look.empty:
        raise Refused(f"{look.kind.nothing}ให้เผยแพร่ {look.kind.remedy}")
    if content != look.digest:
        raise Refused("มีผู้แก้ไขข้อมูลหลังจากที่ท่านเปิดหน้านี้ ระบบจึงยังไม่เผยแพร่ โปรดตรวจข้อมูลล่าสุดด้านล่างแล้วกดเผยแพร่อีกครั้ง")
    if look.latest and look.same and not look.latest.is_withdrawn:
        raise Refused(f"ฉบับที่ {look.latest.edition} แสดงข้อมูลนี้อยู่แล้ว ไม่มีสิ่งใดเปลี่ยนตั้งแต่เผยแพร่")


def check_reason(reason: str, noun: str, organization: Organization) -> None:
    """Raises Refused for what cannot stand on a public page in place of the noun."""
    if not reason:
        raise Refused(f"โปรดเขียนเหตุผลที่ถอน เหตุผลนี้จะแสดงบนหน้าสาธารณะแทน{noun}")
    if len(reason) > REASON_LENGTH:
        raise Refused(f"เหตุผลยาว {len(reason):,} ตัวอักษร โปรดย่อให้ไม่เกิน {REASON_LENGTH:,} ตัวอักษร")
    if found := finds_in_sentence(organization, reason):
        named = ", ".join(f"{LABELS[find.what]} {find.shown}" for find in found)
        raise Refused(f"เหตุผลมี{named} ซึ่งทุกคนจะอ่านได้ โปรดลบออกแล้วบันทึกอีกครั้ง")


def check_withdrawing(publication: Publication) -> None:
    """The publication as locked: raises Refused when another person was first."""
    if publication.withdrawn_at:
        who, when = _who(publication.withdrawn_by_post), moment(publication.withdrawn_at)
        raise Refused(f"{who}ถอนการเผยแพร่นี้ไปแล้วเมื่อ {when}")
    if not Publication.objects.latest_editions().filter(pk=publication.pk).exists():
        raise Refused("มีการเผยแพร่ฉบับใหม่กว่าแล้ว โปรดดูฉบับล่าสุดก่อนถอน")


def _overtaken(latest: Publication | None) -> str:
    if latest is None:
        return "อ่านคำขอเผยแพร่ไม่ได้ โปรดตรวจข้อมูลด้านล่างแล้วกดเผยแพร่อีกครั้ง"
    if latest.withdrawn_at:
        who, deed, when = latest.withdrawn_by_post, "ถอนการเผยแพร่", latest.withdrawn_at
    else:
        who, deed, when = latest.published_by_post, "เผยแพร่", latest.published_at
    done = f"{_who(who)}{deed}ฉบับที่ {latest.edition} เมื่อ {moment(when)}"
    return f"ระหว่างที่ท่านดูหน้านี้ {done} ระบบจึงยังไม่ทำรายการของท่าน โปรดดูสถานะล่าสุดด้านล่าง"


def _who(post: str) -> str:
    return f"{post or 'ผู้มีสิทธิเผยแพร่'} "
