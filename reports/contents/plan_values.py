"""What fills the blanks that every document of a plan year knows."""

from organizations.models import Organization

EVALUATION = "การประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (Integrity and Transparency Assessment: ITA)"


def year_values(organization: Organization, fiscal_year: int, measures: int) -> dict[str, str]:
    """By the name of the blank; `measures`: how many are printed."""
    return {
        "ชื่อหน่วยงาน": organization.official_name,
        "อำเภอ": organization.district,
        "จังหวัด": organization.province,
        "ตำแหน่งผู้บริหาร": organization.head_title,
        "ชื่อการประเมิน": EVALUATION,
        "ปีงบประมาณ": str(fiscal_year),
        "ปีผลการประเมิน": str(fiscal_year - 1),
        "จำนวนมาตรการ": str(measures),
    }
