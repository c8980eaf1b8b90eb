"""What a grid shows in a column: a declared field, or something computed from the row."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from dtt_desktop.domain.fields import Field
from dtt_desktop.domain.kinds import Minutes, Number
from dtt_desktop.domain.text import L


@dataclass(frozen=True)
class Computed:
    """A column that is computed from the row and cannot be edited: its text and, if it has one, icon and colour."""

    label: L
    text: Callable[[int], str]
    mark: Callable[[int], tuple[str, str] | None] = lambda _: None  # id -> icon name, colour token
    numeric: bool = False
    chars: int = 8


Column = Field | Computed


_ORDINALS = ("_no", "_rank", "_year", "year", "number", "term_from", "term_to")


def adds_up(column: Column) -> bool:
    """Tell whether the sum of a column's numbers says anything: amounts and counts, no years, no numbers of things."""
    if isinstance(column, Computed):
        return column.numeric
    return isinstance(column.kind, Number | Minutes) and not column.key.endswith(_ORDINALS)


def arranged(fields: Sequence[Column], *order: str | Computed) -> list[Column]:
    """Return the columns of a page in its own order: fields by their keys, and what it computes.

    Fields the page does not name follow at the end, so that a column declared later is never lost. Raises KeyError
    when a named field is not among ``fields``.
    """
    by_key = {field.key: field for field in fields if isinstance(field, Field)}
    first = [by_key[each] if isinstance(each, str) else each for each in order]
    return [*first, *(field for field in fields if field not in first)]
