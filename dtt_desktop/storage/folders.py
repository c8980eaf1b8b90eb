"""Makes new names in a folder last through a power cut, and keeps what a file left behind from the next of its name."""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from pathlib import Path

from dtt_desktop.domain.errors import UserError

_LONGEST_PATH, _LONGEST_NAME = 511, 255  # bytes: what SQLite takes, what a name may have
_JOURNAL = len("-journal")
_UNKNOWN = {errno.EINVAL, errno.ENOTSUP, errno.EBADF}  # some network drives; the files themselves are on the disk


def refuse_long(path: Path) -> None:
    """Refuse a path too long for SQLite, or a name without room for the journal's. Raises UserError path-long."""
    whole, name = os.fsencode(path.resolve()), os.fsencode(path.name)
    if len(whole) + _JOURNAL > _LONGEST_PATH or len(name) + _JOURNAL > _LONGEST_NAME:
        raise UserError("path-long", path=path.name[:40])


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
