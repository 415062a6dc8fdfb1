"""A ZIP does not tell when it was made."""

import io
import zipfile

import time_machine

from reports.rendering.archives import archive


def test_the_same_parts_give_the_same_bytes_at_any_time() -> None:
    parts = {"ก.txt": "ข้อความ".encode(), "a/b.bin": bytes(1000)}
    with time_machine.travel("2023-01-01"):
        first = archive(parts)
    with time_machine.travel("2033-12-31"):
        assert archive(parts) == first
    with zipfile.ZipFile(io.BytesIO(first)) as file:
        assert {name: file.read(name) for name in file.namelist()} == parts
