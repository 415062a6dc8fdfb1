"""A title whose lines were broken to fit a narrow cell, put on one line; its bullets keep theirs. Pure."""

import re

_MARKED = re.compile("\\s*(?:\\(?[0-9๐-๙]{1,2}\\s?[.)](?![0-9๐-๙])|[-–—•▪●◦*·\uf0b7\uf0fc\uf0d8])")
_BULLET = re.compile("\\s*[•▪●◦*·\uf0b7\uf0fc\uf0d8]\\s*")
_NUMBER = re.compile(r"\s*\(?[0-9๐-๙]{1,2}\s?[.)](?![0-9๐-๙])\s*(?=\S)")
_EDGES = re.compile(r"[A-Za-z0-9๐-๙,;:)]\n|\n[A-Za-z0-9๐-๙(]")


def title_of(text: str) -> str:
    """Thai sets no blank between words, so lines are joined without one, but beside Latin letters and figures."""
    lines = text.splitlines()
    title = ""
    for line in lines:
        if not title:
            title = line
        elif _MARKED.match(line):
            title += f"\n{line}"
        else:
            title += f"{' ' if _EDGES.search(f'{title[-1]}{chr(10)}{line}') else ''}{line}"
    return title if "\n" in title else _BULLET.sub("", title, count=1)


def unnumbered(title: str) -> str:
    """Without the number of its row, which the plan counts anew; several lines keep theirs."""
    return title if "\n" in title else _NUMBER.sub("", title, count=1)
