"""Compares the rows of a list with the people already there, and with each other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal

from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.identity import Entry, Likeness, Register
from dtt_desktop.domain.nominee import Nominee
from dtt_desktop.services.lists.cells import Remark
from dtt_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from dtt_desktop.services.lists.plan import PlanRow, Policy

_COMPARED = ("full_name", "birth", "unit_id", "phone", "citizen_id", "sex")
_DATES = ("birth", "party_date")
_NOT_COMPARED = ("note",)  # what an earlier import wrote there


def entry_of(values: dict[str, Any]) -> Entry:
    """Return what is compared of a person's values."""
    name, *rest = (values.get(key) for key in _COMPARED)
    return Entry(str(name or ""), *rest)


class Matcher:
    """Knows the people of one family, and of the list as far as it was read; each is matched once at most."""

    def __init__(self, workspace: Workspace, family: type[Delegate] | type[Nominee], policy: Policy) -> None:
        self._policy, self._workspace, self._family = policy, workspace, family
        keys = family.column_keys
        self._kept = {row[0]: dict(zip(keys, row, strict=True)) for row in workspace.rows(family)}
        self._holds_flags = {c.key for c in family.columns if c.holds is bool}
        self._free = Register({key: entry_of(kept) for key, kept in self._kept.items()})
        self._read = Register()
        self._rows: dict[int, PlanRow] = {}
        self._sources: dict[int, str] = {}  # of rows of other files

    def add_prior(self, source: str, rows: Sequence[PlanRow]) -> None:
        """Know the people another file brings in the same step."""
        for row in rows:
            if row.taken:
                self._rows[id(row)], self._sources[id(row)] = row, source
                self._read.add(id(row), entry_of(row.values))
                if row.match is not None and row.state == "change":
                    self._free.drop(row.match)

    def judge(self, row: PlanRow, decided: Literal["new", "same", "leave"] | None) -> None:
        """Say whether a row is new, the same as somebody, a change to somebody, or may be somebody."""
        entry = entry_of(row.values)
        above = self._read.alike(entry)
        before = self._twin(row, entry)
        if before is not None and decided != "new":
            row.state = "same"
            source = self._sources.get(id(before))
            row.errors.append(
                UserError("sheet-twice-file", line=before.line, path=source)
                if source
                else UserError("sheet-twice", line=before.line)
            )
            return
        found = self._free.alike(entry)
        sure = self._free.equal(entry) or [key for key, likeness in found if likeness.certainty == "same"]
        if decided == "new":
            found, sure = [], []
        if decided == "same" and found:
            sure = [found[0][0]]
        if sure:
            self._match(row, sure[0])
        elif found:
            self._may_be(row, found[0][0])
        else:
            self._look_above(row, above)
        if row.taken:
            self._rows[id(row)] = row
            self._read.add(id(row), entry)

    def _twin(self, row: PlanRow, entry: Entry) -> PlanRow | None:
        """Return the row above that says the very same, if it says more than a name."""
        if not (entry.birth or entry.phone or entry.citizen_id):
            return None
        alike = (self._rows[key] for key in self._read.equal(entry))
        return next((other for other in alike if other.values == row.values), None)

    def _match(self, row: PlanRow, key: int) -> None:
        kept = self._kept[key]
        self._free.drop(key)
        row.match, row.match_name = key, kept["full_name"]
        differs = {
            field: (kept.get(field), value)
            for field, value in row.values.items()
            if field not in _NOT_COMPARED and value is not None and not self._equal(field, kept.get(field), value)
        }
        for date in _DATES:
            if str(kept.get(date) or "").startswith(str(row.values.get(date) or "-")):
                differs.pop(date, None)  # a bare year never replaces a full date
        if self._policy != "update":
            self._tell_differences(row, differs)
        if self._policy == "fill":
            differs = {field: pair for field, pair in differs.items() if pair[0] is None}
        if self._policy == "skip":
            differs = {}
        row.changes = differs
        row.state = "change" if differs else "same"
        if not differs:
            row.errors.append(UserError("sheet-same"))

    def _tell_differences(self, row: PlanRow, differs: dict[str, tuple[Any, Any]]) -> None:
        """Say what the list knows otherwise; it stays as it is."""
        context = self._workspace.context()
        for key, (kept, value) in differs.items():
            if kept is not None:
                item = self._family.field(key)
                shown = value[1:] if key == "unit_id" and isinstance(value, str) else item.show(value, context)
                row.remarks.append(Remark(key, shown, "cell-differs", {"kept": item.show(kept, context)}))

    def _equal(self, field: str, kept: Any, value: Any) -> bool:
        if field in self._holds_flags and kept is not None:
            return bool(kept) == bool(value)
        return bool(kept == value)

    def _may_be(self, row: PlanRow, key: int) -> None:
        row.state, row.match, row.match_name = "possible", key, self._kept[key]["full_name"]
        row.remarks.append(Remark("full_name", row.name, "cell-may-be", {"name": row.match_name}))

    def _look_above(self, row: PlanRow, above: list[tuple[Any, Likeness]]) -> None:
        """Say when somebody above in the same list may be the same person."""
        if above:
            other = self._rows[above[0][0]]
            told = {"name": other.name, "line": other.line}
            row.remarks.append(Remark("full_name", row.name, "cell-may-be-line", told))


def kept_people(workspace: Workspace, families: Sequence[type[Delegate] | type[Nominee]]) -> Register:
    """Return everybody of some families, by table and id."""
    people = Register()
    for family in families:
        places = [family.column_keys.index(key) for key in _COMPARED]
        for row in workspace.rows(family):
            people.add((family.__tablename__, row[0]), Entry(*(row[place] for place in places)))
    return people
