"""R8: whatever comes, the newest good backup stays, and what was there before everything shrank. R19: any clock."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from unittest import mock

from dtt_desktop.domain.errors import UserError
from dtt_desktop.paths import data_folder
from dtt_desktop.services import files
from dtt_desktop.services.backups import Backups
from dtt_desktop.services.founding import new_file
from dtt_desktop.services.workspace import Workspace
from dtt_desktop.storage.gate import APPLICATION_ID
from dtt_desktop.storage.store import Store
from dtt_desktop.tools.torture import work
from dtt_desktop.tools.torture.checking import half_backups
from dtt_desktop.tools.torture.children import Child
from dtt_desktop.tools.torture.figures import Figure, Plan, UntriedError, at_least, none
from dtt_desktop.tools.torture.spoiling import overwrite

_MOST = 70  # backups of one file, ever
YEARS = (1970, 2002, 2038, 2099)


class World:
    """Backups of a small file whose rows, clock and disk are at the mercy of chance, beside what must be true."""

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(dir=data_folder()))
        self.when = datetime(2026, 11, 23, tzinfo=UTC)
        self.backups = Backups(self.folder, lambda: self.when)
        self.rows = 100
        self.good: dict[int, int] = {}  # what was named and not spoilt since: number -> rows
        self.spoilt = False

    def store(self) -> Store:
        """Return an open file of so many rows."""
        connection = sqlite3.connect(":memory:", isolation_level=None)
        for statement in (
            f"PRAGMA application_id={APPLICATION_ID}",
            "CREATE TABLE conference (name)",
            "CREATE TABLE step (id INTEGER PRIMARY KEY)",
            "CREATE TABLE unit (id INTEGER PRIMARY KEY)",
        ):
            connection.execute(statement)
        connection.executemany("INSERT INTO unit VALUES (?)", [(n,) for n in range(self.rows)])
        return Store(self.folder / "a.dtt", connection)

    def take(self, reason: str) -> None:
        """Take a backup."""
        store = self.store()
        kept = self.backups.back_up(store, reason)
        store.close()
        assert all(kept.sequence > number for number in self.good), "numbers only grow"
        self.good[kept.sequence] = kept.rows

    def fail(self) -> None:
        """Take one while the disk is full: nothing may change."""
        before = self.backups.listed()
        full = OSError(errno.ENOSPC, "full")
        with mock.patch.object(os, "fsync", side_effect=full), suppress(UserError):
            self.take("work")
        assert self.backups.listed() == before

    def forge(self) -> None:
        """Take one while the disk keeps zeros for its second half and does not say so: nothing may be named."""
        before = self.backups.listed()
        real = files._fill

        def half(draft: Path, handle: int, data: bytes) -> None:
            zeros = data[: len(data) // 2] + bytes(len(data) - len(data) // 2)
            real(draft, handle, zeros if data.startswith(b"SQLite") else data)

        with mock.patch.object(files, "_fill", half), suppress(UserError):
            self.take("work")
        assert self.backups.listed() == before, "a backup that was not verified is named"

    def cut_off(self, number: int) -> None:
        """Leave what a kill leaves: a draft, or a note without its backup."""
        (self.folder / f".dtt-{number}").write_bytes(b"half")
        listed = self.backups.listed()
        if listed:
            nothing = self.folder / f"{listed[0].sequence + 1:06d}.json"
            shutil.copyfile(listed[0].note, nothing)

    def spoil(self, which: int) -> None:
        """Change one backup as a dying disk does, under an unchanged length."""
        listed = self.backups.listed()
        if listed:
            backup = listed[which % len(listed)]
            overwrite(backup.path, backup.size // 2, b"\xff" * 64)
            self.good.pop(backup.sequence, None)
            self.spoilt = True

    def look(self) -> None:
        """Check what must always be true. Raises AssertionError."""
        listed = {b.sequence: b for b in self.backups.listed()}
        assert len(listed) <= _MOST + (len(listed) if self.spoilt else 0), "old ones go"
        assert list(listed) == sorted(listed, reverse=True), "newest first"
        if self.good:
            newest = max(self.good)
            assert newest in listed, "the newest good one stays"
            assert self.backups.is_sound(listed[newest])
        if self.good and not self.spoilt:
            fullest = max(self.good.values())
            full = max(number for number, rows in self.good.items() if rows * 2 >= fullest)
            assert full in listed, "what was there before it shrank stays"

    def end(self) -> None:
        """Take everything away."""
        shutil.rmtree(self.folder, ignore_errors=True)


def any_order(plan: Plan) -> list[Figure]:
    """Let hypothesis look for an order of events that loses the last good backup."""
    try:
        from hypothesis import seed, settings
        from hypothesis.stateful import run_state_machine_as_test

        from dtt_desktop.tools.torture.rotation_machine import Machine
    except ImportError:
        raise UntriedError("hypothesis is not installed") from None
    runs, steps = plan.pick(6, 2000), 30
    driven = seed(plan.seed)(Machine)
    violations = 0
    try:
        chosen = settings(max_examples=runs, stateful_step_count=steps, deadline=None, database=None)
        run_state_machine_as_test(driven, settings=chosen)
    except AssertionError as error:
        print(error)
        violations = 1
    return [
        at_least("R8", "orders of events tried, of 30 steps", runs, plan.pick(6, 2000)),
        none("R8", "orders that lose the last good backup", violations),
    ]


def killed(plan: Plan) -> list[Figure]:
    """Kill a program that takes backups without pause."""
    path = plan.folder / "a.dtt"
    new_file(path)
    chance, half, lost = plan.chance("backups"), 0, 0
    backups = Backups.of(path)
    kills = plan.pick(10, 500)
    for _ in range(kills):
        child = Child(plan.folder, work.back_up, path, 10_000)
        child.go()
        time.sleep(0.03 + chance.uniform(0, 0.3))
        child.kill()
        child.end()
        half += half_backups(backups)
        lost += bool(child.said) and child.said[-1] not in {str(b.sequence) for b in backups.listed()}
    return [
        at_least("R8", "kills while backups are taken", kills, plan.pick(10, 500)),
        none("R8", "half backups under a backup's name", half),
        none("R8", "acknowledged backups lost", lost),
    ]


def clocks(plan: Plan) -> list[Figure]:
    """Set the clock to every odd year while a real file is backed up."""
    path = plan.folder / "clock.dtt"
    new_file(path)
    workspace = Workspace.open(path)
    first = workspace.backups.back_up(workspace.store, "hand")
    last, gone = first, 0
    for year in YEARS:
        wrong = Backups(workspace.backups.folder, _at(year))
        for _ in range(plan.pick(1, 4)):
            last = wrong.back_up(workspace.store, "work")
            gone += first not in wrong.listed()
    order = [b.sequence for b in workspace.backups.listed()]
    workspace.close()
    return [
        none("R19", "good backups removed by a wrong clock", gone),
        none("R19", "backups out of order", int(order != sorted(order, reverse=True) or order[0] != last.sequence)),
    ]


def _at(year: int) -> Callable[[], datetime]:
    return lambda: datetime(year, 1, 1, tzinfo=UTC)
