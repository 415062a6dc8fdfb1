"""What the demo publishes: results whose figures are known from a document of the organization, plans, documents, and
a register."""

from disclosures.documents.publishing import publish_document
from disclosures.publications.kind import Kind
from disclosures.publications.measures_kind import MEASURES
from disclosures.publications.publishing import publish
from disclosures.publications.result_kind import RESULT
from disclosures.publications.standing import look_at
from disclosures.register import demo as register
from organizations.demo import Data
from organizations.models import Organization, User
from reports.models import IssuedReport


def seed(data: Data) -> None:
    """Publish, as the organization's palad, each year of the file that was never published; withdrawn ones stay so."""
    for key, kind in (("publications", RESULT), ("published_measures", MEASURES)):
        _publish(data["slug"], data.get(key, []), kind)
    for values in data.get("issued", []):
        _publish_document(data["slug"], values["code"])
    for name in data.get("registers", []):
        register.seed(name)


def _publish(slug: str, years: list[int], kind: Kind) -> None:
    if not years:
        return
    organization = Organization.objects.get(slug=slug)
    palad = User.objects.get(username=f"{slug}-palad")
    for year in years:
        look = look_at(organization, year, kind)
        if look.latest is None and not look.empty:
            publish(organization, year, palad, look.seen, kind)


def _publish_document(slug: str, code: str) -> None:
    """An edition issued by people instead of the demo's stays as they left it."""
    report = IssuedReport.objects.filter(organization__slug=slug, code=code).first()
    if report and not report.publications.exists():
        publish_document(report, User.objects.get(username=f"{slug}-palad"))
