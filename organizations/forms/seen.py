"""Two people on one form: a field this person left alone never overwrites what another saved meanwhile."""

import hashlib
from typing import Any

from django import forms

from thai.text import tidy

FIELD = "seen"


class SeenMixin:
    """For forms whose `initial` is what is stored now. The page carries a digest of each value it showed (the hidden
    field `seen`). A value stored since then stays, if this person did not touch the field; if both changed it, the
    field says what the other saved, and a second save decides. A field the request lacks is left alone."""

    data: Any
    fields: dict[str, forms.Field]
    cleaned_data: dict[str, Any]

    @property
    def seen(self) -> str:
        """The hidden field's value: name=digest of what is stored, for every field."""
        return " ".join(f"{name}={_digest(self._stored(name))}" for name in self.fields)

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data  # type: ignore[misc]
        self.data = self.data.copy()
        shown = dict(pair.split("=", 1) for pair in self.data.get(FIELD, "").split() if "=" in pair)
        for name in [name for name in self.fields if name in cleaned]:
            stored, before = self._stored(name), shown.get(name, "")
            changed_since = bool(before) and before != _digest(stored)
            if self._omitted(name) or (changed_since and _digest(cleaned[name]) == before):
                cleaned[name] = self._take(name, stored)
            elif changed_since and _digest(cleaned[name]) != _digest(stored):
                self.add_error(name, _conflict(str(self.fields[name].label), stored))  # type: ignore[attr-defined]
        return cleaned

    def _stored(self, name: str) -> Any:
        return self.get_initial_for_field(self.fields[name], name)  # type: ignore[attr-defined]

    def _omitted(self, name: str) -> bool:
        """Whether the request did not carry the field at all (an unticked box cannot be told from that)."""
        field, html_name = self.fields[name], self.add_prefix(name)  # type: ignore[attr-defined]
        return bool(field.widget.value_omitted_from_data(self.data, {}, html_name))

    def _take(self, name: str, stored: Any) -> Any:
        """The stored value in place of the posted one, on the page too."""
        field, html_name = self.fields[name], self.add_prefix(name)  # type: ignore[attr-defined]
        value = field.prepare_value(stored)
        if isinstance(field.widget, forms.MultiWidget):
            value = field.widget.decompress(stored) or []
            for suffix, part in zip(field.widget.widgets_names, value, strict=True):  # type: ignore[attr-defined]
                self.data[html_name + suffix] = part
        elif isinstance(value, list):
            self.data.setlist(html_name, value)
        else:
            self.data[html_name] = "" if value is None or value is False else str(value)
        return field.clean(value)


def _digest(value: Any) -> str:
    return hashlib.sha256(_plain(value).encode()).hexdigest()[:12]


def _plain(value: Any) -> str:
    """One text for equal values, whether stored or just cleaned."""
    if isinstance(value, tuple | list):
        return "/".join(map(_plain, value))
    if value is None or value is False:
        return ""
    return tidy(str(getattr(value, "pk", value)))


def _conflict(label: str, stored: Any) -> str:
    saved = f"“{tidy(stored)}”" if isinstance(stored, str) and stored else "ค่าอื่น"
    return f"ระหว่างที่ท่านแก้ไข มีผู้บันทึกช่อง “{label}” เป็น {saved} ถ้าต้องการใช้ที่ท่านพิมพ์ โปรดบันทึกอีกครั้ง"
