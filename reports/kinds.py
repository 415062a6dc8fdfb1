"""The kinds of official documents and the occasions of a memo, with their Thai names. Pure data."""

from enum import StrEnum


class Kind(StrEnum):
    MEMO = "memo"
    MEASURES_PLAN = "measures-plan"
    ANALYSIS = "analysis"
    PROGRESS = "progress"
    INSTRUMENT_REPORT = "instrument-report"
    ANNOUNCEMENT = "announcement"


class Occasion(StrEnum):
    """What a memo is about; a progress report is of a round; every other kind is of the plan."""

    RESULT = "result"
    PROPOSE_PLAN = "propose-plan"
    PROGRESS_6 = "progress-6"
    PROGRESS_12 = "progress-12"
    PLAN = "plan"


KIND_LABELS = {
    Kind.MEMO: "บันทึกข้อความ",
    Kind.MEASURES_PLAN: "แผนมาตรการส่งเสริมคุณธรรมและความโปร่งใส",
    Kind.ANALYSIS: "รายงานการวิเคราะห์ผลการประเมิน",
    Kind.PROGRESS: "รายงานผลการดำเนินการตามมาตรการ",
    Kind.INSTRUMENT_REPORT: "รายงานผลการดำเนินการตามแบบวัด",
    Kind.ANNOUNCEMENT: "ประกาศมาตรการส่งเสริมคุณธรรมและความโปร่งใส",
}
OCCASION_LABELS = {
    Occasion.RESULT: "รายงานผลการประเมิน",
    Occasion.PROPOSE_PLAN: "เสนอแผนมาตรการ",
    Occasion.PROGRESS_6: "รอบ 6 เดือน",
    Occasion.PROGRESS_12: "รอบ 12 เดือน",
    Occasion.PLAN: "",
}
OCCASIONS = {
    Kind.MEMO: (Occasion.RESULT, Occasion.PROPOSE_PLAN, Occasion.PROGRESS_6, Occasion.PROGRESS_12),
    Kind.PROGRESS: (Occasion.PROGRESS_6, Occasion.PROGRESS_12),
}
MONTHS = {Occasion.PROGRESS_6: 6, Occasion.PROGRESS_12: 12}


def occasions_of(kind: Kind) -> tuple[Occasion, ...]:
    return OCCASIONS.get(kind, (Occasion.PLAN,))


def title_of(kind: str, occasion: str) -> str:
    """บันทึกข้อความเสนอแผนมาตรการ, รายงานผลการดำเนินการตามมาตรการ รอบ 6 เดือน."""
    label, about = KIND_LABELS[Kind(kind)], OCCASION_LABELS[Occasion(occasion)]
    if occasion in MONTHS:
        return f"{label}รายงานผลการดำเนินการ {about}" if kind == Kind.MEMO else f"{label} {about}"
    return f"{label}{about}"


def key_of(kind: str, occasion: str) -> str:
    """How an address names a document: memo-result, progress-6, measures-plan."""
    if kind == Kind.PROGRESS:
        return occasion
    return kind if occasion == Occasion.PLAN else f"{kind}-{occasion}"


KEYS = {key_of(kind, occasion): (kind, occasion) for kind in Kind for occasion in occasions_of(kind)}
