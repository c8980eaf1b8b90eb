"""The one door to a conference file: reads, edits as named steps, undo and redo."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from dtt_desktop.domain.conference import CONFERENCE_ID, Conference, Paper
from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.kinds import Context
from dtt_desktop.domain.messages import step_text
from dtt_desktop.domain.record import Record
from dtt_desktop.domain.schema import BY_TABLE, POINTED_AT
from dtt_desktop.domain.text import Lang
from dtt_desktop.services import erased
from dtt_desktop.storage import events, history
from dtt_desktop.storage.changes import ChangeSet, RowChange, Touched, changed
from dtt_desktop.storage.erasing import compact
from dtt_desktop.storage.history import Step, StepKind, UndoStack
from dtt_desktop.storage.store import Store, raw_columns, raw_rows

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from dtt_desktop.services.backups import Backups

RISKY = frozenset({"import", "merge", "erase"})  # steps before which a backup is taken
T = TypeVar("T")
Row = tuple[Any, ...]


@dataclass(frozen=True)
class Outcome(Generic[T]):
    """What an edit gave back and what it changed."""

    value: T
    changes: ChangeSet


class Workspace:
    """An open conference file and the steps done in it."""

    def __init__(self, store: Store, lang: Lang = "vi") -> None:
        self.store = store
        self.lang = lang
        self.on_changed: list[Callable[[ChangeSet], None]] = []
        self.on_erased: list[Callable[[], None]] = []  # what else must be forgotten when people's data are erased
        self.erased_again = 0  # erasures made once more because an older state of the file came back
        self._thread = threading.get_ident()
        self._context: Context | None = None
        self._stack = UndoStack.read(store.driver)

    @classmethod
    def open(cls, path: Path, lang: Lang = "vi", *, take_over: bool = False) -> Workspace:
        """Open a conference file; what had been erased in a later state of it is erased again.

        Raises UserError as :meth:`Store.open`, and those of the disk.
        """
        workspace = cls(Store.open(path, take_over=take_over, before_migration=_back_up_old), lang)
        try:
            workspace.erased_again = erased.erase_known(workspace)
        except UserError:
            workspace.close()
            raise
        return workspace

    @property
    def path(self) -> Path:
        """Return the file this workspace keeps."""
        return self.store.path

    @cached_property
    def backups(self) -> Backups:
        """Return the backups of this file; loaded when first asked for."""
        from dtt_desktop.services.backups import Backups

        return Backups.of(self.path)

    @property
    def undoable(self) -> Step | None:
        """Return the step that undo would take back."""
        return self._stack.done[-1] if self._stack.done else None

    @property
    def redoable(self) -> Step | None:
        """Return the step that redo would bring back."""
        return self._stack.undone[-1] if self._stack.undone else None

    @contextmanager
    def read(self) -> Iterator[Session]:
        """Give a session for reading; what is changed in it is not kept, what was loaded stays readable."""
        self._own_thread()
        with self.store.session() as session:
            yield session
            session.expunge_all()
            session.rollback()

    def rows(self, record: type[Record], keys: Iterable[int] | None = None) -> list[Row]:
        """Return rows of one family as tuples: every mapped column, the id first. All rows unless ``keys``."""
        self._own_thread()
        return raw_rows(self.store, record, None if keys is None else sorted(keys))

    def conference(self) -> Conference:
        """Return the conference, detached. Raises UserError file-damaged when a file has none."""
        with self.read() as session:
            found = session.get(Conference, CONFERENCE_ID)
            if found is None:
                raise UserError("file-damaged")
            return found

    def picked(self, record: type[Record], *keys: str) -> list[Row]:
        """Return of every row of a family the columns that are named, in their order."""
        self._own_thread()
        return raw_columns(self.store, record, keys)

    def columns_of(self, record: type[Record], key: int) -> dict[str, Any]:
        """Return the columns of one record by their names; none when it is gone."""
        return next((dict(zip(record.column_keys, row, strict=True)) for row in self.rows(record, [key])), {})

    def one(self, record: type[Record]) -> dict[str, Any]:
        """Return the columns of the one conference or agency. Raises UserError file-damaged when there is none."""
        found = self.columns_of(record, CONFERENCE_ID)
        if not found:
            raise UserError("file-damaged")
        return found

    def names(self, table: str) -> dict[int, str]:
        """Return id -> name of the records of a table, in the order people see them."""
        return dict(self.context().names.get(table, {}))

    def context(self) -> Context:
        """Return what values are parsed and shown against; kept until an edit changes it."""
        if self._context is None:
            place = Conference.column_keys.index("date")
            date = next((row[place] for row in self.rows(Conference)), None)  # none while a file is being made
            self._context = Context(self.lang, date, _Names(self))
        return self._context

    def do(self, code: str, work: Callable[[Session], T], params: dict[str, Any] | None = None) -> Outcome[T]:
        """Carry out an edit as one step: all of it or nothing.

        ``code`` and ``params`` name the step in the Undo menu and the history (``domain/messages.py``); ``work`` may
        still fill ``params``, and writes through records only. An edit that changes nothing leaves no step. Raises
        UserError from the rules or the disk; before what is risky also when no backup can be taken.
        """
        if code in RISKY and not self.store.readonly:
            self.backups.back_up(self.store, code, params)
        return self._step("do", code, {} if params is None else params, work, None)

    def note(
        self,
        code: str,
        params: dict[str, Any] | None = None,
        record: type[Record] | None = None,
        key: int | None = None,
    ) -> None:
        """Note in the history what changes no record: a paper exported, a number shown (``domain/messages.py``, STEPS).

        ``record`` and ``key`` name whom it is about. A file that can only be read takes no notes. Raises UserError of
        the disk.
        """
        self._own_thread()
        try:
            self.store.refuse_moved()
            events.write_event(self.store.driver, code, params or {}, record.__tablename__ if record else None, key)
        except UserError as error:
            if error.code not in ("file-readonly", "file-moved"):  # a copy can be saved of either
                raise

    def erase(self, code: str, work: Callable[[Session], object], params: dict[str, Any]) -> None:
        """Carry out work that is not recorded, because nothing may tell what stood there (``services/erasing.py``).

        A step says that it was done; no step before it can be undone. ``work`` may fill ``params``. Views are told that
        every row may be another: texts anywhere may have held a name. Then the file is written anew without what was
        freed. Raises UserError from the rules or the disk, also when no backup can be taken before.
        """
        self._own_thread()
        if self.store.readonly:
            raise UserError("file-readonly")
        self.backups.back_up(self.store, "erase")
        before = self._ids()
        with self.store.session() as session:
            work(session)
            session.flush()
            key = history.write_step(session, "do", code, params, [], None)
            self.store.refuse_moved()
        self._stack.push("do", Step(key, code, params))
        self._context = None
        compact(self.store.driver)
        erased.remember(self.store.driver)
        changes = ChangeSet({t: Touched(updated=ids, deleted=before[t] - ids) for t, ids in self._ids().items()})
        for listener in self.on_changed:
            listener(changes)
        for forget in self.on_erased:
            forget()

    def _ids(self) -> dict[str, set[int]]:
        return {table: {row[0] for row in self.rows(family)} for table, family in BY_TABLE.items()}

    def undo(self) -> ChangeSet:
        """Take the last step back. Raises UserError nothing-to-undo, step-stuck (it is offered no more then)."""
        return self._again("undo", self.undoable)

    def redo(self) -> ChangeSet:
        """Bring the last undone step back. Raises UserError nothing-to-redo, step-stuck."""
        return self._again("redo", self.redoable)

    def _again(self, kind: StepKind, step: Step | None) -> ChangeSet:
        if step is None:
            raise UserError(f"nothing-to-{kind}")

        from sqlalchemy.exc import IntegrityError

        def work(session: Session) -> None:
            rows = history.rows_of(session, step.id)
            history.apply(session, history.inverse(rows) if kind == "undo" else rows)

        try:
            return self._step(kind, step.code, step.params, work, step).changes
        except (history.Stuck, IntegrityError) as fault:  # changed from outside, or what it made is needed by a paper
            self._pass_over(step)
            raise UserError("step-stuck", name=step_text(step.code, step.params, self.lang)) from fault

    def _pass_over(self, step: Step) -> None:
        """Note that a step can be neither undone nor redone, so that it does not bar the way to the others."""
        with self.store.session() as session:
            history.write_step(session, "do", history.STUCK, {}, [], step.id)
        self._stack.push("do", Step(0, history.STUCK, {}), step.id)

    def _step(
        self, kind: StepKind, code: str, params: dict[str, Any], work: Callable[[Session], T], target: Step | None
    ) -> Outcome[T]:
        self._own_thread()
        if self.store.readonly:
            raise UserError("file-readonly")
        context = self.context()
        with self.store.session() as session:
            recorder = session.record(context, again=target is not None)
            value = work(session)
            session.flush()
            rows = recorder.rows()
            if not rows and target is None:
                return Outcome(value, ChangeSet())
            key = history.write_step(session, kind, code, params, rows, target.id if target else None)
            self.store.refuse_moved()
        changes = changed(rows)
        papers = frozenset(row.key for row in rows if row.table == Paper.__tablename__)
        self._stack.push(kind, Step(key, code, params, papers), target.id if target else None)
        if _touches_context(rows):
            self._context = None
        for listener in self.on_changed:
            listener(changes)
        return Outcome(value, changes)

    def _own_thread(self) -> None:
        assert threading.get_ident() == self._thread, "a conference file is used on the thread that opened it"

    def close(self) -> None:
        """Close the file."""
        self.store.close()


def _back_up_old(store: Store) -> None:
    """Keep a file of an older version before it is brought up to date.

    That is done whole or not at all, so a backup that cannot be taken must not lock the person out of the file.
    """
    from dtt_desktop.services.backups import Backups

    try:
        Backups.of(store.path).back_up(store, "migration")
    except UserError as error:
        logging.getLogger("dtt_desktop").warning("no backup before migration: %s", error.code)


class _Names(Mapping[str, Mapping[int, str]]):
    """The names others point at, by table and id; a table is read when it is first asked for."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._read: dict[str, dict[int, str]] = {}

    def __getitem__(self, table: str) -> Mapping[int, str]:
        if table not in self._read:
            self._read[table] = self._names(table)
        return self._read[table]

    def __iter__(self) -> Iterator[str]:
        return iter(POINTED_AT)

    def __len__(self) -> int:
        return len(POINTED_AT)

    def _names(self, table: str) -> dict[int, str]:
        family = BY_TABLE[table]
        places = [family.column_keys.index(key) for key in family.named_by]
        rows = self._workspace.rows(family)
        return {row[0]: " - ".join(str(row[i]) for i in places if row[i]) for row in rows}


def _touches_context(rows: list[RowChange]) -> bool:
    """Tell whether a step may have changed the conference date or a name that others point at."""
    keys = {Conference.__tablename__: ("date",), **{table: BY_TABLE[table].named_by for table in POINTED_AT}}
    return any(
        r.table in keys and (r.before is None or r.after is None or not r.after.keys().isdisjoint(keys[r.table]))
        for r in rows
    )
