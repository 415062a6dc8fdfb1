"""Files as sites hand them out: PDF, DOCX and XLSX, rightly typed or sent to be saved."""

from collections.abc import Callable

from ..case import Reply
from . import paper as papers
from . import pdfs
from .bodies import Body
from .paper import Paper

PDF = "application/pdf"
OFFICE = "application/vnd.openxmlformats-officedocument."


def _file(make: Callable[[Paper], bytes], **headers: str) -> Callable[[Body, Paper], Reply]:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return lambda body, paper: Reply(200, named, make(paper))


pdf = _file(pdfs.typed, Content_Type=PDF)
pdf_titled = _file(lambda paper: pdfs.typed(paper, title="Microsoft Word - แบบฟอร์ม 2562.docx"), Content_Type=PDF)
pdf_saved = _file(
    pdfs.typed, Content_Type="application/octet-stream", Content_Disposition='attachment; filename="doc.pdf"'
)
pdf_printed = _file(pdfs.printed, Content_Type=PDF)
pdf_scanned = _file(pdfs.scanned, Content_Type=PDF)
png = _file(pdfs.picture, Content_Type="image/png")
docx = _file(papers.docx, Content_Type=OFFICE + "wordprocessingml.document")
docx_saved = _file(papers.docx, Content_Type="application/force-download")
xlsx = _file(papers.xlsx, Content_Type=OFFICE + "spreadsheetml.sheet")
