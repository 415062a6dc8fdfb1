"""What of a record enters the chain: plain values, never a secret, and of a change only what changed."""

from datetime import date

import pytest
from django import forms

from audit.models import Entry
from audit.values import delete_recorded, difference, save_form, snapshot
from organizations.models import Office, Organization
from tests.factories import make_office, make_post, make_tenure, make_user

OfficeForm = forms.modelform_factory(Office, fields=["name", "telephone"])


@pytest.fixture
def office(organization: Organization) -> Office:
    return make_office(organization, "กองคลัง", telephone="๑")


def test_a_snapshot_is_plain_and_keeps_no_password(organization: Organization) -> None:
    tenure = make_tenure(make_post(organization), starts_on=date(2019, 10, 1))
    assert snapshot(tenure)["starts_on"] == "2019-10-01"
    assert snapshot(tenure)["ends_on"] is None
    assert snapshot(tenure)["post"] == f"หัวหน้าสำนักปลัด (#{tenure.post_id})"
    assert "password" not in snapshot(make_user())


def test_a_difference_holds_the_changed_fields_alone() -> None:
    assert difference({"a": 1, "b": 2}, {"a": 1, "b": 3, "c": None}) == ({"b": 2}, {"b": 3})


@pytest.mark.parametrize(
    ("telephone", "recorded"), [("๒", [("update", {"telephone": "๑"}, {"telephone": "๒"})]), ("๑", [])]
)
def test_a_saved_form_records_what_it_changed(
    telephone: str, recorded: list[tuple[object, ...]], office: Office
) -> None:
    form = OfficeForm({"name": "กองคลัง", "telephone": telephone}, instance=office)
    assert form.is_valid()
    save_form(form, make_user("clerk"), scope="organization-1")
    assert list(Entry.objects.values_list("action", "before", "after")) == recorded
    assert Office.objects.get().telephone == telephone


def test_a_new_record_is_recorded_whole(organization: Organization) -> None:
    form = OfficeForm({"name": "กองช่าง", "telephone": ""}, instance=Office(organization=organization))
    assert form.is_valid()
    office = save_form(form, make_user("clerk"), scope="organization-1")
    entry = Entry.objects.of(office).get()
    assert (entry.action, entry.before, entry.actor_name) == ("create", None, "clerk")
    assert entry.after == snapshot(office)


def test_a_deleted_record_leaves_its_last_values(office: Office) -> None:
    last, key = snapshot(office), str(office.pk)
    delete_recorded(office, make_user("clerk"), scope="organization-1")
    entry = Entry.objects.within("organization-1").get()
    assert (entry.action, entry.object_id, entry.before, entry.after) == ("delete", key, last, None)
    assert not Office.objects.exists()
