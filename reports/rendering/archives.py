"""A ZIP of named parts that is the same whenever it is made."""

import io
from collections.abc import Mapping
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

# The first moment a ZIP can tell.
_MOMENT = (1980, 1, 1, 0, 0, 0)


def archive(parts: Mapping[str, bytes]) -> bytes:
    out = io.BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as file:
        for name, data in parts.items():
            entry = ZipInfo(name, _MOMENT)
            entry.compress_type = ZIP_DEFLATED
            entry.create_system = 0
            file.writestr(entry, data)
    return out.getvalue()
