"""One declaration a column: what it is called, what may be typed, how it is shown, what the file keeps.

``column(L("Dân tộc", "Ethnic group"), kind)`` on a record is all there is to a column; the table in the file, the
grids, the forms, Excel in and out and printed lists read it back from ``Record.fields``.
No SQLAlchemy here: ``storage/mapping.py`` makes the tables, when the window already stands.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.kinds import Context, Kind, Ref
from dtt_desktop.domain.text import L


@dataclass(frozen=True)
class Column:
    """A column of a record's table: its name, what it holds (str, int or bool), whether it must be filled."""

    key: str
    holds: type
    filled: bool
    default: Any = None
    table: str | None = None  # the records its numbers point at
    derived: bool = False  # computed from others; never shown, dumped or kept in history


@dataclass(frozen=True)
class Field:
    """A declared column as every view, sheet and list sees it."""

    label: L
    kind: Kind
    key: str = ""
    group: L | None = None  # heading it stands under in a form
    aliases: tuple[str, ...] = ()  # other headers it goes by in sheets
    grid: bool = True  # stands in the grid until the person hides it
    sensitive: bool = False  # never on a public list (law 91/2025/QH15)
    required: bool = False
    hint: L | None = None
    masked: bool = False
    default: Any = None
    place: int = 0  # orders columns that come from a mixin among those of the record

    @property
    def filled(self) -> bool:
        """Tell whether the file always holds a value."""
        return self.required or self.default is not None

    def column(self, key: str) -> Column:
        """Return the column the field is kept in."""
        table = self.kind.table if isinstance(self.kind, Ref) else None
        return Column(key, self.kind.holds, self.filled, self.default, table)

    def parse(self, typed: str | None, context: Context) -> Any:
        """Return the kept value of what was typed, the default when nothing was; UserError carries this field's key."""
        text = (typed or "").encode("utf-8", "ignore").decode("utf-8")  # half a letter cannot be kept
        if len(text) > 200_000:
            raise UserError("text-long", self.key, limit=200_000, length=len(text))
        try:
            value = self.kind.parse(text, context) if text.strip() else None
        except UserError as error:
            error.field = self.key
            raise
        if value is None and self.required:
            raise UserError("required", self.key, name=self.label)
        return self.default if value is None else value

    def show(self, value: Any, context: Context) -> str:
        """Return a kept value as people read it."""
        return self.kind.show(value, context)


def column(label: L, kind: Kind, **rest: Any) -> Any:
    """Declare a column of a record once; ``rest`` are the other properties of :class:`Field`."""
    return Field(label, kind, **rest)


@dataclass(frozen=True)
class Derived:
    """Declares a text column that the record computes."""

    place: int = 100

    def column(self, key: str) -> Column:
        """Return the column it is kept in."""
        return Column(key, str, filled=True, default="", derived=True)


def derived() -> Any:
    """Declare a text column that :meth:`Record.derive` fills."""
    return Derived()


def declarations(record: type) -> dict[str, Field | Derived]:
    """Return what a class and its bases declare, by name, in the order of the table."""
    found: dict[str, Field | Derived] = {}
    for base in reversed(record.__mro__):
        found.update({key: value for key, value in vars(base).items() if isinstance(value, Field | Derived)})
    return dict(sorted(found.items(), key=lambda item: item[1].place))
