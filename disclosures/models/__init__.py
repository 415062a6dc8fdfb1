"""What the public sees: stored copies of results and measures, and the issued documents shown to everybody."""

from disclosures.models.documents import PublishedDocument
from disclosures.models.publications import Publication

__all__ = ["Publication", "PublishedDocument"]
