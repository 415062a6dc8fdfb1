"""What is asked for in an export of many: one wish per file, and the items of a batch they become."""

from collections.abc import Sequence
from dataclasses import dataclass

from organizations.models import Organization
from reports.documents import CATALOGUE
from reports.kinds import KEYS
from reports.models import Batch, BatchItem


@dataclass(frozen=True)
class Wish:
    """One file asked for; `key`: the document's word in addresses."""

    organization: Organization
    fiscal_year: int
    key: str
    form: str

    @property
    def file_name(self) -> str:
        return f"{self.fiscal_year}-{self.key}.{self.form}"


def wishes_for(organization: Organization, fiscal_year: int, keys: Sequence[str], forms: Sequence[str]) -> list[Wish]:
    """Every document in those of the formats that its kind has."""
    return [
        Wish(organization, fiscal_year, key, form)
        for key in keys
        for form in CATALOGUE[KEYS[key][0]].formats
        if form in forms
    ]


def items_of(batch: Batch, wishes: Sequence[Wish]) -> list[BatchItem]:
    """Files of several organizations lie in a folder each."""
    several = len({wish.organization.pk for wish in wishes}) > 1
    return [
        BatchItem(
            batch=batch,
            position=position,
            organization=wish.organization,
            kind=KEYS[wish.key][0],
            occasion=KEYS[wish.key][1],
            fiscal_year=wish.fiscal_year,
            form=wish.form,
            name=f"{wish.organization.slug}/{wish.file_name}" if several else wish.file_name,
        )
        for position, wish in enumerate(wishes, 1)
    ]
