"""Of which year the document of an item should be: what the framework says, and where it was read."""

from assessments.models import Criterion, Source


def asked_year(item: Criterion) -> int | None:
    """The Buddhist-era year the framework asks for; None where it asks for the present state or does not say."""
    year = item.framework.fiscal_year
    known = {Criterion.DataYear.SAME: year, Criterion.DataYear.PREVIOUS: year - 1}
    return known.get(Criterion.DataYear(item.data_year))


def year_words(item: Criterion) -> str:
    """ปี 2566 (ปีเดียวกับที่ประเมิน), สถานะปัจจุบัน, เกณฑ์ไม่ได้ระบุปี."""
    if year := asked_year(item):
        return f"ปี {year} ({item.get_data_year_display()})"
    if item.data_year == Criterion.DataYear.CURRENT:
        return item.get_data_year_display()
    return "เกณฑ์ไม่ได้ระบุปี"


def sources_of(item: Criterion) -> list[str]:
    """The texts of the sources of the year, else the short names as noted. One query where any is named."""
    keys = item.data_year_source.replace(",", " ").split()
    if not keys:
        return []
    known = dict(Source.objects.filter(framework=item.framework, key__in=keys).values_list("key", "text"))
    return [known.get(key, key) for key in keys]
