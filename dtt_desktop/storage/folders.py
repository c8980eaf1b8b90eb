"""Makes new names in a folder last through a power cut, and keeps what a file left behind from the next of its name."""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from pathlib import Path

_UNKNOWN = {errno.EINVAL, errno.ENOTSUP, errno.EBADF}  # some network drives; the files themselves are on the disk


def drop_journal(path: Path) -> None:
    """Take away the journal of a file that is about to be replaced: SQLite would play it into the new one.

    It is gone on the disk before the new file comes. Raises OSError.
    """
    journal = Path(f"{path.resolve()}-journal")
    with suppress(FileNotFoundError):
        journal.unlink()
        sync_folder(journal.parent)


def sync_folder(folder: Path) -> None:
    """Flush the names of a folder; Windows does that by itself. Raises OSError."""
    if os.name == "nt":
        return
    try:
        handle = os.open(folder, os.O_RDONLY)
    except PermissionError:
        return
    try:
        os.fsync(handle)
    except OSError as fault:
        if fault.errno not in _UNKNOWN:
            raise
    finally:
        os.close(handle)
