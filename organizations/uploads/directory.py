"""The directory of an OLE compound file ([MS-CFB] 2.6): which storages and streams there are, and where they begin."""

ENTRY, HEADER, _SMALLEST_STREAM = 128, 512, 4096


def entry_of(data: bytes, name: str) -> int | None:
    """Where the directory entry of a storage or stream begins; entries are aligned to their size of 128 bytes."""
    wanted = name.encode("utf-16-le") + b"\0\0"
    length = len(wanted).to_bytes(2, "little")
    at = data.find(wanted)
    while at >= 0:
        # After 64 bytes of name: its length, and whether it names a storage (1) or a stream (2).
        if at % ENTRY == 0 and data[at + 64 : at + 67] in (length + b"\1", length + b"\2"):
            return at
        at = data.find(wanted, at + 1)
    return None


def start_of(data: bytes, entry: int) -> int | None:
    """Where a stream's first sector begins; None for a small stream, which lies inside another."""
    if int.from_bytes(data[entry + 120 : entry + 124], "little") < _SMALLEST_STREAM:
        return None
    sector = int.from_bytes(data[entry + 116 : entry + 120], "little")
    return (sector + 1) << min(data[30], 12)
