"""Lịch sử: who did what when, what stood there before; looked through, printed, never changed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QSplitter,
    QTableView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.kinds import Context, Date
from dtt_desktop.domain.messages import told
from dtt_desktop.domain.schema import BY_TABLE
from dtt_desktop.services import trail
from dtt_desktop.services.trail import About, Entry, Wanted
from dtt_desktop.ui.dialog import Dialog
from dtt_desktop.ui.hub import Hub
from dtt_desktop.ui.plain import plain_label, tip
from dtt_desktop.ui.sheet_output import SheetOutput
from dtt_desktop.ui.widgets import Choices, SearchBox, button, fault_label, muted, primary

Index = QModelIndex | QPersistentModelIndex
_DISPLAY = Qt.ItemDataRole.DisplayRole
_SHOWN = 500  # values of one entry; an import has thousands


class _Entries(QAbstractTableModel):
    """When, who, what."""

    def __init__(self, heads: tuple[str, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self._heads = heads
        self.entries: list[Entry] = []

    def fill(self, entries: list[Entry]) -> None:
        """Show other entries."""
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.entries)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = int(_DISPLAY)) -> str | None:
        shown = role == _DISPLAY and orientation == Qt.Orientation.Horizontal
        return self._heads[section] if shown else None

    def data(self, index: Index, role: int = int(_DISPLAY)) -> str | None:
        if role != _DISPLAY:
            return None
        entry = self.entries[index.row()]
        return (entry.at.strftime("%d/%m/%Y %H:%M"), entry.who, entry.text)[index.column()]


class HistoryWindow(Dialog):
    """The history of the file, or of one record if ``about`` names it."""

    def __init__(self, parent: QWidget, hub: Hub, about: About | None = None) -> None:
        super().__init__(parent)
        self.hub, self.about = hub, about
        self.setWindowTitle(self._title())
        self._output = SheetOutput(hub, self)
        layout = QVBoxLayout(self)
        layout.addLayout(self._filters())
        self.error = fault_label()
        self.error.hide()
        layout.addWidget(self.error)
        self.list = QTableView()
        self.list.setObjectName("historyList")
        self.model = _Entries((self.tr("Lúc"), self.tr("Ai"), self.tr("Việc")), self)
        self._build_list()
        self.changes = QTableWidget(0, 4)
        self._build_changes()
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.list)
        splitter.addWidget(self.changes)
        splitter.setSizes([300, 200])
        layout.addWidget(splitter, 1)
        layout.addLayout(self._foot())
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * 130, metrics.height() * 34)
        self.refill()

    def _title(self) -> str:
        if self.about is None:
            return self.tr("Lịch sử của tệp")
        family = BY_TABLE[self.about[0]]
        name = self.hub.workspace.columns_of(family, self.about[1]).get(family.name_key)
        return self.tr("Lịch sử của {0}").format(name or "")

    def _filters(self) -> QHBoxLayout:
        self.search = SearchBox("historySearch", self.tr("Tìm trong lịch sử"))
        self.search.searched.connect(lambda _: self.refill())
        self.action = Choices(self.tr("Loại việc"))
        self.action.addItem(self.tr("Mọi việc"), "")
        for code, words in trail.ACTIONS.items():
            self.action.addItem(self.hub.words(words), code)
        self.action.activated.connect(lambda _: self.refill())
        self.since, self.until = self._day(self.tr("Từ ngày")), self._day(self.tr("Đến ngày"))
        row = QHBoxLayout()
        row.addWidget(self.search, 1)
        for widget in (self.action, self.since, self.until):
            row.addWidget(widget)
        return row

    def _day(self, name: str) -> QLineEdit:
        made = QLineEdit()
        made.setPlaceholderText(name)
        made.setAccessibleName(name)
        made.setMaximumWidth(made.fontMetrics().averageCharWidth() * 16)
        made.editingFinished.connect(self.refill)
        return made

    def _build_list(self) -> None:
        self.list.setAccessibleName(self.tr("Các việc đã làm"))
        self.list.setModel(self.model)
        self.list.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.list.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.list.verticalHeader().hide()
        self.list.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        self.list.setShowGrid(False)
        self.list.setAlternatingRowColors(True)
        char = self.fontMetrics().averageCharWidth()
        for column, chars in ((0, 19), (1, 16)):
            self.list.setColumnWidth(column, char * chars)
        self.list.horizontalHeader().setStretchLastSection(True)
        self.list.selectionModel().currentRowChanged.connect(lambda *_: self._show_changes())

    def _build_changes(self) -> None:
        self.changes.setAccessibleName(self.tr("Nội dung đã đổi"))
        self.changes.setHorizontalHeaderLabels([self.tr("Của"), self.tr("Cột"), self.tr("Trước"), self.tr("Sau")])
        self.changes.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.changes.verticalHeader().hide()
        self.changes.setAlternatingRowColors(True)
        self.changes.setShowGrid(False)
        self.changes.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)

    def _foot(self) -> QHBoxLayout:
        self.count = muted()
        self.said = plain_label(self.tr("Lịch sử chỉ được ghi thêm, không sửa, không xóa được."))
        self.save_button: QPushButton = button(self.tr("Lưu PDF…"), "file-type-pdf")
        self.save_button.clicked.connect(lambda: self._send(lambda data: self._output.save(data, "lich-su")))
        self.print_button = primary(self.tr("In…"), "printer")
        self.print_button.clicked.connect(lambda: self._send(self._output.print_out))
        row = QHBoxLayout()
        row.addWidget(self.said)
        row.addWidget(self.count)
        row.addStretch(1)
        row.addWidget(self.save_button)
        row.addWidget(self.print_button)
        return row

    # -- what is shown ------------------------------------------------------------------------------------------

    def wanted(self) -> Wanted:
        """Return what is looked for. Raises UserError for a text that is no day."""
        since, until = (self._parsed(editor) for editor in (self.since, self.until))
        return Wanted(self.search.text(), str(self.action.currentData()), since, until)

    def _parsed(self, editor: QLineEdit) -> date | None:
        typed = editor.text().strip()
        context = Context(self.hub.lang, self.hub.workspace.context().conference_date)
        return date.fromisoformat(Date().parse(typed, context)) if typed else None

    def refill(self) -> None:
        """Show what fits the filters, the latest first."""
        try:
            found = trail.entries(self.hub.workspace, self.wanted(), self.about)
        except UserError as error:
            self.error.setText(told(error, self.hub.lang))
            self.error.show()
            return
        self.error.hide()
        self.model.fill(found)
        self.count.setText(self.tr("{0} việc").format(len(found)))
        for tool in (self.save_button, self.print_button):
            tool.setEnabled(bool(found))
        if found:
            self.list.setCurrentIndex(self.model.index(0, 0))
        self._show_changes()

    def _show_changes(self) -> None:
        row = self.list.currentIndex().row()
        found: list[trail.Detail] = []
        if 0 <= row < len(self.model.entries):
            for detail in trail.details(self.hub.workspace, self.model.entries[row], self.about):
                if len(found) >= _SHOWN:
                    break
                found.append(detail)
        self.changes.setRowCount(len(found))
        for line, detail in enumerate(found):
            for column, text in enumerate((detail.whose, detail.label, detail.old, detail.new)):
                item = QTableWidgetItem(text.replace("\n", " "))
                item.setToolTip(tip(text))
                self.changes.setItem(line, column, item)

    def pdf(self) -> bytes:
        """Return what is shown as a PDF; that it was made is noted."""
        from dtt_desktop.services.trail_paper import history_pdf

        return history_pdf(self.hub.workspace, self.model.entries, self._subject(), self.about)

    def _subject(self) -> str:
        parts = [self.windowTitle()]
        if self.action.currentData():
            parts.append(self.action.currentText().lower())
        parts += [f"{e.placeholderText().lower()} {e.text()}" for e in (self.since, self.until) if e.text()]
        parts += [f"«{self.search.text()}»"] if self.search.text() else []
        return ", ".join(parts)

    def _send(self, way: Callable[[bytes], str]) -> None:
        data = self.hub.attempt(self.pdf)
        if data and (sentence := way(data)):
            self.said.setText(sentence)
