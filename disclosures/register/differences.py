"""How an item as it stands differs from what everybody reads of it, in words. Pure."""

from dataclasses import dataclass

from disclosures.register.content import ItemContent, LinkContent


@dataclass(frozen=True)
class Difference:
    """`added` and `removed`: links by address; `texts`: links whose line of explanation alone is another; `others`:
    what else changed, a sentence each."""

    added: tuple[LinkContent, ...]
    removed: tuple[LinkContent, ...]
    texts: tuple[LinkContent, ...]
    others: tuple[str, ...]

    @property
    def none(self) -> bool:
        return not (self.added or self.removed or self.texts or self.others)


def difference(before: ItemContent, now: ItemContent) -> Difference:
    known, kept = {link.url for link in before.links}, {link.url for link in now.links}
    lines = {(link.url, link.text) for link in before.links}
    return Difference(
        added=tuple(link for link in now.links if link.url not in known),
        removed=tuple(link for link in before.links if link.url not in kept),
        texts=tuple(link for link in now.links if link.url in known and (link.url, link.text) not in lines),
        others=tuple(_others(before, now)),
    )


def _others(before: ItemContent, now: ItemContent) -> list[str]:
    said = {True: "มี", False: "ไม่มี", None: "ยังไม่ระบุ"}
    changes = []
    if before.has is not now.has:
        changes.append(f"เปลี่ยนจาก “{said[before.has]}” เป็น “{said[now.has]}”")
    if before.remark != now.remark:
        changes.append("แก้ไขเหตุผล" if now.remark else "ลบเหตุผล")
    if before.name != now.name:
        changes.append(f"ชื่อข้อเดิม “{before.name}”")
    if _moved(before, now):
        changes.append("ลำดับลิงก์เปลี่ยน")
    return changes


def _moved(before: ItemContent, now: ItemContent) -> bool:
    """Whether the links that both have stand in another order, or one of them is repeated more or less often."""
    old, new = [link.url for link in before.links], [link.url for link in now.links]
    return [url for url in old if url in new] != [url for url in new if url in old]
