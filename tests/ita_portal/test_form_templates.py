"""What our form templates give to people who cannot see the page."""

import re
from xml.etree import ElementTree

import pytest
from django import forms


class Sample(forms.Form):
    subject = forms.CharField(
        label="เรื่อง", help_text="ตามที่จะพิมพ์ในหนังสือ", error_messages={"required": "โปรดพิมพ์เรื่องของหนังสือ"}
    )
    remark = forms.CharField(label="หมายเหตุ", required=False)
    opinion = forms.ChoiceField(
        label="ความเห็น",
        choices=[("a", "พิมพ์"), ("b", "เว้นไว้")],
        widget=forms.RadioSelect,
        error_messages={"required": "โปรดเลือกหนึ่งข้อ"},
    )
    entitled = forms.BooleanField(label="มีสิทธิใช้ตรา", error_messages={"required": "โปรดยืนยันสิทธิ"})


@pytest.fixture
def refused() -> str:
    return str(Sample({"remark": "ก"}))


def test_every_link_of_the_summary_leads_to_something_on_the_page(refused: str) -> None:
    targets = re.findall(r'href="#([^"]+)"', refused)
    assert len(targets) == 3
    assert set(targets) <= set(re.findall(r'\bid="([^"]+)"', refused))


def test_every_description_named_exists(refused: str) -> None:
    named = {word for value in re.findall(r'aria-describedby="([^"]+)"', refused) for word in value.split()}
    assert {"id_subject_helptext", "id_subject_error", "id_opinion_error", "id_entitled_error"} <= named
    assert named <= set(re.findall(r'\bid="([^"]+)"', refused))


def test_only_the_refused_fields_are_marked(refused: str) -> None:
    marked = {re.search(r'name="(\w+)"', tag).group(1) for tag in re.findall(r"<input[^>]+aria-invalid[^>]+>", refused)}  # type: ignore[union-attr]
    assert marked == {"subject", "opinion", "entitled"}


def test_what_was_typed_stays_after_a_refusal(refused: str) -> None:
    assert 'value="ก"' in refused


def test_a_required_field_says_so_in_words_and_an_optional_one_does_not() -> None:
    form = Sample()
    assert "ต้องกรอก" in form["subject"].as_field_group()
    assert "ต้องกรอก" not in form["remark"].as_field_group()


def test_a_form_without_mistakes_has_no_alert() -> None:
    assert 'role="alert"' not in str(Sample())


def test_text_from_people_is_escaped_in_the_summary() -> None:
    form = Sample({"subject": "ก", "opinion": "<b>", "entitled": "on"})
    assert "<b>" not in str(form)


@pytest.mark.parametrize("name", Sample.base_fields)
def test_a_field_is_well_formed(name: str) -> None:
    text = Sample({})[name].as_field_group()
    closed = re.sub(r"(<input[^>]*?)/?>", r"\1/>", re.sub(r" (required|checked)(?=[\s/>])", r' \1=""', text))
    assert ElementTree.fromstring(closed.replace("&nbsp;", " ")).get("class", "").split()[0] == "field"
