"""Backups of one conference file, in a folder of their own on this PC: taken while working and before what is risky.

A backup gets its name only after it was written aside, opened again and compared with what was noted while it was
taken. They are told apart by number, so a clock that is wrong can neither remove nor reorder them.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
import threading
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from dtt_desktop.domain.errors import UserError
from dtt_desktop.paths import data_folder
from dtt_desktop.services import rotation
from dtt_desktop.services.files import make_folder, own_name, write_whole
from dtt_desktop.storage.faults import told
from dtt_desktop.storage.folders import address
from dtt_desktop.storage.gate import APPLICATION_ID, check_pages
from dtt_desktop.storage.store import EXTENSION, Store, snapshot

_HISTORY = ("step", "step_row", "event", "seal")  # grow with every edit, whatever happens to the records
_SHEET = ".xlsx"
_WEEK = timedelta(days=7)


@dataclass(frozen=True)
class Backup:
    """What is noted beside a backup: enough to tell people what it holds and to see that it still does."""

    sequence: int
    reason: str
    params: dict[str, Any]
    made_at: str
    source: str
    conference: str
    application_id: int
    schema_version: int
    counts: dict[str, int]
    last_step: int
    sha256: str
    size: int
    folder: Path = field(default=Path(), compare=False)

    @property
    def path(self) -> Path:
        """Return the backup itself, a conference file like any other."""
        return self.folder / f"{self.sequence:06d}{EXTENSION}"

    @property
    def note(self) -> Path:
        """Return the file that holds these words."""
        return self.path.with_suffix(".json")

    @property
    def dumped(self) -> bool:
        """Tell whether a workbook and a JSON file go along."""
        return self.path.with_suffix(_SHEET).exists()

    @property
    def files(self) -> list[Path]:
        """Return every file of it that holds the data: itself, and the dumps that go along once a week."""
        made = (self.path, self.path.with_suffix(_SHEET), self.path.with_suffix(".dump.json"))
        return [path for path in made if path.exists()]

    @property
    def rows(self) -> int:
        """Return how many records it holds."""
        return sum(count for table, count in self.counts.items() if table not in _HISTORY)

    @property
    def made(self) -> datetime:
        """Return when it was taken, by the clock of this PC."""
        return datetime.fromisoformat(self.made_at)


@dataclass(frozen=True)
class Draft:
    """The state of a file at one moment, in memory, with what a backup of it must turn out to hold."""

    data: bytes
    backup: Backup


def _now() -> datetime:
    return datetime.now().astimezone()


class Backups:
    """The backups of one conference file; known by where the file lies, because a broken file says nothing else."""

    def __init__(self, folder: Path, now: Callable[[], datetime] = _now) -> None:
        self.folder = folder
        self._now = now
        self._one_at_a_time = threading.Lock()
        self._chosen: set[int] = set()

    @classmethod
    def of(cls, path: Path) -> Backups:
        """Return the backups of the file at ``path``."""
        return cls(data_folder() / "backups" / own_name(path))

    # -- taking -------------------------------------------------------------------------------------------------

    def draft(self, store: Store, reason: str, params: dict[str, Any] | None = None) -> Draft:
        """Read the present state of an open file; on the thread that has it. Raises UserError of the disk."""
        with told():
            run = store.driver.execute
            tables = [row[0] for row in run("SELECT name FROM sqlite_master WHERE type = 'table'")]
            counts = {
                t: run(f'SELECT count(*) FROM "{t}"').fetchone()[0] for t in tables if not t.startswith("sqlite_")
            }
            name = run("SELECT name FROM conference").fetchone()
            step = run("SELECT coalesce(max(id), 0) FROM step").fetchone()[0]
            version = run("PRAGMA user_version").fetchone()[0]
        data = snapshot(store)
        backup = Backup(
            0, reason, {k: v for k, v in (params or {}).items() if isinstance(v, str | int)},
            self._now().isoformat(timespec="seconds"), str(store.path.resolve()), name[0] if name else "",
            APPLICATION_ID, version, counts, step, "", len(data), folder=self.folder,
        )  # fmt: skip
        return Draft(data, backup)

    def keep(self, draft: Draft) -> Backup:
        """Write, verify and name a backup, then let old ones go; on any thread.

        Raises UserError disk-full, disk-error, folder-readonly, backup-unsound; nothing is named then.
        """
        with self._one_at_a_time:
            make_folder(self.folder)
            mark = hashlib.sha256(draft.data).hexdigest()
            backup = replace(draft.backup, sequence=self._next(), sha256=mark)
            try:
                write_whole(backup.note, json.dumps(_noted(backup), ensure_ascii=False, indent=1).encode())
                write_whole(backup.path, draft.data, lambda path: _verify(path, backup))
            except BaseException:
                _remove(backup)
                raise
            self._rotate()
            return backup

    def back_up(self, store: Store, reason: str, params: dict[str, Any] | None = None) -> Backup:
        """Take and keep a backup in one go, while somebody waits for it. Raises UserError as :meth:`keep`."""
        return self.keep(self.draft(store, reason, params))

    def dump_weekly(self, draft: Draft, backup: Backup) -> None:
        """Once a week write everything beside a backup in two forms any office can read; on any thread.

        A week has gone by whichever way the clock went. Raises UserError of the disk; the backup stands all the same.
        """
        last = next((b for b in self.listed() if b.dumped), None)
        if last and abs(self._now() - last.made) < _WEEK:
            return
        from dtt_desktop.services.backup_dump import as_json, as_sheet, dumped

        found = dumped(backup.path, draft.data)
        write_whole(backup.path.with_suffix(".dump.json"), as_json(found))
        write_whole(backup.path.with_suffix(_SHEET), as_sheet(found))

    def _next(self) -> int:
        numbers = [int(path.stem) for path in self.folder.glob("*.*") if path.stem.isdigit()]
        return max(numbers, default=0) + 1

    # -- keeping ------------------------------------------------------------------------------------------------

    def listed(self) -> list[Backup]:
        """Return the backups, newest first; what has another length than was noted is none."""
        found = []
        for note in self._notes():
            with suppress(OSError, ValueError, TypeError):
                backup = Backup(**json.loads(note.read_text(encoding="utf-8")), folder=self.folder)
                if backup.note == note and backup.path.stat().st_size == backup.size:
                    found.append(backup)
        return sorted(found, key=lambda b: -b.sequence)

    def _notes(self) -> list[Path]:
        return [path for path in self.folder.glob("*.json") if path.stem.isdigit()]

    def verified(self, backup: Backup) -> bytes:
        """Return a backup's bytes after looking at every page. Raises UserError backup-unsound."""
        try:
            _verify(backup.path, backup)
            return backup.path.read_bytes()
        except OSError as fault:
            raise UserError("backup-unsound") from fault

    def choose(self, backup: Backup) -> bytes:
        """Return the bytes of a chosen backup, which no rotation lets go any more. Raises UserError backup-unsound."""
        self._chosen.add(backup.sequence)
        return self.verified(backup)

    def is_sound(self, backup: Backup) -> bool:
        """Tell whether a backup still holds what was noted when it was taken."""
        try:
            return hashlib.sha256(backup.path.read_bytes()).hexdigest() == backup.sha256
        except OSError:
            return False

    def _rotate(self) -> None:
        """Let backups go that are neither needed nor chosen; while none that stays can be read, none goes."""
        sound = self.listed()
        while sound and not self.is_sound(sound[0]):
            sound = sound[1:]
        kept = rotation.to_keep(sound) | self._chosen
        for backup in sound:
            if backup.sequence not in kept:
                _remove(backup)
        newest = sound[0].sequence if sound else 0
        for note in self._notes():  # of a backup that was cut off before it got its name
            if int(note.stem) < newest and not note.with_suffix(EXTENSION).exists():
                note.unlink(missing_ok=True)


def _noted(backup: Backup) -> dict[str, Any]:
    return {key: value for key, value in asdict(backup).items() if key != "folder"}


def _remove(backup: Backup) -> None:
    for suffix in (EXTENSION, ".dump.json", _SHEET, ".json"):  # the note last: until then the rest can be found
        with suppress(OSError):
            backup.path.with_suffix(suffix).unlink()


def _verify(path: Path, backup: Backup) -> None:
    """Open a written backup and compare it with what was noted. Raises UserError backup-unsound, OSError."""
    if hashlib.sha256(path.read_bytes()).hexdigest() != backup.sha256:
        raise UserError("backup-unsound")
    try:
        with closing(sqlite3.connect(address(path.resolve(), "mode=ro&immutable=1"), uri=True)) as connection:
            run = connection.execute
            check_pages(connection, full=True)
            marks = (run("PRAGMA application_id").fetchone()[0], run("PRAGMA user_version").fetchone()[0])
            counts = {t: run(f'SELECT count(*) FROM "{t}"').fetchone()[0] for t in backup.counts}
    except (sqlite3.DatabaseError, UserError) as fault:
        raise UserError("backup-unsound") from fault
    if marks != (backup.application_id, backup.schema_version) or counts != backup.counts:
        raise UserError("backup-unsound")
