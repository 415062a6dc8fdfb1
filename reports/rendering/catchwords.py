"""The catchword: at the foot of each page but the last, on the right, the first words of the next page. Pure."""

from collections.abc import Callable, Sequence

from reports.rendering.fonts import TEXT_FAMILY

SHORTEST, LONGEST = 6, 24


def catchword_rules(first_lines: Sequence[str], breaks: Callable[[str], Sequence[int]]) -> str:
    """Page rules for the pages before those whose first lines are given; `breaks` tells where a text may break."""
    return "\n".join(
        f"@page :nth({number}) {{ @bottom-right {{ content: {_quoted(first_words(line, breaks) + '...')};"
        f' font: 400 16pt/21pt "{TEXT_FAMILY}"; vertical-align: top; text-align: right; padding-top: 6pt }} }}'
        for number, line in enumerate(first_lines, 1)
    )


def first_words(line: str, breaks: Callable[[str], Sequence[int]]) -> str:
    """Whole words from the beginning, enough to be recognised and short enough for the foot of a page."""
    taken = ""
    for word in line.split():
        taken = f"{taken} {word}".strip()
        if len(taken) >= SHORTEST:
            break
    if len(taken) <= LONGEST:
        return taken
    places = [place for place in breaks(taken) if place <= LONGEST]
    return taken[: places[-1] if places else LONGEST].strip()


def _quoted(text: str) -> str:
    """A CSS string that no character of the text can end."""
    return '"' + "".join(f"\\{ord(character):x} " for character in text) + '"'
