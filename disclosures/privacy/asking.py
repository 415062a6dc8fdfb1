"""What the publisher is asked about personal data: each find once, where it stands, and what was answered before."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from django.utils.crypto import salted_hmac

from disclosures.models import PrivacyAnswer
from disclosures.privacy.finding import finds_in
from disclosures.privacy.finds import LABELS, Find, What
from disclosures.privacy.searching import Located
from organizations.models import Office, Organization


@dataclass(frozen=True)
class Question:
    """`places`: where the find stands; `reason`: why it may be public, empty while nobody has said."""

    digest: str
    what: What
    shown: str
    places: tuple[str, ...]
    reason: str = ""

    @property
    def label(self) -> str:
        return LABELS[self.what]

    @property
    def is_tick(self) -> bool:
        """A file to look at is ticked off; a find asks for words."""
        return self.what is What.UNREAD

    @property
    def answered(self) -> bool:
        return bool(self.reason)


def questions_of(organization: Organization, located: Iterable[Located]) -> list[Question]:
    """In the order of finding; the organization's own telephones are not asked about. Two queries."""
    own = own_telephones(organization)
    found: dict[Find, dict[str, None]] = {}
    for find, place in located:
        if not (find.what is What.MOBILE and find.value in own):
            found.setdefault(find, {})[place] = None
    asked = [Question(digest_of(organization, find), find.what, find.shown, tuple(at)) for find, at in found.items()]
    answers = PrivacyAnswer.objects.filter(organization=organization, find_digest__in=[one.digest for one in asked])
    reasons = {answer.find_digest: answer.reason for answer in answers}
    return [replace(one, reason=reasons.get(one.digest, "")) for one in asked]


def finds_in_sentence(organization: Organization, text: str) -> list[Find]:
    """What a sentence for everybody must not hold; nobody is asked, since it can be written otherwise. One query where
    there is anything."""
    found = finds_in(text)
    own = own_telephones(organization) if found else set()
    return [find for find in found if not (find.what is What.MOBILE and find.value in own)]


def own_telephones(organization: Organization) -> set[str]:
    """The mobile numbers that the organization names as its own, those of its offices among them. One query."""
    offices = Office.objects.filter(organization=organization).values_list("telephone", flat=True)
    lines = "\n".join([organization.public_telephones, *offices])
    return {find.value for find in finds_in(lines) if find.what is What.MOBILE}


def digest_of(organization: Organization, find: Find) -> str:
    """Keyed, since ten or thirteen digits are soon guessed from a plain fingerprint. Under a new SECRET_KEY every find
    is asked about once more."""
    value = f"{organization.pk} {find.what} {find.value}"
    return salted_hmac("disclosures.privacy", value, algorithm="sha256").hexdigest()
