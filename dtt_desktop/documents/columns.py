"""Which columns of people papers may print: each kind declares its own, sensitive ones only when somebody ticked them.

A test prints every paper for a person whose every value is found nowhere else, and reads back what stands on it.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from dtt_desktop.documents.facts import Facts
from dtt_desktop.documents.model import Column, Table
from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.domain.privacy import sensitive_keys

NAMED = ("full_name", "honorific", "sex", "position", "workplace", "village", "unit_id")
"""How papers name a person: Ông Nguyễn Văn A, what he is and where."""
SENSITIVE = sensitive_keys(Delegate)
"""What no paper prints unless it is ticked for that paper (law 91/2025/QH15)."""
COUNTED = (
    "delegate_group", "sex", "birth", "ethnicity", "religion", "is_party_member", "general_education", "qualification",
    "political_theory", "sector", "is_direct_worker", "economic_component", "former_commune",
)  # fmt: skip
"""What the report on the delegates counts."""
_WIDTHS = {
    "birth": 24, "ethnicity": 22, "religion": 22, "is_party_member": 18, "party_date": 24, "phone": 29,
    "citizen_id": 31,
}  # fmt: skip
"""Widths in mm: what must not be broken stays on one line."""
_UPRIGHT, _LYING = 165, 247  # width of the text in mm
_LABELS = {key: Delegate.field(key).label.vi for key in SENSITIVE}


class Extra:
    """The columns ticked for one paper, beside those it always has; ``table`` is where its people stand."""

    def __init__(self, facts: Facts, document: str, table: Literal["nominee", "delegate"]) -> None:
        self._facts, self._table = facts, table
        self._keys = facts.ticked.get(document, ())

    @property
    def lies(self) -> bool:
        """Tell whether the paper must lie on its side to hold them."""
        return len(self._keys) > 1

    def of(self, key: int) -> tuple[str, ...]:
        """Return the cells of a person."""
        known = self._facts.details.get((self._table, key), {})
        return tuple(known.get(column, "") for column in self._keys)

    def table(
        self, columns: Iterable[Column], rows: Iterable[tuple[str, ...]], people: Iterable[int | None], *,
        totals: int = 0, least: float = 0.0,
    ) -> Table:  # fmt: skip
        """Return the table of a paper with the ticked columns last; ``people`` are whose rows they are, None nobody's.

        A row of one cell is a group heading and stays one.
        """
        if not self._keys:
            return Table(tuple(columns), tuple(rows), totals, least)
        own = tuple(columns)
        shares = sum(column.share for column in own)
        room = _LYING if self.lies or shares > 1.2 * _UPRIGHT else _UPRIGHT
        left = room - sum(_WIDTHS[key] for key in self._keys)
        extra = tuple(Column(_LABELS[key], _WIDTHS[key] * shares / left) for key in self._keys)
        wide = tuple(
            row if len(row) == 1 else (*row, *(self.of(key) if key else ("",) * len(extra)))
            for row, key in zip(rows, people, strict=True)
        )
        return Table((*own, *extra), wide, totals, least)
