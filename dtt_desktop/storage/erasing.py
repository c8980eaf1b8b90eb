"""The one place that rewrites the history: what a person asked to have erased must not live on in it."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dtt_desktop.storage import seal
from dtt_desktop.storage.changes import Values, named, packed, unpacked
from dtt_desktop.storage.events import now
from dtt_desktop.storage.history import user_name

if TYPE_CHECKING:
    from sqlalchemy import Connection

CleanRow = Callable[[str, int, Values], Values | None]
"""Table, id and one side of a change, to what may stay of it."""
CleanParams = Callable[[int | None, Values], Values]
"""The step, None for an event, and the parameters that name it, to what may stay of them."""


@dataclass(frozen=True)
class Tombstone:
    """That something was erased, and why: ``mark`` tells whom to one who knows them, and to nobody else."""

    mark: str
    reason: str
    made_at: str
    made_by: str


@contextmanager
def unguarded(connection: Connection) -> Iterator[None]:
    """Lift the guards of the history within the caller's transaction; they stand again when it is committed."""
    query = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'kept!_%' ESCAPE '!'"
    guards = connection.exec_driver_sql(query).all()
    for name, _ in guards:
        connection.exec_driver_sql(f"DROP TRIGGER {name}")
    yield
    for _, sql in guards:
        connection.exec_driver_sql(sql)
    driver = connection.connection.driver_connection
    assert driver is not None
    seal.renew(driver)


def rewrite_rows(connection: Connection, clean: CleanRow) -> None:
    """Pass both sides of every change of the history through ``clean``."""
    query = "SELECT step, seq, record, key, before, after FROM step_row"
    for step, seq, table, key, *sides in connection.exec_driver_sql(query).all():
        kept = [packed(clean(table, key, values)) if (values := unpacked(side)) else side for side in sides]
        if kept != sides:
            update = "UPDATE step_row SET before = ?, after = ? WHERE step = ? AND seq = ?"
            connection.exec_driver_sql(update, (*kept, step, seq))


def rewrite_params(connection: Connection, clean: CleanParams) -> None:
    """Pass the parameters of every step and event through ``clean``."""
    for table in ("step", "event"):
        for key, text in connection.exec_driver_sql(f"SELECT id, params FROM {table}").all():
            params = named(text)
            kept = clean(key if table == "step" else None, params)
            if kept != params:
                values = (json.dumps(kept, ensure_ascii=False), key)
                connection.exec_driver_sql(f"UPDATE {table} SET params = ? WHERE id = ?", values)


def history_values(connection: Connection, table: str, key: int | None = None) -> Iterator[tuple[int, Values]]:
    """Yield what the history holds of the records of a table, or of one of them: id, and one side of a change."""
    query = "SELECT key, before, after FROM step_row WHERE record = ?"
    for found, *sides in connection.exec_driver_sql(query, (table,)):
        if key in (None, found):
            yield from ((found, values) for side in sides if (values := unpacked(side)))


def steps_of(connection: Connection, table: str, key: int) -> set[int]:
    """Return the steps that touched a record."""
    query = "SELECT DISTINCT step FROM step_row WHERE record = ? AND key = ?"
    return {row[0] for row in connection.exec_driver_sql(query, (table, key))}


def rename_events(connection: Connection, table: str, key: int, name: str) -> None:
    """Put another name into the events about one record."""
    query = "SELECT id, params FROM event WHERE record = ? AND key = ?"
    for event, text in connection.exec_driver_sql(query, (table, key)).all():
        params = {**named(text), "name": name}
        values = (json.dumps(params, ensure_ascii=False), event)
        connection.exec_driver_sql("UPDATE event SET params = ? WHERE id = ?", values)


def write_tombstone(connection: Connection, mark: str, reason: str) -> None:
    """Note that something was erased."""
    insert = "INSERT INTO tombstone (mark, reason, made_at, made_by) VALUES (?, ?, ?, ?)"
    connection.exec_driver_sql(insert, (mark, reason, now(), user_name()))


def carry(connection: Connection, stone: Tombstone) -> None:
    """Note an erasure that was made in another state of the file."""
    insert = "INSERT INTO tombstone (mark, reason, made_at, made_by) VALUES (?, ?, ?, ?)"
    connection.exec_driver_sql(insert, (stone.mark, stone.reason, stone.made_at, stone.made_by))


def compact(driver: sqlite3.Connection) -> None:
    """Write the file anew without the room that was freed.

    A disk too full for that is no fault: what stood there was overwritten when it was deleted (secure_delete).
    """
    with suppress(sqlite3.OperationalError):
        driver.execute("VACUUM")


def tombstones(driver: sqlite3.Connection) -> list[Tombstone]:
    """Return what was erased in a file, the earliest first."""
    rows = driver.execute("SELECT mark, reason, made_at, made_by FROM tombstone ORDER BY id")
    return [Tombstone(*row) for row in rows]
