"""Writes typed texts into the cells of a model, and new records, as one step; what is refused stays in its cell."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.fields import Field
from dtt_desktop.domain.messages import told
from dtt_desktop.services.records import set_and_add, set_values
from dtt_desktop.ui.refusals import Place

if TYPE_CHECKING:
    from dtt_desktop.ui.record_model import RecordModel

Typed = dict[tuple[int, str], str]  # id, field -> text
New = Sequence[dict[str, str]]  # of each new record: field -> text


class CellWriter:
    """The way from typed texts to the file. ``pending`` is what was refused: id, field -> text, fault."""

    def __init__(self, model: RecordModel) -> None:
        self._model = model
        self.pending: dict[tuple[int, str], tuple[str, UserError]] = {}

    def _fields(self) -> dict[str, Field]:
        return {c.key: c for c in self._model.columns if isinstance(c, Field)}

    def faults(self, typed: Typed, new: New = ()) -> list[tuple[int, str, str, UserError]]:
        """Return which texts could not be written: row id (0: a new row), field, text, fault. Writes nothing."""
        fields, context = self._fields(), self._model.context()
        cells = [(key, name, text) for (key, name), text in typed.items()]
        cells += [(0, name, text) for row in new for name, text in row.items()]
        found = []
        for key, name, text in cells:
            try:
                fields[name].parse(text, context)
            except UserError as error:
                found.append((key, name, text, error))
        return found

    def write(self, typed: Typed, code: str, new: New = ()) -> int:
        """Write typed texts into cells, and add new records, as one step; return how many were refused.

        The good ones are saved; what was refused stays in its cell, marked, in new rows too.
        """
        fields, context = self._fields(), self._model.context()
        good: dict[int, dict[str, Any]] = {}
        refused: list[UserError] = []
        before, step = dict(self.pending), self._model.hub.refusals.step
        for (key, name), text in typed.items():
            self.pending.pop((key, name), None)
            try:
                value = fields[name].parse(text, context)
            except UserError as error:
                refused.append(error)
                self.pending[key, name] = (text, error)
                continue
            if value != self._model.value(key, name):
                good.setdefault(key, {})[name] = value
        added, left = self._new_rows(new, refused)
        self._save(typed, code, good, added, left, refused)
        self._tell(refused, len(typed) + len(new))
        if refused or before:
            self._model.repaint_rows({key for key, _ in typed} | {key for key, _ in self.pending})
        self._note([cell for cell, held in self.pending.items() if before.get(cell) is not held], step)
        return len(refused)

    def _note(self, cells: list[tuple[int, str]], step: int | None) -> None:
        """Note what was refused, so that the next undo takes it back first, all of one paste together."""
        if cells:
            place = Place(self._model.record.__tablename__, *cells[0])
            stands = lambda: any(cell in self.pending for cell in cells)  # noqa: E731
            refusals = self._model.hub.refusals
            refusals.note(place, stands, lambda: self.take_back(cells), joined=refusals.step != step)

    def take_back(self, cells: Sequence[tuple[int, str]]) -> bool:
        """Let what is kept stand in cells again instead of what was refused; tell whether anything was."""
        taken = [cell for cell in cells if self.pending.pop(cell, None)]
        self._model.repaint_rows({key for key, _ in taken})
        return bool(taken)

    def _save(
        self, typed: Typed, code: str, good: dict[int, dict[str, Any]], added: list[dict[str, Any]],
        left: list[dict[str, tuple[str, UserError]]], refused: list[UserError],
    ) -> None:  # fmt: skip
        workspace, record = self._model.hub.workspace, self._model.record
        try:
            if added:
                keys = set_and_add(workspace, record, good, added, code)
                for key, cells in zip(keys, left, strict=True):
                    self.pending.update({(key, name): held for name, held in cells.items()})
            elif good:
                set_values(workspace, record, good, code)
        except UserError as error:  # a rule refused the step as a whole: what was typed stays in its cells
            refused.append(error)
            for (key, name), text in typed.items():
                if name in good.get(key, {}):
                    self.pending[key, name] = (text, error)

    def _new_rows(
        self, new: New, refused: list[UserError]
    ) -> tuple[list[dict[str, Any]], list[dict[str, tuple[str, UserError]]]]:
        """Return the values of new records, and of each the cells that cannot be read; a nameless row is refused."""
        fields, context, naming = self._fields(), self._model.context(), self._model.name_field()
        made, left = [], []
        for row in new:
            values = dict(self._model.entry()) if self._model.entry else {}
            values.pop(naming, None)
            unread: dict[str, tuple[str, UserError]] = {}
            for name, text in row.items():
                try:
                    value = fields[name].parse(text, context)
                except UserError as error:
                    refused.append(error)
                    unread[name] = (text, error)
                    continue
                if value is not None:
                    values[name] = value
            if fields[naming].required and values.get(naming) is None:
                refused.append(UserError("entry-name", naming, name=fields[naming].label))
            else:
                made.append(values)
                left.append(unread)
        return made, left

    def _tell(self, refused: list[UserError], tried: int) -> None:
        if not refused:
            return
        hub = self._model.hub
        sentence = told(refused[0], hub.lang)
        named = self._fields().get(refused[0].field or "")
        if named:
            sentence = f"{hub.words(named.label)}: {sentence}"
        if tried > 1:
            sentence = self._model.several_refused(len(refused), sentence)
        hub.say(sentence, "error")
