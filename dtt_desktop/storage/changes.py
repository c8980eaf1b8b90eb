"""What an edit changed: for undo, for the views, for the history."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any, cast

from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.kinds import Context
from dtt_desktop.domain.record import Record

Values = dict[str, Any]


@dataclass
class Touched:
    """The keys of one table that an edit wrote."""

    inserted: set[int] = field(default_factory=set)
    updated: set[int] = field(default_factory=set)
    deleted: set[int] = field(default_factory=set)

    @property
    def kept(self) -> set[int]:
        """Return the keys that exist afterwards."""
        return self.inserted | self.updated


class ChangeSet(dict[str, Touched]):
    """What one edit changed, by table name."""

    def of(self, record: type[Record]) -> Touched | None:
        """Return what changed of one family, or None."""
        return self.get(record.__tablename__)


@dataclass(frozen=True, slots=True)
class RowChange:
    """Before and after of one row: None where it did not exist; an update holds only what differs."""

    table: str
    key: int
    before: Values | None
    after: Values | None


def netted(rows: Iterable[RowChange]) -> list[RowChange]:
    """Return what rows written one after another amount to: one change a record, none where all is as before.

    A step may add a record and change it, or change one twice; taken one by one such rows cannot be brought back.
    """
    found: dict[tuple[str, int], RowChange] = {}
    for row in rows:
        place = row.table, row.key
        found[place] = _joined(found[place], row) if place in found else row
    return [row for row in found.values() if row.before != row.after]


def _joined(first: RowChange, second: RowChange) -> RowChange:
    """Return one change in place of two of the same record."""
    before, after = first.before, second.after
    if first.after is None and before is None:  # came and went
        return second
    if first.after is None and before is not None and after is not None:  # deleted, and its id given again
        keys = {**before, **after}
        before, after = {k: before.get(k) for k in keys}, {k: after.get(k) for k in keys}
    else:
        before = None if before is None else {**(second.before or {}), **before}
        after = None if after is None else {**(first.after or {}), **after}
    if before is not None and after is not None:
        changed = [k for k in before if before[k] != after.get(k)]
        return RowChange(first.table, first.key, {k: before[k] for k in changed}, {k: after.get(k) for k in changed})
    return RowChange(first.table, first.key, _filled(before), _filled(after))


def _filled(values: Values | None) -> Values | None:
    return None if values is None else {key: value for key, value in values.items() if value is not None}


def changed(rows: Iterable[RowChange]) -> ChangeSet:
    """Return the keys that netted rows wrote, by table."""
    found = ChangeSet()
    for row in rows:
        touched = found.setdefault(row.table, Touched())
        if row.after is None:
            touched.deleted.add(row.key)
        elif row.before is None:
            touched.inserted.add(row.key)
        else:
            touched.updated.add(row.key)
    return found


def checked_draft(family: type[Record], values: Values, context: Context) -> SimpleNamespace:
    """Return the columns of a record to be, derived. Raises UserError when it breaks a rule."""
    draft = SimpleNamespace(**_defaults(family) | values)
    record = cast("Record", draft)  # the rules only read and write attributes
    family.derive(record)
    family.check(record, context)
    return draft


_known: dict[type[Record], Values] = {}  # the defaults of a family, collected once


def _defaults(family: type[Record]) -> Values:
    if family not in _known:
        _known[family] = {column.key: column.default for column in family.columns}
    return _known[family]


_written = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def packed(values: Values | None) -> str | None:
    """Return values as they are kept in the history."""
    return None if values is None else _written(values)


def unpacked(text: str | None) -> Values | None:
    """Return values as :func:`packed` kept them. Raises UserError step-unreadable when they are no such thing."""
    return None if text is None else loaded(text)


def loaded(text: str) -> Values:
    """Return an object of the history from its JSON. Raises UserError step-unreadable."""
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        raise UserError("step-unreadable") from None
    if not isinstance(found, dict):
        raise UserError("step-unreadable")
    return found


def named(text: str) -> Values:
    """Return the parameters that name a step; none where they cannot be read: the step is named all the same."""
    try:
        return loaded(text)
    except UserError:
        return {}
