"""What must hold of an open file after every act: undo and redo exact, nothing changed in silence, all of it sound."""

from __future__ import annotations

from collections import Counter
from typing import Any

from dtt_desktop.domain.composition import Composition, Person
from dtt_desktop.domain.conference import Conference
from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.messages import STEP_UNKNOWN, step_text, told
from dtt_desktop.domain.record import Record
from dtt_desktop.domain.schema import BY_TABLE, FAMILIES, POINTED_AT
from dtt_desktop.services import soundness
from dtt_desktop.services.roster import counted
from dtt_desktop.services.workspace import Row, Workspace
from dtt_desktop.storage.changes import ChangeSet
from dtt_desktop.storage.history import ERASURES, REGISTERED, UndoStack

Rows = dict[type[Record], dict[int, Row]]


class Fault(Exception):  # noqa: N818 - what the acts are done to find
    """Something that must hold does not."""


class Watch:
    """Follows a file as a window does, by what each edit says it changed, and compares that with what stands there."""

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        self.rows = self._read()
        self.composition = Composition(map(counted, self.rows[Delegate].values()))
        self.steps = 0
        self._begin()
        workspace.on_changed.append(self._changed)

    # -- the row of states --------------------------------------------------------------------------------------

    @property
    def depth(self) -> int:
        """Return how many steps can be undone."""
        return len(self.workspace._stack.done)

    @property
    def undone(self) -> int:
        """Return how many steps can be redone."""
        return len(self.workspace._stack.undone)

    @property
    def fits(self) -> dict[str, bool]:
        """Tell of undo and redo whether the next one must succeed: nothing that stays was done in between."""
        return {"undo": self.depth > self.floor, "redo": self.depth >= self.floor and self.undone > self._loose}

    def _begin(self) -> None:
        """Begin a row of states here: what was done before may not fit any more."""
        self.floor, self._loose = self.depth, self.undone
        self._states = {self.depth: self._digest()}

    def _changed(self, changes: ChangeSet) -> None:
        self.steps += 1
        self._follow(changes)
        kind, code = self.workspace.store.driver.execute("SELECT kind, code FROM step ORDER BY id DESC").fetchone()
        if code in (*ERASURES, *REGISTERED) and kind == "do":
            self._begin()
            return
        self._loose = min(self._loose, self.undone)
        now = self._digest()
        if kind == "do":
            self._states = {depth: state for depth, state in self._states.items() if depth < self.depth}
        elif self._states.get(self.depth, now) != now:
            raise Fault(f"{kind} of {code}: the file is not as it was")
        self._states[self.depth] = now

    def stuck(self, kind: str, must: bool) -> None:
        """Take note of a step that could be neither undone nor redone; ``must`` tells that it had to."""
        if must:
            raise Fault(f"{kind} is stuck though nothing that stays was done since")
        self._begin()

    # -- what each edit says ------------------------------------------------------------------------------------

    def _follow(self, changes: ChangeSet) -> None:
        for table, touched in changes.items():
            family = BY_TABLE[table]
            held = self.rows[family]
            before = {key: held.pop(key) for key in touched.kept | touched.deleted if key in held}
            after = {row[0]: row for row in self.workspace.rows(family, touched.kept)}
            held.update(after)
            if family is Delegate:
                for sign, people in ((-1, before), (1, after)):
                    for row in people.values():
                        self.composition.add(counted(row), sign)

    # -- what stands there --------------------------------------------------------------------------------------

    def _read(self) -> Rows:
        return {family: {row[0]: row for row in self.workspace.rows(family)} for family in FAMILIES}

    def _digest(self) -> int:
        return hash(tuple(tuple(self.workspace.rows(family)) for family in FAMILIES))

    def look(self, *, closely: bool = False) -> None:
        """Raise Fault when something does not hold; ``closely`` looks at every page and mark of the file too."""
        self._compare()
        self._names()
        self._count()
        for lang in ("vi", "en"):
            for step in (self.workspace.undoable, self.workspace.redoable):
                if step and step_text(step.code, step.params, lang) == STEP_UNKNOWN.text(lang):
                    raise Fault(f"step {step.code} cannot be named")
        if closely:
            self._sound()

    def _compare(self) -> None:
        for family, rows in self._read().items():
            held = self.rows[family]
            if rows != held:
                odd = [(held.get(k), rows.get(k)) for k in rows.keys() | held.keys() if held.get(k) != rows.get(k)]
                raise Fault(f"{family.__tablename__}: changed without being told: {odd[:2]}")

    def _names(self) -> None:
        context = self.workspace.context()
        date = next(iter(self.rows[Conference].values()))[Conference.column_keys.index("date")]
        if context.conference_date != date:
            raise Fault(f"date is {date}, values are read against {context.conference_date}")
        for table in POINTED_AT:
            family = BY_TABLE[table]
            places = [family.column_keys.index(key) for key in family.named_by]
            names = {k: " - ".join(str(row[i]) for i in places if row[i]) for k, row in self.rows[family].items()}
            if dict(context.names[table]) != names:
                raise Fault(f"names of {table} are stale")

    def _count(self) -> None:
        people = list(map(counted, self.rows[Delegate].values()))
        if self.composition.total != len(people):
            raise Fault(f"{len(people)} delegates, counted {self.composition.total}")
        for place, name in enumerate(Person._fields):
            plain: Counter[Any] = Counter(person[place] for person in people)
            if dict(self.composition.values(name)) != dict(plain):
                raise Fault(f"{name}: counted {self.composition.values(name)}, plainly {plain}")

    def _sound(self) -> None:
        driver = self.workspace.store.driver
        if (found := driver.execute("PRAGMA integrity_check").fetchall()) != [("ok",)]:
            raise Fault(f"integrity: {found}")
        if found := driver.execute("PRAGMA foreign_key_check").fetchall():
            raise Fault(f"foreign keys: {found}")
        if places := soundness.damage(driver):
            raise Fault(f"marks do not fit: {places}")
        kept, read = self.workspace._stack, UndoStack.read(driver)
        if (kept.done, kept.undone) != (read.done, read.undone):
            raise Fault("what can be undone is not what the file says")


def tell(error: UserError) -> None:
    """Put a refusal into words, in both languages. Raises Fault when there are none."""
    for lang in ("vi", "en"):
        try:
            told(error, lang)
        except (KeyError, ValueError, IndexError, TypeError, AttributeError) as fault:
            raise Fault(f"refusal {error.code} has no sentence: {fault!r}") from error
