"""An issued document is searched too before everybody can read it."""

from collections.abc import Callable

import pytest

from disclosures.documents.publishing import publish_document
from disclosures.models import PrivacyAnswer, PublishedDocument
from disclosures.privacy.answering import Unanswered
from disclosures.privacy.documents import open_questions
from organizations.models import Organization
from reports.models import IssuedReport
from tests.conftest import PortalClient
from tests.disclosures.privacy.papers import docx_of, pdf_of
from tests.factories import make_issued, make_member, make_signed_copy

pytestmark = pytest.mark.django_db


@pytest.fixture
def report(organization: Organization) -> IssuedReport:
    """Its files say nothing that can be read; a signed copy names a mobile number on its second page."""
    report = make_issued(organization)
    make_signed_copy(report, content=pdf_of("one", "call 0812345678"))
    return report


def test_a_find_of_a_signed_copy_stops_the_publication(report: IssuedReport) -> None:
    [question] = open_questions(report)
    assert question.places == ("สำเนาลงนาม หน้า 2",)
    palad = make_member(report.organization, "palad")
    with pytest.raises(Unanswered, match="1 รายการ"):
        publish_document(report, palad)
    publish_document(report, palad, {question.digest: "เบอร์ราชการ"})
    assert PrivacyAnswer.objects.get().shown == "081-xxx-x678"


def test_the_words_of_the_document_itself_are_read_in_one_of_its_forms(organization: Organization) -> None:
    content = docx_of("โทร. 0812345678 และ 0898765432")
    report = make_issued(organization, files={"docx": content, "pdf": pdf_of("0612345678")})
    assert [one.shown for one in open_questions(report)] == ["081-xxx-x678", "089-xxx-x432"]


def test_the_page_asks_and_publishes_with_the_answer(
    report: IssuedReport, as_role: Callable[..., PortalClient]
) -> None:
    client = as_role("palad")
    path = f"/work/maekhammi/issued/{report.code}/publish/"
    asked = client.post(path)
    assert (asked.status_code, PublishedDocument.objects.count()) == (200, 0)
    page = asked.content.decode()
    assert "081-xxx-x678" in page
    assert "โปรดตอบว่าเหตุใด" not in page
    digest = asked.context["asked"][0].question.digest
    assert "สั้นเกินไป" in client.post(path, {f"answer-{digest}": "ok"}).content.decode()
    assert client.get(path).status_code == 200
    assert client.post(path, {f"answer-{digest}": "เบอร์ราชการ"}).status_code == 302
    assert PublishedDocument.objects.count() == 1
    assert client.get(path).status_code == 302
