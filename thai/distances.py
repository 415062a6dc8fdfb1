"""How far a day lies from another, in the words of a list of work."""

from datetime import date

from thai.dates import MONTHS, NBSP, buddhist_year

WEEKDAYS = ("จันทร์", "อังคาร", "พุธ", "พฤหัสบดี", "ศุกร์", "เสาร์", "อาทิตย์")


def until(day: date, today: date) -> str:
    """อีก 17 วัน, วันนี้, or เกิน 2 วัน."""
    days = (day - today).days
    if days == 0:
        return "วันนี้"
    return _counted("อีก", days) if days > 0 else _counted("เกิน", -days)


def waited(since: date, today: date) -> str:
    """รอ 5 วัน, or วันนี้."""
    days = (today - since).days
    return _counted("รอ", days) if days > 0 else "วันนี้"


def weekday_date(day: date) -> str:
    """วันอังคารที่ 2 เมษายน พ.ศ. 2567."""
    return f"วัน{WEEKDAYS[day.weekday()]}ที่{NBSP}" + NBSP.join(
        [str(day.day), MONTHS[day.month], "พ.ศ.", str(buddhist_year(day))]
    )


def _counted(word: str, days: int) -> str:
    return NBSP.join([word, f"{days:,}", "วัน"])
