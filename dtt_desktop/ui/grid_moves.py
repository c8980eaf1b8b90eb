"""Going about in a grid: to the edge of what is filled, as in Excel, and to the next cell with a text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt

from dtt_desktop.domain.text import fold

if TYPE_CHECKING:
    from dtt_desktop.ui.grid import Grid

_Index = QModelIndex | QPersistentModelIndex
ARROWS = {
    Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0), Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1),
}  # fmt: skip
_CONTROL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_ALT = Qt.KeyboardModifier.AltModifier


class Moves:
    """The longer ways in one grid."""

    def __init__(self, grid: Grid) -> None:
        self._grid = grid

    def jump(self, key: int, held: Qt.KeyboardModifier) -> bool:
        """Go to the edge of what is filled, as Ctrl with an arrow, Home or End in Excel; tell whether it was so."""
        index = self._grid.currentIndex()
        if not held & _CONTROL or held & _ALT or not index.isValid():
            return False
        columns = self._grid.shown_columns()
        if key == Qt.Key.Key_Home:
            target = self._grid.model_.index(0, columns[0])
        elif key == Qt.Key.Key_End:
            target = self._grid.model_.index(self._grid.model_.shown - 1, columns[-1])
        elif key in ARROWS:
            target = self._edge(index, *ARROWS[Qt.Key(key)])
        else:
            return False
        flag = QItemSelectionModel.SelectionFlag
        if held & _SHIFT:
            selection = self._grid.selectionModel().selection()
            corner = selection.at(0).topLeft() if selection.count() else index
            self._grid.setCurrentIndex(target)
            self._select_between(corner, target)
        else:
            self._grid.selectionModel().setCurrentIndex(target, flag.ClearAndSelect)
        self._grid.scrollTo(target)
        return True

    def _edge(self, index: QModelIndex, down: int, right: int) -> QModelIndex:
        """Return the last filled cell in a direction, or the first one after a gap."""
        columns, model = self._grid.shown_columns(), self._grid.model_
        row, place = index.row(), columns.index(index.column())

        def inside(r: int, p: int) -> bool:
            return 0 <= r < model.shown and 0 <= p < len(columns)

        def filled(r: int, p: int) -> bool:
            return inside(r, p) and bool(str(model.index(r, columns[p]).data() or ""))

        among = filled(row, place) and filled(row + down, place + right)
        while inside(row + down, place + right):
            if among and not filled(row + down, place + right):
                break
            row, place = row + down, place + right
            if not among and filled(row, place):
                break
        return model.index(row, columns[place])

    def _select_between(self, one: _Index, other: _Index) -> None:
        rows, columns = sorted((one.row(), other.row())), sorted((one.column(), other.column()))
        block = QItemSelection(
            self._grid.model_.index(rows[0], columns[0]), self._grid.model_.index(rows[1], columns[1])
        )
        self._grid.selectionModel().select(block, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def find_next(self, typed: str, by: int = 1) -> tuple[int, int]:
        """Go to the next shown cell with a text in it, accents apart; return its number and how many there are."""
        wanted = fold(typed)
        columns = self._grid.shown_columns()
        hits = [
            (row, place)
            for row in range(self._grid.model_.shown) for place, column in enumerate(columns)
            if wanted and wanted in fold(str(self._grid.model_.index(row, column).data() or ""))
        ]  # fmt: skip
        if not hits:
            return 0, 0
        index = self._grid.currentIndex()
        here = (index.row(), columns.index(index.column()) if index.column() in columns else -1)
        later = [hit for hit in hits if hit > here] if by > 0 else [hit for hit in reversed(hits) if hit < here]
        row, place = later[0] if later else hits[0 if by > 0 else -1]
        target = self._grid.model_.index(row, columns[place])
        self._grid.make_current(target)
        self._grid.scrollTo(target)
        return hits.index((row, place)) + 1, len(hits)
