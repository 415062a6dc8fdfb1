"""The document an address names: memo-result, progress-6, measures-plan."""

from reports.kinds import KEYS, Kind, Occasion, key_of


class DocumentConverter:
    regex = "|".join(sorted(KEYS, key=len, reverse=True))

    def to_python(self, value: str) -> tuple[Kind, Occasion]:
        return KEYS[value]

    def to_url(self, value: tuple[str, str] | str) -> str:
        return value if isinstance(value, str) else key_of(*value)
