"""What was erased stays erased: marks of erasures are kept outside the file too, and every backup is asked for its own.

However an older state of a file comes back, by the list of backups, after damage, or copied by hand, it is erased
again when it is opened. Kept are marks only (``Tombstone.mark``): they tell a person to one who knows the name.
"""

from __future__ import annotations

import hashlib
import json
import logging
import sqlite3
from collections.abc import Iterable
from contextlib import closing, suppress
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from dtt_desktop.domain.errors import UserError
from dtt_desktop.paths import data_folder
from dtt_desktop.services.files import make_folder, write_whole
from dtt_desktop.storage.erasing import Tombstone, tombstones
from dtt_desktop.storage.folders import address

if TYPE_CHECKING:
    from dtt_desktop.services.backups import Backups
    from dtt_desktop.services.workspace import Workspace

_FOLDER = "erased"


def _kept_at(driver: sqlite3.Connection) -> Path:
    """Return where the marks of a conference are kept; every copy of its file begins with the same step."""
    first = driver.execute("SELECT code, made_at, made_by FROM step ORDER BY id LIMIT 1").fetchone()
    return data_folder() / _FOLDER / f"{hashlib.sha256(repr(first).encode()).hexdigest()[:24]}.json"


def _kept(path: Path) -> dict[str, Tombstone]:
    try:
        stones = [Tombstone(**stone) for stone in json.loads(path.read_text(encoding="utf-8"))]
        return {stone.mark: stone for stone in stones}
    except (OSError, ValueError, TypeError):
        return {}


def remember(driver: sqlite3.Connection) -> None:
    """Keep the marks of a file in the person's own folder. A folder that takes none is no reason to stop anything."""
    stones = {stone.mark: stone for stone in tombstones(driver)}
    if not stones:
        return
    path = _kept_at(driver)
    known = _kept(path)
    if stones.keys() <= known.keys():
        return
    merged = [asdict(stone) for stone in (known | stones).values()]
    try:
        make_folder(path.parent)
        write_whole(path, json.dumps(merged, ensure_ascii=False).encode())
    except UserError as error:
        logging.getLogger("dtt_desktop").warning("marks of erasures not kept: %s", error.code)


def gather(backups: Backups) -> None:
    """Keep the marks of every backup: the newest may have been taken just before an erasure."""
    for backup in backups.listed():
        with (
            suppress(sqlite3.Error, OSError),
            closing(sqlite3.connect(address(backup.path.resolve(), "mode=ro&immutable=1"), uri=True)) as driver,
        ):
            remember(driver)


def erase_known(workspace: Workspace) -> int:
    """Erase in an opened file what is known to have been erased; return how many erasures that were.

    Raises UserError of the disk.
    """
    if workspace.store.readonly:
        return 0
    driver = workspace.store.driver
    held = {stone.mark for stone in tombstones(driver)}
    missing: Iterable[Tombstone] = [s for mark, s in _kept(_kept_at(driver)).items() if mark not in held]
    done = 0
    if missing:
        from dtt_desktop.services.erasing_person import erase_again

        done = erase_again(workspace, missing)
    remember(driver)
    return done
