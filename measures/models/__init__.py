"""What we do about the score: plans, findings, measures, decisions, rounds, progress, evidence."""

from measures.models.decisions import Decision, SignedSheet
from measures.models.evidence import Evidence, EvidenceVersion
from measures.models.findings import Finding
from measures.models.measures import Measure, Ownership
from measures.models.plans import Constraint, CoverageReason, Plan, StatedLowest
from measures.models.rounds import Freezing, Progress, ProgressNote, ReportingRound

__all__ = [
    "Constraint",
    "CoverageReason",
    "Decision",
    "Evidence",
    "EvidenceVersion",
    "Finding",
    "Freezing",
    "Measure",
    "Ownership",
    "Plan",
    "Progress",
    "ProgressNote",
    "ReportingRound",
    "SignedSheet",
    "StatedLowest",
]
