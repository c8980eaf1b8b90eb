"""A mark beside every row, so that a byte that changed on the disk is noticed: SQLite itself keeps none.

Marks are written by triggers of our own connection, in the transaction of the row. They live in a table of the file
(``seal``: table, id, mark), so a file can be looked over wherever it is carried. A row that another program rewrote
does not fit its mark either. The history is marked a step at a time, with the rows of the step.
"""

from __future__ import annotations

import marshal
import sqlite3
import zlib
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

TABLE = "seal"
STEP_ROWS = "step_row"
SEQUENCE = "sqlite_sequence"  # the highest id ever given, of tables that give none twice
SCHEMA = "sqlite_schema"  # under this name stands the mark of how the file is built
_MASK = (1 << 62) - 1
_FORMAT = 0  # of marshal: the oldest and plainest, the same in every Python
UNREADABLE = -1  # what a text that is none is marked with; no row fits it


@dataclass(frozen=True)
class Misfit:
    """A row that is not as it was written: its table and id (of a row of the history: of its step)."""

    table: str
    key: int


def mark(*values: Any) -> int:
    """Return what tells a row from one with a single byte changed."""
    return zlib.crc32(marshal.dumps(values, _FORMAT))


def present(connection: sqlite3.Connection) -> bool:
    """Tell whether a file has marks; those of older versions get theirs when they are brought up to date."""
    query = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?"
    return connection.execute(query, (TABLE,)).fetchone() is not None


def _tables(connection: sqlite3.Connection) -> list[str]:
    names = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    return [name for name in names if name not in (TABLE, STEP_ROWS) and not name.startswith("sqlite_")]


def _columns(connection: sqlite3.Connection, table: str) -> list[str]:
    return [row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')]


def watch(connection: sqlite3.Connection) -> None:
    """Mark from now on what this connection writes; for as long as it is open."""
    if not present(connection):
        return
    connection.create_function("row_mark", -1, mark, deterministic=True)
    for table in _tables(connection):
        _watch(connection, table)


def _watch(connection: sqlite3.Connection, table: str) -> None:
    new = ", ".join(f'NEW."{name}"' for name in _columns(connection, table))
    put = f"INSERT OR REPLACE INTO {TABLE} VALUES ('{table}', NEW.id, row_mark({new}));"
    gone = f"DELETE FROM {TABLE} WHERE record = '{table}' AND \"key\" = OLD.id;"
    numbered = _given(table, "NEW.id") if _gives_once(connection, table) else ""
    for act, work in (("INSERT", put + numbered), ("UPDATE", put), ("DELETE", gone)):
        connection.execute(
            f'CREATE TEMP TRIGGER IF NOT EXISTS seal_{table}_{act.lower()} AFTER {act} ON main."{table}" '
            f"BEGIN {work} END"
        )


def _gives_once(connection: sqlite3.Connection, table: str) -> bool:
    """Tell whether a table never gives an id twice: SQLite keeps the highest beside it, without a mark."""
    query = "SELECT instr(sql, 'AUTOINCREMENT') FROM sqlite_master WHERE type = 'table' AND name = ?"
    return bool(connection.execute(query, (table,)).fetchone()[0])


def _given(table: str, key: str) -> str:
    """Return the statement that notes an id as given, if it is the highest so far."""
    number = zlib.crc32(table.encode())
    held = f"SELECT mark FROM {TABLE} WHERE record = '{SEQUENCE}' AND \"key\" = {number}"
    return f"INSERT OR REPLACE INTO {TABLE} VALUES ('{SEQUENCE}', {number}, max({key}, coalesce(({held}), 0)));"


def _sequences(connection: sqlite3.Connection) -> dict[int, int]:
    """Return the highest ids ever given, by the number of their table."""
    if connection.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (SEQUENCE,)).fetchone() is None:
        return {}
    rows = _readable(connection, f"SELECT name, seq FROM {SEQUENCE}")
    return {zlib.crc32(str(name).encode()): seq for name, seq in rows}


@contextmanager
def by_hand(connection: sqlite3.Connection, table: str) -> Iterator[None]:
    """Let thousands of rows in unmarked: the caller marks them with :func:`add`, which is several times faster."""
    connection.execute(f"DROP TRIGGER IF EXISTS temp.seal_{table}_insert")
    try:
        yield
    finally:
        if present(connection):
            _watch(connection, table)


def add(connection: sqlite3.Connection, table: str, keys: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    """Mark rows just written; ``keys`` names their columns, as the file has them, the id among them."""
    if not present(connection):
        return
    order = [keys.index(name) for name in _columns(connection, table)]
    place = keys.index("id")
    marks = [
        (table, row[place], mark(*[int(row[i]) if row[i] is True or row[i] is False else row[i] for i in order]))
        for row in rows
    ]
    connection.executemany(f"INSERT OR REPLACE INTO {TABLE} VALUES (?, ?, ?)", marks)
    if marks and _gives_once(connection, table):
        connection.execute(_given(table, str(max(key for _, key, _ in marks))))


def add_step(connection: sqlite3.Connection, step: int, rows: Iterable[Sequence[Any]]) -> None:
    """Mark the rows of a step, as they stand in the file."""
    if present(connection):
        total = sum(mark(*row) for row in rows) & _MASK
        connection.execute(f"INSERT OR REPLACE INTO {TABLE} VALUES (?, ?, ?)", (STEP_ROWS, step, total))


def renew(connection: sqlite3.Connection) -> None:
    """Mark every row as it stands: after an upgrade, and after the history was rewritten."""
    if not present(connection):
        return
    connection.execute(f"DELETE FROM {TABLE}")
    for table in [*_tables(connection), STEP_ROWS]:
        marks = [(table, key, found) for key, found in _marks(connection, table).items()]
        connection.executemany(f"INSERT INTO {TABLE} VALUES (?, ?, ?)", marks)
    given = [(SEQUENCE, number, highest) for number, highest in _sequences(connection).items()]
    connection.executemany(f"INSERT INTO {TABLE} VALUES (?, ?, ?)", given)
    connection.execute(f"INSERT INTO {TABLE} VALUES (?, 0, ?)", (SCHEMA, _schema_mark(connection)))


def misfits(connection: sqlite3.Connection) -> list[Misfit]:
    """Return the rows that are not as they were written, those that are missing, and those without a mark."""
    if not present(connection):
        return []
    kept: dict[str, dict[int, int]] = {}
    for table, key, found in _readable(connection, f"SELECT record, key, mark FROM {TABLE}"):
        kept.setdefault(str(table), {})[key] = found
    wrong: list[Misfit] = []
    for table in [*_tables(connection), STEP_ROWS]:
        there, said = _marks(connection, table), kept.pop(table, {})
        wrong += [Misfit(table, key) for key in sorted({*there, *said}) if there.get(key) != said.get(key)]
    for name, found in ((SEQUENCE, _sequences(connection)), (SCHEMA, {0: _schema_mark(connection)})):
        if name in kept and kept.pop(name) != found:  # files of the first days of step 9 have no such marks
            wrong.append(Misfit(name, 0))
    return wrong + [Misfit(table, key) for table, marks in kept.items() for key in marks]  # marks of no table


def _schema_mark(connection: sqlite3.Connection) -> int:
    """Mark the sentences tables and guards were made by: a foreign key or a default may hang on one letter of them."""
    return mark(*connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name"))


def _marks(connection: sqlite3.Connection, table: str) -> dict[int, int]:
    if table == STEP_ROWS:
        totals: dict[int, int] = {}
        for row in _readable(connection, f"SELECT step, seq, record, key, before, after FROM {STEP_ROWS}"):
            totals[row[0]] = (totals.get(row[0], 0) + _mark_of(row)) & _MASK
        return totals
    columns = _columns(connection, table)
    listed = ", ".join(f'"{name}"' for name in columns)
    place = columns.index("id")
    return {row[place]: _mark_of(row) for row in _readable(connection, f'SELECT {listed} FROM "{table}"')}


def _mark_of(row: Sequence[Any]) -> int:
    return UNREADABLE if any(isinstance(value, _Broken) for value in row) else mark(*row)


class _Broken(str):
    """A text whose bytes are none."""


def lenient(data: bytes) -> str:
    """Return a text with a mark where its bytes are none (``Connection.text_factory``)."""
    try:
        return data.decode()
    except UnicodeDecodeError:
        return _Broken(data.decode("utf-8", "replace"))


def _readable(connection: sqlite3.Connection, query: str) -> Iterable[tuple[Any, ...]]:
    """Read rows fast, or one text at a time where one of them cannot be read."""
    before = connection.text_factory
    try:
        if before is str:
            try:
                return connection.execute(query).fetchall()
            except sqlite3.OperationalError as fault:
                if "decode" not in str(fault):
                    raise
        connection.text_factory = lenient
        return connection.execute(query).fetchall()
    finally:
        connection.text_factory = before


def unreadable(connection: sqlite3.Connection) -> bool:
    """Tell whether a text of the file is no text, which would stop whoever reads it."""
    for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
        try:
            for _ in connection.execute(f'SELECT * FROM "{name}"'):
                pass
        except sqlite3.OperationalError as fault:
            if "decode" not in str(fault):
                raise
            return True
    return False
