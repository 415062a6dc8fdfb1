"""The demo's published results: those whose figures are known from a document of the organization."""

from disclosures.models import Publication
from disclosures.publishing import publish
from disclosures.standing import look_at
from organizations.demo import Data
from organizations.models import Organization, User


def seed(data: Data) -> None:
    """Publish, as the organization's palad, each year of the file that was never published; withdrawn ones stay so."""
    years = data.get("publications", [])
    if not years:
        return
    organization = Organization.objects.get(slug=data["slug"])
    palad = User.objects.get(username=f"{organization.slug}-palad")
    for year in years:
        if not Publication.objects.results(organization, year).exists():
            publish(organization, year, palad, look_at(organization, year).seen)
