"""SQLite's own faults, turned into what the person can be told."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from dtt_desktop.domain.errors import UserError

_BY_NAME = {
    "SQLITE_FULL": "disk-full",
    "SQLITE_READONLY": "file-readonly",
    "SQLITE_READONLY_DBMOVED": "file-moved",
    "SQLITE_CANTOPEN": "disk-error",
    "SQLITE_BUSY": "file-busy",
    "SQLITE_LOCKED": "file-busy",
    "SQLITE_CORRUPT": "file-damaged",
    "SQLITE_NOTADB": "file-damaged",
    "SQLITE_IOERR": "disk-error",
}
_POINTS_AT_NOTHING = ("foreign key mismatch", "no such table: main.")  # only of a schema a byte of which was changed


def user_error(fault: BaseException) -> UserError | None:
    """Return what to tell the person about a database fault, or None when it is a bug of ours."""
    original = getattr(fault, "orig", None) or fault
    if "user-defined function raised exception" in str(original):  # the mark of a row with a text that is none
        return UserError("row-unreadable")
    if any(words in str(original) for words in _POINTS_AT_NOTHING):
        return UserError("file-damaged")
    name = getattr(original, "sqlite_errorname", None) or ""
    for known, code in _BY_NAME.items():
        if name == known or name.startswith(known + "_"):
            return UserError(_BY_NAME.get(name, code))
    return None


@contextmanager
def told() -> Iterator[None]:
    """Turn the faults of the disk and the file into UserError; let bugs through as they are."""
    try:
        yield
    except Exception as fault:  # SQLAlchemy wraps what SQLite raises
        error = user_error(fault)
        if error is None:
            raise
        raise error from fault


@contextmanager
def told_at_opening() -> Iterator[None]:
    """As :func:`told`; what SQLite cannot put into words is damage too: a name of the schema that is no text."""
    with told():
        try:
            yield
        except UnicodeDecodeError as fault:  # of SQLite's own message
            raise UserError("file-damaged") from fault
        except sqlite3.OperationalError as fault:
            if error_code(fault) == sqlite3.SQLITE_CORRUPT:
                raise UserError("file-damaged") from fault
            raise


def error_code(fault: sqlite3.Error) -> int:
    """Return SQLite's code of a fault; one Python raised, which has none, is of a text that cannot be decoded."""
    return getattr(fault, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT)
