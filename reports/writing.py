"""Writing a file whole or not at all."""

import errno
import os
import stat
import tempfile
from contextlib import suppress
from pathlib import Path


def write_whole(path: Path, data: bytes) -> None:
    """Written beside its place and moved there at the end: a failure leaves what was there before. Through a link the
    file it leads to is written, and the link stays. Raises OSError, also for what is no file."""
    _refuse_other_than_file(path)
    place = Path(os.path.realpath(path))
    handle, name = tempfile.mkstemp(dir=place.parent, prefix=f".{place.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(name, 0o666 & ~_umask())
        os.replace(name, place)
    except BaseException:
        with suppress(OSError):
            os.unlink(name)
        raise


def _refuse_other_than_file(path: Path) -> None:
    """A device, pipe or socket would be replaced by the file, or would wait for ever."""
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        return
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(errno.EISDIR, "เป็นโฟลเดอร์ ไม่ใช่ไฟล์", str(path))
    if not stat.S_ISREG(mode):
        raise OSError(errno.EINVAL, "เป็นอุปกรณ์หรือช่องส่งข้อมูล ไม่ใช่ไฟล์", str(path))


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
