"""A method as steps: its numbered or bulleted lines; what stands before the first of them is an introduction. Pure."""

import re
from dataclasses import dataclass

from thai.digits import to_arabic

_NUMBER = re.compile(r"\s*(?:ขั้น(?:ตอน)?ที่\s*)?\(?(\d{1,2})\s?[.)](?!\d)\s*")
_NEXT = re.compile(r"(?<!ข้อ)(?<!ข้อที่)(?<!ขั้นที่)(?<!ครั้งที่)(?<!ลำดับที่)\s+(\d{1,2})\s?[.)](?!\d)")
# The last three are what Word's bullets become outside Word.
_BULLET = re.compile("\\s*[-–—•▪●◦*·\uf0b7\uf0fc\uf0d8]\\s*(?=\\S)")


@dataclass(frozen=True)
class Step:
    """`number` as typed, None for a bullet; `text` keeps the line breaks of what belongs to the step."""

    number: int | None
    text: str


@dataclass(frozen=True)
class Steps:
    """`introduction`: the whole text where no line begins with a number or a bullet."""

    introduction: str
    steps: tuple[Step, ...] = ()

    @property
    def numbered(self) -> bool:
        return bool(self.steps) and self.steps[0].number is not None


def steps_of(text: str) -> Steps:
    """Bullets below a number, and 1.1 below 1, belong to that step; digits may be of either kind."""
    lines = _lines(text)
    marker = _NUMBER if any(_begins(line, _NUMBER) for line in lines) else _BULLET
    introduction: list[str] = []
    steps: list[tuple[int | None, list[str]]] = []
    for line in lines:
        if match := _begins(line, marker):
            number = int(match[1]) if marker is _NUMBER else None
            steps.append((number, [line[match.end() :]]))
        else:
            (steps[-1][1] if steps else introduction).append(line)
    return Steps("\n".join(introduction), tuple(Step(number, "\n".join(part)) for number, part in steps))


def headline(title: str) -> str:
    """The first line of a title, without the bullet it may begin with."""
    line = title.strip().partition("\n")[0]
    bullet = _BULLET.match(line)
    return line[bullet.end() :] if bullet else line


def _lines(text: str) -> list[str]:
    """The lines that say something. One line that counts up from its first number lost its breaks on the way."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    first = _begins(lines[0], _NUMBER) if len(lines) == 1 else None
    return _counted(lines[0], int(first[1])) if first else lines


def _counted(line: str, number: int) -> list[str]:
    cuts = [0]
    for match in _NEXT.finditer(to_arabic(line)):
        if int(match[1]) == number + 1:
            number += 1
            cuts.append(match.start(1))
    return [line[start:end].strip() for start, end in zip(cuts, [*cuts[1:], None], strict=True)]


def _begins(line: str, marker: re.Pattern[str]) -> re.Match[str] | None:
    return marker.match(to_arabic(line))
