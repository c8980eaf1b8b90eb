"""The steps of a file, kept in the file: undo survives a restart, and the same rows tell who changed what.

Steps are only ever added. Undoing adds a step that points at the one it takes back; what can be undone or redone
now is computed from the row of steps.
"""

from __future__ import annotations

import getpass
import json
import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from typing import TYPE_CHECKING, Any, Literal

from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.record import Record
from dtt_desktop.domain.schema import BY_TABLE
from dtt_desktop.storage import seal
from dtt_desktop.storage.changes import RowChange, named, netted, packed, unpacked

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

StepKind = Literal["do", "undo", "redo"]
FOUNDING = ("new-file", "renew-file")  # a file is never taken back to nothing
ERASURES = ("erase-person", "erase-sensitive")  # nothing before them comes back
REGISTERED = ("printed", "issue", "void")  # what left the house is not undone, only voided
STUCK = "step-stuck"  # notes a step that could be neither undone nor redone: it is offered no more
_PAPERS_SET = (  # an import sets none and may have thousands of rows
    "SELECT step, key FROM step_row WHERE record = 'paper' AND step IN (SELECT id FROM step WHERE code <> 'import')"
)
_ROWS = "SELECT record, key, before, after FROM step_row WHERE step = ? ORDER BY seq"


@dataclass(frozen=True)
class Step:
    """A step of the history: its code and parameters name it in either language; ``papers`` it set, by id."""

    id: int
    code: str
    params: dict[str, Any]
    papers: frozenset[int] = frozenset()


class UndoStack:
    """Which steps can be taken back and which brought back."""

    def __init__(self) -> None:
        self.done: list[Step] = []
        self.undone: list[Step] = []

    @classmethod
    def read(cls, connection: sqlite3.Connection) -> UndoStack:
        """Return the stack the steps of a file amount to."""
        stack = cls()
        steps = connection.execute("SELECT id, kind, code, params, target FROM step ORDER BY id").fetchall()
        papers: dict[int, set[int]] = {}
        for step, key in connection.execute(_PAPERS_SET):  # asked for by an issue, in the file or still to come
            papers.setdefault(step, set()).add(key)
        for key, kind, code, params, target in steps:
            stack.push(kind, Step(key, code, named(params), frozenset(papers.get(key, ()))), target)
        return stack

    def push(self, kind: StepKind, step: Step, target: int | None = None) -> None:
        """Take a new step into account; ``target`` is the one it takes back or brings back."""
        if kind == "undo":
            self._pass(target, self.done, self.undone)
        elif kind == "redo":
            self._pass(target, self.undone, self.done)
        elif step.code == STUCK:
            self._pass(target, self.done, [])
            self._pass(target, self.undone, [])
        elif step.code in ERASURES:
            self.done.clear()
            self.undone.clear()
        elif step.code in REGISTERED:
            if step.code == "issue":  # its number stays: what set this paper before can be neither undone nor redone
                self.done = [s for s in self.done if not _of_one_paper(s, step)]
                self.undone.clear()
        elif step.code not in FOUNDING:
            self.done.append(step)
            self.undone.clear()

    @staticmethod
    def _pass(target: int | None, one: list[Step], other: list[Step]) -> None:
        """Pass a step from one row to the other, wherever it stands; a step that is not there passes nothing."""
        for step in [s for s in one if s.id == target]:
            one.remove(step)
            other.append(step)


def _of_one_paper(step: Step, issue: Step) -> bool:
    """Tell whether a step set the paper an issue gave away; issues before 0.6 do not say which that was: any may be."""
    issued = issue.params.get("paper")
    return bool(step.papers) if issued is None else issued in step.papers


class Stuck(Exception):  # noqa: N818 - told as UserError step-stuck
    """The rows of a step do not fit what stands in the file."""


@cache
def user_name() -> str:
    """Return who works at this PC, as the system knows them."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "?"


def write_step(
    session: Session, kind: StepKind, code: str, params: dict[str, Any], rows: list[RowChange], target: int | None
) -> int:
    """Add a step and its rows to the history; return the step's id."""
    connection = session.connection()
    now = datetime.now(UTC).isoformat(timespec="seconds")
    values = (kind, code, json.dumps(params, ensure_ascii=False), target, now, user_name())
    made = connection.exec_driver_sql(
        "INSERT INTO step (kind, code, params, target, made_at, made_by) VALUES (?, ?, ?, ?, ?, ?)", values
    )
    step = int(made.lastrowid)
    if rows:
        kept = [(step, seq, r.table, r.key, packed(r.before), packed(r.after)) for seq, r in enumerate(rows)]
        connection.exec_driver_sql(
            "INSERT INTO step_row (step, seq, record, key, before, after) VALUES (?, ?, ?, ?, ?, ?)", kept
        )
        driver = connection.connection.driver_connection
        assert driver is not None
        seal.add_step(driver, step, kept)
    return step


def rows_of(session: Session, step: int) -> list[RowChange]:
    """Return the rows of a step in the order they were written. Raises Stuck when they cannot be read."""
    rows = session.connection().exec_driver_sql(_ROWS, (step,))
    try:
        return [RowChange(table, key, unpacked(before), unpacked(after)) for table, key, before, after in rows]
    except UserError as fault:
        raise Stuck(str(step)) from fault


def read_rows(driver: sqlite3.Connection, step: int) -> list[RowChange]:
    """Return the rows of a step without a session, to be looked at."""
    rows = driver.execute(_ROWS, (step,))
    return [RowChange(table, key, unpacked(before), unpacked(after)) for table, key, before, after in rows]


def inverse(rows: list[RowChange]) -> list[RowChange]:
    """Return the rows that take a step back."""
    return [RowChange(r.table, r.key, r.after, r.before) for r in reversed(rows)]


def apply(session: Session, rows: list[RowChange]) -> None:
    """Write rows through the session, so that the recorder sees them like any edit.

    Raises Stuck when the file does not hold what the step left there; nothing may be kept then.
    """
    net = netted(rows)
    for row in net:
        _refuse_unknown(row)
    found = _load(session, net)
    for row in net:
        record = found.get((row.table, row.key))
        if (record is None) != (row.before is None):
            raise Stuck(f"{row.table} {row.key}")
        if record is None:
            family = BY_TABLE[row.table]
            empty = {column.key: column.default for column in family.columns if not column.derived}
            session.add(family(**{**empty, **(row.after or {})}))
            continue
        if any(getattr(record, key) != value for key, value in (row.before or {}).items()):
            raise Stuck(f"{row.table} {row.key}")
        if row.after is None:
            _delete(session, record)
        else:
            for key, value in row.after.items():
                setattr(record, key, value)


def _delete(session: Session, record: Record) -> None:
    try:
        record.refuse_delete()
    except UserError as error:  # of 0.4.0, which let rows of the register be deleted
        raise Stuck(error.code) from error
    session.delete(record)


def _refuse_unknown(row: RowChange) -> None:
    """Refuse a row that is none of ours: no such table or column, a value the column cannot hold."""
    family = BY_TABLE.get(row.table)
    if family is None:
        raise Stuck(row.table)
    columns = {column.key: column for column in family.columns if not column.derived}
    for values in (row.before or {}, row.after or {}):
        for key, value in values.items():
            if key not in columns or not isinstance(value, columns[key].holds | None):
                raise Stuck(f"{row.table}.{key}")


def _load(session: Session, rows: list[RowChange]) -> dict[tuple[str, int], Any]:
    """Read all records that a step wrote, a few hundred at a time."""
    from sqlalchemy import select

    wanted: dict[str, list[int]] = {}
    for row in rows:
        wanted.setdefault(row.table, []).append(row.key)
    found: dict[tuple[str, int], Any] = {}
    for table, keys in wanted.items():
        family = BY_TABLE[table]
        for i in range(0, len(keys), 500):
            query = select(family).where(family.id.in_(keys[i : i + 500]))
            found.update(((table, record.id), record) for record in session.scalars(query))
    return found
