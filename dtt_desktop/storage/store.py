"""One conference file: created whole, opened through the gate, written one transaction at a time.

What is SQLite's own (pragmas, file ids, locking) lives here. The settings are D1 to D3 of the reliability study:
a rollback journal that is truncated, full flushing, exclusive locking, one connection, explicit BEGIN IMMEDIATE.
"""

from __future__ import annotations

import errno
import os
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.record import Record
from dtt_desktop.storage import gate, migrations, seal, shape
from dtt_desktop.storage.faults import error_code, told, told_at_opening, user_error
from dtt_desktop.storage.folders import address, drop_journal, new_draft, refuse_long, sync_folder
from dtt_desktop.storage.gate import APPLICATION_ID
from dtt_desktop.storage.lock import Lock

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

    from dtt_desktop.storage.recording import RecordedSession

EXTENSION = ".dtt"
_IN_MEMORY = ("foreign_keys=ON", "cell_size_check=ON", "trusted_schema=OFF", "temp_store=MEMORY")
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
    connection = sqlite3.connect(address(path.resolve(), "mode=rw"), uri=True, timeout=1.0, isolation_level=None)
    try:
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
    except BaseException:
        connection.close()
        raise
    return connection


@contextmanager
def _explained(lock: Lock) -> Iterator[None]:
    """Say who has the file, and that a file whose first page is ours is damaged rather than somebody else's.

    Raises UserError file-busy, file-alive-elsewhere, file-damaged.
    """
    try:
        yield
    except sqlite3.DatabaseError as fault:
        if error_code(fault) == sqlite3.SQLITE_BUSY:
            raise lock.busy() from fault
        if error_code(fault) == sqlite3.SQLITE_NOTADB:
            raise UserError("file-damaged") from fault
        raise


class Store:
    """An open conference file. Lives on the thread that opened it."""

    def __init__(self, path: Path, connection: sqlite3.Connection, lock: Lock | None = None) -> None:
        self.path = path
        self.driver = connection  # SQLite's own, for reading rows by the thousand and for backups
        self.lock = lock
        self.readonly = False
        self._identity = _identity(path) if lock else None
        self.unclean = False  # the last end was cut off; the whole file was checked and is sound

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
    def open(
        cls, path: Path, *, take_over: bool = False, before_migration: Callable[[Store], None] | None = None
    ) -> Store:
        """Open a file, bringing an older one up to date; one that cannot be written is opened to be read.

        ``take_over`` believes no note of another PC. Raises UserError as :func:`gate.check_header` and
        :meth:`Lock.refuse_held`, file-damaged, file-busy, file-alive-elsewhere, file-readonly-unclean.
        """
        refuse_long(path)
        lock = Lock(path)
        lock.refuse_held(take_over=take_over)
        gate.check_header(path)
        if not gate.writable(path):
            return cls._open_to_read(path)
        with told_at_opening():
            try:
                return cls._open_to_write(path, lock, before_migration)
            except PermissionError:  # rights that only show when a file is made, as on Windows
                return cls._open_to_read(path)

    @classmethod
    def _open_to_write(cls, path: Path, lock: Lock, before_migration: Callable[[Store], None] | None) -> Store:
        cut_off = gate.hot_journal(path)
        with _explained(lock):
            connection = _connect(path)
        store = cls(path, connection, lock)
        try:
            with _explained(lock):
                connection.execute("BEGIN EXCLUSIVE")  # takes SQLite's lock; in exclusive mode it is kept
                connection.execute("COMMIT")
            store.unclean = cut_off or lock.left_over()
            gate.check_pages(connection, full=store.unclean)
            lock.take()
            store._bring_up_to_date(before_migration)
        except BaseException:
            lock.release()
            connection.close()
            raise
        return store

    @classmethod
    def _open_to_read(cls, path: Path) -> Store:
        """Open a file that cannot be written: a copy of it in memory, so that nothing of it is held or changed."""
        with told_at_opening():
            source = sqlite3.connect(address(path.resolve(), "mode=ro"), uri=True, timeout=1.0)
            try:
                data = source.serialize()
            except sqlite3.DatabaseError as fault:
                if gate.hot_journal(path):
                    raise UserError("file-readonly-unclean", path=path) from fault
                raise
            finally:
                source.close()
            return cls.from_bytes(path, data)

    @classmethod
    def from_bytes(cls, path: Path, data: bytes) -> Store:
        """Open the bytes of a file in memory, to be read. Raises UserError file-damaged."""
        connection = sqlite3.connect(":memory:", isolation_level=None)
        store = cls(path, connection)
        store.readonly = True
        with told_at_opening():
            try:
                connection.deserialize(data)
                for pragma in _IN_MEMORY:
                    connection.execute(f"PRAGMA {pragma}")
                gate.check_pages(connection)
                store._bring_up_to_date()
            except BaseException:
                connection.close()
                raise
        return store

    @classmethod
    def create(cls, path: Path, fill: Callable[[Path], None] | None = None) -> Store:
        """Create a file at the present schema; it appears whole, with what ``fill`` puts into it, or not at all.

        Raises UserError file-exists, folder-missing, folder-readonly, disk-full, disk-error, and what ``fill`` raises.
        """
        refuse_long(path)
        if path.exists():
            raise UserError("file-exists", path=path)
        if not path.parent.is_dir():
            raise UserError("folder-missing", path=path.parent)
        try:
            handle, draft = new_draft(path.parent, ".new")
        except OSError as fault:
            raise UserError(
                "disk-full" if fault.errno == errno.ENOSPC else "folder-readonly", path=path.parent
            ) from None
        os.close(handle)
        try:
            cls._make(draft)
            if fill:
                fill(draft)
            if path.exists():
                raise UserError("file-exists", path=path)
            drop_journal(path)
            draft.replace(path)
            sync_folder(path.parent)
        finally:
            for left in (draft, Path(f"{draft}-journal"), Lock(draft).path):
                left.unlink(missing_ok=True)
        return cls.open(path)

    @classmethod
    def _make(cls, draft: Path) -> None:
        """Give an empty file our mark and the present schema."""
        with told():
            store = cls(draft, _connect(draft))
            try:
                store.driver.execute(f"PRAGMA application_id={APPLICATION_ID}")
                store._bring_up_to_date()
            finally:
                store.close()

    def _bring_up_to_date(self, before: Callable[[Store], None] | None = None) -> None:
        shape.check_safe(self.driver, self.path)
        if self.driver.execute("PRAGMA user_version").fetchone()[0] < migrations.SCHEMA_VERSION:
            if before:
                before(self)
            self._migrate()
        shape.check_whole(self.driver, self.path)
        seal.watch(self.driver)
        if seal.unreadable(self.driver):
            self.driver.text_factory = seal.lenient  # the rest can be read; what cannot is named

    def _migrate(self) -> None:
        """Take the steps to the present version. Raises UserError file-schema when they do not fit the tables."""
        from sqlalchemy.exc import SQLAlchemyError

        from dtt_desktop.storage.migrate import migrate

        try:
            with self.engine.begin() as transaction:
                migrate(transaction)
        except SQLAlchemyError as fault:
            raise user_error(fault) or shape.wrong_version(self.path) from fault

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

    def refuse_moved(self) -> None:
        """Refuse to acknowledge what nobody would find again: the path no longer leads to the file that is open.

        Windows forbids it to be moved while it is open; elsewhere a file manager or a synchroniser may do so. Raises
        UserError file-moved.
        """
        if self._identity is not None and _identity(self.path) != self._identity:
            raise UserError("file-moved")

    def integrity(self) -> list[str]:
        """Return what SQLite finds wrong with the file; empty when it is sound."""
        with told():
            found = [str(row[0]) for row in self.driver.execute("PRAGMA integrity_check")]
            try:
                orphans = [f"{row[0]}:{row[1]}" for row in self.driver.execute("PRAGMA foreign_key_check")]
            except sqlite3.OperationalError as fault:  # a table points at what is none
                orphans = [str(fault)]
        return [line for line in found if line != "ok"] + orphans

    def close(self) -> None:
        """Close the file; the empty journal and the note beside it go while SQLite's lock still keeps others out."""
        if "engine" in vars(self):
            self.engine.dispose()
        if self.lock:
            self._take_away_journal()
            self.lock.release()
        self.driver.close()
        if self.lock and os.name == "nt":  # Windows lets nobody remove an open file, so this is safe only there
            self._take_away_journal()

    def _take_away_journal(self) -> None:
        journal = Path(f"{self.path.resolve()}-journal")
        with suppress(OSError):
            if journal.stat().st_size == 0:
                journal.unlink()


def _identity(path: Path) -> tuple[int, int] | None:
    """Return what tells one file from another, whatever it is called; None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


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


def raw_columns(store: Store, family: type[Record], names: Sequence[str]) -> list[tuple[Any, ...]]:
    """Return some columns of every row as the file holds them, in order of id. Raises KeyError for an unknown name."""
    if unknown := set(names) - set(family.column_keys):
        raise KeyError(*unknown)
    with told():
        return store.driver.execute(f"SELECT {', '.join(names)} FROM {family.__tablename__} ORDER BY id").fetchall()


def snapshot(store: Store) -> bytes:
    """Return the present state of an open file, as bytes that make a file of their own.

    Reads every page within one transaction and writes nothing, so a slow disk does not hold up the window.
    """
    with told():
        return store.driver.serialize()


def _begin_immediate(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")
