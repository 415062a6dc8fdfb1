"""What to export at once: documents, formats, years and, for a person with several, organizations."""

from collections.abc import Collection, Mapping
from typing import Any

from django import forms

from organizations.fields import ThaiMessages
from organizations.models import Organization
from reports.batches.wishes import Wish, wishes_for
from reports.kinds import KEYS
from reports.models import ReportDraft

FORMAT_LABELS = {"pdf": "PDF", "docx": "Word", "xlsx": "Excel (เฉพาะเอกสารที่มีตาราง)"}
TITLES = {key: ReportDraft(kind=kind, occasion=occasion).title for key, (kind, occasion) in KEYS.items()}
NAMED = 3  # years told one by one in the title of a batch


def boxes(label: str, choices: Mapping[str, str] | None = None) -> forms.MultipleChoiceField:
    ticked = list((choices or {}).items())
    return forms.MultipleChoiceField(label=label, widget=forms.CheckboxSelectMultiple, choices=ticked)


class BatchForm(ThaiMessages, forms.Form):
    """`organizations`: those the person may export for; `years`: those with data; `ready`: the documents that `home`
    has data for, ticked beforehand."""

    documents = boxes("เอกสาร", TITLES)
    formats = boxes("รูปแบบไฟล์", FORMAT_LABELS)
    years = boxes("ปีงบประมาณ พ.ศ. ที่พิมพ์บนเอกสาร")
    organizations = boxes("หน่วยงาน")

    def __init__(
        self,
        data: Mapping[str, Any] | None,
        *,
        home: Organization,
        year: int,
        organizations: Collection[Organization],
        years: Collection[int],
        ready: Collection[str],
    ) -> None:
        initial = {
            "documents": list(ready),
            "formats": ["pdf", "docx"],
            "years": [str(year)],
            "organizations": [home.slug],
        }
        super().__init__(data, initial=initial)
        self.choosable = {each.slug: each for each in organizations} if len(organizations) > 1 else {home.slug: home}
        self.fields["years"].choices = [(str(each), str(each)) for each in years]  # type: ignore[attr-defined]
        named = [(slug, str(each)) for slug, each in self.choosable.items()]
        self.fields["organizations"].choices = named  # type: ignore[attr-defined]
        if len(self.choosable) == 1:
            del self.fields["organizations"]

    @property
    def wishes(self) -> list[Wish]:
        """Of a valid form, by organization, year and document."""
        keys = [key for key in KEYS if key in self.cleaned_data["documents"]]
        return [
            wish
            for slug in self.chosen_organizations
            for year in self.cleaned_data["years"]
            for wish in wishes_for(self.choosable[slug], int(year), keys, self.cleaned_data["formats"])
        ]

    @property
    def title(self) -> str:
        """Of a valid form: what the batch is called."""
        documents, years, owners = self.cleaned_data["documents"], self.cleaned_data["years"], self.chosen_organizations
        named = TITLES[documents[0]].strip() if len(documents) == 1 else f"เอกสาร {len(documents)} ชนิด"
        when = f"ปี {', '.join(years)}" if len(years) <= NAMED else f"{len(years)} ปี"
        return " ".join([named, when, *([f"ของ {len(owners)} หน่วยงาน"] if len(owners) > 1 else [])])

    @property
    def chosen_organizations(self) -> list[str]:
        return self.cleaned_data.get("organizations") or list(self.choosable)
