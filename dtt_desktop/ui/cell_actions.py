"""What the Edit menu does with cells: in the list in front, or in the field that is being typed in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

if TYPE_CHECKING:
    from dtt_desktop.ui.grid import Grid
    from dtt_desktop.ui.main_window import MainWindow


class CellActions:
    """Cut, copy, paste, fill, select and delete, for one window."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def _field(self) -> QLineEdit | QPlainTextEdit | None:
        focused = self._window.focusWidget()
        return focused if isinstance(focused, QLineEdit | QPlainTextEdit) else None

    def _grid(self) -> Grid | None:
        page = self._window.tabs.page_in_front()
        return page.grid if page else None

    def cut_cells(self) -> None:
        """Copy and empty."""
        if field := self._field():
            field.cut()
        elif grid := self._grid():
            grid.blocks.cut()

    def copy_cells(self) -> None:
        """Copy what is selected."""
        if field := self._field():
            field.copy()
        elif grid := self._grid():
            grid.blocks.copy()

    def paste_cells(self) -> None:
        """Paste from the first selected cell on."""
        if field := self._field():
            field.paste()
        elif grid := self._grid():
            grid.blocks.paste()

    def fill_down(self) -> None:
        """Copy the first row of the selection into the rows under it."""
        if grid := self._grid():
            grid.blocks.fill_down()

    def select_everything(self) -> None:
        """Select all cells."""
        if field := self._field():
            field.selectAll()
        elif grid := self._grid():
            grid.selectAll()

    def delete_rows(self) -> None:
        """Delete the selected rows."""
        if page := self._window.tabs.page_in_front():
            page.delete_selected()
