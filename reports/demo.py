"""The demo's documents: drafts whose paragraphs are left to the data, and what was issued of them."""

from collections.abc import Mapping
from typing import Any

from organizations.demo import Data
from organizations.models import Organization, User
from reports.drafting.drafts import begin_drafts, find_draft
from reports.issuing.editions import issue
from reports.issuing.look import look_at
from reports.kinds import KEYS
from reports.models import ReportDraft

KEY = ("kind", "occasion", "fiscal_year")
TYPED = ("number", "day", "month", "year")


def seed(data: Data) -> None:
    """Create what is missing of one organization's drafts, the opinions on them, and the documents it issued."""
    organization = Organization.objects.get(slug=data["slug"])
    for values in data.get("drafts", []):
        draft, _ = organization.drafts.get_or_create(
            **{name: values[name] for name in KEY}, defaults=_typed(organization, values)
        )
        _seed_opinions(draft, values.get("opinions", {}))
    for values in data.get("issued", []):
        _issue(organization, *KEYS[values["document"]], values["fiscal_year"], values["code"])


def _typed(organization: Organization, values: Data) -> dict[str, Any]:
    return {name: values[name] for name in TYPED if name in values} | {
        "office": organization.offices.filter(name=values["office"]).first(),
        "order": organization.references.filter(kind="order", number=values["order"]).first(),
    }


def _seed_opinions(draft: ReportDraft, opinions: Mapping[str, str]) -> None:
    """By title of the post; a post that has been renamed or removed keeps the opinion its people gave it."""
    for post in draft.organization.posts.filter(title__in=opinions):
        draft.opinions.get_or_create(post=post, defaults={"text": opinions[post.title]})


def _issue(organization: Organization, kind: str, occasion: str, fiscal_year: int, code: str) -> None:
    """By the organization's administrator, unless an edition was issued before."""
    if organization.issued_reports.filter(kind=kind, occasion=occasion, fiscal_year=fiscal_year).exists():
        return
    begin_drafts(organization, fiscal_year, [(kind, occasion)])
    draft = find_draft(organization, kind, occasion, fiscal_year)
    admin = User.objects.get(username=f"{organization.slug}-admin")
    issue(draft, admin, look_at(draft).seen, code=code)
