"""What anybody reads of an organization: the stored edition, whatever happened to the figures since."""

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
import time_machine
from django.urls import reverse

from assessments.models import Assessment, Score
from disclosures.finding.index import index
from disclosures.models import Publication
from organizations.models import Organization
from tests.conftest import PortalClient
from tests.factories import make_assessment, make_publication, make_scores, make_withdrawal

pytestmark = pytest.mark.django_db


@pytest.fixture
def publication(organization: Organization) -> Publication:
    make_scores(make_assessment(organization))
    with time_machine.travel(datetime(2020, 12, 14, 3, 42, tzinfo=UTC)):
        return make_publication(organization)


def result(client: PortalClient, year: int = 2563) -> str:
    answer = client.get(reverse("show-public-result", args=["maekhammi", year]))
    assert answer.status_code == 200
    return str(answer.content.decode())


def years(client: PortalClient) -> str:
    return str(client.get(reverse("show-public-organization", args=["maekhammi"])).content.decode())


def test_a_result_names_the_organization_the_year_and_the_edition(
    anonymous: PortalClient, publication: Publication
) -> None:
    text = result(anonymous)
    for shown in ("60.40", "องค์การบริหารส่วนตำบลแม่คำมี", "อำเภอหนองม่วงไข่ จังหวัดแพร่", "ฉบับที่ 1"):
        assert shown in text
    assert "14\u00a0ธันวาคม\u00a02563" in text
    assert "10.42 น." in text
    assert str(publication.published_by) not in text


def spoil(organization: Organization, how: str) -> None:
    match how:
        case "changed":
            Score.objects.update(value=Decimal("1.00"))
        case "deleted":
            Score.objects.all().delete()
        case "announced":
            Assessment.objects.update(announced_total=Decimal("99.99"))
        case "renamed":
            Organization.objects.update(name="ชื่อใหม่", district="อื่น", province="น่าน")
        case "renamed criterion":
            organization.assessments.get().framework.criteria.update(name="ชื่ออื่น")
        case "forgotten":
            organization.assessments.all().delete()


@pytest.mark.parametrize("how", ["changed", "deleted", "announced", "renamed", "renamed criterion", "forgotten"])
def test_a_later_edit_changes_no_public_page(anonymous: PortalClient, publication: Publication, how: str) -> None:
    before = result(anonymous), years(anonymous)
    spoil(publication.organization, how)
    assert (result(anonymous), years(anonymous)) == before


def test_publishing_again_shows_the_new_edition_alone(anonymous: PortalClient, publication: Publication) -> None:
    Score.objects.filter(criterion__code="1").update(value=Decimal("97.17"))
    make_publication(publication.organization)
    text = result(anonymous)
    assert "60.46" in text
    assert "60.40" not in text
    assert "ฉบับที่ 2" in text


def test_a_withdrawn_result_says_when_and_why_and_shows_no_figure(
    anonymous: PortalClient, publication: Publication
) -> None:
    with time_machine.travel(datetime(2021, 1, 5, 2, 0, tzinfo=UTC)):
        make_withdrawal(publication, "พบ <b>คะแนน</b> พิมพ์ผิด\nจะเผยแพร่ใหม่")
    text = result(anonymous)
    assert "5\u00a0มกราคม\u00a02564" in text
    assert "พบ &lt;b&gt;คะแนน&lt;/b&gt; พิมพ์ผิด\nจะเผยแพร่ใหม่" in text
    for figure in ("60.40", "96.17", "12.50"):
        assert figure not in text
        assert figure not in years(anonymous)
    assert "ถอนการเผยแพร่แล้ว" in years(anonymous)


@pytest.mark.parametrize("slug", ["maekhammi", "nobody"])
def test_what_was_never_published_and_what_does_not_exist_look_the_same(
    anonymous: PortalClient, organization: Organization, slug: str
) -> None:
    make_scores(make_assessment(organization))
    for url in (f"/o/{slug}/", f"/o/{slug}/2563/", f"/o/{slug}/9999/", f"/o/{slug}/99999999999999999999/"):
        assert anonymous.get(url).status_code == 404


def test_another_year_of_a_published_organization_is_not_there(
    anonymous: PortalClient, publication: Publication
) -> None:
    make_scores(make_assessment(publication.organization, 2564))
    assert anonymous.get("/o/maekhammi/2564/").status_code == 404
    assert "2564" not in years(anonymous)


def test_years_stand_newest_first_and_lead_to_one_another(anonymous: PortalClient, publication: Publication) -> None:
    for year in range(2564, 2569):
        make_scores(make_assessment(publication.organization, year), {"1": f"{year - 2500}.00"})
        make_publication(publication.organization, year)
    text = years(anonymous)
    places = [text.index(f"ปี {year}</a>") for year in range(2568, 2562, -1)]
    assert places == sorted(places)
    pills = anonymous.get("/o/maekhammi/2563/").context
    assert [pill.year for pill in pills["years"]] == [2563, 2564, 2565, 2566]
    assert [pill.year for pill in pills["other_years"]] == [2567, 2568]
    assert [pill.year for pill in pills["years"] if pill.current] == [2563]


@pytest.mark.parametrize("path", ["/o/maekhammi/", "/o/maekhammi/2563/"])
def test_a_page_asks_at_most_four_questions(
    anonymous: PortalClient, publication: Publication, django_assert_max_num_queries: Any, path: str
) -> None:
    for year in range(2564, 2567):
        make_scores(make_assessment(publication.organization, year))
        make_publication(publication.organization, year)
    index()
    with django_assert_max_num_queries(4):
        anonymous.get(path)


@pytest.mark.parametrize("path", ["/o/maekhammi/", "/o/maekhammi/2563/"])
def test_a_visit_leaves_no_cookie_and_tells_messengers_what_it_is(
    anonymous: PortalClient, publication: Publication, settings: Any, path: str
) -> None:
    settings.SITE_URL = "https://ita.example.go.th"
    answer = anonymous.get(path)
    text = answer.content.decode()
    assert not answer.cookies
    assert f'<meta property="og:url" content="https://ita.example.go.th{path}">' in text
    assert '<meta name="description" content="' in text
    assert 'og:title" content="ผลการประเมิน ITA' in text


def test_a_withdrawn_result_tells_messengers_no_figure(anonymous: PortalClient, publication: Publication) -> None:
    make_withdrawal(publication)
    assert 'og:description" content="หน่วยงานถอนการเผยแพร่' in result(anonymous)


def test_members_and_the_public_read_the_same(anonymous: PortalClient, as_role: Any, publication: Publication) -> None:
    def shown(client: PortalClient) -> str:
        text = result(client)
        return text[text.index("<main") : text.index("</main>")]

    assert shown(anonymous) == shown(as_role("palad"))


@pytest.mark.parametrize("path", ["/o/maekhammi/", "/o/maekhammi/2563/"])
def test_who_has_the_page_is_told_so_until_something_of_the_organization_changes(
    anonymous: PortalClient, publication: Publication, django_assert_num_queries: Any, path: str
) -> None:
    etag = anonymous.get(path)["ETag"]
    with django_assert_num_queries(1):
        assert anonymous.get(path, headers={"If-None-Match": etag}).status_code == 304
    make_withdrawal(publication)
    later = anonymous.get(path, headers={"If-None-Match": etag})
    assert later.status_code == 200
    assert "ถอน" in later.content.decode()
