"""All records as plain data: an open format to leave with, and what tests compare."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select

from dtt_desktop.domain.kinds import Ref
from dtt_desktop.domain.record import Record
from dtt_desktop.domain.schema import FAMILIES, POINTED_AT
from dtt_desktop.services.workspace import Workspace
from dtt_desktop.storage.migrations import SCHEMA_VERSION

_SINGLE = ("conference", "agency")


def dump(workspace: Workspace) -> dict[str, Any]:
    """Return every record by the identifiers of the data dictionary; unknown values are None.

    ``conference`` and ``agency`` are objects, the others arrays in the order people see them. Beside each ``x_id``
    stands ``x``, the name it points at. No clock times, so a file after undo dumps as before the edit.
    """
    found: dict[str, Any] = {"format": "dtt", "schema_version": SCHEMA_VERSION}
    names = {table: workspace.names(table) for table in POINTED_AT}
    for family in FAMILIES:
        rows = [_plain(family, row, names) for row in _ordered(workspace, family)]
        found[family.dump_key] = (rows[0] if rows else None) if family.dump_key in _SINGLE else rows
    return found


def _ordered(workspace: Workspace, family: type[Record]) -> list[dict[str, Any]]:
    with workspace.read() as session:  # first of all: the families are mapped by now
        columns = [getattr(family, key) for key in family.stored_keys]
        order = [getattr(family, key) for key in ("line_no", "id") if key in family.column_keys]
        return [dict(row._mapping) for row in session.execute(select(*columns).order_by(*order))]


def _plain(family: type[Record], row: dict[str, Any], names: dict[str, dict[int, str]]) -> dict[str, Any]:
    plain = dict(row)
    for field in family.fields:
        if isinstance(field.kind, Ref):
            plain[field.key.removesuffix("_id")] = names[field.kind.table].get(row[field.key])
    return plain
