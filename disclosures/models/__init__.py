"""What the public sees, stored as it was shown; the register it comes from; checks of links; what was handed in."""

from disclosures.models.checks import Alarm, LinkCheck, LinkOverride, LinkStanding
from disclosures.models.directory import DirectoryEntry
from disclosures.models.documents import PublishedDocument
from disclosures.models.privacy import PrivacyAnswer
from disclosures.models.publications import Publication
from disclosures.models.register import Disclosure, DisclosureLink, PublishedItem
from disclosures.models.submissions import Clarification, ItasConfirmation, Submission

__all__ = [
    "Alarm",
    "Clarification",
    "DirectoryEntry",
    "Disclosure",
    "DisclosureLink",
    "ItasConfirmation",
    "LinkCheck",
    "LinkOverride",
    "LinkStanding",
    "PrivacyAnswer",
    "Publication",
    "PublishedDocument",
    "PublishedItem",
    "Submission",
]
