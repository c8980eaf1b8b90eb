"""Names in a folder: drafts, addresses for SQLite, journals left behind, names that last through a power cut."""

from __future__ import annotations

import errno
import os
import sys
from contextlib import suppress
from pathlib import Path, PurePath

from dtt_desktop.domain.errors import UserError

_LONGEST_PATH, _LONGEST_NAME = 511, 255  # bytes: what SQLite takes, what a name may have
_LONGEST_ON_WINDOWS = 259  # letters
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
    name = os.fsencode(path.name)
    try:
        whole = os.fsencode(path.resolve())
    except OSError:  # Windows cannot follow it
        raise UserError("path-long", path=path.name[:40]) from None
    if len(whole) + _JOURNAL > _LONGEST_PATH or len(name) + _JOURNAL > _LONGEST_NAME or beyond_windows(path):
        raise UserError("path-long", path=path.name[:40])


def beyond_windows(path: Path) -> bool:
    """Tell whether a path is longer than Windows takes where its switch for long paths is off, as it is by default."""
    if sys.platform == "win32":
        if len(os.path.abspath(path)) + _JOURNAL <= _LONGEST_ON_WINDOWS:  # noqa: PTH100 - resolve() fails there
            return False
        import winreg

        place = r"SYSTEM\CurrentControlSet\Control\FileSystem"
        with suppress(OSError), winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, place) as key:
            return not winreg.QueryValueEx(key, "LongPathsEnabled")[0]
        return True
    return False


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
