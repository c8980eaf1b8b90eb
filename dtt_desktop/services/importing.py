"""Takes a plain list into nominees or delegates: preview first, then one step that can be undone."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.fields import Field
from dtt_desktop.domain.kinds import Context, Ref
from dtt_desktop.domain.names import same_name_key
from dtt_desktop.domain.nominee import Nominee
from dtt_desktop.domain.text import clean, fold
from dtt_desktop.domain.unit import Unit
from dtt_desktop.services.records import add_rows, last_id
from dtt_desktop.services.sheet_reading import Rows, read_sheet
from dtt_desktop.services.workspace import Workspace
from dtt_desktop.storage.changes import checked_draft

Target = Literal["delegates", "nominees"]
FAMILIES: dict[Target, type[Delegate] | type[Nominee]] = {"delegates": Delegate, "nominees": Nominee}
_Family = type[Delegate] | type[Nominee]
_Mark = tuple[str, str, Any, str]
_ORDINAL_HEADERS = {"stt", "tt", "so tt", "so thu tu", "no"}


@dataclass
class PlanRow:
    """One row of the sheet and what becomes of it; ``line`` counts as Excel does, the header is line 1."""

    line: int
    name: str
    state: Literal["new", "same", "refused"]
    values: dict[str, Any] = field(default_factory=dict)
    errors: list[UserError] = field(default_factory=list)


@dataclass
class ImportPlan:
    """What an import would do: which column means what, every row's state, units that would be added."""

    source: str
    target: Target
    mapping: dict[str, str]  # header -> field
    unused: list[str]
    rows: list[PlanRow]
    new_units: list[str] = field(default_factory=list)

    def count(self, state: str) -> int:
        """Return how many rows have a state; the three make up all rows read."""
        return sum(row.state == state for row in self.rows)


def headers(family: type[Delegate] | type[Nominee]) -> dict[str, Field]:
    """Return every folded header a column goes by, in both languages."""
    found: dict[str, Field] = {}
    for item in family.fields:
        for name in (item.label.vi, item.label.en, item.key, *item.aliases):
            found.setdefault(fold(name.replace("_", " ")), item)
    return found


def plan_import(workspace: Workspace, path: Path, target: Target) -> ImportPlan:
    """Read a sheet and say what would be taken; nothing is written.

    Raises UserError of :func:`read_sheet`, and sheet-header when no column holds names.
    """
    rows = read_sheet(path)
    family = FAMILIES[target]
    known = headers(family)
    columns = {i: known[fold(text)] for i, text in enumerate(rows[0]) if fold(text) in known}
    if "full_name" not in {item.key for item in columns.values()}:
        raise UserError("sheet-header", path=path.name)
    mapping = {clean(rows[0][i]): item.key for i, item in columns.items()}
    unused = [
        clean(t) for i, t in enumerate(rows[0]) if t.strip() and i not in columns and fold(t) not in _ORDINAL_HEADERS
    ]
    plan = ImportPlan(path.name, target, mapping, unused, [])
    _plan_rows(plan, rows, columns, workspace, family)
    return plan


def _plan_rows(
    plan: ImportPlan,
    rows: Rows,
    columns: dict[int, Field],
    workspace: Workspace,
    family: type[Delegate] | type[Nominee],
) -> None:
    context = workspace.context()
    parser = _Parser(context)
    present = _present(workspace, family)
    seen: dict[_Mark, int] = {}
    for line, cells in enumerate(rows[1:], start=2):
        if not any(cells):
            continue
        row = _plan_row(line, cells, columns, parser)
        plan.rows.append(row)
        if row.state == "new":
            _judge(row, family, context, present, seen)
    wanted = {row.values.get("unit_id") for row in plan.rows if row.state == "new"}
    plan.new_units = [name for name in parser.new_units if f"+{name}" in wanted]


def _judge(
    row: PlanRow,
    family: type[Delegate] | type[Nominee],
    context: Context,
    present: Counter[_Mark],
    seen: dict[_Mark, int],
) -> None:
    """Say of a row that can be read whether it breaks a rule, is there already, or stands twice in the sheet.

    Two who share no more than a name are two people.
    """
    mark = _mark(row.values)
    if present[mark]:
        present[mark] -= 1
        row.state = "same"
        row.errors.append(UserError("sheet-same"))
    elif mark in seen and (mark[1] or mark[3]):
        row.state = "same"
        row.errors.append(UserError("sheet-twice", line=seen[mark]))
    else:
        try:
            checked_draft(family, row.values, context)
        except UserError as error:
            row.state = "refused"
            row.errors.append(error)
    seen.setdefault(mark, row.line)


class _Units:
    """Finds units by name; a name not met before becomes a new unit, marked "+name" until it is written."""

    def __init__(self, context: Context) -> None:
        self._known = {fold(name): key for key, name in context.names.get("unit", {}).items()}
        self.new: list[str] = []
        self._seen: dict[str, int | str] = {}

    def find(self, item: Field, typed: str, context: Context) -> int | str:
        if typed not in self._seen:
            self._seen[typed] = self._found(item, clean(typed), context)
        return self._seen[typed]

    def _found(self, item: Field, typed: str, context: Context) -> int | str:
        key = self._known.get(fold(typed))
        if key is not None:
            return key
        try:
            return int(item.kind.parse(typed, context))
        except UserError as error:
            if error.code == "ref-many":
                raise
        if not any(fold(name) == fold(typed) for name in self.new):
            self.new.append(typed)
        return "+" + next(name for name in self.new if fold(name) == fold(typed))


class _Parser:
    """Parses the cells of a sheet; a column says the same again and again, so each text is parsed once."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._units = _Units(context)
        self._known: dict[tuple[str, str], Any] = {}

    @property
    def new_units(self) -> list[str]:
        """Return the units met that are not known yet."""
        return self._units.new

    def value(self, item: Field, typed: str) -> Any:
        """Return the kept value of a cell. Raises UserError."""
        key = (item.key, typed)
        if key not in self._known:
            self._known[key] = self._parsed(item, typed)
        found = self._known[key]
        if isinstance(found, UserError):
            raise found
        return found

    def _parsed(self, item: Field, typed: str) -> Any:
        try:
            unit = isinstance(item.kind, Ref) and item.kind.table == "unit"
            return self._units.find(item, typed, self._context) if unit else item.parse(typed, self._context)
        except UserError as error:
            error.field = item.key
            return error


def _plan_row(line: int, cells: list[str], columns: dict[int, Field], parser: _Parser) -> PlanRow:
    values: dict[str, Any] = {}
    errors: list[UserError] = []
    for index, item in columns.items():
        typed = cells[index] if index < len(cells) else ""
        if not typed and not item.required:
            continue
        try:
            value = parser.value(item, typed)
        except UserError as error:
            errors.append(error)
            continue
        if value is not None:
            values[item.key] = value
    name = str(values.get("full_name") or "")
    return PlanRow(line, name, "refused" if errors else "new", values, errors)


def _mark(values: dict[str, Any]) -> _Mark:
    """Return what makes a row the same person: name, year of birth, unit, telephone."""
    return (
        same_name_key(values["full_name"]), (values.get("birth") or "")[:4], values.get("unit_id"),
        values.get("phone") or "",
    )  # fmt: skip


def _present(workspace: Workspace, family: type[Delegate] | type[Nominee]) -> Counter[_Mark]:
    with workspace.read() as session:
        query = select(family.full_name, family.birth, family.unit_id, family.phone)
        rows = session.execute(query)
        return Counter(_mark({"full_name": n, "birth": b, "unit_id": u, "phone": p}) for n, b, u, p in rows)


def carry_out(workspace: Workspace, plan: ImportPlan) -> int:
    """Write the new rows of a plan as one step; return how many. Rows that are the same or refused stay out."""
    family = FAMILIES[plan.target]
    taken = [row.values for row in plan.rows if row.state == "new"]
    params = {"table": family.__tablename__, "count": len(taken), "name": plan.source}

    def work(session: Session) -> int:
        units = _add_units(session, plan.new_units)
        rank = int(session.scalar(select(func.max(Delegate.protocol_rank))) or 0)
        last = last_id(session, family)
        rows = []
        for number, values in enumerate(taken, start=1):
            unit = values.get("unit_id")
            columns = {"id": last + number} | values | ({"unit_id": units[unit]} if isinstance(unit, str) else {})
            if family is Delegate:
                columns = {"protocol_rank": rank + number, **columns}
            rows.append(columns)
        add_rows(session, family, rows)
        return len(rows)

    return workspace.do("import", work, params).value if taken else 0


def _add_units(session: Session, names: list[str]) -> dict[str, int]:
    line = int(session.scalar(select(func.max(Unit.line_no))) or 0)
    made = {f"+{name}": Unit(line_no=line + i, name=name) for i, name in enumerate(names, 1)}
    session.add_all(made.values())
    session.flush()
    return {mark: unit.id for mark, unit in made.items()}
