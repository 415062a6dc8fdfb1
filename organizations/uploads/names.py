"""The names people give their files: shown and given back, never used on the disk."""

import unicodedata
from pathlib import PurePath

from thai.text import tidy

NAME_LENGTH = 200


def plain_name(name: str) -> str:
    """A file's own name without folders, control and direction characters; long ones lose the end of their stem."""
    base = PurePath(name.replace("\\", "/")).name
    kept = tidy("".join(sign for sign in base if unicodedata.category(sign)[0] != "C")) or "ไฟล์"
    path = PurePath(kept)
    return path.stem[: NAME_LENGTH - len(path.suffix)] + path.suffix[:NAME_LENGTH]


def download_name(original: str, stored: str) -> str:
    """The name a stored file is given back under: the sender's, with the extension of what was kept."""
    return PurePath(original).stem + PurePath(stored).suffix
