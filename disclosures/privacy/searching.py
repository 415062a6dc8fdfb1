"""Finds in the texts and files of items, each with the place it stands at."""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import PurePath

from django.core.files.storage import default_storage

from disclosures.models import Disclosure
from disclosures.privacy.files import NOTHING_READ
from disclosures.privacy.finding import finds_in
from disclosures.privacy.finds import Find, What
from disclosures.privacy.reader import search_file
from disclosures.privacy.searched import Searched, search_words
from disclosures.register.content import Source
from measures.models import EvidenceVersion

Located = tuple[Find, str]


def finds_of(disclosures: Iterable[Disclosure]) -> Iterator[Located]:
    """Of the working copies, fetched with item and links: their remarks, lines of explanation and files of evidence."""
    for disclosure in disclosures:
        item = f"ข้อ {disclosure.item.code}"
        yield from ((find, f"{item} เหตุผล") for find in finds_in(disclosure.remark))
        for link in disclosure.links.all():
            place = f"{item} ลิงก์ที่ {link.position}"
            yield from ((find, f"{place} คำอธิบาย") for find in finds_in(link.text))
            if link.source is Source.EVIDENCE and link.evidence and link.evidence.file:
                yield from _finds_of_file(link.evidence, place)


def _finds_of_file(version: EvidenceVersion, place: str) -> Iterator[Located]:
    name = version.file.name or ""
    searched, file = searched_file(name), f"{place} ไฟล์ “{version.original_name or version.evidence.title}”"
    for find, page in searched.finds:
        yield find, f"{file} หน้า {page}" if searched.pages > 1 else file
    if searched.unread:
        shown = f"{version.original_name or version.evidence.title}{searched.unread}"
        yield Find(What.UNREAD, version.stored_sha256 or version.sha256, shown[:200]), place


@lru_cache(maxsize=256)
def searched_file(name: str) -> Searched:
    """A stored file never changes under its random name, so it is read once as long as the process lives."""
    try:
        with default_storage.open(name) as stored:
            data = stored.read()
    except OSError:
        return search_words(NOTHING_READ)
    return search_file(data, PurePath(name).suffix.lower())
