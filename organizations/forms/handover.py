"""Who hands over which posts to whom, and from which day."""

from collections.abc import Iterable, Mapping
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone

from organizations.fields import ThaiDateField
from organizations.forms.posts import TenureForm
from organizations.handing import check_day
from organizations.models import Organization, Post, Tenure

PERSON = ("user_id", "title", "first_name", "last_name")


class HandoverForm(TenureForm):
    """The incoming tenure, to be copied for every post that is handed over; names may be left to the chosen account."""

    leaving = forms.ModelMultipleChoiceField(
        Tenure.objects.none(),
        label="ตำแหน่งที่ส่งมอบ",
        help_text="เลือกทุกตำแหน่งของผู้ที่จะพ้นไป ส่งมอบได้ในครั้งเดียว",
        widget=forms.CheckboxSelectMultiple,
    )
    starts_on = ThaiDateField(label="วันที่รับมอบ", help_text="วันแรกของผู้รับมอบ ผู้ส่งมอบทำหน้าที่ถึงวันก่อนหน้า")
    field_order = ["leaving", "starts_on", "form", "user", "rank", "title", "first_name", "last_name", "own_post"]

    class Meta(TenureForm.Meta):
        fields = ["form", "rank", "title", "first_name", "last_name", "own_post", "starts_on", "user"]
        labels = {"form": "รับมอบในฐานะ", "user": "บัญชีผู้ใช้ของผู้รับมอบ"}
        help_texts = TenureForm.Meta.help_texts | {
            "user": "งานจะแสดงในหน้า “งานของฉัน” ของบัญชีนี้ เลือกแล้วเว้นชื่อและนามสกุลว่างได้ ระบบใช้ชื่อของบัญชี",
        }

    def __init__(self, organization: Organization, data: Mapping[str, Any] | None, chosen: Iterable[int] = ()) -> None:
        instance = Tenure(post=Post(organization=organization))
        initial = {"leaving": list(chosen), "starts_on": timezone.localdate()}
        super().__init__(data, instance=instance, initial=initial)
        del self.fields["ends_on"]
        for name in ("first_name", "last_name"):
            self.fields[name].required = False
        leaving: Any = self.fields["leaving"]
        leaving.queryset = held_today(organization)
        leaving.label_from_instance = _label

    def clean(self) -> dict[str, Any]:
        typed = super().clean()
        user = typed.get("user")
        if user and not typed.get("first_name") and not typed.get("last_name"):
            typed["first_name"], typed["last_name"] = user.first_name, user.last_name
        for name in ("first_name", "last_name"):
            if name not in self.errors and not typed.get(name):
                self.add_error(name, f"โปรดกรอก{self.fields[name].label}ของผู้รับมอบ หรือเลือกบัญชีที่มีชื่อ")
        if leaving := typed.get("leaving"):
            self._check(list(leaving), typed)
        return typed

    def _check(self, leaving: list[Tenure], typed: dict[str, Any]) -> None:
        people = {tuple(getattr(tenure, name) for name in PERSON) for tenure in leaving}
        if len(people) > 1:
            self.add_error("leaving", "ตำแหน่งที่เลือกเป็นของหลายคน โปรดเลือกเฉพาะตำแหน่งของผู้ส่งมอบคนเดียว")
        if typed.get("user") and typed["user"].pk in {tenure.user_id for tenure in leaving}:
            self.add_error("user", "บัญชีนี้เป็นของผู้ส่งมอบ โปรดเลือกบัญชีของผู้รับมอบ")
        if typed.get("starts_on"):
            try:
                for tenure in leaving:
                    check_day(tenure, Tenure(starts_on=typed["starts_on"]))
            except ValidationError as error:
                self.add_error("starts_on", error)


def held_today(organization: Organization) -> Any:
    """The tenures in force today, the highest post first."""
    tenures = Tenure.objects.on(timezone.localdate()).filter(post__organization=organization)
    return tenures.select_related("post").order_by("-post__rank", "post", "pk")


def of_same_person(tenure: Tenure, organization: Organization) -> list[int]:
    """The keys of all that this person holds today."""
    same = held_today(organization).filter(**{name: getattr(tenure, name) for name in PERSON})
    return [one.pk for one in same]


def _label(tenure: Tenure) -> str:
    form = f" ({tenure.get_form_display()})" if tenure.is_acting else ""
    return f"{tenure.post.title}{form} · {tenure.full_name}"
