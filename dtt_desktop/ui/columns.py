"""What a grid shows in a column: a declared field, or something computed from the row."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from dtt_desktop.domain.fields import Field
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
