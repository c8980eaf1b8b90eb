"""What an edit changed: for undo, for the views, for the history."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any, cast

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


def checked_draft(family: type[Record], values: Values, context: Context) -> SimpleNamespace:
    """Return the columns of a record to be, derived. Raises UserError when it breaks a rule."""
    draft = SimpleNamespace(**{column.key: column.default for column in family.columns} | values)
    record = cast("Record", draft)  # the rules only read and write attributes
    family.derive(record)
    family.check(record, context)
    return draft


def packed(values: Values | None) -> str | None:
    """Return values as they are kept in the history."""
    return None if values is None else json.dumps(values, ensure_ascii=False, separators=(",", ":"))


def unpacked(text: str | None) -> Values | None:
    """Return values as :func:`packed` kept them."""
    return None if text is None else dict(json.loads(text))
