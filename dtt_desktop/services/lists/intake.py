"""A file being taken in: what was read, what the person corrected, and the plan that follows from both.

Nothing is written here. Every correction leads to a new plan worked out from the start: one direction, no patching.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, Literal

from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.headers import OTHER, tidy_header
from dtt_desktop.domain.record import Record
from dtt_desktop.domain.remembered import ALIAS, HEADER, Remembered
from dtt_desktop.domain.slices import collector_paused, drained
from dtt_desktop.domain.text import fold
from dtt_desktop.services.lists.cells import clean_cell
from dtt_desktop.services.lists.columns import FoundColumn
from dtt_desktop.services.lists.decoding import decode
from dtt_desktop.services.lists.layouts import usual
from dtt_desktop.services.lists.matching import Matcher
from dtt_desktop.services.lists.places import places_of
from dtt_desktop.services.lists.plan import (
    FAMILIES,
    ImportPlan,
    Place,
    PlanRow,
    Policy,
    SkippedRow,
    Target,
    note_columns,
    one_unit,
)
from dtt_desktop.services.lists.reading import read_tables
from dtt_desktop.services.lists.shape import PersonLine, Shape, shape_of
from dtt_desktop.services.lists.tables import Table
from dtt_desktop.services.lists.texts import read_text
from dtt_desktop.services.lists.units import UnitMark, Units
from dtt_desktop.services.lists.unread import keep_unread
from dtt_desktop.services.lists.values import Reader
from dtt_desktop.services.workspace import Workspace
from dtt_desktop.storage.changes import checked_draft

SECONDS = 45
"""How long working out one plan may take."""


class Intake:
    """One file (or pasted text) with the corrections made to it so far."""

    run: Callable[[Generator[tuple[int, int], None, ImportPlan]], ImportPlan] = staticmethod(drained)
    """How the plan is worked out after a correction; a window does it in slices."""

    def __init__(
        self,
        workspace: Workspace,
        source: str,
        tables: Sequence[Table],
        target: Target,
        *,
        unit: str | None = None,
        policy: Policy = "fill",
        judged: bool = True,
    ) -> None:
        self.workspace, self.source, self.target = workspace, source, target
        self.tables = [table for table in tables if not table.concealed]
        self._concealed = [table for table in tables if table.concealed]
        self.unit, self.policy = unit, policy
        self.columns: dict[Place, str] = {}  # table and column -> meaning, as the person corrected it
        self.mended: dict[Place, dict[str, str]] = {}
        self.decided: dict[Place, Literal["new", "same", "leave"]] = {}
        self.aliases: dict[tuple[str, str], str] = {}
        with collector_paused():
            for table in self.tables:
                decode(table)
        self.tables = usual(self.tables, FAMILIES[target])
        self._texts = [[list(row) for row in table.rows] for table in self.tables]
        self.shapes: list[Shape] = []
        self.prior: Sequence[Intake] = ()  # taken in before this one in the same step
        self.plan = ImportPlan(source, target)
        if judged:
            self.review()

    @classmethod
    def of_file(
        cls, workspace: Workspace, path: Path, target: Target, *, unit: str | None = None, policy: Policy = "fill"
    ) -> Intake:
        """Read a file. Raises UserError as :func:`reading.read_tables` does, sheet-header when no names are found."""
        made = cls(workspace, path.name, read_tables(path), target, unit=unit, policy=policy)
        made.refuse_without_names(path)
        return made

    @classmethod
    def of_text(cls, workspace: Workspace, text: str, target: Target, *, unit: str | None = None) -> Intake:
        """Take pasted text. Raises UserError sheet-empty, sheet-header, sheet-big."""
        tables = read_text(text, "", "")
        if not tables:
            raise UserError("sheet-empty", path="")
        made = cls(workspace, "", tables, target, unit=unit)
        made.refuse_without_names(None)
        return made

    def refuse_without_names(self, path: Path | None) -> None:
        """Raise UserError sheet-header when there is no column of names."""
        if not any(shape.has_names for shape in self.shapes):
            raise UserError("sheet-header", path=path.name if path else "")

    # -- corrections --------------------------------------------------------------------------------------------

    def set_column(self, table: int, column: int, meaning: str) -> None:
        """Say what a column means."""
        self.columns[table, column] = meaning
        self.review()

    def mend(self, place: Place, key: str, typed: str) -> None:
        """Type another text for a field of a row."""
        self.mended.setdefault(place, {})[key] = typed
        self.review()

    def decide(self, places: Iterable[Place], what: Literal["new", "same", "leave"]) -> None:
        """Say that rows are new people, the same as those on the list, or are to be left out."""
        self.decided.update(dict.fromkeys(places, what))
        self.review()

    def set_alias(self, key: str, spelling: str, value: str) -> None:
        """Say what a spelling that is on no list means."""
        self.aliases[key, fold(spelling)] = value
        self.review()

    # -- the plan -----------------------------------------------------------------------------------------------

    @property
    def corrections(self) -> Any:
        """Return what the person corrected, to be put back when working out the plan is stopped."""
        mended = {place: dict(typed) for place, typed in self.mended.items()}
        kept = (dict(self.columns), mended, dict(self.decided), dict(self.aliases))
        return (self.target, self.unit, self.policy, *kept)

    @corrections.setter
    def corrections(self, kept: Any) -> None:
        self.target, self.unit, self.policy, self.columns, self.mended, self.decided, self.aliases = kept

    def review(self) -> ImportPlan:
        """Work the plan out from the tables and the corrections, as ``run`` does it. Raises UserError sheet-slow."""
        with collector_paused():
            return self.run(self.reviewing())

    def reviewing(self) -> Generator[tuple[int, int], None, ImportPlan]:
        """Work the plan out row by row, telling (done, of); until its end the plan before stands."""
        family = FAMILIES[self.target]
        context = self.workspace.context()
        units = Units(context, self.unit, places_of(self.workspace))
        headers, aliases = self._remembered(units.tied)
        plan = ImportPlan(self.source, self.target)
        shapes: list[Shape] = []
        until = time.monotonic() + SECONDS
        matcher = Matcher(self.workspace, family, self.policy)
        for intake in self.prior:
            matcher.add_prior(intake.source, intake.plan.rows)
        for number, table in enumerate(self.tables):
            table.rows = [list(row) for row in self._texts[number]]
            shape = shape_of(table, family, headers, shapes[-1] if shapes else None)
            yield 0, 0
            for (t, column), meaning in self.columns.items():
                if t == number:
                    _remap(shape, column, meaning)
            shapes.append(shape)
            if shape.has_names:
                for done in self._take_table(plan, number, shape, units, matcher, aliases):
                    if time.monotonic() > until:
                        raise UserError("sheet-slow", path=self.source, seconds=SECONDS)
                    yield done, len(shape.people)
        plan.concealed = {t.name: n for t in self._concealed if (n := len(shape_of(t, family).people))}
        needed = {row.values.get("unit_id") for row in plan.rows if row.taken}
        plan.new_units = [name for name in units.new if f"+{name}" in needed]
        plan.alike_units = units.alike(plan.new_units)
        plan.unit = units.tied if units.tied is not None else one_unit(plan.rows)
        plan.unit_name = units.name(plan.unit)
        self.shapes, self.plan = shapes, plan
        return plan

    def _remembered(self, unit: UnitMark | None) -> tuple[dict[str, str], dict[tuple[str, str], str]]:
        headers: dict[str, str] = {}
        aliases: dict[tuple[str, str], str] = {}
        owners = {"0", str(unit)}
        for row in self.workspace.rows(Remembered):
            _, topic, key, value = row
            first, _, rest = key.partition("|")
            if topic == HEADER and first in owners:
                headers[rest] = value
            elif topic == ALIAS:
                aliases[first, rest] = value
        return headers, aliases | self.aliases

    def _take_table(
        self,
        plan: ImportPlan,
        number: int,
        shape: Shape,
        units: Units,
        matcher: Matcher,
        aliases: dict[tuple[str, str], str],
    ) -> Iterator[int]:
        """Take the people of a table into the plan; yields now and then how many."""
        table = shape.table
        reader = Reader(shape, FAMILIES[self.target], self.workspace.context(), units, aliases)
        title = units.in_title(f"{table.name}\n{shape.title}") if units.tied is None else units.tied
        yield 0
        for done, line in enumerate(shape.people, start=1):
            plan.rows.append(self._row(number, line, reader, units, title, matcher, table.first_line))
            if done % 20 == 0:
                yield done
        for line in shape.nameless:
            error = UserError("sheet-nameless", "full_name")
            row = PlanRow(
                (number, line.row), line.row + table.first_line, "", "refused", errors=[error], cells=line.cells
            )
            mended = self.mended.get(row.place)
            if mended and mended.get("full_name"):
                row = self._row(number, line, reader, units, title, matcher, table.first_line)
            plan.rows.append(row)
        plan.rows.sort(key=lambda row: row.place)
        plan.skipped += [SkippedRow(s.row + table.first_line, s.why, s.text) for s in shape.skipped]
        plan.encodings |= table.encodings
        note_columns(plan, shape, reader.order)
        for row in plan.rows:
            for remark in row.remarks:
                if remark.code == "cell-outside-list" and row.place[0] == number:
                    plan.outside[remark.field, remark.text] = plan.outside.get((remark.field, remark.text), 0) + 1
        plan.decoded += [(was, table.rows[r][c]) for (r, c), was in list(table.was.items())[:6] if r < len(table.rows)]

    def _row(
        self,
        number: int,
        line: PersonLine,
        reader: Reader,
        units: Units,
        title: UnitMark | None,
        matcher: Matcher,
        first: int,
    ) -> PlanRow:
        place = (number, line.row)
        read = reader.read(line)
        for key, typed in self.mended.get(place, {}).items():
            reader.mend(read, key, typed)
        values = read.values
        if "unit_id" not in values:
            unit = units.of_headings(line.headings)
            unit = unit if unit is not None else title
            if unit is None and values.get("village") and (known := units.known(values["village"])) is not None:
                unit = known
            if unit is not None:
                values["unit_id"] = unit
        self._from_headings(values, line)
        row = PlanRow(
            place, line.row + first, values.get("full_name") or "", "new", values, read.remarks, cells=line.cells
        )
        if error := read.unread.get("full_name"):
            row.errors.append(error)
        elif not row.name:
            row.errors.append(UserError("sheet-nameless", "full_name"))
        if row.errors or self.decided.get(place) == "leave":
            row.state = "refused"
            row.errors = row.errors or [UserError("sheet-left-out")]
            return row
        if read.unread:
            keep_unread(values, read.unread, read.typed, FAMILIES[self.target], self.workspace.lang)
        self._judge(row, matcher)
        return row

    def _from_headings(self, values: dict[str, Any], line: PersonLine) -> None:
        """Take what a heading says of everybody under it: the group of a delegate, the kind of a nominee."""
        fields = {item.key: item for item in FAMILIES[self.target].fields} if line.headings else {}
        for key in ("delegate_group", "kind"):
            if key not in fields or key in values:
                continue
            for text in reversed(line.headings):
                try:
                    values[key] = fields[key].parse(text, self.workspace.context())
                    break
                except UserError:
                    continue

    def _judge(self, row: PlanRow, matcher: Matcher) -> None:
        matcher.judge(row, self.decided.get(row.place))
        if row.state in ("new", "possible") and FAMILIES[self.target].check is not Record.check:
            try:
                checked_draft(FAMILIES[self.target], row.values, self.workspace.context())
            except UserError as error:
                row.state = "refused"
                row.errors.append(error)

    def corrected_headers(self) -> dict[str, str]:
        """Return the meanings the person gave to columns, by folded header, to be remembered."""
        return {
            tidy_header(column.header): meaning
            for (t, index), meaning in self.columns.items()
            for column in self.shapes[t].columns if column.index == index and column.header
        }  # fmt: skip

    def sample_rows(self, table: int, count: int = 2) -> list[list[str]]:
        """Return the first people's cells as they stand in the file."""
        return [[clean_cell(cell) for cell in line.cells] for line in self.shapes[table].people[:count]]


def review_all(intakes: Sequence[Intake]) -> None:
    """Work out the plans of files that are taken in together: each knows whom those before it bring."""
    for i, intake in enumerate(intakes):
        if intakes[:i]:
            intake.prior = intakes[:i]
            intake.review()


def _remap(shape: Shape, index: int, meaning: str) -> None:
    """Let a column mean something else; what meant it before means nothing now."""
    for column in shape.columns:
        if column.index == index:
            column.meaning, column.guessed = meaning or None, False
        elif meaning and meaning != OTHER and column.meaning == meaning:
            column.meaning = None
    if all(column.index != index for column in shape.columns):
        shape.columns.append(FoundColumn(index, "", meaning or None))
