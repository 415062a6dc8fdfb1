"""The words of a file that is to be published, page by page, and what of it no program can read. For a process that may
end at any of them."""

import io
import time
import zipfile
import zlib
from contextlib import closing
from dataclasses import dataclass
from html import unescape
from re import compile as pattern

MOST_SECONDS, MOST_PAGES, MOST_TEXT = 8.0, 500, 64 * 1024 * 1024
_TAGS = pattern(r"<[^>]+>")
# The ends of a paragraph, a cell, a string; a break and a tab inside them.
_ENDS = pattern(r"</w:p>|</w:tc>|</si>|</c>|</a:p>|<w:br[^>]*>|<w:tab/>")
_WORDS = {".docx": ("word/",), ".xlsx": ("xl/sharedStrings", "xl/worksheets/"), ".pptx": ("ppt/slides/",)}
READABLE = frozenset({".pdf", *_WORDS})


@dataclass(frozen=True)
class Words:
    """`pages` from 1, a text each (of Office files one alone); `unread`: numbers of pages that hold pictures and no
    words; `whole` False: the file was not read, or not to its end."""

    pages: tuple[str, ...] = ()
    unread: tuple[int, ...] = ()
    whole: bool = True


NOTHING_READ = Words(whole=False)


def words_of(data: bytes, suffix: str) -> Words:
    """Of a PDF or an Office file since 2007; of pictures and older files nothing."""
    if suffix == ".pdf":
        return _pdf(data)
    return _office(data, _WORDS[suffix]) if suffix in _WORDS else NOTHING_READ


def _pdf(data: bytes) -> Words:
    import pypdfium2

    texts, unread, end = [], [], time.monotonic() + MOST_SECONDS
    try:
        with closing(pypdfium2.PdfDocument(data)) as document:
            for number in range(min(len(document), MOST_PAGES)):
                with closing(document[number]) as page, closing(page.get_textpage()) as words:
                    text = words.get_text_range()
                    if not text.strip() and next(iter(page.get_objects(max_depth=2)), None):
                        unread.append(number + 1)
                texts.append(text)
                if time.monotonic() > end:
                    break
            return Words(tuple(texts), tuple(unread), len(texts) == len(document))
    except pypdfium2.PdfiumError:
        return NOTHING_READ


def _office(data: bytes, parts: tuple[str, ...]) -> Words:
    """Numbers of a sheet stand in its cells, texts in the shared strings: both are read."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            known = archive.infolist()
            found = [one for one in known if one.filename.startswith(parts) and one.filename.endswith(".xml")]
            if sum(one.file_size for one in found) > MOST_TEXT:
                return NOTHING_READ
            texts = [archive.read(one).decode("utf-8", "replace") for one in found]
            pictured = any("/media/" in one.filename for one in known)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError):
        return NOTHING_READ
    text = "\n".join(unescape(_TAGS.sub("", _ENDS.sub("\n", each))) for each in texts)
    return Words((text,), (1,) if pictured and not text.strip() else ())
