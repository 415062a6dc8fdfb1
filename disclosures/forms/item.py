"""The form of one item: the answer, the rows of links, who answers for it, and notes."""

from collections.abc import Iterable
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.http import QueryDict

from disclosures.register.editing import stamp_of, typed_of
from disclosures.register.faults import MOST_LINKS, fault_of
from disclosures.register.item_page import ItemPage
from disclosures.register.lines import Line, line_of
from disclosures.register.rows import DOCUMENT, TEXT, URL, LinkRow, arranged, rows_of, rows_posted, spread
from disclosures.register.typed import Typed
from organizations.fields import FiscalYearField, ThaiMessages, TidyCharField
from organizations.models import Post

YES, NO = "yes", "no"
HAS = {True: YES, False: NO, None: ""}
LONGEST = 5_000
BAD_DOCUMENT = "ไม่มีเอกสารนี้ในรายการ โปรดเลือกจากรายการอีกครั้ง"


class ItemForm(ThaiMessages, forms.Form):
    """`rows`: the links as typed, the last of them blank; `faults`: place in `rows` → what is wrong there."""

    has = forms.ChoiceField(
        label="ข้อมูลของข้อนี้",
        required=False,
        choices=[(YES, "มี"), (NO, "ไม่มี"), ("", "ยังไม่ได้ตอบ")],
        widget=forms.RadioSelect,
    )
    remark = TidyCharField(
        label="เหตุที่ไม่มีหรือไม่ต้องมี",
        required=False,
        max_length=LONGEST,
        help_text="เขียนเมื่อตอบว่าไม่มี ข้อความนี้เผยแพร่แทนลิงก์",
        widget=forms.Textarea({"rows": 2}),
    )
    owner = forms.ModelChoiceField(
        label="ตำแหน่งที่รับผิดชอบ", required=False, queryset=Post.objects.none(), empty_label="ยังไม่ระบุ"
    )
    expected_year = FiscalYearField(
        label="ปีของข้อมูลตามที่หน่วยงานทราบ", required=False, help_text="ปี พ.ศ. เว้นว่างเมื่อใช้ปีตามเกณฑ์"
    )
    notes = TidyCharField(
        label="บันทึกภายใน",
        required=False,
        max_length=LONGEST,
        help_text="เห็นเฉพาะในหน่วยงาน ไม่เผยแพร่",
        widget=forms.Textarea({"rows": 2}),
    )

    def __init__(self, data: QueryDict | None, *, page: ItemPage) -> None:
        stored = page.disclosure
        initial = {name: getattr(stored, name) for name in ("remark", "owner", "expected_year", "notes")}
        super().__init__(data, initial=initial | {"has": HAS[stored.has]})
        self.page = page
        self.fields["owner"].queryset = page.organization.posts.all()  # type: ignore[attr-defined]
        self.faults: dict[int, str] = {}
        self.seen = data.get("seen", "") if data is not None else stamp_of(stored)
        self.rows = _posted(data) if data is not None else rows_of(typed_of(stored).links)
        self._end_blank()

    def arrange(self, deed: str) -> None:
        """After a button that adds, moves or takes away a row."""
        self.rows = arranged(self.rows, deed)
        self._end_blank()

    def reopen(self) -> None:
        """On the copy that another person saved meanwhile: a second save decides."""
        self.seen = stamp_of(self.page.disclosure)

    def clean(self) -> dict[str, Any]:
        self.rows = spread(self.rows)
        for place, row in enumerate(self.rows):
            unknown = row.document and row.document not in self.page.offers
            if said := BAD_DOCUMENT if unknown else fault_of(row.link):
                self.faults[place] = said
        number = len(self.rows)
        self._end_blank()
        if number > MOST_LINKS:
            raise ValidationError(f"มี {number:,} ลิงก์ หนึ่งข้อเก็บได้ไม่เกิน {MOST_LINKS} ลิงก์ โปรดรวมเป็นหน้าเดียวบนเว็บไซต์")
        if self.faults:
            raise ValidationError(f"มี {len(self.faults)} ลิงก์ที่ต้องแก้ ดูเหตุผลใต้ลิงก์นั้น", code="links")
        return self.cleaned_data

    def typed(self) -> Typed:
        """Of a valid form."""
        data = self.cleaned_data
        has = {YES: True, NO: False}.get(data["has"])
        owner = data["owner"].pk if data["owner"] else None
        links = tuple(row.link for row in self.rows if not row.is_blank)
        return Typed(has, data["remark"], data["expected_year"], owner, data["notes"], links, self.seen)

    @property
    def lines(self) -> list[Line]:
        """The rows as they are shown."""
        return [line_of(self.page, self.rows, place, self.faults.get(place, "")) for place in range(len(self.rows))]

    @property
    def completed(self) -> list[str]:
        """The addresses to which https:// was added."""
        return [row.link.url for row in self.rows if row.link.url.endswith(f"//{row.url.strip()}")]

    def _end_blank(self) -> None:
        if not self.rows or not self.rows[-1].is_blank:
            self.rows = [*self.rows, LinkRow()]


def _posted(data: QueryDict) -> list[LinkRow]:
    lists: Iterable[list[str]] = (data.getlist(name)[: 3 * MOST_LINKS] for name in (URL, DOCUMENT, TEXT))
    return rows_posted(*lists)
