"""The demo's drafts: the memo that reports a result, its paragraphs left to the data."""

from collections.abc import Mapping
from typing import Any

from organizations.demo import Data
from organizations.models import Organization
from reports.models import ReportDraft

KEY = ("kind", "occasion", "fiscal_year")
TYPED = ("number", "day", "month", "year")


def seed(data: Data) -> None:
    """Create what is missing of one organization's drafts and the opinions on them."""
    organization = Organization.objects.get(slug=data["slug"])
    for values in data.get("drafts", []):
        draft, _ = organization.drafts.get_or_create(
            **{name: values[name] for name in KEY}, defaults=_typed(organization, values)
        )
        _seed_opinions(draft, values.get("opinions", {}))


def _typed(organization: Organization, values: Data) -> dict[str, Any]:
    return {name: values[name] for name in TYPED if name in values} | {
        "office": organization.offices.filter(name=values["office"]).first(),
        "order": organization.references.filter(kind="order", number=values["order"]).first(),
    }


def _seed_opinions(draft: ReportDraft, opinions: Mapping[str, str]) -> None:
    """By title of the post; a post that has been renamed or removed keeps the opinion its people gave it."""
    for post in draft.organization.posts.filter(title__in=opinions):
        draft.opinions.get_or_create(post=post, defaults={"text": opinions[post.title]})
