from datetime import date

from pytest_django.fixtures import DjangoAssertNumQueries

from organizations.models import Organization, Tenure
from organizations.signers import signers
from tests.factories import make_chain, make_post, make_tenure

DAY = date(2020, 12, 14)


def test_the_chain_signs_in_order_with_the_holders_of_the_day(organization: Organization) -> None:
    make_chain(organization)
    make_post(organization, "นิติกร")

    found = signers(organization, DAY)

    assert [signer.full_name for signer in found] == [
        "นายหนึ่ง ตัวอย่าง",
        "นายสอง ตัวอย่าง",
        "นายสาม ตัวอย่าง",
        "นายสี่ ตัวอย่าง",
    ]
    assert found[3].post_lines == ["นายกองค์การบริหารส่วนตำบลแม่คำมี"]


def test_who_acts_precedes_who_holds_and_prints_both_posts(organization: Organization) -> None:
    clerk = make_chain(organization)[2]
    make_tenure(
        clerk,
        "แทน",
        form=Tenure.Form.ACTING_FOR,
        rank="ว่าที่ร้อยตรี",
        title="",
        own_post="หัวหน้าสำนักปลัด",
        starts_on=date(2020, 12, 1),
        ends_on=date(2020, 12, 31),
    )

    signer = signers(organization, DAY)[2]

    assert (signer.rank, signer.full_name) == ("ว่าที่ร้อยตรี", "แทน ตัวอย่าง")
    assert signer.post_lines == ["หัวหน้าสำนักปลัด", "รักษาราชการแทนปลัดองค์การบริหารส่วนตำบลแม่คำมี"]
    assert signers(organization, date(2021, 1, 1))[2].full_name == "นายสาม ตัวอย่าง"


def test_a_vacant_post_keeps_its_place_without_a_name(organization: Organization) -> None:
    posts = make_chain(organization)
    posts[1].tenures.update(ends_on=date(2020, 12, 13))

    signer = signers(organization, DAY)[1]

    assert (signer.tenure, signer.rank, signer.full_name) == (None, "", "")
    assert signer.post_lines == [posts[1].title]


def test_the_chain_costs_two_queries(
    organization: Organization, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    make_chain(organization)

    with django_assert_num_queries(2):
        assert all(signer.post_lines for signer in signers(organization, DAY))
