import pytest

from disclosures.links.judging.claims import claims_in
from disclosures.links.judging.paper import folded


@pytest.mark.parametrize(
    "text",
    [
        "จากผลการประเมินคุณธรรมและความโปร่งใส (ITA) ปีงบประมาณ พ.ศ. 2566",
        "ผลการประเมิน ITA 2566",
        "เมื่อเปรียบเทียบกับปี 2566",
        "ปีงบประมาณ 2566 ที่ผ่านมา",
        "จัดตั้งเมื่อปี พ.ศ. 2539",
        "แผนฉบับก่อน พ.ศ. 2562 - 2565",
        "การประเมิน ITA 2566",
        "ต่อยอดจากปี 2566",
    ],
)
def test_what_a_document_rests_on_or_is_compared_with_is_not_its_year(text: str) -> None:
    assert claims_in(folded(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "รายงานผลการประเมินความพึงพอใจ ปี 2567",
        "การนำผลการประเมิน ITA ไปสู่การพัฒนาองค์กร ประจำปีงบประมาณ พ.ศ. 2567",
        "รายงานผลการประเมินความเสี่ยงการทุจริต ประจำปี 2567",
        "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปี 2567",
    ],
)
def test_other_assessments_are_documents_of_their_own_year(text: str) -> None:
    assert [claim.first for claim in claims_in(folded(text))] == [2567]
