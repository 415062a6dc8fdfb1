"""Items of the register are duties of posts, and what is ready waits for whoever publishes."""

from datetime import date

from disclosures.register.duties import open_duties, ready_tasks
from organizations.models import Organization
from tests.factories import make_disclosure, make_framework, make_member, make_oit, make_post

TODAY = date(2020, 5, 1)


def test_a_post_hands_over_its_items_of_the_newest_year(organization: Organization) -> None:
    post, other = make_post(organization), make_post(organization, "นักวิชาการ")
    for item in make_oit(make_framework(2562), "o1"):
        make_disclosure(organization, item, owner=post)
    for item, owner in zip(
        make_oit(make_framework(2563), "o1", "o2", "o3", "o4"), [post, other, post, None], strict=True
    ):
        make_disclosure(organization, item, owner=owner)
    duties = open_duties(organization, [post.pk], TODAY)
    assert [(one.post, one.title, one.detail) for one in duties] == [
        (post.pk, "ดูแลทะเบียน OIT ปีงบประมาณ พ.ศ. 2563", "ข้อ o1, o3")
    ]


def test_what_is_ready_waits_for_the_palad_alone(organization: Organization) -> None:
    for item, state in zip(make_oit(make_framework()), ["ready", "ready", "draft", "published"], strict=True):
        make_disclosure(organization, item, state=state)
    found = list(ready_tasks(organization, make_member(organization, "palad")))
    assert [(one.title, one.detail) for one in found] == [("ข้อ OIT รอเผยแพร่", "OIT ปี 2563 มี 2 ข้อที่เจ้าหน้าที่ทำเสร็จแล้ว")]
    assert list(ready_tasks(organization, make_member(organization, "staff"))) == []
