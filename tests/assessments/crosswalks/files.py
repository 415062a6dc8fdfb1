"""A small sound crosswalk file, and the items of its two years, for tests to break."""

BEFORE = {"o1": "โครงสร้าง", "o2": "แผน", "o3": "งบ", "o4": "วัฒนธรรม", "o5": "รับฟัง"}
AFTER = {"o1": "โครงสร้าง", "o2": "แผนและงบ", "o3": "ของขวัญ", "o4": "จริยธรรม", "o5": "ความเป็นส่วนตัว"}
SOUND = """\
fiscal_year: 2566
sources:
  names: ชื่อข้อ
renewals:
  plan: ใช้แผนของปีที่ประเมิน
lines:
  - {before: o1, after: o1, relation: same, renew: plan, confidence: confirmed, source: names}
  - {before: o2, after: o2, relation: merged, reason: รวมกัน, renew: plan, confidence: inferred, source: names}
  - {before: o3, after: o2, relation: merged, reason: รวมกัน, renew: plan, confidence: inferred, source: names}
  - {before: o4, after: o3, relation: split, reason: ส่วนหนึ่ง, renew: plan, confidence: inferred, source: names}
  - {before: o4, after: o4, relation: split, reason: อีกส่วน, renew: plan, confidence: inferred, source: names}
  - {before: o5, relation: dropped, reason: ไม่มีข้อนี้แล้ว, confidence: inferred, source: names}
new:
  - {code: o5, reason: เริ่มปีนี้, confidence: inferred, source: names}
"""


def broken(old: str, new: str) -> str:
    """The sound file with one thing changed, which must have been there."""
    assert SOUND.count(old) >= 1, old
    return SOUND.replace(old, new, 1)
