"""What reports with a cover share: the cover, the related documents, the closing with the author's signature."""

import re

from reports.contents.composing import Composition
from reports.contents.memo_head import GAP, date_line, number_line
from reports.contents.signers import printed
from reports.contents.texts import paragraphs
from reports.paper import NOBODY, Block, Cover, Flow, Heading, Paragraph, Signature

RELATED = "เอกสารที่เกี่ยวข้อง"
_RUNS_ON = re.compile("(?!ประจำ|ปี|พ\\.ศ\\.)[ก-ฮเ-ไ]")


def cover_of(composition: Composition, title: str, period: str = "") -> Cover:
    """`title`: its lines. The number stands below the web, or a blank for it after the owner's code."""
    organization = composition.organization
    place = (organization.official_name, f"อำเภอ{organization.district} จังหวัด{organization.province}")
    web = next(iter(organization.domain_list), "")
    return Cover(paragraphs(title), period, place, web, _reference(composition))


def in_one_line(text: str) -> str:
    """A title typed on several lines, for a heading or the metadata. Thai runs on without a space, except before what
    tells the year."""
    first, *others = paragraphs(text) or ("",)
    return first + "".join(line if _RUNS_ON.match(line) else f" {line}" for line in others)


def texts_as(flow: Flow, text: str) -> tuple[Paragraph, ...]:
    return tuple(Paragraph(line, flow) for line in paragraphs(text))


def related_blocks(lines: tuple[str, ...]) -> tuple[Block, ...]:
    """Numbered, under their heading; nothing where no other document of the year is known."""
    if not lines:
        return ()
    listed = (Paragraph(f"{place}. {line}", Flow.ITEM) for place, line in enumerate(lines, 1))
    return (Heading(RELATED), *listed)


def closing_of(composition: Composition, text: str) -> tuple[Block, ...]:
    """The closing sentence and the signature of whoever prepared the document."""
    author = printed(composition.signers[0]) if composition.signers else NOBODY
    return (*texts_as(Flow.TEXT, text), Signature(author))


def _reference(composition: Composition) -> str:
    draft = composition.draft
    number, day = number_line(draft), date_line(draft)
    if not number and not day:
        return ""
    blank = f"{number}{GAP}" if not number or number.endswith("/") else number
    return " ".join(filter(None, ["" if number == "-" else f"ที่ {blank}", f"ลงวันที่ {day}" if day else ""]))
