"""Sessions that note what is written: an edit's changes are read off SQLAlchemy's own flush."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from operator import itemgetter
from typing import Any

from sqlalchemy import event
from sqlalchemy.orm import Session, attributes

from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.kinds import Context
from dtt_desktop.domain.record import Record
from dtt_desktop.storage import seal
from dtt_desktop.storage.changes import RowChange, Values, checked_draft, netted
from dtt_desktop.storage.mapping import METADATA


class RecordedSession(Session):
    """A session whose recorder, if it has one, sees every flush."""

    recorder: Recorder | None = None

    def record(self, context: Context, *, again: bool = False) -> Recorder:
        """Note from now on what this session writes; ``again`` brings back what stood there, whatever the rules say."""
        self.recorder = Recorder(context, again=again)
        return self.recorder


class Recorder:
    """Listens to one session; refuses what it cannot see."""

    def __init__(self, context: Context, *, again: bool = False) -> None:
        self.context = context
        self._again = again
        self._rows: list[RowChange] = []
        self._fresh: list[Record] = []

    def rows(self) -> list[RowChange]:
        """Return what was written so far, one change a record."""
        return netted(self._rows)

    def before_flush(self, session: Session) -> None:
        """Check what is about to be written and note its before."""
        for record in _records(session.new):
            self._settle(record)
            self._fresh.append(record)
        for record in _records(session.dirty):
            before, after = _differences(record)
            if after:
                _refuse_emptied(record, after)
                self._settle(record)
                self._rows.append(RowChange(record.__tablename__, record.id, before, after))
        for record in _records(session.deleted):
            self._rows.append(RowChange(record.__tablename__, record.id, _values(record, stored=True), None))

    def _settle(self, record: Record) -> None:
        record.derive()
        if not self._again:
            record.check(self.context)

    def after_flush(self) -> None:
        """Note what was added, now that it has its id."""
        for record in self._fresh:
            self._rows.append(RowChange(record.__tablename__, record.id, None, _values(record)))
        self._fresh.clear()

    def add_rows(self, session: Session, family: type[Record], rows: Sequence[Values]) -> None:
        """Add thousands of rows at once, their ids given: derived, checked and recorded as single ones are."""
        drafts = [checked_draft(family, values, self.context) for values in rows]
        keys = list(METADATA.tables[family.__tablename__].columns.keys())
        names, places = ", ".join(keys), ", ".join("?" * len(keys))
        insert = f"INSERT INTO {family.__tablename__} ({names}) VALUES ({places})"
        of_draft = itemgetter(*keys)
        values = [of_draft(vars(draft)) for draft in drafts]
        connection = session.connection()
        driver = connection.connection.driver_connection
        assert driver is not None
        with seal.by_hand(driver, family.__tablename__):
            connection.exec_driver_sql(insert, values)
        seal.add(driver, family.__tablename__, keys, values)
        kept = family.stored_keys
        for draft in drafts:
            held = vars(draft)
            after = {k: held[k] for k in kept if held[k] is not None}
            self._rows.append(RowChange(family.__tablename__, held["id"], None, after))


def _records(objects: Iterable[Any]) -> list[Record]:
    return [o for o in objects if isinstance(o, Record)]


def _values(record: Record, *, stored: bool = False) -> Values:
    """Return the columns of a record that hold something; ``stored`` takes them as the file has them."""
    if stored:
        before, _ = _differences(record)
        found = {k: before.get(k, getattr(record, k)) for k in type(record).stored_keys}
    else:
        held = record.__dict__  # just flushed, so everything is loaded; much faster than the attributes
        found = {k: held.get(k) for k in type(record).stored_keys}
    return {k: v for k, v in found.items() if v is not None}


def _refuse_emptied(record: Record, after: Values) -> None:
    """Raise UserError required when a column that always holds something would hold nothing."""
    for field in type(record).fields:
        if field.filled and field.key in after and after[field.key] is None:
            raise UserError("required", field.key, name=field.label)


def _differences(record: Record) -> tuple[Values, Values]:
    before: Values = {}
    after: Values = {}
    for key in attributes.instance_state(record).committed_state:
        history = attributes.get_history(record, key)
        if not history.has_changes() or key not in type(record).stored_keys:
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
