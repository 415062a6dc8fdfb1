"""Parts of an address that name an action or a round: those the tables have, so that any other is not found."""

from measures.rounds import RoundAction
from measures.states import Action

# An edit has a page of its own and is no action that a button carries out.
BUTTONS = [action for action in Action if action is not Action.EDIT]


class ActionConverter:
    regex = "|".join(BUTTONS)

    def to_python(self, value: str) -> Action:
        return Action(value)

    def to_url(self, value: str) -> str:
        return Action(value).value


class MonthsConverter:
    """A round: 6 or 12 months."""

    regex = "6|12"

    def to_python(self, value: str) -> int:
        return int(value)

    def to_url(self, value: int) -> str:
        return str(value)


class RoundActionConverter:
    regex = "|".join(RoundAction)

    def to_python(self, value: str) -> RoundAction:
        return RoundAction(value)

    def to_url(self, value: str) -> str:
        return RoundAction(value).value
