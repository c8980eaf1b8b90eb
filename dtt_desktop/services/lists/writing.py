"""Keeps what a cell says in the row being read, or why it cannot be kept."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.fields import Field
from dtt_desktop.domain.kinds import Context, Text
from dtt_desktop.domain.names import from_capitals
from dtt_desktop.domain.record import Record
from dtt_desktop.domain.text import fold
from dtt_desktop.services.lists.cells import TICK, ReadRow, Remark, begin_with_capital
from dtt_desktop.services.lists.units import Units

_MIXED_CAPITALS = ("position", "unit_id", "workplace", "achievement_summary", "village", "sector")


class RowWriter:
    """The row being read: its values, remarks and what could not be read."""

    _row: ReadRow

    def __init__(
        self, family: type[Record], context: Context, units: Units, aliases: Mapping[tuple[str, str], str]
    ) -> None:
        self.family, self.context, self.units, self.aliases = family, context, units, aliases
        self.fields: dict[str, Field] = {item.key: item for item in family.fields}
        self._known: dict[tuple[str, str], Any] = {}

    def _plain(self, key: str, text: str) -> None:
        if TICK.match(text) and text in "xX" and key in self.fields and self.fields[key].kind.holds is str:
            return  # a cross in a column of texts says that there is nothing
        if key in _MIXED_CAPITALS:
            text = from_capitals(text)
        if key in self.fields and isinstance(self.fields[key].kind, Text):
            text = begin_with_capital(text)
        if key == "note" and self._row.values.get("note"):
            text = f"{self._row.values['note']}; {text}"
        self._put(key, text)

    def _put(self, key: str, text: str, typed: str | None = None) -> bool:
        """Keep what was typed; tell whether it could be read."""
        item = self.fields.get(key)
        if item is None:
            return False
        decided = self.aliases.get((key, fold(text))) if self.aliases else None
        try:
            value = self._parsed(item, decided or text)
        except UserError as error:
            self._row.unread[key] = error
            self._row.typed[key] = typed or text
            return False
        if value is not None:
            self._row.values[key] = value
        return True

    def _parsed(self, item: Field, text: str) -> Any:
        place = (item.key, text)
        if place not in self._known:
            try:
                self._known[place] = item.parse(text, self.context)
            except UserError as error:
                error.field = item.key
                self._known[place] = error
        found = self._known[place]
        if isinstance(found, UserError):
            raise found
        return found

    def _remark(self, key: str, text: str, code: str, *, doubtful: bool = True, **params: Any) -> None:
        self._row.remarks.append(Remark(key, text, code, params, doubtful))
