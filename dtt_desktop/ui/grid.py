"""The grid of every list: keys and clipboard as in Excel over a :class:`RecordModel`."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import date

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent, QKeySequence, QResizeEvent, QWheelEvent
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
from dtt_desktop.ui.grid_blocks import Blocks
from dtt_desktop.ui.grid_columns import Columns
from dtt_desktop.ui.grid_frozen import Frozen
from dtt_desktop.ui.grid_header import FilterHeader
from dtt_desktop.ui.grid_moves import ARROWS, Moves
from dtt_desktop.ui.record_model import RecordModel

_EDIT = int(Qt.ItemDataRole.EditRole)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_CONTROL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_Index = QModelIndex | QPersistentModelIndex
_ALT = Qt.KeyboardModifier.AltModifier


class Grid(QTableView):
    """A table edited like a sheet."""

    selection_changed = Signal()
    chosen_changed = Signal()  # other records are chosen, or the same ones are shown differently
    delete_rows_asked = Signal()
    insert_rows_asked = Signal(int)

    def __init__(self, name: str, title: str, model: RecordModel, hidden_first: Collection[str] = ()) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(title)
        theme.dress(self, "table")
        self.model_ = model
        self.hidden_first = hidden_first  # fields whose columns are hidden until a person shows them
        self.setHorizontalHeader(FilterHeader(self, model))
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
        self.blocks = Blocks(self)
        self.moves = Moves(self)
        self.extra_menu: Callable[[QMenu], None] = lambda _: None
        self._dress()
        self.selectionModel().currentChanged.connect(self._current)
        self.selectionModel().selectionChanged.connect(self._selected)
        model.shown_changed.connect(self.chosen_changed)
        model.rearranging.connect(self.commit)
        model.leaving.connect(self._let_go)

    def _dress(self) -> None:
        metrics = self.fontMetrics()
        rows = self.verticalHeader()
        rows.setDefaultSectionSize(metrics.height() + 10)
        rows.setSectionResizeMode(rows.ResizeMode.Fixed)
        rows.setMinimumWidth(metrics.horizontalAdvance("0000") + 8)
        rows.setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        head = self.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        head.customContextMenuRequested.connect(lambda at: self.columns.views_menu().exec(head.mapToGlobal(at)))
        head.sectionDoubleClicked.connect(self._sort_by)
        self.columns: Columns = Columns(self)
        self.columns.begin()
        self.frozen = Frozen(self)

    # -- where we are -------------------------------------------------------------------------------------------

    def current_id(self) -> int | None:
        """Return the id of the current record."""
        index = self.currentIndex()
        return (self.model_.id_at(index.row()) or None) if index.isValid() else None

    def chosen_ids(self) -> tuple[int, ...]:
        """Return the records a form is about: those of the selected rows, else the current one."""
        keys = tuple(self.selected_ids())
        current = self.current_id()
        return keys if keys or current is None else (current,)

    def selected_ids(self) -> list[int]:
        """Return the ids of the rows in which anything is selected, in the order shown."""
        rows = self.selected_block()[0]
        return [self.model_.id_at(row) for row in rows]

    def go_to(self, key: int, field: str | None = None) -> bool:
        """Make a cell current; tell whether its row is shown."""
        line = self.model_.line_of(key)
        if line is None:
            return False
        column = self.model_.column_of(field) if field else max(0, self.currentIndex().column())
        self.setColumnHidden(column, False)
        index = self.model_.index(line, column)
        self.make_current(index)
        self.scrollTo(index)
        return True

    def _selected(self) -> None:
        self.selection_changed.emit()
        self.chosen_changed.emit()

    def _current(self, index: QModelIndex) -> None:
        self.chosen_changed.emit()
        self.viewport().update()

    # -- keys ---------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = event.key(), event.modifiers()
        if key in _ENTER and held & _CONTROL:
            self.blocks.write_all()
        elif key == Qt.Key.Key_Escape and self.take_back():
            pass
        elif key in _ENTER and self.state() != QAbstractItemView.State.EditingState:
            self._step(-1 if held & _SHIFT else 1)
        elif key == Qt.Key.Key_Delete:
            self.blocks.clear()
        elif self._named_key(event) or self.moves.jump(key, held):
            pass
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) and held & _CONTROL:
            event.ignore()
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._tab(-1 if key == Qt.Key.Key_Backtab else 1)
        else:
            if key in ARROWS:
                self._tab_from = None
            super().keyPressEvent(event)

    def take_back(self) -> bool:
        """Give a cell back what is kept, if a refused text stands in it."""
        item = self.model_.columns[self.currentIndex().column()]
        return isinstance(item, Field) and self.model_.writer.take_back([(self.current_id() or 0, item.key)])

    def _named_key(self, event: QKeyEvent) -> bool:
        """Do what a key does to cells, rows or columns; tell whether it was such a key."""
        blocks = self.blocks
        keys: dict[str, Callable[[], object]] = {
            "Ctrl+C": blocks.copy, "Ctrl+Ins": blocks.copy, "Ctrl+X": blocks.cut, "Ctrl+V": blocks.paste,
            "Shift+Ins": blocks.paste, "Ctrl+D": blocks.fill_down, "Ctrl+R": blocks.fill_right,
            "Ctrl+Shift+C": lambda: blocks.copy(headers=True), "Ctrl+'": self._copy_above, "Ctrl+;": self._today,
            "Ctrl+Space": self._select_columns, "Shift+Space": self._select_rows,
            "Ctrl++": self._insert_rows, "Ctrl+Shift++": self._insert_rows, "Ctrl+=": self._insert_rows,
            "Ctrl+-": self.delete_rows_asked.emit, "Alt+Down": self._open_choices,
            "Ctrl+Shift+L": self.model_.clear_column_filters,
        }  # fmt: skip
        name = QKeySequence(event.keyCombination()).toString(QKeySequence.SequenceFormat.PortableText)
        work = keys.get(name)
        if work:
            work()
        return work is not None

    def _select_columns(self) -> None:
        flag = QItemSelectionModel.SelectionFlag
        for column in self.selected_block(entry=True)[1]:
            self.selectionModel().select(self.model_.index(0, column), flag.Select | flag.Columns)

    def _select_rows(self) -> None:
        flag = QItemSelectionModel.SelectionFlag
        for row in self.selected_block()[0]:
            self.selectionModel().select(self.model_.index(row, 0), flag.Select | flag.Rows)

    def _insert_rows(self) -> None:
        self.insert_rows_asked.emit(max(1, len(self.selected_block()[0])))

    def _copy_above(self) -> None:
        index = self.currentIndex()
        if 0 < index.row() < self.model_.shown:
            above = self.model_.index(index.row() - 1, index.column())
            self.blocks.fill({(index.row(), index.column()): str(above.data(_EDIT) or "")})

    def _today(self) -> None:
        index = self.currentIndex()
        if index.row() < self.model_.shown:
            now = date.today()  # noqa: DTZ011 - the office's calendar
            self.blocks.write({(index.row(), index.column()): now.strftime("%d/%m/%Y")}, "edit")

    def _open_choices(self) -> None:
        """Open the cell with everything it can be, as Alt+Down does in Excel."""
        index = self.currentIndex()
        self.edit(index)
        editor = self.indexWidget(index)
        if isinstance(editor, QLineEdit) and (completer := editor.completer()):
            editor.selectAll()
            completer.setCompletionPrefix("")
            completer.complete()

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
        if index.column() == self.frozen.column():
            self.horizontalScrollBar().setValue(0)
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

    def _let_go(self, keys: Collection[int]) -> None:
        """Close the open cell of a row that is no more; Qt would leave the grid editing nothing."""
        if self.current_id() in keys and isinstance(editor := self.indexWidget(self.currentIndex()), QLineEdit):
            super().closeEditor(editor, QAbstractItemDelegate.EndEditHint.RevertModelCache)

    def _step(self, by: int) -> None:
        """Go down or up; after a row of Tabs back to the column where they began."""
        index = self.currentIndex()
        column = index.column() if self._tab_from is None else self._tab_from
        self._tab_from = None
        row = min(max(index.row() + by, 0), self.model_.rowCount() - 1)
        self.make_current(self.model_.index(row, column))

    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a cell into sight, beside the column that stays; that column itself is always in sight."""
        bar = self.horizontalScrollBar()
        before = bar.value()
        super().scrollTo(index, hint)
        if index.column() == self.frozen.column():
            bar.setValue(before)
        elif (
            self.frozen.isVisible()
            and (hidden := self.frozen.width() - self.visualRect(self.model_.index(index.row(), index.column())).left())
            > 0
        ):
            bar.setValue(bar.value() - hidden)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.frozen.place()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl the text grows or shrinks, as in Excel."""
        if event.modifiers() & _CONTROL:
            self._zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def _zoom(self, by: int) -> None:
        for view in (self, self.frozen):
            font = view.font()
            font.setPointSize(min(14, max(9, font.pointSize() + by)))
            view.setFont(font)
            view.verticalHeader().setDefaultSectionSize(view.fontMetrics().height() + 10)
        QTimer.singleShot(0, self, self.frozen.place)

    def _tab(self, by: int) -> None:
        index = self.currentIndex()
        if self._tab_from is None:
            self._tab_from = index.column()
        head = self.horizontalHeader()
        place = head.visualIndex(index.column()) + by
        while 0 <= place < head.count() and self.isColumnHidden(head.logicalIndex(place)):
            place += by
        if 0 <= place < head.count():
            self.make_current(self.model_.index(index.row(), head.logicalIndex(place)))

    def make_current(self, index: QModelIndex) -> None:
        """Make a cell the only one selected, whatever Shift or Ctrl is held."""
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    # -- what is shown and selected -----------------------------------------------------------------------------

    def shown_columns(self) -> list[int]:
        """Return the columns in sight or a scroll away, as they stand."""
        head = self.horizontalHeader()
        return [c for c in map(head.logicalIndex, range(head.count())) if not self.isColumnHidden(c)]

    def selected_block(self, *, entry: bool = False) -> tuple[list[int], list[int]]:
        """Return the rows and columns of the selection, as shown; ``entry`` counts the row for a new record too."""
        rows: set[int] = set()
        columns: set[int] = set()
        selection = self.selectionModel().selection()
        last = self.model_.shown if entry else self.model_.shown - 1
        for part in (selection.at(i) for i in range(selection.count())):
            rows.update(range(part.top(), min(part.bottom(), last) + 1))
            columns.update(range(part.left(), part.right() + 1))
        return sorted(rows), [c for c in self.shown_columns() if c in columns]

    def _sort_by(self, column: int) -> None:
        """Sort by a double-clicked header, the other way round the second time."""
        falling = self.model_.sorted_by == (column, Qt.SortOrder.AscendingOrder)
        self.model_.sort(column, Qt.SortOrder.DescendingOrder if falling else Qt.SortOrder.AscendingOrder)
        self.horizontalHeader().viewport().update()

    def find_next(self, typed: str, by: int = 1) -> tuple[int, int]:
        """Go to the next shown cell with a text in it, accents apart; return its number and how many there are."""
        return self.moves.find_next(typed, by)

    def _menu(self) -> None:
        menu = QMenu(self)
        blocks = self.blocks
        menu.addAction(theme.icon("copy"), self.tr("Sao chép")).triggered.connect(lambda: blocks.copy())
        menu.addAction(self.tr("Sao chép cả tên cột")).triggered.connect(lambda: blocks.copy(headers=True))
        menu.addAction(self.tr("Cắt")).triggered.connect(blocks.cut)
        menu.addAction(self.tr("Dán")).triggered.connect(blocks.paste)
        menu.addAction(self.tr("Điền xuống")).triggered.connect(blocks.fill_down)
        menu.addAction(self.tr("Xóa nội dung ô")).triggered.connect(blocks.clear)
        menu.addSeparator()
        menu.addAction(theme.icon("plus"), self.tr("Chèn dòng")).triggered.connect(self._insert_rows)
        menu.addAction(theme.icon("trash"), self.tr("Xóa dòng")).triggered.connect(self.delete_rows_asked.emit)
        self.extra_menu(menu)
        menu.exec(self.cursor().pos())

    def select_block(self, rows: list[int], columns: list[int]) -> None:
        """Select some rows' cells in some columns, and bring the first into sight; the current cell stays."""
        shown = [row for row in rows if row < self.model_.shown]
        if shown and columns:
            selection = QItemSelection()
            for column in columns:
                first, last = self.model_.index(shown[0], column), self.model_.index(shown[-1], column)
                selection.select(first, last)
            self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.scrollTo(self.model_.index(shown[-1], columns[0]))
            self.scrollTo(self.model_.index(shown[0], columns[0]))

    def select_rows(self, keys: list[int]) -> None:
        """Select the shown rows of some records."""
        selection = self.selectionModel()
        selection.clearSelection()
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        for key in keys:
            if (line := self.model_.line_of(key)) is not None:
                selection.select(self.model_.index(line, 0), flags)
