"""The set of files as a ZIP: pages, files, and how to upload them. The same rows give the same bytes."""

import shutil
from collections.abc import Iterator
from tempfile import SpooledTemporaryFile
from typing import IO
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from django.template.loader import render_to_string

from disclosures.register.site_files.bundle import Bundle
from measures.models import EvidenceVersion
from organizations.models import Organization
from reports.models import IssuedFile, SignedCopy

# The first moment a ZIP can tell.
MOMENT = (1980, 1, 1, 0, 0, 0)
IN_MEMORY = 5 * 1024 * 1024  # bytes, before the archive goes to the disk
AT_ONCE = 4  # documents fetched together


def archive_of(organization: Organization, bundle: Bundle) -> IO[bytes]:
    """A file at its beginning, for the caller to close; no more than a few documents are in memory at a time."""
    out = SpooledTemporaryFile(max_size=IN_MEMORY)  # noqa: SIM115 - the answer closes it
    with ZipFile(out, "w", ZIP_STORED) as archive:
        for name, text in pages_of(organization, bundle):
            archive.writestr(_entry(bundle, name), text)
        for name, content in _documents(bundle):
            archive.writestr(_entry(bundle, name), content)
        for name, version in _evidence(bundle):
            with version.file.open("rb") as stored, archive.open(_entry(bundle, name), "w") as entry:
                shutil.copyfileobj(stored, entry)
    out.seek(0)
    return out


def pages_of(organization: Organization, bundle: Bundle) -> Iterator[tuple[str, bytes]]:
    """The instructions, the list of all items, and a page for each that may be public."""
    context = {"organization": organization, "bundle": bundle}
    readme = render_to_string("disclosures/site_readme.txt", context)
    yield "README.txt", readme.replace("\n", "\r\n").encode("utf-8-sig")
    yield "index.html", render_to_string("disclosures/site_index.html", context).encode()
    for item in bundle.shown:
        yield item.page, render_to_string("disclosures/site_item.html", context | {"item": item}).encode()


def _documents(bundle: Bundle) -> Iterator[tuple[str, bytes]]:
    """Each row is read once, under however many names it stands."""
    for table, model in (("issued", IssuedFile), ("signed", SignedCopy)):
        names = _names(bundle, table)
        found = model._default_manager.filter(pk__in=names).order_by("pk").values_list("pk", "content")
        for key, content in found.iterator(chunk_size=AT_ONCE):
            yield from ((name, bytes(content)) for name in names[key])


def _evidence(bundle: Bundle) -> Iterator[tuple[str, EvidenceVersion]]:
    names = _names(bundle, "evidence")
    for version in EvidenceVersion.objects.filter(pk__in=names).order_by("pk"):
        yield from ((name, version) for name in names[version.pk])


def _names(bundle: Bundle, table: str) -> dict[int, list[str]]:
    found: dict[int, list[str]] = {}
    for file in bundle.files:
        if file.table == table:
            found.setdefault(file.key, []).append(file.name)
    return found


def _entry(bundle: Bundle, name: str) -> ZipInfo:
    entry = ZipInfo(f"{bundle.folder}/{name}", MOMENT)
    entry.compress_type = ZIP_STORED
    entry.create_system = 0
    return entry
