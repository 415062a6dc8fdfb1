"""What the demo publishes: results whose figures are known from a document of the organization, and plans."""

from disclosures.kind import Kind
from disclosures.measures_kind import MEASURES
from disclosures.publishing import publish
from disclosures.result_kind import RESULT
from disclosures.standing import look_at
from organizations.demo import Data
from organizations.models import Organization, User


def seed(data: Data) -> None:
    """Publish, as the organization's palad, each year of the file that was never published; withdrawn ones stay so."""
    for key, kind in (("publications", RESULT), ("published_measures", MEASURES)):
        _publish(data["slug"], data.get(key, []), kind)


def _publish(slug: str, years: list[int], kind: Kind) -> None:
    if not years:
        return
    organization = Organization.objects.get(slug=slug)
    palad = User.objects.get(username=f"{slug}-palad")
    for year in years:
        look = look_at(organization, year, kind)
        if look.latest is None and not look.empty:
            publish(organization, year, palad, look.seen, kind)
