"""What a share picture and a poster say of a public page, from what is published alone."""

from collections.abc import Callable
from dataclasses import dataclass

from django.db.models import QuerySet
from django.http import Http404
from django.shortcuts import get_object_or_404

from disclosures.finding.headlines import headlines
from disclosures.finding.index import Listed, index, items_in_years
from disclosures.models import Publication, PublishedItem
from disclosures.publications.measures_statement import MeasuresStatement

WITHDRAWN = "ถอนการเผยแพร่แล้ว"


@dataclass(frozen=True)
class Card:
    """`figure`: a number in large letters, `words`: what is behind it; both may be empty."""

    topic: str
    name: str
    place: str = ""
    figure: str = ""
    words: str = ""


HOME = Card(
    "การประเมินคุณธรรมและความโปร่งใส (ITA)",
    "ท้องถิ่นของท่านโปร่งใสเพียงใด",
    "ข้อมูลของเทศบาล อบต. และ อบจ. ตามที่แต่ละแห่งเผยแพร่",
    words="ผลการประเมิน · มาตรการ · ข้อมูลที่เปิดเผย",
)


def card_of_organization(slug: str, year: int) -> Card:
    known = index()
    entry = known.at(slug)
    if entry is None:
        raise Http404(slug)
    result = headlines([entry], known.items)[0].result
    figure, words = (result.total, _level(result.level, f"ปี {result.year}")) if result else ("", "")
    topic = "ผลการประเมิน ITA และข้อมูลที่เผยแพร่"
    return Card(topic, entry.official_name, _place(entry), figure, words)


def card_of_result(slug: str, year: int) -> Card:
    found = _edition(Publication.objects.at(slug).without_content(), Publication.What.RESULT, year)
    topic = f"ผลการประเมิน ITA ปีงบประมาณ พ.ศ. {year}"
    if found.is_withdrawn:
        return Card(topic, found.official_name, _place(found), words=WITHDRAWN)
    words = _level(found.level) if found.total else "ไม่มีคะแนนรวม"
    return Card(topic, found.official_name, _place(found), found.total, words)


def card_of_measures(slug: str, year: int) -> Card:
    found = _edition(Publication.objects.at(slug), Publication.What.MEASURES, year)
    topic = f"มาตรการส่งเสริมคุณธรรมและความโปร่งใส ปี {year}"
    if found.is_withdrawn:
        return Card(topic, found.official_name, _place(found), words=WITHDRAWN)
    number = len(MeasuresStatement.from_dict(found.content).measures)
    return Card(topic, found.official_name, _place(found), str(number), "มาตรการ")


def card_of_oit(slug: str, year: int) -> Card:
    items = list(PublishedItem.objects.at(slug, year).defer("content"))
    if not items:
        raise Http404(slug)
    standing = sum(not item.is_withdrawn for item in items)
    total = items_in_years().get(year, len(items))
    last = max(items, key=lambda item: item.published_at)
    topic = f"เปิดเผยข้อมูลสาธารณะ (OIT) ปีงบประมาณ พ.ศ. {year}"
    return Card(topic, last.official_name, _place(last), str(standing), f"จาก {total} ข้อ")


# Every page that is carried further, by the word in the names of its addresses.
CARDS: dict[str, Callable[[str, int], Card]] = {
    "organization": card_of_organization,
    "result": card_of_result,
    "measures": card_of_measures,
    "oit": card_of_oit,
}


def _edition(found: QuerySet[Publication], what: str, year: int) -> Publication:
    return get_object_or_404(found, what=what, fiscal_year=year)


def _place(named: Listed | Publication | PublishedItem) -> str:
    return f"อำเภอ{named.district} จังหวัด{named.province}"


def _level(level: str, *more: str) -> str:
    return " · ".join(filter(None, [f"ระดับ {level}" if level else "", *more]))
