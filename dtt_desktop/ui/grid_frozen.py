"""The first column stays in sight when the grid is scrolled to the right: a second view of the same model over it.

It is there only while something is scrolled away under it; with nothing scrolled, the grid's own column stands there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView

from dtt_desktop.ui import theme
from dtt_desktop.ui.cell_delegate import CellDelegate

if TYPE_CHECKING:
    from dtt_desktop.ui.grid import Grid


class Frozen(QTableView):
    """Shows one column of a grid; clicks and keys are the grid's."""

    def __init__(self, grid: Grid) -> None:
        super().__init__(grid)
        self._grid = grid
        self.setModel(grid.model())
        self.setSelectionModel(grid.selectionModel())
        self.setItemDelegate(CellDelegate(grid))  # its own: a delegate speaks to every view it serves
        theme.dress(self, "table")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(grid.verticalScrollMode())
        rows = self.verticalHeader()
        rows.hide()
        rows.setDefaultSectionSize(grid.verticalHeader().defaultSectionSize())
        rows.setSectionResizeMode(rows.ResizeMode.Fixed)
        self.horizontalHeader().setFixedHeight(grid.horizontalHeader().sizeHint().height())
        self.setAccessibleName(grid.accessibleName())
        self.hide()
        self.doubleClicked.connect(self._edit)
        grid.verticalScrollBar().valueChanged.connect(self.verticalScrollBar().setValue)
        grid.horizontalScrollBar().valueChanged.connect(self.place)
        head = grid.horizontalHeader()
        head.sectionResized.connect(lambda *_: self.place())
        head.sectionMoved.connect(lambda *_: self.place())
        head.geometriesChanged.connect(self.place)

    def column(self) -> int:
        """Return the column that stays: the one of names if it stands first, else none (-1)."""
        names = self._grid.model_.column_of_name()
        shown = self._grid.shown_columns()
        ahead = shown[: shown.index(names)] if names in shown else shown
        return names if len(ahead) < 2 and names in shown else -1

    def place(self) -> None:
        """Stand over the grid's left edge while something is scrolled away under it."""
        column = self.column()
        head = self._grid.horizontalHeader()
        away = column >= 0 and head.sectionViewportPosition(column) < 0
        self.setVisible(away)
        if not away:
            return
        for each in range(self._grid.model_.columnCount()):
            self.setColumnHidden(each, each != column)
        self.setColumnWidth(column, self._grid.columnWidth(column))
        self.setFixedWidth(self._grid.columnWidth(column) + 1)
        left = self._grid.frameWidth() + self._grid.verticalHeader().width()
        height = self._grid.viewport().height() + head.height()
        self.horizontalHeader().setFixedHeight(head.height())
        self.setGeometry(left, self._grid.frameWidth(), self.width(), height)
        self.verticalScrollBar().setValue(self._grid.verticalScrollBar().value())
        self.raise_()

    def _edit(self, index: QModelIndex) -> None:
        self._grid.horizontalScrollBar().setValue(0)
        self._grid.setFocus()
        self._grid.edit(index)
