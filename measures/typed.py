"""The note that goes with an action, as it was typed, so that a refusal loses nothing."""

from dataclasses import dataclass

from django.http import QueryDict


@dataclass(frozen=True)
class Typed:
    """The note as typed, which form it is of (`decision`, or an action that asks a reason), and why it was refused."""

    about: str = ""
    note: str = ""
    problem: str = ""


def typed_in(data: QueryDict | None) -> Typed:
    return Typed(data.get("about", ""), data.get("note", "")) if data else Typed()
