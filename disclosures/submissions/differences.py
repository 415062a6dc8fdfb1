"""How an item of the register differs from what was handed in, in Thai sentences. Pure."""

from collections import Counter
from dataclasses import dataclass

from disclosures.submissions.content import Frozen, FrozenItem, FrozenLink


@dataclass(frozen=True)
class Difference:
    code: str
    name: str
    sentences: tuple[str, ...]


def differences_of(frozen: Frozen, now: Frozen) -> list[Difference]:
    """The items that differ, in order; what the checks say is no difference."""
    before = frozen.by_code
    found = []
    for item in now.items:
        then = before.get(item.code) or FrozenItem(item.code, item.name, None, "", ())
        if sentences := _sentences(then, item):
            found.append(Difference(item.code, item.name, tuple(sentences)))
    left = [one for one in frozen.items if one.code not in now.by_code and not one.content.empty]
    return found + [Difference(one.code, one.name, ("ไม่มีข้อนี้ในเกณฑ์แล้ว",)) for one in left]


def _sentences(then: FrozenItem, now: FrozenItem) -> list[str]:
    found = []
    if then.name != now.name:
        found.append(f"ชื่อข้อเดิม “{then.name}”")
    if then.has != now.has:
        found.append(f"คำตอบเดิม “{then.answer}” ขณะนี้ “{now.answer}”")
    if then.remark != now.remark:
        found.append(f"เหตุที่ไม่มีเดิม “{then.remark or '(ว่าง)'}” ขณะนี้ “{now.remark or '(ว่าง)'}”")
    return found + _links(then.links, now.links)


def _links(then: tuple[FrozenLink, ...], now: tuple[FrozenLink, ...]) -> list[str]:
    before, after = Counter(link.url for link in then), Counter(link.url for link in now)
    found = [f"ไม่มีลิงก์ {url} แล้ว" for url in (before - after).elements()]
    found += [f"เพิ่มลิงก์ {url}" for url in (after - before).elements()]
    if before == after and [link.url for link in then] != [link.url for link in now]:
        found.append("ลำดับของลิงก์เปลี่ยนไป")
    old = {(link.url, link.text) for link in then}
    known = {link.url for link in then}
    found += [
        f"คำอธิบายของ {link.url} ขณะนี้ “{link.text or '(ว่าง)'}”"
        for link in now
        if link.url in known and (link.url, link.text) not in old
    ]
    return found
