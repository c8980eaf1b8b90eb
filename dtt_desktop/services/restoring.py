"""Puts a backup back in place of a file; what stood there is kept."""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from dtt_desktop.domain.errors import UserError
from dtt_desktop.services import erased
from dtt_desktop.services.backups import Backup, Backups
from dtt_desktop.services.files import write_whole
from dtt_desktop.storage.folders import drop_journal
from dtt_desktop.storage.lock import Lock

_MARK = "giữ lại"


@dataclass(frozen=True)
class Restored:
    """Where the restored file stands, and where what stood there before was set aside."""

    path: Path
    aside: Path | None


def restore(backups: Backups, backup: Backup, path: Path, *, set_aside: bool = True) -> Restored:
    """Put a backup at ``path``: it stands there whole or nothing has changed. The file must be closed.

    What stood there is set aside with its journal under another name; one that was just backed up need not be.
    Raises UserError backup-unsound and those of :func:`files.write_whole`.
    """
    data = backups.choose(backup)
    erased.gather(backups)  # what was erased since is erased again when the file is opened
    aside = _set_aside(path) if set_aside and path.exists() else None
    try:
        drop_journal(path)
        placed = write_whole(path.resolve(), data)
    except OSError as fault:
        raise UserError("file-unreadable", path=path) from fault
    with suppress(OSError):
        Lock(path).path.unlink()
    return Restored(placed, aside)


def _set_aside(path: Path) -> Path:
    """Give a broken file and its journal a second name, or copies where there are no second names.

    Raises UserError file-unreadable.
    """
    number = 1
    while (aside := path.with_stem(f"{path.stem} ({_MARK} {number})")).exists():
        number += 1
    try:
        if path.is_dir():
            path.rename(aside)
            return aside
        journal = Path(f"{path.resolve()}-journal")
        if journal.exists():
            _doubled(journal, Path(f"{aside}-journal"))
        _doubled(path.resolve(), aside)
    except OSError as fault:
        raise UserError("file-unreadable", path=path) from fault
    return aside


def _doubled(path: Path, other: Path) -> None:
    try:
        os.link(path, other)
    except OSError:
        write_whole(other, path.read_bytes())
