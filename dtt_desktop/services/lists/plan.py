"""What taking a file in would do: a row a person, what becomes of it, what the columns were found to mean."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.headers import ORDINAL, OTHER, label_of, meaning
from dtt_desktop.domain.nominee import Nominee
from dtt_desktop.domain.text import Lang, clean
from dtt_desktop.services.lists.cells import Remark
from dtt_desktop.services.lists.shape import Shape
from dtt_desktop.services.lists.units import UnitMark

_MOST_NAMED, _LONGEST = 20, 40  # headers that are named in one sentence, and letters of one
Target = Literal["delegates", "nominees"]
State = Literal["new", "change", "same", "possible", "refused"]
Policy = Literal["skip", "fill", "update"]
Place = tuple[int, int]  # number of the table, row in it
FAMILIES: dict[Target, type[Delegate] | type[Nominee]] = {"delegates": Delegate, "nominees": Nominee}


@dataclass
class PlanRow:
    """One person of the list and what becomes of them; ``line`` counts as Excel does."""

    place: Place
    line: int
    name: str
    state: State
    values: dict[str, Any] = field(default_factory=dict)
    remarks: list[Remark] = field(default_factory=list)
    errors: list[UserError] = field(default_factory=list)
    match: int | None = None  # id of the record that is, or may be, the same person
    match_name: str = ""
    changes: dict[str, tuple[Any, Any]] = field(default_factory=dict)
    cells: list[str] = field(default_factory=list)

    @property
    def taken(self) -> bool:
        """Tell whether the row will be written."""
        return self.state in ("new", "change", "possible")

    @property
    def doubtful(self) -> bool:
        """Tell whether a cell of it wants a look."""
        return any(remark.doubtful for remark in self.remarks)


@dataclass
class SkippedRow:
    """A row that holds no person."""

    line: int
    why: str
    text: str


@dataclass
class ImportPlan:
    """What taking a file in would do."""

    source: str
    target: Target
    rows: list[PlanRow] = field(default_factory=list)
    skipped: list[SkippedRow] = field(default_factory=list)
    mapping: dict[str, str] = field(default_factory=dict)  # header -> meaning
    unused: list[str] = field(default_factory=list)
    guessed: dict[str, str] = field(default_factory=dict)  # header -> meaning guessed by what stands in the column
    elsewhere: dict[str, str] = field(default_factory=dict)  # unused header -> field the other list has for it
    new_units: list[str] = field(default_factory=list)
    encodings: set[str] = field(default_factory=set)
    alike_units: dict[str, str] = field(default_factory=dict)  # new unit -> one of the file that may be the same body
    unit: UnitMark | None = None  # of the list as a whole
    unit_name: str = ""
    orders: dict[str, str] = field(default_factory=dict)  # header -> "day", "month" or "both" part first
    decoded: list[tuple[str, str]] = field(default_factory=list)  # samples before -> after
    concealed: dict[str, int] = field(default_factory=dict)  # hidden sheet -> people on it
    outside: dict[tuple[str, str], int] = field(default_factory=dict)  # field, spelling not on its list -> how often

    def count(self, *states: str) -> int:
        """Return how many rows have one of the states."""
        return sum(row.state in states for row in self.rows)

    @property
    def totals(self) -> dict[str, int]:
        """Return the figures that reconcile: read = taken + same + skipped + refused."""
        taken, same, refused = self.count("new", "change", "possible"), self.count("same"), self.count("refused")
        read = len(self.rows) + len(self.skipped)
        return {"read": read, "taken": taken, "same": same, "skipped": len(self.skipped), "refused": refused}


def notices(plan: ImportPlan, lang: Lang = "vi") -> list[tuple[str, dict[str, str]]]:
    """Return what the person should know of a list as a whole, as sentences of ``domain/messages.py``."""
    told: list[tuple[str, dict[str, str]]] = []
    fields = {item.key: item for item in FAMILIES[plan.target].fields}
    if crossed := [row.text for row in plan.skipped if row.why == "struck"]:
        told.append(("list-struck", {"count": str(len(crossed)), "names": _named(crossed)}))
    told += [("list-concealed", {"name": name, "count": str(n)}) for name, n in plan.concealed.items()]
    if plan.guessed:
        means = {name: f"{name} = {label_of(meaning_, fields, lang)}" for name, meaning_ in plan.guessed.items()}
        told.append(("list-guessed", {"names": _named(list(means.values()))}))
    if plan.unused:
        told.append(("list-unused", {"names": _named(plan.unused)}))
    if plan.elsewhere:
        code = "list-for-nominees" if plan.target == "delegates" else "list-for-delegates"
        told.append((code, {"names": _named(list(plan.elsewhere))}))
    return told + [("list-unit-alike", {"name": new, "kept": kept}) for new, kept in plan.alike_units.items()]


def _named(names: Sequence[str]) -> str:
    """Return headers in quotes, long ones and long lists of them shortened."""
    shown = [clean(name.replace("\n", " ")) for name in names[:_MOST_NAMED]]
    quoted = [f"«{name if len(name) <= _LONGEST else f'{name[: _LONGEST - 1]}…'}»" for name in shown]
    return ", ".join(quoted) + (f" … (+{len(names) - _MOST_NAMED})" if len(names) > _MOST_NAMED else "")


def note_columns(plan: ImportPlan, shape: Shape, order_of: Callable[[int], str]) -> None:
    """Note what every column means, which are not used, and columns of dates that do not begin with the day."""
    for column in shape.columns:
        if column.meaning and column.meaning != OTHER:
            name = column.header or f"#{column.index + 1}"
            plan.mapping.setdefault(name, column.meaning)
            if column.guessed and column.meaning != ORDINAL:
                plan.guessed[name] = column.meaning
            if (order := order_of(column.index)) != "day":
                plan.orders[column.header] = order
        elif not column.header:
            if any(column.index < len(line.cells) and line.cells[column.index].strip() for line in shape.people):
                plan.unused.append(f"#{column.index + 1}")
        elif column.header not in plan.unused:
            plan.unused.append(column.header)
            other = FAMILIES["nominees" if plan.target == "delegates" else "delegates"]
            told = meaning(column.header, other)
            if told in other.column_keys and told not in FAMILIES[plan.target].column_keys:
                plan.elsewhere[column.header] = told


def one_unit(rows: Sequence[PlanRow]) -> UnitMark | None:
    """Return the unit all rows are of, or None."""
    found = {row.values.get("unit_id") for row in rows}
    return next(iter(found)) if len(found) == 1 else None
