"""One conference file: created whole, opened through a gate, written one transaction at a time.

What is SQLite's own (pragmas, file ids, locking) lives here. The settings are D1 to D3 of the reliability study:
a rollback journal that is truncated, full flushing, exclusive locking, one connection, explicit BEGIN IMMEDIATE.
"""

from __future__ import annotations

import os
import sqlite3
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, Table, create_engine, event, select
from sqlalchemy.dialects import sqlite
from sqlalchemy.pool import StaticPool

from dtt_desktop.domain.errors import UserError
from dtt_desktop.storage.changes import RecordedSession
from dtt_desktop.storage.faults import told
from dtt_desktop.storage.migrate import SCHEMA_VERSION, migrate

APPLICATION_ID = 0x44545431  # "DTT1"
EXTENSION = ".dtt"
_HEADER = b"SQLite format 3\x00"
_PRAGMAS = (
    "locking_mode=EXCLUSIVE",
    "journal_mode=TRUNCATE",
    "synchronous=FULL",
    "mmap_size=0",
    "foreign_keys=ON",
    "cell_size_check=ON",
    "trusted_schema=OFF",
    "secure_delete=ON",
    "temp_store=MEMORY",
)


def _connect(path: Path) -> sqlite3.Connection:
    """Open an existing file for reading and writing; never creates one."""
    connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=rw", uri=True, timeout=1.0, isolation_level=None)
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    return connection


def check_header(path: Path) -> None:
    """Refuse what is not a conference file, before SQLite touches it.

    Raises UserError file-missing, file-empty, file-foreign, file-newer, file-readonly.
    """
    try:
        with path.open("rb") as file:
            head = file.read(100)
    except FileNotFoundError:
        raise UserError("file-missing", path=path) from None
    except IsADirectoryError:
        raise UserError("file-foreign", path=path) from None
    except PermissionError:
        raise UserError("file-readonly", path=path) from None
    if not head:
        raise UserError("file-empty", path=path)
    if len(head) < 100 or not head.startswith(_HEADER) or int.from_bytes(head[68:72], "big") != APPLICATION_ID:
        raise UserError("file-foreign", path=path)
    if int.from_bytes(head[60:64], "big") > SCHEMA_VERSION:
        raise UserError("file-newer", path=path)
    if not os.access(path, os.W_OK) or not os.access(path.parent, os.W_OK):
        raise UserError("file-readonly", path=path)


def check_pages(connection: sqlite3.Connection) -> None:
    """Refuse a damaged file. Raises UserError file-damaged."""
    if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        raise UserError("file-damaged")


class Store:
    """An open conference file. Lives on the thread that opened it."""

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self.path = path
        self.driver = connection  # SQLite's own, for reading rows by the thousand and for backups
        self.engine: Engine = create_engine(
            "sqlite+pysqlite://", creator=lambda: connection, poolclass=StaticPool, hide_parameters=True
        )
        event.listen(self.engine, "begin", _begin_immediate)

    @classmethod
    def open(cls, path: Path) -> Store:
        """Open a file, bringing an older one up to date.

        Raises UserError file-missing, file-empty, file-foreign, file-newer, file-readonly, file-damaged, file-busy.
        """
        check_header(path)
        with told():
            connection = _connect(path)
            try:
                check_pages(connection)
                store = cls(path, connection)
                with store.engine.begin() as transaction:
                    migrate(transaction)
            except BaseException:
                connection.close()
                raise
        return store

    @classmethod
    def create(cls, path: Path) -> Store:
        """Create an empty file at the present schema; it appears whole or not at all.

        Raises UserError file-exists, folder-missing, file-readonly, disk-full.
        """
        if path.exists():
            raise UserError("file-exists", path=path)
        if not path.parent.is_dir():
            raise UserError("folder-missing", path=path.parent)
        try:
            handle, name = tempfile.mkstemp(prefix=".dtt-", suffix=".new", dir=path.parent)
        except OSError:
            raise UserError("folder-readonly", path=path.parent) from None
        os.close(handle)
        draft = Path(name)
        try:
            with told():
                connection = _connect(draft)
                connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
                store = cls(draft, connection)
                with store.engine.begin() as transaction:
                    migrate(transaction)
                store.close()
            if path.exists():
                raise UserError("file-exists", path=path)
            draft.replace(path)
        finally:
            draft.unlink(missing_ok=True)
            Path(f"{draft}-journal").unlink(missing_ok=True)
        return cls.open(path)

    @contextmanager
    def session(self) -> Iterator[RecordedSession]:
        """Give a session in one transaction: committed at the end, rolled back on any fault."""
        with told(), RecordedSession(self.engine, expire_on_commit=False, autoflush=False) as session, session.begin():
            yield session

    @contextmanager
    def connection(self) -> Iterator[Connection]:
        """Give a plain connection for reading rows."""
        with told(), self.engine.connect() as connection:
            yield connection

    def integrity(self) -> list[str]:
        """Return what SQLite finds wrong with the file; empty when it is sound."""
        with self.connection() as connection:
            found = [str(row[0]) for row in connection.exec_driver_sql("PRAGMA integrity_check")]
            orphans = [f"{row[0]}:{row[1]}" for row in connection.exec_driver_sql("PRAGMA foreign_key_check")]
        return [line for line in found if line != "ok"] + orphans

    def close(self) -> None:
        """Close the file; its lock is given back, and the empty journal beside it goes."""
        self.engine.dispose()
        journal = Path(f"{self.path}-journal")
        if journal.exists() and journal.stat().st_size == 0:
            journal.unlink()


@cache
def _select_all(table: Table) -> str:
    return str(select(*table.columns).compile(dialect=sqlite.dialect()))


def raw_rows(store: Store, table: Table, keys: Sequence[int] | None = None) -> list[tuple[Any, ...]]:
    """Return rows as the file holds them, every column, the id first; all rows in order of id unless ``keys``.

    Straight from the driver, because grids read thousands: flags come as 1, 0 or None.
    """
    found: list[tuple[Any, ...]] = []
    with told():
        driver = store.driver
        if keys is None:
            return driver.execute(f"{_select_all(table)} ORDER BY id").fetchall()
        for i in range(0, len(keys), 500):
            part = tuple(keys[i : i + 500])
            marks = ", ".join("?" * len(part))
            found += driver.execute(f"{_select_all(table)} WHERE id IN ({marks})", part).fetchall()
    return found


def snapshot(store: Store, path: Path) -> None:
    """Write the present state of an open file to ``path`` by SQLite's own backup; a plain copy could be torn."""
    target = sqlite3.connect(path)
    try:
        with told():
            store.driver.backup(target)
    finally:
        target.close()


def _begin_immediate(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")
