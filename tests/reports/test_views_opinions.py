"""The chain of opinions on a draft: sent up, called back, written by the holder of each post."""

from typing import Any

import pytest
from django.urls import reverse

from audit.chain import record
from audit.models import Entry
from organizations.authorship import author_token
from organizations.models import Organization, Post
from reports.documents import texts_of_kind
from reports.kinds import Kind, Occasion
from reports.models import Opinion, ReportDraft
from reports.tasks import tasks
from tests.conftest import PortalClient
from tests.factories import make_approved, make_plan
from tests.reports.chains import edit, make_memo_ready, opened_again, url

pytestmark = pytest.mark.django_db
TEXT = next(text for text in texts_of_kind(Kind.MEMO, Occasion.RESULT) if not text.spare)


@pytest.fixture
def chain(organization: Organization) -> list[Post]:
    return make_memo_ready(organization)


@pytest.fixture
def deputy(as_role: Any, chain: list[Post]) -> PortalClient:
    """Who holds the post after the author's."""
    client: PortalClient = as_role("palad")
    chain[1].tenures.update(user=client.user)
    return client


@pytest.fixture
def mayor(as_role: Any, chain: list[Post]) -> PortalClient:
    client: PortalClient = as_role("mayor")
    chain[-1].tenures.update(user=client.user)
    return client


def write(client: Any, organization: Organization, post: Post, text: str, **more: str) -> Any:
    """As the form on the page posts it."""
    page = client.get(url(organization, "preview-document"))
    typed = {"post": str(post.pk), "text": text, "digest": page.context["look"].digest} | more
    return client.post(url(organization, "write-opinion"), typed, follow=True)


def waiting(client: Any, organization: Organization) -> list[str]:
    return [task.title for task in tasks(organization, client.user) if task.verb == "ให้ความเห็น"]


def to_confirm(client: Any, organization: Organization) -> list[str]:
    return [task.title for task in tasks(organization, client.user) if task.verb == "ตรวจและยืนยัน"]


def states(client: Any, organization: Organization) -> list[str]:
    return [turn.state.value for turn in client.get(url(organization, "preview-document")).context["look"].turns]


def test_the_holder_of_a_post_writes_its_opinion_and_nobody_elses(
    mayor: PortalClient, organization: Organization, chain: list[Post]
) -> None:
    assert write(mayor, organization, chain[-1], "ทราบ").status_code == 200
    assert write(mayor, organization, chain[1], "แทนกัน").status_code == 403
    opinion = Opinion.objects.get()
    assert (opinion.post, opinion.text, opinion.written_by) == (chain[-1], "ทราบ", mayor.user)
    assert opinion.written_at is not None
    assert Entry.objects.get(action="write_opinion").actor == mayor.user
    page = mayor.get(url(organization, "preview-document")).content.decode()
    assert "ความเห็นของท่าน" in page
    assert states(mayor, organization) == ["blank", "blank", "written"]


def test_each_post_sees_its_turn_among_its_tasks(
    as_role: Any, deputy: PortalClient, mayor: PortalClient, organization: Organization, chain: list[Post]
) -> None:
    assert waiting(deputy, organization) == waiting(mayor, organization) == []
    as_role("staff").post(url(organization, "route-document"))
    assert len(waiting(deputy, organization)) == 1
    assert waiting(mayor, organization) == []
    write(deputy, organization, chain[1], "เห็นควรเสนอ")
    assert waiting(deputy, organization) == []
    chain[2].tenures.all().delete()
    assert len(waiting(mayor, organization)) == 1, "a vacant post does not hold the document up"
    write(mayor, organization, chain[-1], "ทราบ")
    assert waiting(mayor, organization) == []
    details = [task.detail for task in tasks(organization, mayor.user)]
    assert details == ["ความเห็นครบทุกตำแหน่งแล้ว พร้อมออกเอกสาร"]


def test_a_document_called_back_asks_nobody_and_keeps_what_was_written(
    as_role: Any, deputy: PortalClient, organization: Organization, chain: list[Post]
) -> None:
    staff = as_role("staff")
    for name in ("route-document", "route-document", "recall-document", "recall-document"):
        staff.post(url(organization, name))
        if name == "route-document":
            write(deputy, organization, chain[1], "เห็นควรเสนอ")
    assert ReportDraft.objects.get().routed_at is None
    assert Opinion.objects.get().text == "เห็นควรเสนอ"
    actions = Entry.objects.filter(action__in=["route_document", "recall_document"]).order_by("pk")
    assert [entry.action for entry in actions] == ["route_document", "recall_document"]


def test_an_opinion_on_an_earlier_text_is_told_and_confirmed_on_the_present_one(
    as_role: Any, deputy: PortalClient, organization: Organization, chain: list[Post]
) -> None:
    write(deputy, organization, chain[1], "เห็นควรเสนอ")
    assert states(deputy, organization)[0] == "written"
    edit(as_role("staff"), organization, **{f"text-{TEXT.name}": "เรื่องที่แก้แล้ว"})
    assert states(deputy, organization)[0] == "stale"
    page = deputy.get(url(organization, "preview-document")).content.decode()
    assert "ยืนยันความเห็น" in page
    write(deputy, organization, chain[1], "เห็นควรเสนอ")
    assert states(deputy, organization)[0] == "written"
    newest = Entry.objects.filter(action="write_opinion").order_by("-pk")[0]
    assert "ยืนยัน" in (newest.after or {})["note"]


def test_an_opinion_on_an_earlier_text_is_asked_for_again(
    as_role: Any, deputy: PortalClient, organization: Organization, chain: list[Post]
) -> None:
    staff = as_role("staff")
    staff.post(url(organization, "route-document"))
    write(deputy, organization, chain[1], "เห็นควรเสนอ")
    edit(staff, organization, number="77")
    assert to_confirm(deputy, organization) == []
    edit(staff, organization, **{f"text-{TEXT.name}": "เรื่องที่แก้แล้ว"})
    assert len(to_confirm(deputy, organization)) == 1
    write(deputy, organization, chain[1], "เห็นควรเสนอ")
    assert to_confirm(deputy, organization) == []


def test_new_scores_ask_again_for_opinions_on_the_memo_of_the_result(
    as_role: Any, deputy: PortalClient, organization: Organization, chain: list[Post]
) -> None:
    as_role("staff").post(url(organization, "route-document"))
    write(deputy, organization, chain[1], "เห็นควรเสนอ")
    assessment = organization.assessments.get(framework__fiscal_year=2563)
    record(deputy.user, "edit_scores", assessment, None, {"1": "90.00"}, scope=organization.audit_scope)
    assert len(to_confirm(deputy, organization)) == 1


def test_number_and_date_do_not_make_an_opinion_old(
    as_role: Any, deputy: PortalClient, organization: Organization, chain: list[Post]
) -> None:
    write(deputy, organization, chain[1], "เห็นควรเสนอ")
    edit(as_role("staff"), organization, number="77", date_day="1", date_month="12", date_year="2563")
    assert states(deputy, organization)[0] == "written"


def test_an_opinion_on_a_text_that_changed_meanwhile_is_not_saved_but_kept_on_the_page(
    deputy: PortalClient, organization: Organization, chain: list[Post]
) -> None:
    page = write(deputy, organization, chain[1], "เห็นควรเสนอ", digest="0" * 64)
    assert "เนื้อหาเปลี่ยนไปหลังจากที่ท่านเปิดหน้านี้" in page.content.decode()
    assert "เห็นควรเสนอ</textarea>" in page.content.decode()
    assert not Opinion.objects.exists()


def test_what_a_holder_wrote_cannot_be_typed_over(
    as_role: Any, deputy: PortalClient, organization: Organization, chain: list[Post]
) -> None:
    write(deputy, organization, chain[1], "เห็นควรเสนอ")
    edit(as_role("staff"), organization, **{f"opinion-{chain[1].pk}": "ถ้อยคำของคนอื่น"})
    opinion = Opinion.objects.get(post=chain[1])
    assert (opinion.text, opinion.written_by) == ("เห็นควรเสนอ", deputy.user)


def test_an_opinion_typed_for_a_post_is_told_as_such_until_its_holder_writes(
    as_role: Any, deputy: PortalClient, organization: Organization, chain: list[Post]
) -> None:
    edit(as_role("staff"), organization, **{f"opinion-{chain[1].pk}": "เพื่อโปรดทราบ"})
    opinion = Opinion.objects.get(post=chain[1])
    assert (opinion.digest, opinion.written_by, states(deputy, organization)[0]) == ("", None, "typed")
    write(deputy, organization, chain[1], "เห็นควรเสนอ")
    assert states(deputy, organization)[0] == "written"


def test_a_draft_for_the_pen_or_for_nobody_is_not_sent_up(
    as_role: Any, organization: Organization, chain: list[Post]
) -> None:
    staff = as_role("staff")
    edit(staff, organization, opinions_by_pen="on")
    page = staff.post(url(organization, "route-document"), follow=True)
    assert "เว้นช่องความเห็นไว้เขียนด้วยปากกา" in page.content.decode()
    ReportDraft.objects.update(opinions_by_pen=False)
    for post in chain[1:]:
        post.tenures.all().delete()
    page = staff.post(url(organization, "route-document"), follow=True)
    assert "ไม่มีผู้ดำรงตำแหน่งในสายเสนอหนังสือ" in page.content.decode()
    assert ReportDraft.objects.get().routed_at is None


@pytest.mark.parametrize("name", ["write-opinion", "route-document", "recall-document"])
def test_only_what_the_chain_writes_on_is_sent_up(
    as_role: Any, organization: Organization, chain: Any, name: str
) -> None:
    make_approved(make_plan(organization, 2563))
    assert as_role("staff").post(url(organization, name, "measures-plan")).status_code == 404


def test_a_too_long_opinion_is_told_and_kept_on_the_page(
    deputy: PortalClient, organization: Organization, chain: list[Post]
) -> None:
    page = write(deputy, organization, chain[1], "ก" * 2_001)
    assert "โปรดย่อให้ไม่เกิน 2,000 ตัวอักษร" in page.content.decode()
    assert "ก" * 2_001 in page.content.decode()
    assert not Opinion.objects.exists()


@pytest.mark.parametrize(("text", "too_long"), [("เห็นควรดำเนินการ", False), ("ก" * 2_001, True)], ids=["fits", "long"])
def test_an_opinion_comes_back_to_the_page_it_was_written_on(
    deputy: PortalClient, organization: Organization, chain: list[Post], text: str, too_long: bool
) -> None:
    page, address = url(organization, "preview-document"), url(organization, "write-opinion")
    filled = opened_again(deputy, page, address, {"post": str(chain[1].pk), "text": text})
    assert [(turn.post, *rest) for turn, *rest in filled.context["own_opinions"]] == [(chain[1], text, too_long)]
    assert "กลับมาแล้ว" in filled.content.decode()
    assert not Opinion.objects.exists()
    write(deputy, organization, chain[1], "ทราบ", author=author_token(deputy.user, page))
    assert Opinion.objects.get().text == "ทราบ"
    assert "กลับมาแล้ว" not in deputy.get(page).content.decode()


def test_an_opinion_typed_for_the_post_of_another_is_not_shown(
    deputy: PortalClient, organization: Organization, chain: list[Post]
) -> None:
    typed = {"post": str(chain[2].pk), "text": "ของคนอื่น"}
    filled = opened_again(deputy, url(organization, "preview-document"), url(organization, "write-opinion"), typed)
    assert [text for _, text, _ in filled.context["own_opinions"]] == [""]


def test_tasks_cost_the_same_however_many_drafts_are_on_their_way(
    deputy: PortalClient, organization: Organization, chain: list[Post], django_assert_max_num_queries: Any
) -> None:
    for occasion in (Occasion.RESULT, Occasion.PROPOSE_PLAN, Occasion.PROGRESS_6, Occasion.PROGRESS_12):
        address = reverse("route-document", args=[organization.slug, 2563, (Kind.MEMO, occasion)])
        deputy.post(address)
        ReportDraft.objects.get_or_create(
            organization=organization, kind=Kind.MEMO, occasion=occasion, fiscal_year=2563
        )
    ReportDraft.objects.update(routed_at="2020-12-01T00:00:00Z")
    organization.grants(deputy.user, "preview_documents")
    with django_assert_max_num_queries(7):
        assert len(waiting(deputy, organization)) == 4
