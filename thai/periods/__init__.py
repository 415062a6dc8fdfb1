"""Timelines as people type them: text → tokens → parts (one date each) → a frame that joins the parts."""

from thai.periods.period import Period, Status, parse_period

__all__ = ["Period", "Status", "parse_period"]
