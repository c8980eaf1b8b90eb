"""Persons who may be entered twice: pairs on the left, the two side by side on the right, one decision each."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialogButtonBox,
    QSplitter,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from dtt_desktop.domain.fields import Field
from dtt_desktop.domain.record import Record
from dtt_desktop.domain.schema import BY_TABLE
from dtt_desktop.services.lists.doubles import Pair, find_pairs, fuller, link, merge, tell_apart
from dtt_desktop.ui import theme
from dtt_desktop.ui.dialog import Dialog
from dtt_desktop.ui.flow import flowing
from dtt_desktop.ui.hub import Hub
from dtt_desktop.ui.plain import plain_label
from dtt_desktop.ui.widgets import button, muted, plain_table, primary

_VALUE = int(Qt.ItemDataRole.UserRole)


class DoublesDialog(Dialog):
    """Nothing is merged by itself: the clerk chooses for each field, or says that they are two people."""

    def __init__(self, parent: QWidget, hub: Hub) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Tìm người trùng"))
        self._hub = hub
        self.pairs: list[Pair] = []
        layout = QVBoxLayout(self)
        self._words = plain_label()
        layout.addWidget(self._words)
        self.list = plain_table(self.tr("Các cặp có thể trùng"))
        self.list.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.itemSelectionChanged.connect(self._show_pair)
        self.fields = plain_table(self.tr("So sánh từng ô"))
        self.fields.cellClicked.connect(self._choose)
        right = QWidget()
        box = QVBoxLayout(right)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(muted(self.tr("Bấm vào ô muốn giữ. Ô đậm nền là giá trị sẽ còn lại; ô khác nhau có chữ đậm.")))
        box.addWidget(self.fields, 1)
        self.merge_button = primary(self.tr("Gộp thành một người"))
        self.merge_button.clicked.connect(self.merge)
        self.apart_button = button(self.tr("Là hai người khác nhau"))
        self.apart_button.clicked.connect(self.tell_apart)
        box.addWidget(flowing(self.merge_button, self.apart_button))
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(self.list)
        splitter.addWidget(right)
        splitter.setSizes([500, 600])
        layout.addWidget(splitter, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * 170, metrics.height() * 34)
        self._fill()

    def _fill(self) -> None:
        self.pairs = find_pairs(self._hub.workspace)
        self._words.setText(
            self.tr("{0} cặp có thể là một người. Không gì được gộp khi chưa bấm.").format(len(self.pairs))
            if self.pairs else self.tr("Không thấy ai có thể bị nhập hai lần.")
        )  # fmt: skip
        names = [self.tr("Người thứ nhất"), self.tr("Người thứ hai"), self.tr("Vì sao")]
        self.list.setColumnCount(len(names))
        self.list.setHorizontalHeaderLabels(names)
        self.list.setRowCount(len(self.pairs))
        for i, pair in enumerate(self.pairs):
            for column, text in enumerate((self._name(pair.one), self._name(pair.other), self._why(pair))):
                self.list.setItem(i, column, QTableWidgetItem(text))
        self.list.resizeColumnsToContents()
        if self.pairs:
            self.list.selectRow(0)
        self._show_pair()

    def _row(self, key: tuple[str, int]) -> dict[str, Any]:
        return self._hub.workspace.columns_of(BY_TABLE[key[0]], key[1])

    def _name(self, key: tuple[str, int]) -> str:
        return f"{self._row(key)['full_name']} ({self._hub.words(BY_TABLE[key[0]].words)})"

    def _why(self, pair: Pair) -> str:
        """Return what they share and what differs, in words."""
        family = BY_TABLE[pair.one[0]]
        alike = [self._hub.words(family.field(key).label) for key, weight in pair.likeness.evidence if weight > 0]
        apart = [self._hub.words(family.field(key).label) for key, weight in pair.likeness.evidence if weight < 0]
        words = self.tr("Giống: {0}").format(", ".join(alike))
        return words + (self.tr("; khác: {0}").format(", ".join(apart)) if apart else "")

    def current(self) -> Pair | None:
        """Return the pair looked at."""
        row = self.list.currentRow()
        return self.pairs[row] if 0 <= row < len(self.pairs) else None

    # -- one pair -----------------------------------------------------------------------------------------------

    def _shown_fields(self, pair: Pair) -> list[Field]:
        first, second = (BY_TABLE[key[0]] for key in (pair.one, pair.other))
        keys = {item.key for item in second.fields}
        return [item for item in first.fields if item.key in keys]

    def _show_pair(self) -> None:
        pair = self.current()
        self.merge_button.setEnabled(pair is not None)
        self.apart_button.setEnabled(pair is not None)
        self.fields.setRowCount(0)
        if pair is None:
            return
        same_list = pair.one[0] == pair.other[0]
        self.merge_button.setText(
            self.tr("Gộp thành một người") if same_list else self.tr("Là một người (nối đại biểu với điển hình)")
        )
        one, other = self._row(pair.one), self._row(pair.other)
        context = self._hub.workspace.context()
        items = [item for item in self._shown_fields(pair) if one[item.key] is not None or other[item.key] is not None]
        self.fields.setColumnCount(3)
        self.fields.setHorizontalHeaderLabels([self.tr("Ô"), self._name(pair.one), self._name(pair.other)])
        self.fields.setRowCount(len(items))
        for i, item in enumerate(items):
            label = QTableWidgetItem(self._hub.words(item.label))
            label.setData(_VALUE, item.key)
            self.fields.setItem(i, 0, label)
            values = (one[item.key], other[item.key])
            shown = tuple("" if value is None else item.show(value, context) for value in values)
            for column, (value, text) in enumerate(zip(values, shown, strict=True), start=1):
                cell = QTableWidgetItem(f"{text[:3]}******{text[-3:]}" if item.masked and text else text)
                cell.setData(_VALUE, value)
                font = cell.font()
                font.setBold(values[0] != values[1])
                cell.setFont(font)
                self.fields.setItem(i, column, cell)
            self._choose(i, 1 + fuller(*values, shown))
        self.fields.resizeColumnsToContents()

    def _choose(self, row: int, column: int) -> None:
        """Keep the value of one side."""
        if column == 0:
            return
        for each in (1, 2):
            kept = each == column
            cell = self.fields.item(row, each)
            if cell is not None:
                cell.setBackground(QBrush(QColor(theme.tokens().ok_ground)) if kept else QBrush())
                cell.setCheckState(Qt.CheckState.Checked if kept else Qt.CheckState.Unchecked)

    def chosen(self) -> dict[str, Any]:
        """Return the values that will be kept, by field."""
        found = {}
        for row in range(self.fields.rowCount()):
            label, one, other = (self.fields.item(row, column) for column in range(3))
            if label is not None and one is not None and other is not None:
                kept = one if one.checkState() == Qt.CheckState.Checked else other
                found[str(label.data(_VALUE))] = kept.data(_VALUE)
        return found

    def merge(self) -> None:
        """Make one of the two, or link a delegate with the nominee they are."""
        pair = self.current()
        if pair is None:
            return
        if pair.one[0] == pair.other[0]:
            family: type[Record] = BY_TABLE[pair.one[0]]
            flags = {c.key for c in family.columns if c.holds is bool}
            values = {key: bool(v) if key in flags and v is not None else v for key, v in self.chosen().items()}
            self._hub.attempt(lambda: merge(self._hub.workspace, pair.one, pair.other, values))
        else:
            self._hub.attempt(lambda: link(self._hub.workspace, pair))
        self._fill()

    def tell_apart(self) -> None:
        """Remember that they are two people."""
        pair = self.current()
        if pair is not None:
            self._hub.attempt(lambda: tell_apart(self._hub.workspace, pair))
            self._fill()
