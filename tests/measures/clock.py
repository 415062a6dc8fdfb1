"""A day that stands still, so that what is overdue in a test stays so."""

from datetime import date, datetime
from typing import Any

import pytest
from django.utils import timezone

TODAY = date(2024, 4, 2)


def stop_at(monkeypatch: pytest.MonkeyPatch, day: date = TODAY) -> None:
    """`timezone.localdate()` is this day; the day of a given moment is still its own."""
    real = timezone.localdate

    def localdate(value: datetime | None = None, *args: Any) -> date:
        return real(value, *args) if value else day

    monkeypatch.setattr(timezone, "localdate", localdate)
