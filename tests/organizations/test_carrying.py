"""What was typed survives the end of a session, for the person who typed it and for nobody else."""

import re
from datetime import timedelta
from html import unescape
from typing import Any

import pytest
import time_machine
from django.core import signing
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from assessments.models import Recommendation
from organizations.authorship import author_token
from organizations.models import Organization, User
from tests.conftest import PortalClient, sign_in
from tests.factories import PASSWORD, make_framework, make_member

pytestmark = pytest.mark.django_db
LOGIN, CHANGE, WORK = "/accounts/login/", "/accounts/password/", "/work/"
TYPED = "ควรเผยแพร่แผน <script>alert(1)</script>"
STILL_THERE, CAME_BACK = "งานที่พิมพ์ค้างไว้ยังอยู่", "งานที่พิมพ์ค้างไว้กลับมาแล้ว"
OF_ANOTHER, TOO_OLD, TOO_LARGE = "เป็นของผู้ใช้อื่น", "นานเกิน 12 ชั่วโมง", "ยาวเกินกว่าที่ระบบเก็บไว้ให้ได้"


@pytest.fixture
def page(organization: Organization) -> str:
    make_framework(2563)
    return reverse("edit-recommendations", args=[organization.slug, 2563])


@pytest.fixture
def kanda(organization: Organization) -> User:
    return make_member(organization, username="kanda")


@pytest.fixture
def manee(organization: Organization) -> User:
    return make_member(organization, username="manee")


def text_of(answer: Any) -> str:
    return str(answer.content.decode())


def hidden(answer: Any, name: str) -> str:
    """The value of a hidden field, or nothing when the page lacks it."""
    found = re.search(rf'name="{name}" value="([^"]*)"', text_of(answer))
    return unescape(found[1]) if found else ""


def typed_by(user: User, page: str, **more: str) -> dict[str, str]:
    """What a browser posts after the text was typed into the form shown to this person."""
    return {"author": hidden(sign_in(user).get(page), "author"), "9": TYPED, **more}


def carried_by(client: Client, user: User, page: str, **more: str) -> dict[str, str]:
    """The hidden fields of the sign-in page that answers to a form posted after the session."""
    answer = client.post(page, typed_by(user, page, **more))
    return {"carried": hidden(answer, "carried"), "next": hidden(answer, "next")}


def attempt(client: Client, username: str, fields: dict[str, str], password: str = PASSWORD) -> Any:
    return client.post(LOGIN, {"username": username, "password": password, **fields})


def shown_in(answer: Any) -> str:
    """What the form shows in the cell that was typed into."""
    return str(answer.context["form"]["9"].value() or "")


def test_the_same_person_returns_to_the_filled_form_and_saves_it(
    anonymous: PortalClient, kanda: User, page: str
) -> None:
    answer = anonymous.post(page, typed_by(kanda, page, seen="9=x"))
    assert answer.status_code == 403
    assert STILL_THERE in text_of(answer)
    assert f'action="{LOGIN}"' in text_of(answer)
    assert "no-store" in answer["Cache-Control"]

    fields = {"carried": hidden(answer, "carried"), "next": hidden(answer, "next")}
    assert attempt(anonymous, "kanda", fields)["Location"] == page
    for _ in range(2):
        filled = anonymous.get(page)
        assert (shown_in(filled), CAME_BACK in text_of(filled)) == (TYPED, True), "reloading does not lose it"
    assert "<script>alert" not in text_of(filled)
    assert not Recommendation.objects.exists(), "nothing is saved by coming back"

    anonymous.post(page, {"author": hidden(filled, "author"), "9": TYPED, "seen": hidden(filled, "seen")})
    assert Recommendation.objects.get().text == TYPED
    after = anonymous.get(page)
    assert (shown_in(after), CAME_BACK in text_of(after)) == (TYPED, False)


def test_for_another_person_it_is_dropped_without_telling_what(
    anonymous: PortalClient, kanda: User, manee: User, page: str
) -> None:
    answer = attempt(anonymous, "manee", carried_by(anonymous, kanda, page))
    assert answer["Location"] == WORK

    said = text_of(anonymous.get(WORK))
    assert OF_ANOTHER in said
    assert [secret for secret in ("kanda", "ควรเผยแพร่แผน", f'href="{page}"') if secret in said] == []
    assert (shown_in(anonymous.get(page)), "carried" in anonymous.session) == ("", False)


def test_after_half_a_day_it_is_dropped_with_a_word(anonymous: PortalClient, kanda: User, page: str) -> None:
    fields = carried_by(anonymous, kanda, page)

    with time_machine.travel(timezone.now() + timedelta(hours=13)):
        assert attempt(anonymous, "kanda", fields)["Location"] == page
        answer = anonymous.get(page)
        assert (TOO_OLD in text_of(answer), shown_in(answer)) == (True, "")


@pytest.mark.parametrize("forged", ["x", "{}:1:x", "signed for another purpose"])
def test_a_forged_text_is_dropped_and_leads_nowhere(
    anonymous: PortalClient, kanda: User, page: str, forged: str
) -> None:
    if forged.startswith("signed"):
        forged = signing.dumps([1, "https://example.com/", []], compress=True)
    assert STILL_THERE not in text_of(attempt(anonymous, "kanda", {"carried": forged}, "wrong"))
    assert attempt(anonymous, "kanda", {"carried": forged, "next": "//example.com/"})["Location"] == WORK
    assert TOO_OLD in text_of(anonymous.get(WORK))


def test_what_was_typed_waits_through_wrong_passwords_and_the_pause(
    anonymous: PortalClient, kanda: User, page: str
) -> None:
    fields = carried_by(anonymous, kanda, page)
    for status in (200, 200, 200, 200, 429):
        answer = attempt(anonymous, "kanda", fields, "wrong")
        assert (answer.status_code, STILL_THERE in text_of(answer)) == (status, True)
        fields = {"carried": hidden(answer, "carried"), "next": hidden(answer, "next")}

    with time_machine.travel(timezone.now() + timedelta(minutes=16)):
        assert attempt(anonymous, "kanda", fields)["Location"] == page
        assert shown_in(anonymous.get(page)) == TYPED


def test_a_one_time_password_is_replaced_first_and_then_the_form_opens(
    anonymous: PortalClient, kanda: User, page: str
) -> None:
    fields = carried_by(anonymous, kanda, page)
    kanda.one_time_password = True
    kanda.set_password(PASSWORD)
    kanda.save()

    assert attempt(anonymous, "kanda", fields)["Location"] == page
    assert anonymous.get(page)["Location"] == CHANGE
    new = "ลำไย-ข้าวหอม-สายฝน"
    assert anonymous.post(CHANGE, {"old": PASSWORD, "new": new, "again": new})["Location"] == page
    assert shown_in(anonymous.get(page)) == TYPED


def test_a_password_changed_for_its_own_sake_leads_to_work(anonymous: PortalClient, kanda: User, page: str) -> None:
    attempt(anonymous, "kanda", carried_by(anonymous, kanda, page))
    new = "ลำไย-ข้าวหอม-สายฝน"
    assert anonymous.post(CHANGE, {"old": PASSWORD, "new": new, "again": new})["Location"] == WORK


def test_a_form_that_does_not_say_who_typed_it_leads_to_sign_in_as_ever(anonymous: PortalClient, page: str) -> None:
    for author in ("", "x", author_token(User(pk=1), "/accounts/password/")):
        answer = anonymous.post(page, {"9": TYPED, "author": author})
        assert (answer.status_code, answer["Location"]) == (302, f"{LOGIN}?next={page}")


@pytest.mark.parametrize("address", [CHANGE, "/accounts/logout/", "/admin/"])
def test_nothing_is_carried_outside_the_pages_of_members(
    anonymous: PortalClient, kanda: User, page: str, address: str
) -> None:
    answer = anonymous.post(address, {**typed_by(kanda, page), "old": PASSWORD})
    assert hidden(answer, "carried") == ""


@pytest.mark.parametrize("path", ["/work//example.com/", "/work/../..//example.com/", "/work/%0d%0aLocation:x/"])
def test_a_hostile_address_never_leaves_this_site(anonymous: PortalClient, kanda: User, page: str, path: str) -> None:
    answer = anonymous.post(path, typed_by(kanda, page))
    assert answer.status_code in {403, 404}
    assert hidden(answer, "next") in {"", page}, "the form's own page, not the address it was sent to"


def test_what_is_too_large_is_not_carried_and_the_page_says_so(
    anonymous: PortalClient, kanda: User, page: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("organizations.packing.LIMIT", 10)
    answer = anonymous.post(page, typed_by(kanda, page))
    assert TOO_LARGE in text_of(answer)
    assert STILL_THERE not in text_of(answer)
    assert attempt(anonymous, "kanda", {"next": hidden(answer, "next")})["Location"] == page


def test_the_form_of_another_person_is_never_saved_in_ones_own_name(kanda: User, manee: User, page: str) -> None:
    client = sign_in(manee)
    answer = client.post(page, typed_by(kanda, page), follow=True)
    assert not Recommendation.objects.exists()
    assert OF_ANOTHER in text_of(answer)
    assert shown_in(answer) == ""


def test_a_small_answer_keeps_the_form_on_the_page_of_htmx(
    anonymous: PortalClient, kanda: User, manee: User, page: str
) -> None:
    for client, said in [(anonymous, "สิ้นสุดแล้ว"), (sign_in(manee), "มีผู้ใช้อื่นเข้าสู่ระบบ")]:
        answer = client.post(page, typed_by(kanda, page), headers={"HX-Request": "true"})
        assert (answer.status_code, said in text_of(answer), "<html" in text_of(answer)) == (200, True, False)


def test_a_stale_page_of_the_same_person_opens_filled_and_unsaved(kanda: User, page: str) -> None:
    client = Client(enforce_csrf_checks=True)
    client.force_login(kanda, "django.contrib.auth.backends.ModelBackend")
    typed = typed_by(kanda, page, csrfmiddlewaretoken="x" * 64)

    said = client.post(page, typed, headers={"HX-Request": "true"})
    assert (said.status_code, "ในหน้าต่างอื่น" in text_of(said)) == (200, True)
    assert client.post(page, typed)["Location"] == page
    filled = client.get(page)
    assert (shown_in(filled), CAME_BACK in text_of(filled)) == (TYPED, True)
    assert not Recommendation.objects.exists()


def test_a_stale_page_leads_another_person_nowhere_and_nobody_to_sign_in(kanda: User, manee: User, page: str) -> None:
    client = Client(enforce_csrf_checks=True)
    assert STILL_THERE in text_of(client.post(page, typed_by(kanda, page)))
    client.force_login(manee, "django.contrib.auth.backends.ModelBackend")
    assert OF_ANOTHER in text_of(client.post(page, typed_by(kanda, page), follow=True))
    assert "carried" not in client.session


def test_a_forged_request_is_refused_and_keeps_nothing(kanda: User, page: str) -> None:
    client = Client(enforce_csrf_checks=True)
    client.force_login(kanda, "django.contrib.auth.backends.ModelBackend")
    answer = client.post(page, {"9": TYPED, "author": "x"})
    assert (answer.status_code, "ส่งแบบฟอร์มไม่สำเร็จ" in text_of(answer)) == (403, True)
    assert "carried" not in client.session


def test_what_is_too_large_for_a_stale_page_is_told_to_be_copied(
    kanda: User, page: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("organizations.packing.LIMIT", 10)
    client = Client(enforce_csrf_checks=True)
    client.force_login(kanda, "django.contrib.auth.backends.ModelBackend")
    answer = client.post(page, typed_by(kanda, page))
    assert (answer.status_code, "คัดลอกข้อความ" in text_of(answer)) == (403, True)


def test_a_stale_sign_in_page_still_carries(anonymous: PortalClient, kanda: User, page: str) -> None:
    fields = carried_by(anonymous, kanda, page)
    client = Client(enforce_csrf_checks=True)
    answer = attempt(client, "kanda", fields)
    assert (answer.status_code, STILL_THERE in text_of(answer)) == (403, True)
    assert hidden(answer, "carried") == fields["carried"]
    assert "โปรดใส่รหัสผ่านอีกครั้ง" in text_of(answer)

    client.force_login(kanda, "django.contrib.auth.backends.ModelBackend")
    assert attempt(client, "kanda", fields)["Location"] == page, "signed in meanwhile, in another tab"
    assert shown_in(client.get(page)) == TYPED


def test_a_sign_in_page_left_open_still_delivers_after_signing_in_elsewhere(
    anonymous: PortalClient, kanda: User, page: str
) -> None:
    fields = carried_by(anonymous, kanda, page)
    client = sign_in(kanda)
    assert client.post(LOGIN, fields)["Location"] == page
    assert shown_in(client.get(page)) == TYPED


def test_what_came_back_can_be_discarded(anonymous: PortalClient, kanda: User, page: str) -> None:
    attempt(anonymous, "kanda", carried_by(anonymous, kanda, page))
    answer = anonymous.post(reverse("discard-typed"), {"page": page}, follow=True)
    assert answer.redirect_chain == [(page, 302)]
    assert (shown_in(answer), CAME_BACK in text_of(answer)) == ("", False)


@pytest.mark.parametrize("elsewhere", ["", "//example.com/", "https://example.com/work/", "/accounts/login/"])
def test_discarding_never_leads_to_another_site(kanda: User, elsewhere: str) -> None:
    assert sign_in(kanda).post(reverse("discard-typed"), {"page": elsewhere})["Location"] == WORK


def test_signing_out_takes_it_along(anonymous: PortalClient, kanda: User, page: str) -> None:
    attempt(anonymous, "kanda", carried_by(anonymous, kanda, page))
    anonymous.post("/accounts/logout/")
    attempt(anonymous, "kanda", {})
    assert shown_in(anonymous.get(page)) == ""


def test_the_oldest_of_too_many_forms_gives_way(kanda: User, page: str) -> None:
    client = Client(enforce_csrf_checks=True)
    client.force_login(kanda, "django.contrib.auth.backends.ModelBackend")
    pages = [f"{page}?{number}" for number in range(11)]
    for each in pages:
        client.post(page, {"author": author_token(kanda, each), "9": each})
    assert list(client.session["carried"]) == pages[1:]
    assert shown_in(client.get(pages[-1])) == pages[-1]
    assert shown_in(client.get(page)) == "", "another page of the same form is its own"
