"""Searches a file in a process of its own, which is killed when it takes too long: whoever made the file is unknown."""

import json
import subprocess
import sys
from pathlib import Path

from disclosures.privacy.files import NOTHING_READ, READABLE
from disclosures.privacy.searched import Searched, search_words

# More than a file of many pages is read for (`files.MOST_SECONDS`), since a single page may never end.
SECONDS = 12.0
_HOUSE = Path(__file__).resolve().parents[2]
_PROGRAM = [sys.executable, "-m", "disclosures.privacy.reader_process"]


def search_file(data: bytes, suffix: str) -> Searched:
    """A file that breaks its reader counts as one of which nothing was read."""
    nothing = search_words(NOTHING_READ)
    if suffix not in READABLE:
        return nothing
    try:
        done = subprocess.run(  # noqa: S603
            [*_PROGRAM, suffix],
            input=data,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=_HOUSE,
            timeout=SECONDS,
            check=True,
        )
        return Searched.from_dict(json.loads(done.stdout))
    except (subprocess.SubprocessError, OSError, ValueError):
        return nothing
