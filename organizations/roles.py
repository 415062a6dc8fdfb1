"""Role → permission words: the only place that says who may do what. Pure data, asked through `Membership`."""

from collections.abc import Iterable
from enum import StrEnum


class Role(StrEnum):
    STAFF = "staff"
    PALAD = "palad"
    MAYOR = "mayor"
    ADMIN = "admin"


LABELS: dict[Role, str] = {
    Role.STAFF: "เจ้าหน้าที่",
    Role.PALAD: "สำนักปลัด/ปลัด",
    Role.MAYOR: "นายก",
    Role.ADMIN: "ผู้ดูแลระบบ",
}

_EVERYONE = {"read_organization"}
_STAFF = _EVERYONE | {
    "enter_scores",
    "edit_recommendations",
    "edit_references",
    "edit_drafts",
    "preview_documents",
    "edit_measures",
    "submit_measures",
    "record_decisions",
    "report_progress",
    "edit_calendar",
    "edit_disclosures",
}
_PALAD = _STAFF | {
    "publish_results",
    "publish_measures",
    "publish_documents",
    "publish_disclosures",
    "freeze_submissions",
    "decide_measures",
    "control_measures",
    "close_rounds",
    "hand_over_duties",
}
_ADMIN = _EVERYONE | {
    "manage_organization",
    "edit_references",
    "edit_drafts",
    "preview_documents",
    "export_documents",
    "edit_calendar",
    "hand_over_duties",
}

PERMISSIONS: dict[Role, frozenset[str]] = {
    Role.STAFF: frozenset(_STAFF),
    Role.PALAD: frozenset(_PALAD),
    Role.MAYOR: frozenset(_EVERYONE | {"preview_documents"}),
    Role.ADMIN: frozenset(_ADMIN),
}

WORDS = frozenset().union(*PERMISSIONS.values())


def roles_with(word: str) -> list[Role]:
    """The roles that hold a permission word; an unknown word is a programming error and raises KeyError."""
    if word not in WORDS:
        raise KeyError(word)
    return [role for role, words in PERMISSIONS.items() if word in words]


def granted(role_names: Iterable[str], word: str) -> bool:
    """Whether one of the roles holds the word."""
    return not set(roles_with(word)).isdisjoint(role_names)
