"""What a document may fetch while it is rendered: our fonts, our style files, one emblem. Pure."""

from collections.abc import Collection
from pathlib import Path
from urllib.parse import unquote, urlsplit


class OutOfReachError(ValueError):
    """An address no document may fetch."""


def allowed_file(url: str, folders: Collection[Path], files: Collection[Path] = ()) -> Path:
    """The real file behind a file: address, when it lies in one of the folders or is one of the files.
    Links and `..` are followed before the comparison, so neither leads out."""
    parts = urlsplit(url)
    if parts.scheme != "file" or parts.netloc:
        raise OutOfReachError(url)
    try:
        path = Path(unquote(parts.path)).resolve(strict=True)
    except (OSError, ValueError) as error:
        raise OutOfReachError(url) from error
    inside = any(path.is_relative_to(folder.resolve()) for folder in folders)
    if not path.is_file() or not (inside or path in {file.resolve() for file in files}):
        raise OutOfReachError(url)
    return path
