"""Two people on one form."""

import pytest
from django import forms

from organizations.forms.seen import SeenMixin


class Form(SeenMixin, forms.Form):
    text = forms.CharField(label="ข้อความ", required=False)
    other = forms.CharField(label="อื่น", required=False)


def posted(shown: str, now: str, typed: str) -> Form:
    seen = Form(initial={"text": shown}).seen
    return Form({"text": typed, "seen": seen}, initial={"text": now, "other": "คงไว้"})


@pytest.mark.parametrize(
    ("shown", "now", "typed", "kept"),
    [
        ("ก", "ก", "ข", "ข"),
        ("ก", "ก", "", ""),
        ("ก", "ค", "ก", "ค"),
        ("ก", "", "ก", ""),
        ("", "ค", "", "ค"),
        ("ก", "ข", "ข", "ข"),
        ("ก", "ค", "ก ", "ค"),
    ],
)
def test_the_field_only_one_person_changed_keeps_that_change(shown: str, now: str, typed: str, kept: str) -> None:
    form = posted(shown, now, typed)
    assert form.is_valid(), form.errors
    assert form.cleaned_data["text"] == kept
    assert form["text"].value() == (typed if kept == typed else kept)


def test_a_field_both_changed_says_what_the_other_saved_and_keeps_what_was_typed() -> None:
    form = posted("ก", "ค", "ข")
    assert form.errors == {"text": ["ระหว่างที่ท่านแก้ไข มีผู้บันทึกช่อง “ข้อความ” เป็น “ค” ถ้าต้องการใช้ที่ท่านพิมพ์ โปรดบันทึกอีกครั้ง"]}
    assert form["text"].value() == "ข"
    again = Form({"text": "ข", "seen": form.seen}, initial={"text": "ค"})
    assert again.is_valid()
    assert again.cleaned_data["text"] == "ข"


def test_a_field_the_request_lacks_is_left_alone() -> None:
    form = posted("ก", "ก", "ข")
    assert form.is_valid()
    assert form.cleaned_data["other"] == "คงไว้"


@pytest.mark.parametrize("seen", ["", "text", "text=zz", "=", "nobody=1"])
def test_a_broken_memory_of_what_was_shown_never_fails(seen: str) -> None:
    Form({"text": "ข", "seen": seen}, initial={"text": "ก"}).is_valid()
