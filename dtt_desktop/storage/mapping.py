"""The tables of the file, and the record families mapped to them: importing this module does it, once.

SQLAlchemy takes longer to load than the window takes to stand, so the window reads its first rows without it; this
module is loaded while the person looks at the window (``app.load_rest``), or at the first session.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Boolean, ForeignKey, Integer, String, Table
from sqlalchemy import Column as TableColumn
from sqlalchemy.orm import configure_mappers, registry
from sqlalchemy.types import TypeEngine

from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.domain.fields import Column
from dtt_desktop.domain.schema import FAMILIES

_TYPES: dict[type, type[TypeEngine[Any]]] = {str: String, int: Integer, bool: Boolean}
_REGISTRY = registry()
METADATA = _REGISTRY.metadata


def _column(column: Column) -> TableColumn[Any]:
    points_at = [ForeignKey(f"{column.table}.id", deferrable=True, initially="DEFERRED")] if column.table else []
    return TableColumn(
        column.key,
        _TYPES[column.holds](),
        *points_at,
        primary_key=column.key == "id",
        nullable=not column.filled,
        default=column.default,
    )


Table(
    "step",
    METADATA,
    TableColumn("id", Integer(), primary_key=True),
    TableColumn("kind", String(), nullable=False),
    TableColumn("code", String(), nullable=False),
    TableColumn("params", String(), nullable=False),
    TableColumn("target", Integer(), ForeignKey("step.id")),
    TableColumn("made_at", String(), nullable=False),
    TableColumn("made_by", String(), nullable=False),
)
Table(
    "step_row",
    METADATA,
    TableColumn("step", Integer(), ForeignKey("step.id"), primary_key=True),
    TableColumn("seq", Integer(), primary_key=True),
    TableColumn("record", String(), nullable=False),
    TableColumn("key", Integer(), nullable=False),
    TableColumn("before", String()),
    TableColumn("after", String()),
    sqlite_with_rowid=False,  # one tree instead of table and index: one page less to flush at every edit
)
Table(
    "seal",  # storage/seal.py
    METADATA,
    TableColumn("record", String(), primary_key=True),
    TableColumn("key", Integer(), primary_key=True, autoincrement=False),
    TableColumn("mark", Integer(), nullable=False),
    sqlite_with_rowid=False,
)
Table(
    "event",  # what changes no record: a file opened, a paper exported, a number shown
    METADATA,
    TableColumn("id", Integer(), primary_key=True),
    TableColumn("after_step", Integer(), nullable=False),  # where it stands among the steps, whatever the clock says
    TableColumn("code", String(), nullable=False),
    TableColumn("params", String(), nullable=False),
    TableColumn("record", String()),
    TableColumn("key", Integer()),
    TableColumn("made_at", String(), nullable=False),
    TableColumn("made_by", String(), nullable=False),
)
Table(
    "tombstone",
    METADATA,
    TableColumn("id", Integer(), primary_key=True),
    TableColumn("mark", String(), nullable=False),
    TableColumn("reason", String(), nullable=False),
    TableColumn("made_at", String(), nullable=False),
    TableColumn("made_by", String(), nullable=False),
)
for family in FAMILIES:
    # copies of papers and hand-edited letters point at delegates, so that no id of theirs is given twice
    table = Table(
        family.__tablename__, METADATA, *map(_column, family.columns), sqlite_autoincrement=family is Delegate
    )
    _REGISTRY.map_imperatively(family, table)
configure_mappers()
