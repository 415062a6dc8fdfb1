"""The renderer: what it may reach, that it repeats itself to the byte, and that the result is an accessible PDF."""

import io
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any, cast

import pypdf
import pytest
from django.conf import settings as portal
from PIL import Image
from pytest_django import Settings

from organizations.models import Organization
from reports.errors import PdfError
from reports.models import ReportDraft
from reports.printing import print_document
from reports.rendering import pdf
from reports.rendering.pdf import STYLES, render_pdf
from reports.rendering.reach import OutOfReachError, allowed_file
from tests.reports.reading import poppler_text

pytestmark = pytest.mark.looks

PAGE = '<!doctype html><html lang="th"><head><title>ทดสอบ</title>{head}</head><body>{body}</body></html>'
FONT = portal.FONTS_DIR / "DejaVuSans.ttf"


def page(body: str = "", head: str = "") -> str:
    return PAGE.format(head=head, body=f"<p>ข้อความ</p>{body}")


def read(draft: ReportDraft) -> pypdf.PdfReader:
    return pypdf.PdfReader(io.BytesIO(print_document(draft).pdf))


def information(document: pypdf.PdfReader) -> dict[str, Any]:
    return dict(document.metadata or {})


@pytest.fixture
def server() -> Iterator[tuple[str, list[str]]]:
    """The address of a loopback server that redirects to a file, and who came."""
    visits: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            visits.append(self.path)
            self.send_response(302)
            self.send_header("Location", FONT.as_uri())
            self.end_headers()

        def log_message(self, *args: object) -> None:
            """Keeps the test output quiet."""

    httpd = HTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=httpd.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{httpd.server_port}/", visits
    httpd.shutdown()
    httpd.server_close()


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1:9/a.png",
        "https://127.0.0.1:9/a.png",
        "ftp://127.0.0.1/a.png",
        "file:///etc/passwd",
        "file:///etc/../etc/passwd",
        "file://127.0.0.1/etc/passwd",
        "file:////server/share/a.png",
        "FILE:///etc/passwd",
        "data:image/svg+xml,<svg/>",
        "//server/share/a.png",
        f"{STYLES.as_uri()}/../../manage.py",
        f"{STYLES.as_uri()}/%2e%2e/%2e%2e/manage.py",
        f"{STYLES.as_uri()}/missing.svg",
        f"{STYLES.as_uri()}/",
        "../../ita_portal/settings.py",
        "gopher://127.0.0.1/",
        "javascript:alert(1)",
    ],
)
@pytest.mark.parametrize(
    "make",
    [
        lambda url: page(f'<img src="{url}" alt="">'),
        lambda url: page(head=f'<style>@import url("{url}")</style>'),
        lambda url: page(head=f'<style>p {{ background: url("{url}") }}</style>'),
        lambda url: page(head=f'<link rel="stylesheet" href="{url}">'),
        lambda url: page(
            head=f'<style>@font-face {{ font-family: x; src: url("{url}") }} p {{ font-family: x }}</style>'
        ),
    ],
    ids=["img", "import", "background", "link", "font"],
)
def test_whatever_a_document_asks_for_outside_is_refused(make: Callable[[str], str], url: str) -> None:
    with pytest.raises(PdfError, match="อ้างถึงไฟล์ภายนอก"):
        render_pdf(make(url), ["memo.css"])


def test_no_connection_is_made_and_no_redirect_followed(server: tuple[str, list[str]]) -> None:
    address, visits = server
    with pytest.raises(PdfError):
        render_pdf(page(f'<img src="{address}" alt="">'), ["memo.css"])
    assert visits == []


def test_after_a_refusal_the_next_document_prints() -> None:
    with pytest.raises(PdfError):
        render_pdf(page('<img src="file:///etc/passwd" alt="">'), ["memo.css"])
    assert poppler_text(render_pdf(page(), ["memo.css"])) == "ข้อความ"


def test_a_link_out_of_the_folder_is_followed_before_it_is_judged(tmp_path: Path) -> None:
    folder, outside = tmp_path / "in", tmp_path / "secret.svg"
    folder.mkdir()
    outside.write_text("<svg/>")
    (folder / "link.svg").symlink_to(outside)
    (folder / "own.svg").write_text("<svg/>")
    assert allowed_file((folder / "own.svg").as_uri(), [folder]) == folder / "own.svg"
    with pytest.raises(OutOfReachError):
        allowed_file((folder / "link.svg").as_uri(), [folder])


def test_only_the_emblem_given_is_in_reach_and_not_its_neighbours(tmp_path: Path) -> None:
    emblem, neighbour = tmp_path / "ตรา ครุฑ.svg", tmp_path / "other.svg"
    for path in (emblem, neighbour):
        path.write_text('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><title>ตรา</title></svg>')
    assert render_pdf(page(f'<img src="{emblem.as_uri()}" alt="ตรา">'), ["memo.css"], emblem=emblem)
    with pytest.raises(PdfError):
        render_pdf(page(f'<img src="{neighbour.as_uri()}" alt="ตรา">'), ["memo.css"], emblem=emblem)


def test_an_emblem_that_points_elsewhere_is_refused(tmp_path: Path) -> None:
    emblem, photo = tmp_path / "emblem.svg", tmp_path / "photo.png"
    Image.new("L", (9, 9)).save(photo)
    image = f'<image width="9" height="9" href="{photo.as_uri()}"/>'
    emblem.write_text(f'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">{image}</svg>')
    try:
        written = render_pdf(page(f'<img src="{emblem.as_uri()}" alt="ตรา">'), ["memo.css"], emblem=emblem)
    except PdfError:
        return
    assert not pypdf.PdfReader(io.BytesIO(written)).pages[0].images


def test_the_same_input_gives_the_same_bytes(
    whole_draft: ReportDraft, install_emblem: Callable[[Organization], Path]
) -> None:
    install_emblem(whole_draft.organization)
    whole_draft.catchword = True
    assert print_document(whole_draft).pdf == print_document(whole_draft).pdf


def test_another_process_gives_the_same_bytes(whole_draft: ReportDraft) -> None:
    printed = print_document(whole_draft)
    script = (
        "import sys, django; django.setup(); from reports.rendering.pdf import render_pdf; "
        "sys.stdout.buffer.write(render_pdf(sys.stdin.read(), ['memo.css', 'numerals-thai.css']))"
    )
    settled = {"DJANGO_SETTINGS_MODULE": "ita_portal.settings", "PYTHONHASHSEED": "7", "PYTHONUTF8": "1"}
    done = subprocess.run(
        [sys.executable, "-c", script],
        input=printed.html.encode(),
        capture_output=True,
        check=True,
        env=os.environ | settled,
        cwd=portal.BASE_DIR,
    )
    assert done.stdout == printed.pdf
    assert done.stderr == b""


def test_the_pdf_is_tagged_titled_and_in_thai(whole_draft: ReportDraft) -> None:
    document = read(whole_draft)
    root = document.root_object
    assert cast(Any, root["/MarkInfo"])["/Marked"]
    assert root["/Lang"] == "th"
    assert cast(Any, root["/ViewerPreferences"])["/DisplayDocTitle"]
    assert cast(Any, root["/StructTreeRoot"])["/K"]
    assert str(information(document)["/Title"]).startswith("รายงานผลการประเมินคุณธรรม")
    assert b"pdfuaid:part" in cast("pypdf.generic.StreamObject", root["/Metadata"]).get_data()


def test_tags_name_headings_table_and_row_heads(whole_draft: ReportDraft) -> None:
    def kinds(node: Any) -> list[str]:
        node = node.get_object()
        if isinstance(node, pypdf.generic.ArrayObject):
            return [kind for child in node for kind in kinds(child)]
        if not isinstance(node, pypdf.generic.DictionaryObject):
            return []
        own = [str(node["/S"])] if "/S" in node else []
        return own + (kinds(node["/K"]) if "/K" in node else [])

    found = kinds(read(whole_draft).root_object["/StructTreeRoot"])
    assert (found.count("/H1"), found.count("/H2"), found.count("/Table"), found.count("/TH")) == (1, 6, 1, 10)


def test_dates_in_the_file_are_those_of_the_document_and_never_today(whole_draft: ReportDraft) -> None:
    assert str(information(read(whole_draft))["/CreationDate"]).startswith("D:20201214")
    whole_draft.day = None
    assert "/CreationDate" not in information(read(whole_draft))


def test_a_missing_font_is_named_with_what_to_do(
    settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.FONTS_DIR = tmp_path
    monkeypatch.setattr(pdf, "_engine", pdf._engine.__wrapped__)
    with pytest.raises(PdfError, match="THSarabunPSK-Regular.ttf ไม่ได้ โปรดคืนไฟล์"):
        render_pdf(page(), ["memo.css"])


def test_many_threads_may_print_at_once() -> None:
    results: list[bytes] = []
    threads = [threading.Thread(target=lambda: results.append(render_pdf(page(), ["memo.css"]))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(results) == 4
    assert len(set(results)) == 1


def test_a_document_opened_again_is_not_set_anew(
    short_draft: ReportDraft, install_emblem: Callable[[Organization], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[bytes] = []

    def counted(*args: Any, **options: Any) -> bytes:
        made.append(render_pdf(*args, **options))
        return made[-1]

    monkeypatch.setattr(pdf, "render_pdf", counted)
    html = page()
    emblem = install_emblem(short_draft.organization)
    first, again = (pdf.remembered_pdf(html, ["memo.css"], emblem=emblem) for _ in range(2))
    assert (first == again, len(made)) == (True, 1)
    Image.new("L", (600, 600), 128).save(emblem)
    pdf.remembered_pdf(html, ["memo.css"], emblem=emblem)
    pdf.remembered_pdf(html, ["memo.css"], emblem=emblem, catchword=True)
    assert len(made) == 3
