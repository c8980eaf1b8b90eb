"""Reads cells that name a unit, a position and a unit in one, or the former commune."""

from __future__ import annotations

import re

from dtt_desktop.domain import headers as heads
from dtt_desktop.domain.collectives import capitals_are_guessed, looks_like_unit, post_before_unit
from dtt_desktop.domain.names import from_capitals
from dtt_desktop.services.lists.cells import begin_with_capital
from dtt_desktop.services.lists.writing import RowWriter

_INNER = ("tổ ", "khối ", "đội ", "phòng ", "ban ", "lớp ")  # what a unit may consist of


class UnitCells(RowWriter):
    """What of a row names a place or a body."""

    def _unit(self, text: str, header: str = "") -> None:
        """Take the unit; in a list tied to one, a text that is no unit's name is a place of work within it."""
        if text in ("x", "X"):
            return
        position, unit = post_before_unit(text)
        if position and unit and "position" not in self._row.values:
            self._put("position", from_capitals(begin_with_capital(position)))
            self._remark("unit_id", text, "cell-split")
            text = unit
        if text.isupper() and capitals_are_guessed(text, self.units.places.names) and self.units.known(text) is None:
            self._remark("unit_id", text, "cell-capitals-unit")
        bare = not looks_like_unit(text) or text.lower().startswith("bản ")
        if heads.tidy_header(header) in ("thon", "ten thon") and bare and self.units.known(text) is None:
            text = f"Thôn {text}"
        named = looks_like_unit(text) and not text.lower().startswith(_INNER)
        own = self.units.tied is None or named or self.units.known(text) is not None
        if own or "workplace" not in self.fields:
            self._row.values["unit_id"] = self.units.find(text)
        else:
            self._row.values["unit_id"] = self.units.tied
            self._plain("workplace", text)

    def _position_unit(self, text: str) -> None:
        position, unit, sure = self.units.split(text)
        if position:
            self._put("position", from_capitals(begin_with_capital(position)))
        if unit:
            self._row.values.setdefault("unit_id", self.units.find(unit))
        if not sure:
            self._remark("unit_id" if unit else "position", text, "cell-split")

    def _former_commune(self, text: str) -> None:
        self._plain("former_commune", re.sub(r"^(xã|Xã|XÃ)\s+|\s*\(?cũ\)?$", "", text).strip() or text)
