"""Writes files whole or not at all."""

from __future__ import annotations

import errno
import os
import re
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.text import fold
from dtt_desktop.paths import make_private
from dtt_desktop.storage.folders import DRAFT, beyond_windows, new_draft, sync_folder
from dtt_desktop.storage.gate import is_conference

_HELD = {5, 32, 33}  # Windows: access denied, sharing and lock violation: another program has the file open
_NO_ROOM = {errno.ENOSPC, errno.EDQUOT}
_HEAD = 100  # bytes by which a conference file is known
_LEFT_AFTER = 300  # seconds: a draft that old belongs to a program that was killed; none takes a tenth of that
_PATIENCE = 5.0  # seconds a virus scanner or an indexer is given
_PATIENCE_OPEN = 0.5  # seconds a program is given that has the old file open: Word does not let it go
_RESERVED = {"con", "prn", "aux", "nul", *(f"{p}{i}" for p in ("com", "lpt") for i in range(1, 10))}
Verify = Callable[[Path], None]  # looks at the file before it gets its name; raises UserError


def write_whole(path: Path, data: bytes, verify: Verify | None = None) -> Path:
    """Put ``data`` at ``path``; the old file stays whole until the new one is complete on the disk and read back.

    When another program holds the old file, the new one is put beside it as "name (2)". Returns where it stands.
    Raises UserError conference-kept for a list or paper in place of a conference file, folder-missing, folder-readonly,
    path-long, disk-full, disk-error, and what ``verify`` raises.
    """
    if is_conference(_head(path)) and not is_conference(data[:_HEAD]):
        raise UserError("conference-kept", path=path)
    try:
        handle, draft = new_draft(path.parent)
    except OSError as fault:
        raise _told(fault, path) from fault
    try:
        _fill(draft, handle, data)
        if verify:
            verify(draft)
        placed = _put(draft, path)
        sync_folder(path.parent)
        return placed
    except OSError as fault:
        raise _told(fault, path) from fault
    finally:
        with suppress(OSError):  # a folder that has gone took the draft along
            draft.unlink(missing_ok=True)


def _head(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_HEAD)
    except OSError:  # there is none, or nobody can read it
        return b""


def _fill(draft: Path, handle: int, data: bytes) -> None:
    """Write, flush to the disk and compare. It stays the person's own, as it was made (0600). Raises OSError."""
    try:
        file = os.fdopen(handle, "wb")
    except OSError:
        os.close(handle)  # Windows deletes no file that is open
        raise
    with file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    if draft.read_bytes() != data:
        raise OSError(errno.EIO, "what was written reads back otherwise")


def _put(draft: Path, path: Path) -> Path:
    """Rename the draft into place, waiting for a virus scanner, then choosing another name. Raises OSError."""
    until = time.monotonic() + (_PATIENCE if _writable(path) else _PATIENCE_OPEN)
    while True:
        try:
            return draft.replace(path)
        except OSError as fault:
            if getattr(fault, "winerror", None) not in _HELD:
                raise
            if time.monotonic() > until:
                return draft.replace(free_name(path))
            time.sleep(0.2)


def _writable(path: Path) -> bool:
    """Tell whether a file, if it stands, lets itself be opened for writing: nobody keeps it for themselves."""
    with suppress(FileNotFoundError):
        try:
            path.open("r+b").close()
        except PermissionError:
            return False
    return True


def free_name(path: Path) -> Path:
    """Return the first of "name (2)", "name (3)" ... that is not taken."""
    number = 2
    while taken(found := path.with_stem(f"{path.stem} ({number})")):
        number += 1
    return found


def taken(path: Path) -> bool:
    """Tell whether a name is in use, if only by the journal that a file of that name left behind."""
    return path.exists() or Path(f"{path}-journal").exists()


def _told(fault: OSError, path: Path) -> UserError:
    if fault.errno in _NO_ROOM:
        return UserError("disk-full")
    if beyond_windows(path):
        return UserError("path-long", path=path.name[:40])
    if isinstance(fault, FileNotFoundError) or not path.parent.is_dir():
        return UserError("folder-missing", path=path.parent)
    if fault.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return UserError("folder-readonly", path=path.parent)
    return UserError("disk-error")


def make_folder(path: Path) -> None:
    """Create a folder with its parents, the person's own; drafts that a killed program left in it go.

    Raises UserError folder-readonly.
    """
    try:
        make_private(path)
    except OSError as fault:
        raise UserError("folder-readonly", path=path) from fault
    clear_left(path)


def clear_left(folder: Path) -> None:
    """Take away the drafts that killed programs left in a folder: of files, of new conferences with their journals."""
    with suppress(OSError):
        for draft in folder.glob(f"{DRAFT}*"):
            with suppress(OSError):
                if draft.is_file() and abs(time.time() - draft.stat().st_mtime) > _LEFT_AFTER:
                    draft.unlink()


def safe_name(text: str, longest: int = 60) -> str:
    """Return text as part of a file name any system takes: "Lương Thế An" -> "luong-the-an"."""
    name = re.sub(r"-+", "-", fold(text).replace(" ", "-"))[:longest].strip("-")
    return f"{name}-" if name in _RESERVED else name or "khong-ten"


def own_name(path: Path) -> str:
    """Return a name that stands for the file at a path and for no other: its own and a mark of where it lies."""
    import hashlib  # not loaded before the window stands

    place = os.path.normcase(path.resolve())
    return f"{safe_name(path.stem, 40)}-{hashlib.sha256(place.encode()).hexdigest()[:10]}"


class Batch:
    """Notes which files of a batch stand, in a small file beside them, so that a killed batch goes on where it was.

    Used as a context; the note is taken away when the whole batch stands, or is given up. Notes of another batch
    (``digest``) are forgotten, and files that were taken away are made again.
    """

    def __init__(self, path: Path, digest: str, suffixes: Sequence[str]) -> None:
        self._path = path
        lines = self._lines()
        same = bool(lines) and lines[0] == digest
        self.done = {
            stem for stem in lines[1:]
            if same and stem and all((path.parent / f"{stem}.{suffix}").is_file() for suffix in suffixes)
        }  # fmt: skip
        try:
            self._file = path.open("w", encoding="utf-8")
        except OSError as fault:
            raise _told(fault, path) from fault
        self._write(digest, *sorted(self.done))

    def _lines(self) -> list[str]:
        try:
            return self._path.read_text(encoding="utf-8").split("\n")
        except (OSError, ValueError):
            return []

    def _write(self, *lines: str) -> None:
        try:
            self._file.write("".join(f"{line}\n" for line in lines))
            self._file.flush()
        except OSError as fault:
            with suppress(OSError):  # closing tries once more to write, and lets the file go all the same
                self._file.close()
            raise _told(fault, self._path) from fault

    def note(self, stem: str) -> None:
        """Note that all files of a name stand."""
        self._write(stem)

    def __enter__(self) -> Batch:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        self._file.close()
        if kind is None or kind is GeneratorExit:  # whole, or given up by the person
            self._path.unlink(missing_ok=True)
