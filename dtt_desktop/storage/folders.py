"""Names in a folder: drafts, addresses for SQLite, journals left behind, names that last through a power cut."""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from pathlib import Path, PurePath

from dtt_desktop.domain.errors import UserError

_LONGEST_PATH, _LONGEST_NAME = 511, 255  # bytes: what SQLite takes, what a name may have
_JOURNAL = len("-journal")
DRAFT = ".dtt-"  # what the names of drafts begin with
_TRIES = 20
_UNKNOWN = {errno.EINVAL, errno.ENOTSUP, errno.EBADF}  # some network drives; the files themselves are on the disk


def new_draft(folder: Path, suffix: str = "") -> tuple[int, Path]:
    """Create an empty file of a new name in a folder, the person's own (0600); return its open handle and its path.

    Not ``tempfile.mkstemp``: on Windows that takes a refused folder for a name in use and tries 2^31 names.
    Raises OSError.
    """
    flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOINHERIT", 0)
    for left in reversed(range(_TRIES)):
        draft = folder / f"{DRAFT}{os.urandom(8).hex()}{suffix}"
        try:
            return os.open(draft, flags, 0o600), draft
        except FileExistsError:
            if not left:
                raise
    raise AssertionError  # pragma: no cover


def address(path: PurePath, options: str) -> str:
    """Return a resolved path as SQLite's URI with its options, such as "mode=ro".

    The server of a network folder is part of the path there (four slashes); as an authority SQLite refuses it.
    """
    uri = path.as_uri()
    if not uri.startswith("file:///"):
        uri = uri.replace("file://", "file:////", 1)
    return f"{uri}?{options}"


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
