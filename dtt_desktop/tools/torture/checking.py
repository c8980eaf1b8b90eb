"""What must be true of a file after the worst: all that was acknowledged, nothing half, sound through the gate."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from dtt_desktop.domain.errors import UserError
from dtt_desktop.services.backups import Backups
from dtt_desktop.storage.store import EXTENSION, Store
from dtt_desktop.tools.torture.work import rows_of


@dataclass
class Found:
    """What was wrong, counted over many files."""

    tried: int = 0
    lost: int = 0  # acknowledged edits that are not there
    torn: int = 0  # edits that are there by half
    unsound: int = 0  # files the gate refuses, or with a fault in them
    bugs: int = 0  # faults that are not told as one sentence

    def look(self, path: Path, acknowledged: Iterable[str], numbers: range) -> None:
        """Open a file as the program does and compare it with what was acknowledged."""
        self.tried += 1
        try:
            store = Store.open(path)
        except UserError:
            self.unsound += 1
            return
        try:
            names = {row[0] for row in store.driver.execute("SELECT name FROM unit")}
            self.unsound += bool(store.integrity())
        finally:
            store.close()
        said = set(acknowledged)
        for number in numbers:
            rows = rows_of(number)
            there = sum(name in names for name in rows)
            self.torn += 0 < there < len(rows)
            self.lost += str(number) in said and there == 0


def half_backups(backups: Backups) -> int:
    """Return how many backups stand under their names without being whole."""
    bad = 0
    listed = {backup.path: backup for backup in backups.listed()}
    for path in backups.folder.glob(f"*{EXTENSION}"):
        try:
            if path not in listed:
                raise UserError("backup-unsound")
            backups.verified(listed[path])
        except UserError:
            bad += 1
    return bad


def logical(path: Path) -> list[str]:
    """Return all rows a file holds but the dated steps, whatever page they stand on. Raises UserError of the gate."""
    store = Store.open(path)
    try:
        rows = (line for line in store.driver.iterdump() if line.startswith("INSERT"))
        return sorted(line for line in rows if not line.startswith('INSERT INTO "step" '))
    finally:
        store.close()
