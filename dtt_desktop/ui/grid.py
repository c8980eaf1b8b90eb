"""The grid of every list: keys and clipboard as in Excel over a :class:`RecordModel`."""

from __future__ import annotations

import csv
import html
import io
from collections.abc import Callable

from PySide6.QtCore import QEvent, QItemSelectionModel, QMimeData, QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QLineEdit,
    QMenu,
    QTableView,
    QWidget,
)

from dtt_desktop.domain.fields import Field
from dtt_desktop.ui import theme
from dtt_desktop.ui.cell_delegate import CellDelegate
from dtt_desktop.ui.record_model import Computed, RecordModel

_EDIT = int(Qt.ItemDataRole.EditRole)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PASTE_LIMIT = 2_000_000  # characters
_CONTROL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Grid(QTableView):
    """A table edited like a sheet."""

    current_changed = Signal(int)  # id of the current record, 0 for none
    selection_changed = Signal()
    delete_rows_asked = Signal()

    def __init__(self, name: str, title: str, model: RecordModel) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(title)
        theme.dress(self, "table")
        self.model_ = model
        self.setModel(model)
        self.setItemDelegate(CellDelegate(self))
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.AnyKeyPressed | trigger.DoubleClicked | trigger.EditKeyPressed)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setTabKeyNavigation(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._menu)
        self._tab_from: int | None = None
        self.extra_menu: Callable[[QMenu], None] = lambda _: None
        self._dress()
        self.selectionModel().currentChanged.connect(self._current)
        self.selectionModel().selectionChanged.connect(lambda *_: self.selection_changed.emit())

    def _dress(self) -> None:
        metrics = self.fontMetrics()
        rows = self.verticalHeader()
        rows.setDefaultSectionSize(metrics.height() + 10)
        rows.setSectionResizeMode(rows.ResizeMode.Fixed)
        rows.setMinimumWidth(metrics.horizontalAdvance("0000") + 8)
        rows.setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        head = self.horizontalHeader()
        head.setSectionsMovable(True)
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        head.customContextMenuRequested.connect(self._columns_menu)
        head.sectionDoubleClicked.connect(self._sort_by)
        for i, column in enumerate(self.model_.columns):
            chars = column.chars if isinstance(column, Computed) else column.kind.chars
            label = metrics.horizontalAdvance(self.model_.hub.words(column.label)) + 22
            self.setColumnWidth(i, max(metrics.averageCharWidth() * (chars + 2), label))
            if isinstance(column, Field) and not column.grid:
                self.setColumnHidden(i, True)

    # -- where we are -------------------------------------------------------------------------------------------

    def current_id(self) -> int | None:
        """Return the id of the current record."""
        index = self.currentIndex()
        return self.model_.id_at(index.row()) if index.isValid() else None

    def selected_ids(self) -> list[int]:
        """Return the ids of the rows in which anything is selected, in the order shown."""
        rows = self._selected_block()[0]
        return [self.model_.id_at(row) for row in rows]

    def go_to(self, key: int, field: str | None = None) -> bool:
        """Make a cell current; tell whether its row is shown."""
        line = self.model_.line_of(key)
        if line is None:
            return False
        column = self.model_.column_of(field) if field else max(0, self.currentIndex().column())
        self.setColumnHidden(column, False)
        index = self.model_.index(line, column)
        self._make_current(index)
        self.scrollTo(index)
        return True

    def _current(self, index: QModelIndex) -> None:
        self.current_changed.emit(self.model_.id_at(index.row()) if index.isValid() else 0)
        self.viewport().update()

    # -- keys ---------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = event.key(), event.modifiers()
        if key in _ENTER and held & _CONTROL:
            self._write_all(str(self.currentIndex().data(_EDIT) or ""))
        elif key in _ENTER and self.state() != QAbstractItemView.State.EditingState:
            self._step(-1 if held & _SHIFT else 1)
        elif key == Qt.Key.Key_Delete:
            self.clear_cells()
        elif self._block_key(event):
            pass
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) and held & _CONTROL:
            event.ignore()
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._tab(-1 if key == Qt.Key.Key_Backtab else 1)
        else:
            if key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right):
                self._tab_from = None
            super().keyPressEvent(event)

    def _block_key(self, event: QKeyEvent) -> bool:
        """Do what a key does to a block of cells; tell whether it was such a key."""
        keys = {"Ctrl+C": self.copy, "Ctrl+X": self.cut, "Ctrl+V": self.paste, "Ctrl+D": self.fill_down}
        work = keys.get(QKeySequence(event.keyCombination()).toString(QKeySequence.SequenceFormat.PortableText))
        if work:
            work()
        return work is not None

    def event(self, event: QEvent) -> bool:
        """Tab stays in the grid and moves right; Ctrl+Tab leaves it."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            tab = event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
            if tab and not event.modifiers() & _CONTROL and self.state() != QAbstractItemView.State.EditingState:
                self._tab(-1 if event.key() == Qt.Key.Key_Backtab else 1)
                return True
        return super().event(event)

    def edit(  # type: ignore[override]
        self, index: QModelIndex, trigger: QAbstractItemView.EditTrigger | None = None, event: QEvent | None = None
    ) -> bool | None:
        """Begin editing; F2 puts the caret at the end instead of selecting all."""
        if trigger is None:
            super().edit(index)
            return None
        begun = super().edit(index, trigger, event)  # type: ignore[arg-type]
        editor = self.indexWidget(index)
        if begun and trigger == QAbstractItemView.EditTrigger.EditKeyPressed and isinstance(editor, QLineEdit):
            editor.deselect()
            editor.end(False)
        return bool(begun)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Enter goes down and Tab right, as in Excel, without opening the next editor."""
        end = QAbstractItemDelegate.EndEditHint
        step = {end.SubmitModelCache: "down", end.EditNextItem: "right", end.EditPreviousItem: "left"}.get(hint)
        super().closeEditor(editor, end.NoHint if step else hint)
        if step == "down":
            self._step(-1 if QGuiApplication.keyboardModifiers() & _SHIFT else 1)
        elif step:
            self._tab(1 if step == "right" else -1)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """A letter committed by Windows' own Telex begins editing with exactly that text."""
        index = self.currentIndex()
        editing = self.state() == QAbstractItemView.State.EditingState
        if event.commitString() and index.isValid() and not editing:
            self.edit(index)
            editor = self.indexWidget(index)
            if isinstance(editor, QLineEdit):
                editor.setText(event.commitString())
            return
        super().inputMethodEvent(event)

    def commit(self) -> None:
        """Save what is being typed in an open cell."""
        editor = self.indexWidget(self.currentIndex())
        if self.state() == QAbstractItemView.State.EditingState and isinstance(editor, QLineEdit):
            self.commitData(editor)
            self.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)

    def _step(self, by: int) -> None:
        """Go down or up; after a row of Tabs back to the column where they began."""
        index = self.currentIndex()
        column = index.column() if self._tab_from is None else self._tab_from
        self._tab_from = None
        row = min(max(index.row() + by, 0), self.model_.rowCount() - 1)
        self._make_current(self.model_.index(row, column))

    def _tab(self, by: int) -> None:
        index = self.currentIndex()
        if self._tab_from is None:
            self._tab_from = index.column()
        head = self.horizontalHeader()
        place = head.visualIndex(index.column()) + by
        while 0 <= place < head.count() and self.isColumnHidden(head.logicalIndex(place)):
            place += by
        if 0 <= place < head.count():
            self._make_current(self.model_.index(index.row(), head.logicalIndex(place)))

    def _make_current(self, index: QModelIndex) -> None:
        """Make a cell the only one selected, whatever Shift or Ctrl is held."""
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    # -- blocks of cells ----------------------------------------------------------------------------------------

    def _shown_columns(self) -> list[int]:
        head = self.horizontalHeader()
        return [c for c in map(head.logicalIndex, range(head.count())) if not self.isColumnHidden(c)]

    def _selected_block(self) -> tuple[list[int], list[int]]:
        """Return the rows and columns of the selection, as shown."""
        rows: set[int] = set()
        columns: set[int] = set()
        selection = self.selectionModel().selection()
        for part in (selection.at(i) for i in range(selection.count())):
            rows.update(range(part.top(), part.bottom() + 1))
            columns.update(range(part.left(), part.right() + 1))
        return sorted(rows), [c for c in self._shown_columns() if c in columns]

    def copy(self) -> None:
        """Copy the selected block for Excel (tabs) and Word (a table)."""
        rows, columns = self._selected_block()
        cells = [[str(self.model_.index(r, c).data() or "") for c in columns] for r in rows]
        if not cells:
            return
        text = io.StringIO(newline="")
        csv.writer(text, delimiter="\t", lineterminator="\r\n").writerows(cells)
        table = "".join(f"<tr>{''.join(f'<td>{html.escape(c)}</td>' for c in row)}</tr>" for row in cells)
        data = QMimeData()
        data.setText(text.getvalue())
        data.setHtml(f"<table>{table}</table>")
        QGuiApplication.clipboard().setMimeData(data)

    def cut(self) -> None:
        """Copy the selected block and empty it."""
        self.copy()
        self.clear_cells()

    def paste(self) -> None:
        """Paste a block from the current cell on; one copied cell fills the selection. Only shown rows are written."""
        block = self._copied()
        rows, columns = self._selected_block()
        if not block or not rows:
            return
        if len(block) == 1 and len(block[0]) == 1:
            self._write({(r, c): block[0][0] for r in rows for c in columns}, "paste")
            return
        shown = self._shown_columns()
        first = shown.index(columns[0])
        cells = {
            (rows[0] + i, shown[first + j]): cell
            for i, line in enumerate(block) for j, cell in enumerate(line)
            if rows[0] + i < self.model_.rowCount() and first + j < len(shown)
        }  # fmt: skip
        self._write(cells, "paste")
        over = rows[0] + len(block) - self.model_.rowCount()
        if over > 0:
            self.model_.hub.say(self.tr("{0} dòng dán vượt quá cuối danh sách, chưa được dán.").format(over), "warning")

    def _copied(self) -> list[list[str]]:
        """Return the block on the clipboard; too much of it is refused in one sentence."""
        text = QGuiApplication.clipboard().text().replace("\r\n", "\n")
        try:
            if len(text) <= _PASTE_LIMIT:
                return list(csv.reader(io.StringIO(text, newline=""), delimiter="\t"))
        except csv.Error:
            pass
        self.model_.hub.say(self.tr("Nội dung dán quá dài: {0} ký tự. Hãy dán ít hơn.").format(len(text)), "error")
        return []

    def fill_down(self) -> None:
        """Copy the first row of the selection into the rows under it."""
        rows, columns = self._selected_block()
        if len(rows) > 1:
            top = {c: str(self.model_.index(rows[0], c).data(_EDIT) or "") for c in columns}
            self._write({(r, c): top[c] for r in rows[1:] for c in columns}, "paste")

    def clear_cells(self) -> None:
        """Empty the selected cells; whole rows selected are deleted."""
        rows, columns = self._selected_block()
        if rows and len(columns) == len(self._shown_columns()) and len(columns) > 1:
            self.delete_rows_asked.emit()
        else:
            self._write({(r, c): "" for r in rows for c in columns}, "clear")

    def _write_all(self, text: str) -> None:
        rows, columns = self._selected_block()
        self._write({(r, c): text for r in rows for c in columns}, "paste")

    def _write(self, cells: dict[tuple[int, int], str], code: str) -> None:
        columns = self.model_.columns
        typed = {}
        for (row, column), text in cells.items():
            item = columns[column]
            if isinstance(item, Field):
                typed[self.model_.id_at(row), item.key] = text
        if typed:
            self.model_.write(typed, code if len(typed) > 1 else "edit")

    # -- columns ------------------------------------------------------------------------------------------------

    def _sort_by(self, column: int) -> None:
        """Sort by a double-clicked header, the other way round the second time."""
        head = self.horizontalHeader()
        falling = head.sortIndicatorSection() == column and head.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
        order = Qt.SortOrder.DescendingOrder if falling else Qt.SortOrder.AscendingOrder
        head.setSortIndicatorShown(True)
        head.setSortIndicator(column, order)
        self.model_.sort(column, order)

    def _columns_menu(self) -> None:
        """Let the person choose the columns; the last one and names cannot be hidden."""
        menu = QMenu(self)
        at = self.horizontalHeader().logicalIndexAt(self.horizontalHeader().mapFromGlobal(self.cursor().pos()))
        if at >= 0:
            menu.addAction(self.tr("Sắp xếp tăng dần")).triggered.connect(lambda: self.model_.sort(at))
            falling = Qt.SortOrder.DescendingOrder
            menu.addAction(self.tr("Sắp xếp giảm dần")).triggered.connect(lambda: self.model_.sort(at, falling))
            menu.addSeparator()
        for i, column in enumerate(self.model_.columns):
            action = menu.addAction(self.model_.hub.words(column.label))
            action.setCheckable(True)
            action.setChecked(not self.isColumnHidden(i))
            action.setEnabled(not (isinstance(column, Field) and column.required))
            action.toggled.connect(lambda on, i=i: self.setColumnHidden(i, not on))
        menu.exec(self.cursor().pos())

    def _menu(self) -> None:
        menu = QMenu(self)
        menu.addAction(theme.icon("copy"), self.tr("Sao chép")).triggered.connect(self.copy)
        menu.addAction(self.tr("Dán")).triggered.connect(self.paste)
        menu.addAction(self.tr("Điền xuống")).triggered.connect(self.fill_down)
        menu.addAction(self.tr("Xóa nội dung ô")).triggered.connect(self.clear_cells)
        menu.addSeparator()
        menu.addAction(theme.icon("trash"), self.tr("Xóa dòng")).triggered.connect(self.delete_rows_asked.emit)
        self.extra_menu(menu)
        menu.exec(self.cursor().pos())

    def select_rows(self, keys: list[int]) -> None:
        """Select the shown rows of some records."""
        selection = self.selectionModel()
        selection.clearSelection()
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        for key in keys:
            if (line := self.model_.line_of(key)) is not None:
                selection.select(self.model_.index(line, 0), flags)
