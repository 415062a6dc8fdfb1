from datetime import date

import pytest
from django import forms
from django.core.exceptions import ValidationError

from organizations.fields import FiscalYearField, ThaiDateField, TidyCharField


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        (["14", "12", "2563"], date(2020, 12, 14)),
        (["๑๔", "12", "๒๕๖๓"], date(2020, 12, 14)),
        ([" 1 ", "4", "พ.ศ. 2563"], date(2020, 4, 1)),
        (["29", "2", "2567"], date(2024, 2, 29)),
    ],
)
def test_a_date_is_read_in_digits_of_either_kind(typed: list[str], day: date) -> None:
    assert ThaiDateField().clean(typed) == day


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (["14", "12", "2020"], "2563"),
        (["14", "12", "3105"], "2562"),
        (["14", "12", "63"], "สี่หลัก"),
        (["31", "2", "2563"], "31 กุมภาพันธ์ 2563"),
        (["29", "2", "2566"], "29 กุมภาพันธ์ 2566"),
        (["14", "", "2563"], "ครบทั้งสามช่อง"),
        (["", "12", "2563"], "ครบทั้งสามช่อง"),
        (["สิบ", "12", "2563"], "“สิบ”"),
        (["1", "13", "2563"], "เดือนที่ 13"),
        (["1", "1", "9" * 40], "อยู่นอกช่วง"),
        (["²", "1", "2563"], "“²”"),
    ],
)
def test_a_wrong_date_is_refused_with_the_way_to_mend_it(typed: list[str], said: str) -> None:
    with pytest.raises(ValidationError, match=said):
        ThaiDateField().clean(typed)


def test_three_empty_parts_are_no_date_where_one_is_optional() -> None:
    assert ThaiDateField(required=False).clean(["", "", ""]) is None
    with pytest.raises(ValidationError):
        ThaiDateField().clean(["", "", ""])


class Day(forms.Form):
    day = ThaiDateField(label="วันที่")


def test_what_was_typed_stays_in_the_parts() -> None:
    html = str(Day({"day_day": "๓๑", "day_month": "2", "day_year": "2020"})["day"])

    assert 'value="๓๑"' in html
    assert 'value="2" selected' in html
    assert 'value="2020"' in html


def test_a_stored_date_is_shown_in_the_buddhist_era() -> None:
    html = str(Day(initial={"day": date(2020, 12, 14)})["day"])

    assert 'value="14"' in html
    assert 'value="12" selected' in html
    assert 'value="2563"' in html


@pytest.mark.parametrize(
    ("typed", "changed"), [(["14", "12", "๒๕๖๓"], False), (["15", "12", "2563"], True), (["99", "12", "2563"], True)]
)
def test_only_another_day_counts_as_changed(typed: list[str], changed: bool) -> None:
    assert ThaiDateField().has_changed(date(2020, 12, 14), typed) is changed


@pytest.mark.parametrize(("typed", "year"), [("2563", 2563), ("๒๕๖๓", 2563), (" พ.ศ. 2566 ", 2566)])
def test_a_fiscal_year_is_read_in_digits_of_either_kind(typed: str, year: int) -> None:
    assert FiscalYearField().clean(typed) == year


@pytest.mark.parametrize(
    ("typed", "said"), [("2020", "2563"), ("3106", "2563"), ("๖๓", "สี่หลัก"), ("ปีนี้", "“ปีนี้”"), ("9" * 9, "อยู่นอกช่วง")]
)
def test_a_wrong_fiscal_year_is_refused_with_the_way_to_mend_it(typed: str, said: str) -> None:
    with pytest.raises(ValidationError, match=said):
        FiscalYearField().clean(typed)


def test_a_name_typed_with_a_split_am_equals_the_plain_one() -> None:
    assert TidyCharField().clean("  แม่ค\u0e4d\u0e32มี ") == "แม่คำมี"
