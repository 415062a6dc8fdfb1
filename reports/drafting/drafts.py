"""Finding the draft of a document; one nobody has edited yet is an unsaved draft, as the data alone fills it."""

from collections.abc import Iterable

from organizations.models import Organization, ReferenceDocument
from reports.kinds import Kind
from reports.models import ReportDraft
from reports.paper import Numerals

# Tables of figures in the kinds that are mostly tables read more easily in Arabic digits; the draft may choose.
ARABIC = {Kind.ANALYSIS}


def find_draft(organization: Organization, kind: str, occasion: str, fiscal_year: int) -> ReportDraft:
    """The document as stored or, where nobody has begun it, as the data alone would fill it. At most two queries."""
    asked = {"kind": kind, "occasion": occasion, "fiscal_year": fiscal_year}
    found = organization.drafts.filter(**asked).select_related("office", "order").first()
    draft = found or _new(organization, kind, occasion, fiscal_year, _latest_order(organization, fiscal_year))
    draft.organization = organization
    return draft


def begin_drafts(organization: Organization, fiscal_year: int, documents: Iterable[tuple[str, str]]) -> None:
    """Store the drafts of a year (kind and occasion) that nobody has begun yet. Three queries."""
    begun = set(organization.drafts.filter(fiscal_year=fiscal_year).values_list("kind", "occasion"))
    order = _latest_order(organization, fiscal_year)
    missing = [_new(organization, *each, fiscal_year, order) for each in documents if each not in begun]
    ReportDraft.objects.bulk_create(missing, ignore_conflicts=True)


def _latest_order(organization: Organization, fiscal_year: int) -> ReferenceDocument | None:
    return organization.references.filter(fiscal_year=fiscal_year, kind=ReferenceDocument.Kind.ORDER).last()


def _new(
    organization: Organization, kind: str, occasion: str, fiscal_year: int, order: ReferenceDocument | None
) -> ReportDraft:
    """It cites the latest order of its year, and has the digits of its kind."""
    numerals = (Numerals.ARABIC if kind in ARABIC else Numerals.THAI).value
    named = {"kind": kind, "occasion": occasion, "fiscal_year": fiscal_year}
    return ReportDraft(organization=organization, **named, order=order, numerals=numerals)
