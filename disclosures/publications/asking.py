"""What the publisher of a result or of measures is asked about personal data in their words."""

from disclosures.privacy.asking import Question, questions_of
from disclosures.privacy.finding import finds_in
from disclosures.publications.standing import Look
from organizations.models import Organization


def open_questions(organization: Organization, look: Look) -> list[Question]:
    """What nobody answered yet. Two queries."""
    located = ((find, place) for place, text in look.kind.texts(look.statement) for find in finds_in(text))
    return [one for one in questions_of(organization, located) if not one.answered]
