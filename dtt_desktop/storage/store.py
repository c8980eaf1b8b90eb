"""One conference file: created whole, opened through a gate, written one transaction at a time.

What is SQLite's own (pragmas, file ids, locking) lives here. The settings are D1 to D3 of the reliability study:
a rollback journal that is truncated, full flushing, exclusive locking, one connection, explicit BEGIN IMMEDIATE.
"""

from __future__ import annotations

import errno
import os
import sqlite3
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.record import Record
from dtt_desktop.storage import migrations
from dtt_desktop.storage.faults import told

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

    from dtt_desktop.storage.recording import RecordedSession

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
    try:
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
    except BaseException:
        connection.close()
        raise
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
    if int.from_bytes(head[60:64], "big") > migrations.SCHEMA_VERSION:
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

    @cached_property
    def engine(self) -> Engine:
        """Return SQLAlchemy's engine on the one connection; made when it is first needed, as it takes long to load."""
        from sqlalchemy import create_engine, event
        from sqlalchemy.pool import StaticPool

        engine = create_engine(
            "sqlite+pysqlite://", creator=lambda: self.driver, poolclass=StaticPool, hide_parameters=True
        )
        event.listen(engine, "begin", _begin_immediate)
        return engine

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
                connection.execute("BEGIN IMMEDIATE")  # takes the lock; in exclusive mode it is kept
                connection.execute("COMMIT")
                store = cls(path, connection)
                store._bring_up_to_date()
            except BaseException:
                connection.close()
                raise
        return store

    @classmethod
    def create(cls, path: Path) -> Store:
        """Create an empty file at the present schema; it appears whole or not at all.

        Raises UserError file-exists, folder-missing, folder-readonly, disk-full, disk-error.
        """
        if path.exists():
            raise UserError("file-exists", path=path)
        if not path.parent.is_dir():
            raise UserError("folder-missing", path=path.parent)
        try:
            handle, name = tempfile.mkstemp(prefix=".dtt-", suffix=".new", dir=path.parent)
        except OSError as fault:
            raise UserError(
                "disk-full" if fault.errno == errno.ENOSPC else "folder-readonly", path=path.parent
            ) from None
        os.close(handle)
        draft = Path(name)
        try:
            with told():
                store = cls(draft, _connect(draft))
                try:
                    store.driver.execute(f"PRAGMA application_id={APPLICATION_ID}")
                    store._bring_up_to_date()
                finally:
                    store.close()
            if path.exists():
                raise UserError("file-exists", path=path)
            draft.replace(path)
        finally:
            draft.unlink(missing_ok=True)
            Path(f"{draft}-journal").unlink(missing_ok=True)
        return cls.open(path)

    def _bring_up_to_date(self) -> None:
        if self.driver.execute("PRAGMA user_version").fetchone()[0] < migrations.SCHEMA_VERSION:
            from dtt_desktop.storage.migrate import migrate

            with self.engine.begin() as transaction:
                migrate(transaction)

    @contextmanager
    def session(self) -> Iterator[RecordedSession]:
        """Give a session in one transaction: committed at the end, rolled back on any fault."""
        from dtt_desktop.storage.recording import RecordedSession

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
        if "engine" in vars(self):
            self.engine.dispose()
        self.driver.close()
        journal = Path(f"{self.path}-journal")
        if journal.exists() and journal.stat().st_size == 0:
            journal.unlink()


def raw_rows(store: Store, family: type[Record], keys: Sequence[int] | None = None) -> list[tuple[Any, ...]]:
    """Return rows as the file holds them, every column, the id first; all rows in order of id unless ``keys``.

    Straight from the driver, because grids read thousands: flags come as 1, 0 or None.
    """
    query = f"SELECT {', '.join(family.column_keys)} FROM {family.__tablename__}"
    found: list[tuple[Any, ...]] = []
    with told():
        driver = store.driver
        if keys is None:
            return driver.execute(f"{query} ORDER BY id").fetchall()
        for i in range(0, len(keys), 500):
            part = tuple(keys[i : i + 500])
            marks = ", ".join("?" * len(part))
            found += driver.execute(f"{query} WHERE id IN ({marks})", part).fetchall()
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
