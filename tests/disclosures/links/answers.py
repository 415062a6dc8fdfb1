"""Answers of servers for tests: pages written in a line, and what is asked of them."""

from typing import Any

from disclosures.links.asked import Asked, Expected, Whose
from disclosures.links.document import Document
from disclosures.links.fetched import Fetched
from disclosures.links.reading import read
from disclosures.links.stating import state_of
from disclosures.links.words import State

ADDRESS = "https://khoen.example/oit/2567/o12"
ITEM = "รายงานการกำกับติดตามการดำเนินงาน"
# About 320 letters of a document.
PARAGRAPH = (
    "องค์การบริหารส่วนตำบลเขินได้ดำเนินงานตามแผนปฏิบัติการประจำปีงบประมาณ พ.ศ. 2567 ครบทั้งสิบโครงการ โดยเบิกจ่ายงบประมาณแล้ว "
    "ร้อยละห้าสิบสองของงบประมาณที่ได้รับอนุมัติ ปัญหาที่พบคือการจัดซื้อจัดจ้างบางรายการล่าช้ากว่าแผน จึงได้ปรับกำหนดการใหม่และรายงานให้ "
    "ผู้บริหารทราบทุกเดือน พร้อมเผยแพร่ผลให้ประชาชนตรวจสอบได้ที่ป้ายประกาศของตำบล "
)


def answer(body: str | bytes, content_type: str = "text/html; charset=utf-8", **told: Any) -> Fetched:
    data = body.encode() if isinstance(body, str) else body
    given: dict[str, Any] = {"url": ADDRESS, "status": 200, "headers": {"content-type": content_type}, "body": data}
    return Fetched(**given | told)


def page(body: str, title: str = "องค์การบริหารส่วนตำบลเขิน") -> str:
    return f"<!doctype html><html lang=th><head><title>{title}</title></head><body>{body}</body></html>"


def reading(body: str | bytes, **told: Any) -> Document:
    return read(answer(body, **told))


def asked(url: str = ADDRESS, item: str = ITEM) -> Asked:
    return Asked(url, Expected(Whose("องค์การบริหารส่วนตำบลเขิน", "อบต.เขิน"), 2567, "o12", item))


def state(fetched: Fetched, url: str = ADDRESS) -> State:
    return state_of(fetched, read(fetched), asked(url))
