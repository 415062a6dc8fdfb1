"""Names of criteria, ready to be looked up by what people wrote: exact, nearly so, cut off, or merely alike. Pure."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum

from thai.text import match_key

NEAR, CLEAR, ALIKE, FAINT = 0.9, 0.1, 0.7, 0.45
_SHORTEST_PART, _COMPARED = 8, 6


class Fit(Enum):
    """How well a text fits the best name."""

    EXACT = 4
    NEAR = 3
    PART = 2
    ALIKE = 1
    NONE = 0


@dataclass(frozen=True)
class Found:
    """The codes that fit, best first; of an exact name two criteria may share it."""

    fit: Fit
    codes: tuple[str, ...] = ()


class NameIndex:
    """`names` maps a code to the names people write for it."""

    def __init__(self, names: Mapping[str, Iterable[str]]) -> None:
        self._keys = {code: [match_key(name) for name in written] for code, written in names.items()}
        self._pairs = {key: _pairs(key) for keys in self._keys.values() for key in keys}
        self._exact: dict[str, list[str]] = {}
        for code, keys in self._keys.items():
            for key in dict.fromkeys(keys):
                self._exact.setdefault(key, []).append(code)
        self._seen: dict[str, Found] = {}

    def find(self, text: str) -> Found:
        """What the text names. NEAR and PART name one criterion, ALIKE those that come closest."""
        key = match_key(text)
        if key not in self._seen:
            self._seen[key] = self._find(key) if key else Found(Fit.NONE)
        return self._seen[key]

    def likeness(self, text: str, code: str) -> float:
        """0 to 1; a text that begins the name, or holds it whole, is 1."""
        key = match_key(text)
        if key and any(name.startswith(key) or key.startswith(name) for name in self._keys[code]):
            return 1.0
        return max((_ratio(key, name) for name in self._keys[code]), default=0.0)

    def begins(self, text: str) -> bool:
        """Whether some name begins with the text."""
        key = match_key(text)
        return len(key) >= _SHORTEST_PART and any(name.startswith(key) for name in self._pairs)

    def within(self, text: str, code: str) -> bool:
        """Whether the text is a piece of a name of `code`."""
        key = match_key(text)
        return len(key) > 2 and any(key in name for name in self._keys[code])

    def _find(self, key: str) -> Found:
        if key in self._exact:
            return Found(Fit.EXACT, tuple(self._exact[key]))
        part = self._part(key)
        ranked = self._ranked(key)
        if ranked and ranked[0][0] >= NEAR and (len(ranked) == 1 or ranked[0][0] - ranked[1][0] >= CLEAR):
            return Found(Fit.NEAR, (ranked[0][1],))
        if len(part) == 1:
            return Found(Fit.PART, tuple(part))
        close = tuple(code for likeness, code in ranked if likeness >= FAINT)
        clear = bool(ranked) and ranked[0][0] >= ALIKE
        return Found(Fit.ALIKE if clear or part else Fit.NONE, tuple(dict.fromkeys([*part, *close]))[:4])

    def _part(self, key: str) -> list[str]:
        if len(key) < _SHORTEST_PART:
            return []
        return [code for code, keys in self._keys.items() if any(name.startswith(key) for name in keys)]

    def _ranked(self, key: str) -> list[tuple[float, str]]:
        """The codes whose names share most pairs of letters, by likeness: full comparison of all would be slow."""
        pairs = _pairs(key)
        shared = [
            (
                max(2 * len(pairs & self._pairs[name]) / (len(pairs) + len(self._pairs[name]) or 1) for name in keys),
                code,
            )
            for code, keys in self._keys.items()
            if keys
        ]
        best = sorted((share, code) for share, code in shared if share > FAINT - 0.1)[-_COMPARED:]
        return sorted(((max(_ratio(key, name) for name in self._keys[code]), code) for _, code in best), reverse=True)


def _pairs(key: str) -> frozenset[str]:
    return frozenset(key[place : place + 2] for place in range(len(key) - 1))


def _ratio(one: str, other: str) -> float:
    if len(one) > 3 * len(other) + 20:
        return 0.0
    return SequenceMatcher(None, one, other, autojunk=False).ratio()
