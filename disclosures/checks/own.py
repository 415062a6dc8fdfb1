"""What stands at an address of the portal's own: an issued document, a piece of evidence, one of our pages."""

from dataclasses import replace

from disclosures.checks.addresses import Address
from disclosures.checks.knocking import knock
from disclosures.links.outcome import Outcome
from disclosures.links.words import State
from disclosures.models import Disclosure, PublishedDocument
from disclosures.register.content import Source
from disclosures.register.states import State as Stage


def look_inside(disclosure: Disclosure, address: Address) -> Outcome | None:
    """None for evidence that opens only when the item itself is published, so that nothing can be said yet."""
    match address.source:
        case Source.REPORT:
            return _document(address)
        case Source.EVIDENCE:
            return _evidence(address) if disclosure.state == Stage.PUBLISHED else None
    return knock(address.url)


def _evidence(address: Address) -> Outcome:
    """Where the file is lost, its address leads to the page of the item, which is no document."""
    found = knock(address.url)
    return replace(found, state=State.SOFT_404) if found.state is State.REDIRECTED else found


def _document(address: Address) -> Outcome:
    """Published, taken back (its page only says so), or never shown to anybody."""
    found = PublishedDocument.objects.newest().filter(report=address.report).select_related("report").first()
    if found is None:
        return Outcome(State.DEAD, status=404, final_url=address.url)
    if found.is_withdrawn:
        return Outcome(State.SOFT_404, status=200, final_url=address.url)
    return replace(knock(address.url), title=str(found.report))
