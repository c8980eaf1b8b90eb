"""Reads off SQLAlchemy's own flush what an edit changed: for undo, for the views, for the history."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache
from types import SimpleNamespace
from typing import Any, cast

from sqlalchemy import Table, event
from sqlalchemy.orm import Session, attributes

from dtt_desktop.domain.fields import Context
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


@cache
def stored_columns(record: type[Record]) -> tuple[str, ...]:
    """Return the columns that history keeps: all but the derived ones."""
    return tuple(c.key for c in record.__table__.columns if not c.info.get("derived"))


class RecordedSession(Session):
    """A session whose recorder, if it has one, sees every flush."""

    recorder: Recorder | None = None


class Recorder:
    """Listens to one session; refuses what it cannot see."""

    def __init__(self, session: RecordedSession, context: Context) -> None:
        self.context = context
        self.rows: list[RowChange] = []
        self._fresh: list[Record] = []
        session.recorder = self

    def before_flush(self, session: Session) -> None:
        """Check what is about to be written and note its before."""
        for record in _records(session.new):
            record.derive()
            record.check(self.context)
            self._fresh.append(record)
        for record in _records(session.dirty):
            before, after = _differences(record)
            if after:
                record.derive()
                record.check(self.context)
                self.rows.append(RowChange(record.__tablename__, record.id, before, after))
        for record in _records(session.deleted):
            self.rows.append(RowChange(record.__tablename__, record.id, _values(record, stored=True), None))

    def after_flush(self) -> None:
        """Note what was added, now that it has its id."""
        for record in self._fresh:
            self.rows.append(RowChange(record.__tablename__, record.id, None, _values(record)))
        self._fresh.clear()

    def add_rows(self, session: Session, family: type[Record], rows: Sequence[Values]) -> None:
        """Add thousands of rows at once, their ids given: derived, checked and recorded as single ones are."""
        drafts = [checked_draft(family, values, self.context) for values in rows]
        session.connection().execute(cast("Table", family.__table__).insert(), [vars(draft) for draft in drafts])
        kept = stored_columns(family)
        for draft in drafts:
            held = vars(draft)
            after = {k: held[k] for k in kept if held[k] is not None}
            self.rows.append(RowChange(family.__tablename__, held["id"], None, after))

    def changes(self) -> ChangeSet:
        """Return the keys written, by table."""
        found = ChangeSet()
        for row in self.rows:
            touched = found.setdefault(row.table, Touched())
            if row.after is None:
                touched.inserted.discard(row.key)
                touched.updated.discard(row.key)
                touched.deleted.add(row.key)
            elif row.before is None:
                touched.deleted.discard(row.key)
                touched.inserted.add(row.key)
            elif row.key not in touched.inserted:
                touched.updated.add(row.key)
        return found


def checked_draft(family: type[Record], values: Values, context: Context) -> SimpleNamespace:
    """Return the columns of a record to be, derived. Raises UserError when it breaks a rule."""
    draft = SimpleNamespace(**{**_empty(family), **values})
    record = cast("Record", draft)  # the rules only read and write attributes
    family.derive(record)
    family.check(record, context)
    return draft


@cache
def _empty(family: type[Record]) -> Values:
    return {c.key: c.default.arg if c.default is not None else None for c in family.__table__.columns}


def _records(objects: Iterable[Any]) -> list[Record]:
    return [o for o in objects if isinstance(o, Record)]


def _values(record: Record, *, stored: bool = False) -> Values:
    """Return the columns of a record that hold something; ``stored`` takes them as the file has them."""
    if stored:
        before, _ = _differences(record)
        found = {k: before.get(k, getattr(record, k)) for k in stored_columns(type(record))}
    else:
        held = record.__dict__  # just flushed, so everything is loaded; much faster than the attributes
        found = {k: held.get(k) for k in stored_columns(type(record))}
    return {k: v for k, v in found.items() if v is not None}


def _differences(record: Record) -> tuple[Values, Values]:
    before: Values = {}
    after: Values = {}
    for key in attributes.instance_state(record).committed_state:
        history = attributes.get_history(record, key)
        if not history.has_changes() or record.__table__.columns[key].info.get("derived"):
            continue
        before[key] = history.deleted[0] if history.deleted else None
        after[key] = history.added[0] if history.added else None
    return before, after


@event.listens_for(RecordedSession, "before_flush")
def _before_flush(session: RecordedSession, *_: object) -> None:
    if session.recorder:
        session.recorder.before_flush(session)


@event.listens_for(RecordedSession, "after_flush")
def _after_flush(session: RecordedSession, *_: object) -> None:
    if session.recorder:
        session.recorder.after_flush()


@event.listens_for(RecordedSession, "do_orm_execute")
def _refuse_bulk(state: Any) -> None:
    """Bulk statements pass by the flush, so undo would not know of them."""
    if state.is_update or state.is_delete or state.is_insert:
        raise AssertionError("bulk statements are not recorded; write through records")


def packed(values: Values | None) -> str | None:
    """Return values as they are kept in the history."""
    return None if values is None else json.dumps(values, ensure_ascii=False, separators=(",", ":"))


def unpacked(text: str | None) -> Values | None:
    """Return values as :func:`packed` kept them."""
    return None if text is None else dict(json.loads(text))
