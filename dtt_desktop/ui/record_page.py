"""A page with a grid of one family, its search box, its buttons, and a panel beside it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import (
    QMenu,
    QPushButton,
    QSplitter,
    QStackedLayout,
    QStyleOptionButton,
    QVBoxLayout,
    QWidget,
)

from dtt_desktop.domain.fields import Field
from dtt_desktop.domain.money import grouped
from dtt_desktop.domain.person import Person
from dtt_desktop.domain.record import Record
from dtt_desktop.domain.slices import Steps
from dtt_desktop.services import records
from dtt_desktop.services.workspace import Row
from dtt_desktop.ui import theme
from dtt_desktop.ui.columns import Column, adds_up
from dtt_desktop.ui.double_watch import DoubleWatch
from dtt_desktop.ui.form import Form
from dtt_desktop.ui.grid import Grid
from dtt_desktop.ui.hub import Hub
from dtt_desktop.ui.plain import plain_label, tip
from dtt_desktop.ui.record_model import RecordModel
from dtt_desktop.ui.slices import under_bar
from dtt_desktop.ui.widgets import Late, PageHead, SearchBox, button, primary, scrolled


class RecordPage(QWidget):
    """A list that can be worked in all day: grid, form, search, add, delete, move."""

    grid_name = ""
    search_name = ""
    ordered = False  # rows have an order of their own, moved by hand
    form_beside = True
    typed_at_end = True  # the last row is for a new record
    hidden_first: tuple[str, ...] = ()  # fields whose columns wait to be shown

    def __init__(self, hub: Hub, record: type[Record], title: str, add_text: str) -> None:
        super().__init__()
        self.hub = hub
        self.record = record
        self.model = RecordModel(hub, record, self.columns())
        self.title = title
        self.search = SearchBox(self.search_name, self.tr("Tìm (Ctrl+F)"))
        self.search.searched.connect(self.model.search)
        self.model.setParent(self)  # it goes with its page, a dialog's page with the dialog
        if self.typed_at_end:
            self.model.entry = self.new_values
        self.model.row_tone = self.row_tone
        self.grid = Grid(self.grid_name, title, self.model, self.hidden_first)
        self._form: Form | None = None
        self._move_keys: list[QShortcut] = []
        self.movers: list[QWidget] = []
        self.add_button = primary(add_text, "plus")
        self.add_button.clicked.connect(lambda: self.add())
        self.delete_button = button(self.tr("Xóa"), "trash")
        self.delete_button.clicked.connect(self.delete_selected)
        self._lay_out()
        self.grid.chosen_changed.connect(self._show_chosen)
        self.grid.selection_changed.connect(self.tell_status)
        self.grid.delete_rows_asked.connect(self.delete_selected)
        self.grid.insert_rows_asked.connect(self.insert_rows)
        self.model.order_stale.connect(self.again_button.setVisible)
        self.grid.extra_menu = self.extra_menu
        self.model.shown_changed.connect(self._shown)
        self.model.default_order = self.default_order
        if issubclass(record, Person):
            self._watch = DoubleWatch(self)
        self.model.load()
        if self.model.shown:
            self.grid.setCurrentIndex(self.model.index(0, self.first_column()))

    @property
    def form(self) -> Form:
        """Return the form, made when it is first needed."""
        if self._form is None:
            self._form = Form(self.hub, self.record, self.form_fields())
            self._form.show_records(self.grid.chosen_ids())
        return self._form

    def _show_chosen(self) -> None:
        """Let the form follow whatever is chosen in the grid."""
        if self._form:
            self._form.show_records(self.grid.chosen_ids())

    # -- what subclasses choose ---------------------------------------------------------------------------------

    def columns(self) -> Sequence[Column]:
        """Return the columns of the grid."""
        return [f for f in self.record.fields if f.key != "line_no"]

    def form_fields(self) -> Sequence[Field]:
        """Return the fields of the form."""
        return [f for f in self.record.fields if f.key != "line_no"]

    def tools(self) -> list[QWidget]:
        """Return the buttons between the search box and the blue one."""
        return self.order_buttons() if self.ordered else []

    def above(self) -> QWidget | None:
        """Return what stands between head and grid."""
        return None

    def beside(self) -> QWidget | None:
        """Return the panel beside the grid."""
        return scrolled(Late(lambda: self.form)) if self.form_beside else None

    def below(self) -> QWidget | None:
        """Return what stands under the grid."""
        return None

    def extra_menu(self, menu: QMenu) -> None:
        """Add what may be asked of the current row to the grid's menu."""
        key = self.grid.current_id()
        if key:
            person = issubclass(self.record, Person)
            menu.addSeparator()
            text = self.tr("Lịch sử của người này…") if person else self.tr("Lịch sử của dòng này…")
            table = self.record.__tablename__
            menu.addAction(theme.icon("history"), text).triggered.connect(
                lambda: self.hub.history_asked.emit(table, key)
            )
            if person:
                menu.addAction(theme.icon("eraser"), self.tr("Xóa hẳn người này…")).triggered.connect(
                    lambda: self.hub.erase_asked.emit(table, key)
                )

    def first_column(self) -> int:
        """Return the column of the first field, after what is computed."""
        return next(i for i, column in enumerate(self.model.columns) if isinstance(column, Field))

    def default_order(self, rows: list[Row]) -> list[Row]:
        """Return the rows in the order the page opens with."""
        line = self.model.place.get("line_no")
        return rows if line is None else sorted(rows, key=lambda row: (row[line] is None, row[line] or 0, row[0]))

    def empty_text(self) -> str:
        """Return what an empty page says of itself."""
        return self.tr("Chưa có dòng nào. Bấm nút thêm ở góc phải trên, hoặc dán từ Excel sau khi thêm dòng.")

    def new_values(self) -> dict[str, Any]:
        """Return the columns of a new record that must be filled."""
        return {}

    # -- layout -------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 10, 6)
        layout.setSpacing(6)
        self.again_button = button(self.tr("Thứ tự đã đổi – Sắp xếp lại"), "refresh")
        self.again_button.hide()
        self.again_button.clicked.connect(self.sort_again)
        self.unfilter_button = button(self.tr("Bỏ mọi bộ lọc"), "filter")
        self.unfilter_button.hide()
        self.unfilter_button.clicked.connect(self.clear_filters)
        self.views_button = button(self.tr("Cột"), "columns")
        self.views_button.setToolTip(self.tr("Kiểu xem, cột hiện và ẩn"))
        self.views_button.clicked.connect(self._open_views)
        tools = [self.again_button, self.unfilter_button, *self.tools(), self.views_button]
        self.head = PageHead(self.title, self.search, *tools, self.delete_button, self.add_button)
        layout.addLayout(self.head)
        if above := self.above():
            layout.addWidget(above)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        left = QWidget()
        self._stack = QStackedLayout(left)
        self._stack.setStackingMode(QStackedLayout.StackingMode.StackOne)
        self._stack.addWidget(self.grid)
        self._empty = plain_label(self.empty_text())
        self._empty.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._stack.addWidget(self._empty)
        self.splitter.addWidget(left)
        if beside := self.beside():
            self.splitter.addWidget(beside)
            self.splitter.setStretchFactor(0, 1)
            wide = self.fontMetrics().averageCharWidth() * 40
            self.splitter.setSizes([10_000, wide])
            beside.setMinimumWidth(wide)
        layout.addWidget(self.splitter, 1)
        if below := self.below():
            layout.addWidget(below)

    def order_buttons(self) -> list[QWidget]:
        """Return the buttons that move rows, with their keys Alt+Up and Alt+Down."""
        made: list[QWidget] = []
        for text, icon, by, keys in (
            (self.tr("Lên"), "arrow-up", -1, "Alt+Up"),
            (self.tr("Xuống"), "arrow-down", 1, "Alt+Down"),
        ):
            tool = button(text, icon)
            tool.setToolTip(tip(keys))
            tool.clicked.connect(lambda _=False, by=by: self.move_selected(by))
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda by=by: self.move_selected(by))
            self._move_keys.append(shortcut)
            made.append(tool)
        return made

    def allow_moving(self, on: bool) -> None:
        """Let rows be moved by hand, or leave the keys to the grid: Alt+Down opens a cell's choices there."""
        for shortcut in self._move_keys:
            shortcut.setEnabled(on)
        for mover in self.movers:
            mover.setEnabled(on)

    # -- work ---------------------------------------------------------------------------------------------------

    def add(self) -> int | None:
        """Add a record and begin to edit its first cell."""
        key = self.hub.attempt(lambda: records.add(self.hub.workspace, self.record, self.new_values()))
        if key is not None:
            self.edit_new(key)
        return key

    def edit_new(self, key: int) -> None:
        """Lead to a new record's first required cell and open it."""
        shown = [column for column in self.model.columns if isinstance(column, Field)]
        first = next((field.key for field in shown if field.required), shown[0].key)
        if self.grid.go_to(key, first):
            self.grid.setFocus()
            self.grid.edit(self.grid.currentIndex())

    def row_tone(self, row: Row) -> str | None:
        """Return the colour a row's state gives its ground, or None."""
        return None

    def sort_again(self) -> None:
        """Put the rows in the order last asked for."""
        if self.model.sorted_by is not None:
            self.model.sort(*self.model.sorted_by)

    def insert_rows(self, count: int) -> None:
        """Add empty records: before the current one where the page has an order of its own, else at the end."""
        values = [self.new_values() for _ in range(count)]
        made = self.hub.attempt(lambda: records.add_many(self.hub.workspace, self.record, values))
        if made:
            current = self.grid.current_id()
            if self.ordered and current is not None:
                last = self.model.total - 1
                by = (self.model.line_of(current) or 0) - last + count - 1
                self.hub.attempt(lambda: records.move(self.hub.workspace, self.record, made, by))
            self.edit_new(made[0])

    def find_next(self, by: int = 1) -> None:
        """Go to the next cell that holds what stands in the search box; F3."""
        number, total = self.grid.find_next(self.search.text(), by)
        if self.search.text():
            self.hub.say(self.tr("Tìm thấy: {0} / {1}").format(number, total) if total else self.tr("Không tìm thấy."))

    def replace(self) -> None:
        """Find and replace among the shown rows."""
        from dtt_desktop.ui.replace_dialog import ReplaceDialog

        ReplaceDialog(self.grid, self.search.text()).open()

    def _open_views(self) -> None:
        self.grid.columns.views_menu().exec(self.views_button.mapToGlobal(self.views_button.rect().bottomLeft()))

    def delete_selected(self) -> None:
        """Delete the selected rows; no question is asked, because it can be undone."""
        keys = self.grid.selected_ids()
        keys = [key for key in keys if key]
        if keys:
            changes = self.hub.attempt(lambda: records.delete(self.hub.workspace, self.record, keys))
            if changes is not None:
                self.hub.say(self.tr("Đã xóa {0} dòng. Ctrl+Z để hoàn tác.").format(len(keys)), "info")

    def move_selected(self, by: int) -> None:
        """Move the selected rows up or down."""
        keys = self.grid.selected_ids()
        if keys:
            self.hub.attempt(lambda: records.move(self.hub.workspace, self.record, keys, by))

    def export_to(self, path: Path) -> Path:
        """Write the rows and columns shown, as they read; return where it stands. Raises UserError, Cancelled."""
        return under_bar(self, self.tr("Đang xuất danh sách…"), self._exporting(path))

    def _exporting(self, path: Path) -> Steps[Path]:
        from dtt_desktop.services.lists.sending import writing_table

        columns = self.grid.shown_columns()
        model = self.model
        headers = [str(model.headerData(c, Qt.Orientation.Horizontal) or "") for c in columns]
        keys = [getattr(model.columns[c], "key", f"computed_{c}") for c in columns]
        rows = []
        for line in range(model.shown):
            rows.append([str(model.index(line, column).data() or "") for column in columns])
            yield line, model.shown
        return (yield from writing_table(path, headers, rows, keys))

    def start_search(self) -> None:
        """Put the caret into the search box."""
        self.search.setFocus()
        self.search.selectAll()

    def lead_to(self, table: str, key: int, field: str) -> None:
        """Lead to a cell of this page's family."""
        self.go_to(key, field)

    def go_to(self, key: int, field: str) -> None:
        """Lead to a cell, showing its row whatever the filters."""
        if not key or key not in self.model.shown_ids():
            self.clear_filters()
        if key:
            self.grid.go_to(key, field if field in {getattr(c, "key", "") for c in self.model.columns} else None)
        self.grid.setFocus()

    def clear_filters(self) -> None:
        """Show all rows."""
        self.search.clear()
        self.model.search("")
        self.model.clear_column_filters()
        self.grid.horizontalHeader().viewport().update()

    def _shown(self) -> None:
        self.unfilter_button.setVisible(bool(self.model.column_filters))
        self._stack.setCurrentIndex(0 if self.model.total else 1)
        self.head.tell(self.count_text())
        self.tell_status()

    def count_text(self) -> str:
        """Return how many rows are shown, of how many."""
        shown, total = self.model.shown, self.model.total
        return f"{shown} / {total}" if shown != total else str(total)

    def tell_status(self) -> None:
        """Say that the status bar should look again."""
        self.hub.status_asked.emit()

    def _numbers(self, blocks: list[tuple[range, list[int]]]) -> list[int]:
        """Return the numbers that can be added up in blocks of cells."""
        cells = [
            self.model.index(row, column)
            for rows, columns in blocks for column in columns if adds_up(self.model.columns[column]) for row in rows
        ]  # fmt: skip
        texts = [str(cell.data() or "").replace(".", "") for cell in cells]
        return [int(text) for text in texts if text.isdigit()]

    def status(self) -> str:
        """Return the page's part of the status bar: rows shown, rows selected, sum of selected numbers."""
        shown, total = self.model.shown, self.model.total
        parts = [self.tr("{0} / {1} dòng").format(shown, total)]
        if shown != total:
            parts[0] += self.tr(" (đang lọc)")
        blocks = [
            (range(block.top(), min(block.bottom() + 1, shown)), [
                c for c in range(block.left(), block.right() + 1) if not self.grid.isColumnHidden(c)
            ])
            for block in self.grid.selectionModel().selection().toList()
        ]  # fmt: skip
        cells = sum(len(rows) * len(columns) for rows, columns in blocks)
        if cells > 1:
            parts.insert(0, self.tr("{0} ô đang chọn").format(cells))
            numbers = self._numbers(blocks) if shown < 2_000 else []
            if len(numbers) > 1:
                parts.insert(1, self.tr("Tổng: {0}").format(grouped(sum(numbers))))
        return "  ·  ".join(parts)


class Chip(QPushButton):
    """A button that stays pressed while its filter holds, with a count that changes without moving its neighbours."""

    def __init__(self, name: str) -> None:
        self.label = name  # asked for while the look is set
        super().__init__(f"{name} 0000")  # room for the count, bold when pressed
        theme.dress(self, "chip")
        self.setCheckable(True)
        self._name = name
        self.set_count(0)

    def set_count(self, count: int) -> None:
        """Show another count."""
        self.label = f"{self._name} {count}"
        if self.accessibleName() != self.label:
            self.setAccessibleName(self.label)
            self.update()

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        super().initStyleOption(option)
        option.text = self.label
