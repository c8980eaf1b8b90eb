"""Whether a file is built as this program builds its files: tables, columns, guards of the history, and nothing else.

A view, a trigger or a computed column of somebody else's would run inside our own statements. Nothing here writes.
"""

from __future__ import annotations

import re
import sqlite3
from pathlib import Path

from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.schema import BY_TABLE
from dtt_desktop.domain.text import L
from dtt_desktop.storage.migrations import SCHEMA_VERSION

_OWN = {
    "step": {"id": "INTEGER", "kind": "VARCHAR", "code": "VARCHAR", "params": "VARCHAR", "target": "INTEGER",
             "made_at": "VARCHAR", "made_by": "VARCHAR"},
    "step_row": {"step": "INTEGER", "seq": "INTEGER", "record": "VARCHAR", "key": "INTEGER", "before": "VARCHAR",
                 "after": "VARCHAR"},
    "event": {"id": "INTEGER", "after_step": "INTEGER", "code": "VARCHAR", "params": "VARCHAR", "record": "VARCHAR",
              "key": "INTEGER", "made_at": "VARCHAR", "made_by": "VARCHAR"},
    "tombstone": {"id": "INTEGER", "mark": "VARCHAR", "reason": "VARCHAR", "made_at": "VARCHAR",
                  "made_by": "VARCHAR"},
    "seal": {"record": "VARCHAR", "key": "INTEGER", "mark": "INTEGER"},
}  # fmt: skip
_HOLDS = {str: "VARCHAR", int: "INTEGER", bool: "BOOLEAN"}
_GUARDED = ("step", "step_row", "event", "tombstone")  # by step 8 of the migrations
_COMPUTED = re.compile(
    r"\b(AS|GENERATED|CHECK|COLLATE|VIRTUAL|USING|SELECT|CASCADE|CONFLICT)\b|\bDEFAULT\s*\(", re.IGNORECASE
)
_LONGEST = 100_000  # letters of a text of the conference or the agency

_VIEW = L("có khung nhìn {name}", "it has a view {name}")
_TRIGGER = L("có lệnh tự chạy {name}", "it has a trigger {name}")
_INDEX = L("có chỉ mục {name}", "it has an index {name}")
_TABLE = L("bảng {name}", "the table {name}")
_VERSION = L("số phiên bản không hợp với các bảng", "its version number does not fit its tables")
_TEXT = L("chữ dài quá mức", "a text is too long")
_KINDS = {"view": _VIEW, "trigger": _TRIGGER, "index": _INDEX}


def guards() -> dict[str, str]:
    """Return the triggers of the history, by name, as a file of ours has them."""
    return {
        f"kept_{table}_{act.lower()}": f"CREATE TRIGGER kept_{table}_{act.lower()} BEFORE {act} ON {table} "
        "BEGIN SELECT RAISE(ABORT, 'the history cannot be rewritten'); END"
        for table in _GUARDED
        for act in ("UPDATE", "DELETE")
    }


def check_safe(connection: sqlite3.Connection, path: Path) -> None:
    """Refuse a file of any version in which something of somebody else's would run. Raises UserError file-schema."""
    known = guards()
    for kind, name, sql in connection.execute("SELECT type, name, sql FROM sqlite_master"):
        if kind == "table":
            if _COMPUTED.search(sql or "") or not re.fullmatch(r"\w+", name):
                raise _refused(path, _TABLE, name)
        elif not (kind == "trigger" and known.get(name) == sql) and not (kind == "index" and sql is None):
            raise _refused(path, _KINDS.get(kind, _TABLE), name)


def check_whole(connection: sqlite3.Connection, path: Path) -> None:
    """Refuse a file of the present version without its tables, columns and guards. Raises UserError file-schema."""
    if connection.execute("PRAGMA user_version").fetchone()[0] != SCHEMA_VERSION:
        return
    expected = {
        table: {column.key: _HOLDS[column.holds] for column in family.columns} for table, family in BY_TABLE.items()
    } | _OWN
    names = connection.execute("SELECT type, name FROM sqlite_master").fetchall()
    tables = {name for kind, name in names if kind == "table" and not name.startswith("sqlite_")}
    for table in sorted(tables ^ expected.keys()):
        raise _refused(path, _TABLE, table)
    for table, columns in expected.items():
        found = {row[1]: row[2] for row in connection.execute(f'PRAGMA table_xinfo("{table}")') if row[6] == 0}
        if found != columns:
            raise _refused(path, _TABLE, table)
    for guard in sorted(guards().keys() - {name for kind, name in names if kind == "trigger"}):
        raise _refused(path, _TRIGGER, guard)
    _check_lengths(connection, path)


def _check_lengths(connection: sqlite3.Connection, path: Path) -> None:
    """Refuse what only a hostile file has in it: the window would stand still over it."""
    for table in ("conference", "agency"):
        texts = [column.key for column in BY_TABLE[table].columns if column.holds is str]
        longest = " + ".join(f"coalesce(length(CAST({key} AS BLOB)), 0)" for key in texts)
        if connection.execute(f"SELECT 1 FROM {table} WHERE {longest} > {_LONGEST}").fetchone():
            raise _refused(path, _TEXT, table)


def wrong_version(path: Path) -> UserError:
    """Return what to say when the steps from a file's version to the present one cannot be taken."""
    return _refused(path, _VERSION, "")


def _refused(path: Path, what: L, name: str) -> UserError:
    shown = name if len(name) <= 40 else name[:39] + "…"
    return UserError("file-schema", path=path, what=L(what.vi.format(name=shown), what.en.format(name=shown)))
