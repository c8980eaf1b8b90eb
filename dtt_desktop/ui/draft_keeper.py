"""Keeps what is being typed, and where, every two seconds; offers it again after a crash."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QAbstractItemView, QLineEdit

from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.fields import Field
from dtt_desktop.domain.schema import BY_TABLE
from dtt_desktop.services.drafts import Drafts, Place, Saved, Typing
from dtt_desktop.ui.form import Form
from dtt_desktop.ui.grid import Grid
from dtt_desktop.ui.tabs import Tabs

_EVERY = 2000  # ms
_EDIT = int(Qt.ItemDataRole.EditRole)


class DraftKeeper(QObject):
    """Looks at every open cell and field; writes only what has changed since the last look."""

    def __init__(self, tabs: Tabs, drafts: Drafts, every: int = _EVERY) -> None:
        super().__init__(tabs)
        self._tabs = tabs
        self._drafts = drafts
        self._written: Saved | None = None
        self.offered: tuple[Typing, ...] = ()  # what a crash left and nobody has taken in yet
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(every)

    def look(self) -> None:
        """Write what is being typed now, if it is something new."""
        typed = (item for item in self._typed() if not BY_TABLE[item.table].field(item.field).masked)
        saved = Saved(self._place(), (*self.offered, *typed))  # hidden numbers lie nowhere but in the file
        if saved == self._written:
            return
        self._written = saved
        try:
            self._drafts.keep(saved)
        except UserError:  # the disk is full: the next look tries again
            self._written = None

    def _typed(self) -> Iterator[Typing]:
        for grid in self._tabs.findChildren(Grid):
            table = grid.model_.record.__tablename__
            yield from (Typing(table, *item) for item in grid.model_.unkept())
            if typed := _open_cell(grid):
                yield typed
        for form in self._tabs.findChildren(Form):
            yield from (Typing(form.record.__tablename__, *item) for item in form.unkept())

    def _place(self) -> Place:
        page = self._tabs.currentWidget()
        grid = next((g for g in page.findChildren(Grid) if g.isVisible()), None) if page else None
        index = grid.currentIndex() if grid else None
        if grid is None or index is None or not index.isValid():
            return Place(self._tabs.currentIndex())
        column = grid.model_.columns[index.column()]
        field = column.key if isinstance(column, Field) else ""
        return Place(self._tabs.currentIndex(), grid.model_.record.__tablename__, grid.model_.id_at(index.row()), field)

    def end(self) -> None:
        """Forget everything: it was put away."""
        self._timer.stop()
        self._drafts.clear()


def _open_cell(grid: Grid) -> Typing | None:
    """Return what stands in the open editor of a grid, if it differs from what is kept."""
    index = grid.currentIndex()
    editor = grid.indexWidget(index)
    if grid.state() != QAbstractItemView.State.EditingState or not isinstance(editor, QLineEdit):
        return None
    column = grid.model_.columns[index.column()]
    if not isinstance(column, Field) or editor.text() == str(index.data(_EDIT) or ""):
        return None
    return Typing(grid.model_.record.__tablename__, grid.model_.id_at(index.row()), column.key, editor.text())
