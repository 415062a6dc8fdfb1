"""The operator's desk: a framework is corrected without code, recorded, checked, and kept by load_frameworks."""

from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command
from django.test import Client
from django.urls import reverse

from assessments.models import Criterion, Framework, Issue, NameVariant, RatingBand
from audit.models import Entry
from tests.assessments.framework_files import SOUND, sound_file
from tests.factories import make_user

pytestmark = pytest.mark.django_db


@pytest.fixture
def framework(tmp_path: Path) -> Framework:
    call_command("load_frameworks", str(sound_file(tmp_path)), verbosity=0)
    return Framework.objects.get()


@pytest.fixture
def operator(client: Client) -> Client:
    client.force_login(make_user(is_staff=True, is_superuser=True), "django.contrib.auth.backends.ModelBackend")
    return client


def address(obj: Any) -> str:
    return reverse(f"admin:assessments_{obj._meta.model_name}_change", args=[obj.pk])


def save(operator: Client, obj: Any, **changes: Any) -> list[str]:
    """Send the page's own fields back with changes; the warnings shown afterwards."""
    context = operator.get(address(obj)).context
    forms = [context["adminform"].form]
    for inline in context["inline_admin_formsets"]:
        forms += [inline.formset.management_form, *inline.formset.initial_forms]
    data = {bound.html_name: bound.value() for form in forms for bound in form}
    data = {name: "" if value is None else value for name, value in data.items() if value is not False}
    response = operator.post(address(obj), data | changes, follow=True)
    assert response.redirect_chain, [form.errors for form in forms] + [response.context["errors"]]
    return [str(message) for message in response.context["messages"] if message.level_tag == "warning"]


def test_a_corrected_name_is_recorded_and_survives_the_next_load(
    operator: Client, framework: Framework, tmp_path: Path
) -> None:
    criterion = Criterion.objects.get(code="o1")
    assert save(operator, criterion, name="โครงสร้างและอำนาจหน้าที่") == []
    entry = Entry.objects.of(criterion).get()
    assert entry.after == {"name": "โครงสร้างและอำนาจหน้าที่"}
    call_command("load_frameworks", str(sound_file(tmp_path, SOUND.replace("โครงสร้าง", "แผนผัง"))), verbosity=0)
    assert Criterion.objects.get(code="o1").name == "โครงสร้างและอำนาจหน้าที่"


def test_a_year_confirmed_by_the_operator_is_no_longer_provisional(operator: Client, framework: Framework) -> None:
    save(operator, framework, provisional="")
    framework.refresh_from_db()
    assert (framework.provisional, framework.edited) == (False, True)


def test_every_change_gives_another_digest(operator: Client, framework: Framework) -> None:
    digests = [framework.digest]
    for name in ("โครงสร้าง", "โครงสร้างและอำนาจ"):
        save(operator, Criterion.objects.get(code="o1"), name=name)
        framework.refresh_from_db()
        digests.append(framework.digest)
    assert len(set(digests)) == 3


def test_weights_that_no_longer_sum_to_100_are_told(operator: Client, framework: Framework) -> None:
    [warning] = save(operator, Criterion.objects.get(code="IIT"), weight="50")
    assert "รวมได้ 90" in warning


def test_rows_inside_the_page_are_recorded_too(operator: Client, framework: Framework) -> None:
    last = RatingBand.objects.get(name="ปรับปรุง")
    changes = {"bands-1-name": "ปานกลาง", "bands-2-DELETE": "on"}
    [warning] = save(operator, framework, **changes)
    assert "ระดับสุดท้าย" in warning
    assert [one.name for one in framework.bands.all()] == ["ดี", "ปานกลาง"]
    recorded = Entry.objects.filter(object_type="assessments.ratingband").values_list("action", "object_id")
    assert ("delete", str(last.pk)) in recorded
    assert "update" in dict(recorded)


def test_a_parent_of_another_year_is_refused(operator: Client, framework: Framework, tmp_path: Path) -> None:
    call_command("load_frameworks", str(sound_file(tmp_path, SOUND.replace("2570", "2571"), "2571.yaml")), verbosity=0)
    foreign = Criterion.objects.get(framework__fiscal_year=2571, code="2.1")
    criterion = Criterion.objects.get(framework=framework, code="o1")
    with pytest.raises(AssertionError, match="ปี 2571"):
        save(operator, criterion, parent=foreign.pk)


def test_the_pages_open_and_list(operator: Client, framework: Framework) -> None:
    for model in (Framework, Criterion, Issue):
        for page in ("changelist", "add"):
            assert operator.get(reverse(f"admin:assessments_{model._meta.model_name}_{page}")).status_code == 200
    assert operator.get(address(Issue.objects.earliest("number"))).status_code == 200


def test_a_name_variant_can_be_added(operator: Client, framework: Framework) -> None:
    criterion = Criterion.objects.get(code="1")
    save(operator, criterion, **{"variants-TOTAL_FORMS": "1", "variants-0-name": "การใช้อำนาจของผู้บริหาร"})
    assert NameVariant.objects.get().name == "การใช้อำนาจของผู้บริหาร"
