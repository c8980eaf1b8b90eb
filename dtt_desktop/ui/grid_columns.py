"""Columns of a grid: chosen, moved and sized by hand, remembered on this PC, kept as named views."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QInputDialog, QMenu

from dtt_desktop.domain.fields import Field
from dtt_desktop.ui.columns import Computed

if TYPE_CHECKING:
    from dtt_desktop.ui.grid import Grid


class Columns:
    """What a person did to the columns of one grid."""

    def __init__(self, grid: Grid) -> None:
        self._grid = grid
        self._model = grid.model_
        self._settings = grid.model_.hub.settings
        self._key = f"grid/{grid.objectName()}"
        self._timer = QTimer(grid)
        self._timer.setSingleShot(True)
        self._timer.setInterval(400)
        self._timer.timeout.connect(self.remember)

    @staticmethod
    def tr(text: str) -> str:
        """Return a text in the window's language."""
        return QCoreApplication.translate("Columns", text)

    def begin(self) -> None:
        """Set the usual widths, then what was remembered, and remember from now on."""
        self.usual()
        if kept := self._settings.text(self._key):
            self.apply(json.loads(kept))
        head = self._grid.horizontalHeader()
        head.sectionResized.connect(lambda *_: self._timer.start())
        head.sectionMoved.connect(lambda *_: self._timer.start())

    def usual(self) -> None:
        """Show the columns as the program has them."""
        grid, metrics = self._grid, self._grid.fontMetrics()
        head = grid.horizontalHeader()
        for i, column in enumerate(self._model.columns):
            if head.visualIndex(i) != i:
                head.moveSection(head.visualIndex(i), i)
            chars = column.chars if isinstance(column, Computed) else column.kind.chars
            label = metrics.horizontalAdvance(self._model.hub.words(column.label)) + 2 * metrics.height() + 6
            grid.setColumnWidth(i, max(metrics.averageCharWidth() * (chars + 2), label))
            grid.setColumnHidden(i, isinstance(column, Field) and (not column.grid or column.key in grid.hidden_first))

    # -- remembering --------------------------------------------------------------------------------------------

    def state(self) -> dict[str, Any]:
        """Return which columns are shown, in which order and width, by name; and what is filtered and sorted."""
        head, model = self._grid.horizontalHeader(), self._model
        order = sorted(range(len(model.columns)), key=head.visualIndex)
        sort = model.sorted_by
        return {
            "order": [model.column_name(i) for i in order],
            "hidden": [model.column_name(i) for i in order if self._grid.isColumnHidden(i)],
            "widths": {model.column_name(i): head.sectionSize(i) for i in order if not self._grid.isColumnHidden(i)},
            "filters": {name: sorted(texts) for name, texts in model.column_filters.items()},
            "sort": [model.column_name(sort[0]), sort[1].value] if sort else None,
        }

    def apply(self, state: dict[str, Any], *, rows: bool = False) -> None:
        """Show columns as a state says; ``rows`` filters and sorts too; columns that are gone are passed by."""
        head, model = self._grid.horizontalHeader(), self._model
        places = {model.column_name(i): i for i in range(len(model.columns))}
        for place, name in enumerate(name for name in state.get("order", ()) if name in places):
            head.moveSection(head.visualIndex(places[name]), place)
        for name, column in places.items():
            item = model.columns[column]
            needed = isinstance(item, Field) and item.required
            if name in state.get("order", ()):
                self._grid.setColumnHidden(column, name in state.get("hidden", ()) and not needed)
            if width := state.get("widths", {}).get(name):
                self._grid.setColumnWidth(column, max(24, min(int(width), 900)))
        if rows:
            model.clear_column_filters()
            for name, texts in state.get("filters", {}).items():
                if name in places:
                    model.filter_column(places[name], texts)
            if (sort := state.get("sort")) and sort[0] in places:
                model.sort(places[sort[0]], Qt.SortOrder(sort[1]))

    def remember(self) -> None:
        """Keep the columns for the next start; filters and order are not kept, so that nobody is missed later."""
        kept = {key: value for key, value in self.state().items() if key not in ("filters", "sort")}
        self._settings.set_text(self._key, json.dumps(kept, ensure_ascii=False))

    # -- views --------------------------------------------------------------------------------------------------

    def views(self) -> dict[str, dict[str, Any]]:
        """Return the named views kept for this grid."""
        kept: dict[str, dict[str, Any]] = json.loads(self._settings.text(f"{self._key}/views") or "{}")
        return kept

    def keep_view(self, name: str) -> None:
        """Keep the columns, filters and order under a name."""
        self._write_views({**self.views(), name: self.state()})

    def drop_view(self, name: str) -> None:
        """Forget a view."""
        self._write_views({kept: state for kept, state in self.views().items() if kept != name})

    def _write_views(self, views: dict[str, dict[str, Any]]) -> None:
        self._settings.set_text(f"{self._key}/views", json.dumps(views, ensure_ascii=False))

    def views_menu(self) -> QMenu:
        """Return the menu of views and columns."""
        menu = QMenu(self._grid)
        for name, state in self.views().items():
            menu.addAction(name).triggered.connect(lambda _=False, s=state: self.apply(s, rows=True))
        if self.views():
            menu.addSeparator()
        menu.addAction(self.tr("Lưu kiểu xem này…")).triggered.connect(lambda: self._ask_name())
        if self.views():
            gone = menu.addMenu(self.tr("Xóa kiểu xem"))
            for name in self.views():
                gone.addAction(name).triggered.connect(lambda _=False, n=name: self.drop_view(n))
        menu.addAction(self.tr("Trở về mặc định")).triggered.connect(self.back_to_usual)
        menu.addSeparator()
        self.add_columns(menu)
        return menu

    def _ask_name(self) -> None:
        name, ok = QInputDialog.getText(self._grid, self.tr("Lưu kiểu xem"), self.tr("Tên kiểu xem:"))
        if ok and name.strip():
            self.keep_view(name.strip())

    def back_to_usual(self) -> None:
        """Show columns and rows as the program does by itself."""
        self.usual()
        self._model.clear_column_filters()
        self.remember()

    def add_columns(self, menu: QMenu) -> None:
        """Offer every column to be shown or hidden; names cannot be hidden."""
        for i, column in enumerate(self._model.columns):
            if not (label := self._model.hub.words(column.label)):
                continue
            action = menu.addAction(label)
            action.setCheckable(True)
            action.setChecked(not self._grid.isColumnHidden(i))
            action.setEnabled(not (isinstance(column, Field) and column.required))
            action.toggled.connect(lambda on, i=i: self._show(i, on))

    def _show(self, column: int, on: bool) -> None:
        self._grid.setColumnHidden(column, not on)
        self._timer.start()
