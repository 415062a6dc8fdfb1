"""The demo's reporting rounds: results, evidence drawn by the seeder, and the round that was closed."""

import io
from collections.abc import Mapping
from datetime import timedelta
from zlib import crc32

from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image, ImageDraw

from measures.evidence import attach_existing, attach_files
from measures.models import Evidence, Measure, Plan, Progress
from measures.progressing import save_progress
from measures.reporting import advance_round
from measures.rounds import RoundAction, round_span
from organizations.demo import Data
from organizations.models import User

INVENTED = "(ข้อมูลสมมติสำหรับสาธิต) "
PAGE = (620, 877)


def seed_rounds(plan: Plan, rounds: list[Data], people: Mapping[str, User]) -> None:
    """Each round as its file tells it; results stand in the order of the measures."""
    for values in rounds:
        for measure, row in zip(plan.measures.order_by("position"), values["results"], strict=False):
            _seed_result(plan, measure, values, row, people["staff"])
        if values["frozen"]:
            after = round_span(plan.fiscal_year, values["months"])[1] + timedelta(days=1)
            for action in (RoundAction.PREPARE, RoundAction.FREEZE):
                advance_round(plan, values["months"], action, people["palad"], today=after)


def _seed_result(plan: Plan, measure: Measure, values: Data, row: Data, staff: User) -> None:
    entry = {
        "result": (INVENTED if values.get("invented") else "") + row["result"],
        "suggestion": row.get("suggestion", ""),
        "implementation": row["state"],
        "no_evidence_reason": row.get("no_evidence", ""),
        "told_by": "ผู้แทนของส่วนราชการในที่ประชุมประจำเดือน",
    }
    save_progress(plan, values["months"], measure.pk, entry, staff, lambda progress: _show(progress, row, staff))


def _show(progress: Progress, row: Data, staff: User) -> None:
    """A title met before is the same piece of evidence, shown for another measure."""
    plan = progress.measure.plan
    for title in row.get("evidence", []):
        known = Evidence.objects.filter(
            organization=plan.organization, fiscal_year=plan.fiscal_year, title=title
        ).first()
        if known:
            attach_existing(progress, known, staff)
        else:
            attach_files(progress, [_picture(title) if title.startswith("ภาพ") else _paper(title)], staff)


def _picture(title: str) -> SimpleUploadedFile:
    image = Image.new("RGB", (1200, 800), "#e4ecf6")
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 560, 1200, 800), fill="#e1f0e5")
    for place in range(12):
        draw.ellipse((60 + place * 92, 420, 120 + place * 92, 480), fill="#12264a")
        draw.rectangle((60 + place * 92, 484, 120 + place * 92, 620), fill="#4672b2")
    return _saved(image, title, "JPEG", ".jpg")


def _paper(title: str) -> SimpleUploadedFile:
    """A page with lines in place of words, so that nobody takes it for a real paper; each title has its own."""
    step = 11 + crc32(title.encode()) % 90
    image = Image.new("RGB", PAGE, "white")
    draw = ImageDraw.Draw(image)
    draw.rectangle((60, 60, 560, 110), outline="#1b2233", width=2)
    for place in range(20):
        draw.line((60, 160 + place * 32, 560 - (place * step) % 160, 160 + place * 32), fill="#7d7869", width=3)
    return _saved(image, title, "PDF", ".pdf")


def _saved(image: Image.Image, title: str, kind: str, suffix: str) -> SimpleUploadedFile:
    """Without the time of day, so that every demo has the same file."""
    out = io.BytesIO()
    image.save(out, kind, creationDate=None, modDate=None)
    return SimpleUploadedFile(f"{title}{suffix}", out.getvalue())
