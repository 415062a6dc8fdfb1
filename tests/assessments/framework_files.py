"""A small sound framework file for tests to break."""

from pathlib import Path

SOUND = """\
fiscal_year: 2570
title: การประเมินปี 2570 (ตัวอย่าง)
provisional: true
unverified:
  - ทั้งปีเป็นตัวอย่าง
sources:
  memo: บันทึกตัวอย่าง
instruments:
  - {code: IIT, name: แบบวัดภายใน, weight: 60, derived: true, confidence: confirmed, source: memo}
  - {code: OIT, name: แบบวัดเปิดเผย, weight: 40, derived: true, binary_items: true, confidence: inferred, source: memo}
indicators:
  - {code: "1", parent: IIT, name: การใช้อำนาจ, confidence: confirmed, source: memo}
  - {code: "2", parent: OIT, name: การเปิดเผยข้อมูล, derived: true, confidence: confirmed, source: memo}
subindicators:
  - {code: "2.1", parent: "2", name: ข้อมูลพื้นฐาน, derived: true, confidence: confirmed, source: memo}
items:
  - {code: i1, parent: "1", name: การมอบหมายงาน, confidence: confirmed, source: memo}
  - {code: o1, parent: "2.1", name: โครงสร้าง, confidence: confirmed, source: memo}
  - {code: o2, parent: "2.1", name: แผน, data_year: same, data_year_source: memo, confidence: confirmed, source: memo}
  - {code: o3, parent: "2.1", name: รายงาน, confidence: confirmed, source: memo}
respondent_groups:
  - {code: "1", instrument: IIT, name: กลุ่มที่หนึ่ง, confidence: inferred, source: memo}
documents: {measures: o2, report: o3, confidence: confirmed, source: memo}
bands:
  - {name: ดี, total_at_least: 85, each_instrument_at_least: 85, confidence: confirmed, source: memo}
  - {name: พอใช้, total_at_least: 85, confidence: confirmed, source: memo}
  - {name: ปรับปรุง, total_at_least: 0, confidence: confirmed, source: memo}
issues:
  - {number: 1, title: การทำงาน, items: [i1, o2-o3], confidence: confirmed, source: memo}
  - {number: 2, title: ข้อมูล, items: [o1], optional: [o3], confidence: confirmed, source: memo}
calendar:
  - {name: เปิดระบบ, starts: 2570-01, ends: 2570-02, confidence: confirmed, source: memo}
  - {name: ประกาศผล, date: 2570-08-15, supersedes: 1 สิงหาคม, confidence: confirmed, source: memo}
"""


def sound_file(folder: Path, text: str = SOUND, name: str = "2570.yaml") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def broken(old: str, new: str) -> str:
    """The sound file with one thing changed, which must have been there."""
    assert SOUND.count(old) >= 1, old
    return SOUND.replace(old, new, 1)
