"""The steps of a file, kept in the file: undo survives a restart, and the same rows tell who changed what.

Steps are only ever added. Undoing adds a step that points at the one it takes back; what can be undone or redone
now is computed from the row of steps.
"""

from __future__ import annotations

import getpass
import json
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from typing import Any, Literal

from sqlalchemy import Column, Connection, ForeignKey, Integer, MetaData, String, Table, select
from sqlalchemy.orm import Session

from dtt_desktop.domain.schema import BY_TABLE
from dtt_desktop.storage.changes import RowChange, packed, unpacked

StepKind = Literal["do", "undo", "redo"]
FOUNDING = ("new-file", "renew-file")  # a file is never taken back to nothing
METADATA = MetaData()
STEP = Table(
    "step",
    METADATA,
    Column("id", Integer(), primary_key=True),
    Column("kind", String(), nullable=False),
    Column("code", String(), nullable=False),
    Column("params", String(), nullable=False),
    Column("target", Integer(), ForeignKey("step.id")),
    Column("made_at", String(), nullable=False),
    Column("made_by", String(), nullable=False),
)
STEP_ROW = Table(
    "step_row",
    METADATA,
    Column("step", Integer(), ForeignKey("step.id"), primary_key=True),
    Column("seq", Integer(), primary_key=True),
    Column("record", String(), nullable=False),
    Column("key", Integer(), nullable=False),
    Column("before", String()),
    Column("after", String()),
    sqlite_with_rowid=False,  # one tree instead of table and index: one page less to flush at every edit
)


@dataclass(frozen=True)
class Step:
    """A step of the history: its code and parameters name it in either language."""

    id: int
    code: str
    params: dict[str, Any]


class UndoStack:
    """Which steps can be taken back and which brought back."""

    def __init__(self) -> None:
        self.done: list[Step] = []
        self.undone: list[Step] = []

    @classmethod
    def read(cls, connection: Connection) -> UndoStack:
        """Return the stack the steps of a file amount to."""
        stack = cls()
        columns = (STEP.c.id, STEP.c.kind, STEP.c.code, STEP.c.params)
        for key, kind, code, params in connection.execute(select(*columns).order_by(STEP.c.id)):
            stack.push(kind, Step(key, code, json.loads(params)))
        return stack

    def push(self, kind: StepKind, step: Step) -> None:
        """Take a new step into account."""
        if kind == "undo":
            self.undone.append(self.done.pop())
        elif kind == "redo":
            self.done.append(self.undone.pop())
        elif step.code not in FOUNDING:
            self.done.append(step)
            self.undone.clear()


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
        connection.exec_driver_sql(
            "INSERT INTO step_row (step, seq, record, key, before, after) VALUES (?, ?, ?, ?, ?, ?)",
            [(step, seq, r.table, r.key, packed(r.before), packed(r.after)) for seq, r in enumerate(rows)],
        )
    return step


def rows_of(session: Session, step: int) -> list[RowChange]:
    """Return the rows of a step in the order they were written."""
    columns = (STEP_ROW.c.record, STEP_ROW.c.key, STEP_ROW.c.before, STEP_ROW.c.after)
    query = select(*columns).where(STEP_ROW.c.step == step).order_by(STEP_ROW.c.seq)
    return [RowChange(t, k, unpacked(b), unpacked(a)) for t, k, b, a in session.connection().execute(query)]


def inverse(rows: list[RowChange]) -> list[RowChange]:
    """Return the rows that take a step back."""
    return [RowChange(r.table, r.key, r.after, r.before) for r in reversed(rows)]


def apply(session: Session, rows: list[RowChange]) -> None:
    """Write rows through the session, so that the recorder and the rules see them like any edit."""
    found = _load(session, rows)
    for row in rows:
        record = found.get((row.table, row.key))
        if row.after is None:
            session.delete(record)
            session.flush()
        elif row.before is None:
            family = BY_TABLE[row.table]
            session.add(family(**{**dict.fromkeys(_columns(row.table)), **row.after}))
        else:
            for key, value in row.after.items():
                setattr(record, key, value)


def _columns(table: str) -> list[str]:
    return [c.key for c in BY_TABLE[table].__table__.columns if not c.info.get("derived")]


def _load(session: Session, rows: list[RowChange]) -> dict[tuple[str, int], Any]:
    """Read all records that a step rewrites or removes, a few hundred at a time."""
    wanted: dict[str, list[int]] = {}
    for row in rows:
        if row.before is not None:
            wanted.setdefault(row.table, []).append(row.key)
    found: dict[tuple[str, int], Any] = {}
    for table, keys in wanted.items():
        family = BY_TABLE[table]
        for i in range(0, len(keys), 500):
            query = select(family).where(family.id.in_(keys[i : i + 500]))
            found.update(((table, record.id), record) for record in session.scalars(query))
    return found
