"""How we scored: the framework of a year, and an organization's assessment against it."""

from assessments.models.assessment import Assessment, Recommendation, Score
from assessments.models.calendar import CalendarCorrection
from assessments.models.crosswalk import Crosswalk
from assessments.models.framework import (
    CalendarEvent,
    Confidence,
    Criterion,
    Framework,
    Issue,
    IssueItem,
    NameVariant,
    RatingBand,
    RespondentGroup,
    Source,
)

__all__ = [
    "Assessment",
    "CalendarCorrection",
    "CalendarEvent",
    "Confidence",
    "Criterion",
    "Crosswalk",
    "Framework",
    "Issue",
    "IssueItem",
    "NameVariant",
    "RatingBand",
    "Recommendation",
    "RespondentGroup",
    "Score",
    "Source",
]
