"""What a memo is made of, read in a constant number of queries and without a clock."""

from dataclasses import dataclass
from decimal import Decimal

from assessments.models import Assessment, Recommendation
from assessments.results import result_of
from assessments.scoring import TOLERANCE, Result
from organizations.models import Post, ReferenceDocument, Tenure
from organizations.signers import Signer, signers
from reports.contents.signers import signing_day
from reports.errors import NoAssessment
from reports.models import ReportDraft


@dataclass(frozen=True)
class MemoData:
    """`signers`: the chain of opinions, author first. `advice`: the assessors' texts by criterion code."""

    draft: ReportDraft
    assessment: Assessment
    result: Result
    advice: dict[str, Recommendation]
    signers: list[Signer]
    opinions: dict[int, str]

    @property
    def chain(self) -> list[Post]:
        return [signer.post for signer in self.signers]

    @property
    def tenures(self) -> list[Tenure]:
        return [signer.tenure for signer in self.signers if signer.tenure]

    @property
    def total(self) -> Decimal | None:
        """The announced total or, while none is announced, the computed one."""
        announced = self.assessment.announced_total
        return self.result.total if announced is None else announced

    @property
    def level(self) -> str:
        """The announced level, or the computed one where it was earned by the total that is printed."""
        computed, total = self.result.total, self.total
        if self.assessment.announced_level or self.result.rating is None or computed is None or total is None:
            return self.assessment.announced_level
        return self.result.rating.name if abs(computed - total) <= TOLERANCE else ""


def read_memo(draft: ReportDraft) -> MemoData:
    """Raises NoAssessment."""
    organization = draft.organization
    found = Assessment.objects.filter(organization=organization, framework__fiscal_year=draft.fiscal_year)
    assessment = found.select_related("framework").first()
    if assessment is None:
        raise NoAssessment(
            f"{organization.official_name}ยังไม่มีผลการประเมินปีงบประมาณ พ.ศ. {draft.fiscal_year} โปรดกรอกคะแนนของปีนี้ก่อน"
        )
    assessment.organization = organization
    recommendations = assessment.recommendations.select_related("criterion__parent")
    opinions = draft.opinions.values_list("post_id", "text") if draft.pk else []
    return MemoData(
        draft=draft,
        assessment=assessment,
        result=result_of(assessment),
        advice={row.criterion.code: row for row in recommendations if row.text.strip()},
        signers=signers(organization, signing_day(draft)),
        opinions=dict(opinions),
    )


def new_draft(draft: ReportDraft) -> ReportDraft:
    """An unsaved draft that cites the latest order of its year, for a document nobody has edited yet."""
    orders = draft.organization.references.filter(fiscal_year=draft.fiscal_year, kind=ReferenceDocument.Kind.ORDER)
    draft.order = orders.last()
    return draft
