"""Makes new names in a folder last through a power cut."""

from __future__ import annotations

import errno
import os
from pathlib import Path

_UNKNOWN = {errno.EINVAL, errno.ENOTSUP, errno.EBADF}  # some network drives; the files themselves are on the disk


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
