"""Whether a PDF opens, and opens without a password. What PDFium cannot open, no browser can."""

import threading
from contextlib import closing

from organizations.uploads.sentences import BROKEN, ENCRYPTED, refused

# PDFium is not made for threads: whoever opens a file with it waits here.
ONE_AT_A_TIME = threading.Lock()


def check_pdf(data: bytes) -> None:
    """A file that only forbids printing or editing opens without a password and is kept."""
    import pypdfium2

    with ONE_AT_A_TIME:
        try:
            with closing(pypdfium2.PdfDocument(data)) as document:
                pages = len(document)
        except pypdfium2.PdfiumError as error:
            locked = getattr(error, "err_code", None) == pypdfium2.raw.FPDF_ERR_PASSWORD
            raise (refused(ENCRYPTED, "encrypted") if locked else refused(BROKEN, "broken")) from None
    if not pages:
        raise refused(BROKEN, "broken")
