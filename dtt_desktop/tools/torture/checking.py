"""What must be true of a file after the worst: all that was acknowledged, nothing half, sound through the gate."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from contextlib import closing
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
        """Read a file with plain SQLite, compare it with what was acknowledged, and let the program open it."""
        self.tried += 1
        try:
            with closing(sqlite3.connect(path)) as driver:  # plays a journal back, as the program would
                names, steps = _held(driver)
                self.unsound += driver.execute("PRAGMA integrity_check").fetchone()[0] != "ok"
            Store.open(path).close()
        except (sqlite3.Error, UserError, ValueError, AttributeError):  # a step that is no JSON, or no object
            self.unsound += 1
            return
        said = set(acknowledged)
        for number in numbers:
            rows = set(rows_of(number))
            there = len(rows & names)
            noted = any(rows <= held for held in steps)  # one step that tells of all of them, so that undo knows
            self.torn += 0 < there < len(rows) or (there > 0) != noted
            self.lost += str(number) in said and there == 0


def _held(driver: sqlite3.Connection) -> tuple[set[str], list[set[str]]]:
    """Return the names of the units, and those each step of the history added."""
    names = {row[0] for row in driver.execute("SELECT name FROM unit")}
    steps: dict[int, set[str]] = {}
    for step, after in driver.execute("SELECT step, after FROM step_row WHERE record = 'unit' AND after IS NOT NULL"):
        steps.setdefault(step, set()).add(json.loads(after).get("name"))
    return names, list(steps.values())


def half_backups(backups: Backups) -> int:
    """Return how many backups stand under their names without being whole, by plain SQLite and what was noted."""
    bad = 0
    for path in backups.folder.glob(f"*{EXTENSION}"):
        try:
            note = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
            with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)) as driver:
                whole = driver.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
                steps = driver.execute("SELECT coalesce(max(id), 0) FROM step").fetchone()[0]
            bad += not whole or steps != note["last_step"] or path.stat().st_size != note["size"]
        except (OSError, ValueError, sqlite3.Error):
            bad += 1
    return bad


def logical(path: Path) -> list[str]:
    """Return all rows a file holds but the dated steps, whatever page they stand on. Raises UserError of the gate."""
    store = Store.open(path)
    try:
        rows = (line for line in store.driver.iterdump() if line.startswith("INSERT"))
        dated = ('INSERT INTO "step" ', 'INSERT INTO "seal" ')  # and the marks of what is dated
        return sorted(line for line in rows if not line.startswith(dated))
    finally:
        store.close()
