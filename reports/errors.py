"""Why a document cannot be printed. Pure."""


class Unprintable(Exception):
    """One Thai sentence that says what is in the way and what to do first."""


class NoAssessment(Unprintable):
    """The organization has no assessment of the year."""


class NoPlan(Unprintable):
    """The organization has no plan of the year, or one without measures."""


class NoEntries(Unprintable):
    """Nothing was reported in the round yet."""


class PdfError(Unprintable):
    """No PDF came out: a font is missing, or the document reaches for a file it may not have."""
