"""Find and replace in the shown rows of a grid: every change is seen before it is written, as one step."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
)

from dtt_desktop.domain.fields import Field
from dtt_desktop.domain.text import clean
from dtt_desktop.ui.dialog import Dialog
from dtt_desktop.ui.grid import Grid
from dtt_desktop.ui.plain import plain_label
from dtt_desktop.ui.widgets import Choices

_EDIT = int(Qt.ItemDataRole.EditRole)


class ReplaceDialog(Dialog):
    """Finds exactly what was typed, capitals apart unless asked, and lists before and after."""

    def __init__(self, grid: Grid, typed: str = "") -> None:
        super().__init__(grid.window())
        self.setWindowTitle(self.tr("Tìm và thay thế"))
        self._grid, self._model = grid, grid.model_
        self.changes: list[tuple[int, int, str, str]] = []  # row, column, before, after
        layout = QVBoxLayout(self)
        form = QFormLayout()
        self.wanted, self.put = QLineEdit(typed), QLineEdit()
        self.where: QComboBox = Choices(self.tr("Trong cột"))
        self.where.addItem(self.tr("Mọi cột đang hiện"), -1)
        for column in grid.shown_columns():
            if isinstance(self._model.columns[column], Field):
                self.where.addItem(self._model.hub.words(self._model.columns[column].label), column)
        self.whole = QCheckBox(self.tr("Chỉ khi cả ô là như vậy"))
        self.case = QCheckBox(self.tr("Phân biệt chữ hoa, chữ thường"))
        for text, widget in (
            (self.tr("&Tìm"), self.wanted), (self.tr("Tha&y bằng"), self.put), (self.tr("Trong &cột"), self.where),
        ):  # fmt: skip
            form.addRow(plain_label(text, buddy=widget), widget)
        layout.addLayout(form)
        layout.addWidget(self.whole)
        layout.addWidget(self.case)
        self.said = plain_label(wrap=True)
        layout.addWidget(self.said)
        self.table = QTableWidget()
        self.table.setAccessibleName(self.tr("Các ô sẽ đổi"))
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.verticalHeader().hide()
        layout.addWidget(self.table, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.ok = buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self.ok.clicked.connect(self.replace)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self.enter_does(self.ok)
        self.wanted.textChanged.connect(self.look)
        self.put.textChanged.connect(self.look)
        self.where.activated.connect(lambda _: self.look())
        self.whole.toggled.connect(lambda _: self.look())
        self.case.toggled.connect(lambda _: self.look())
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * 92, metrics.height() * 26)
        self.look()

    def look(self) -> None:
        """Find the cells and show what they would become."""
        wanted = clean(self.wanted.text())
        self.changes = []
        if wanted:
            pattern = re.compile(re.escape(wanted), re.NOFLAG if self.case.isChecked() else re.IGNORECASE)
            columns = [self.where.currentData()] if self.where.currentData() >= 0 else self._grid.shown_columns()
            fields = [c for c in columns if isinstance(self._model.columns[c], Field)]
            for row in range(self._model.shown):
                for column in fields:
                    before = str(self._model.index(row, column).data(_EDIT) or "")
                    after = self._after(before, pattern)
                    if after != before:
                        self.changes.append((row, column, before, after))
        self._fill()

    def _after(self, before: str, pattern: re.Pattern[str]) -> str:
        put = self.put.text()
        if self.whole.isChecked():
            return put if pattern.fullmatch(before) else before
        return pattern.sub(lambda _: put, before)

    def _fill(self) -> None:
        who = self._model.hub.words(self._model.record.field(self._model.name_field()).label)
        names = [self.tr("Dòng"), who, self.tr("Cột"), self.tr("Trước"), self.tr("Sau")]
        self.table.setColumnCount(len(names))
        self.table.setHorizontalHeaderLabels(names)
        self.table.setRowCount(len(self.changes))
        for i, (row, column, before, after) in enumerate(self.changes):
            words = self._model.hub.words(self._model.columns[column].label)
            name = str(self._model.index(row, self._model.column_of_name()).data() or "")
            for at, text in enumerate((str(row + 1), name, words, before, after)):
                item = QTableWidgetItem(text)
                if at == 0:
                    item.setCheckState(Qt.CheckState.Checked)
                self.table.setItem(i, at, item)
        self.table.resizeColumnsToContents()
        empties = not self.put.text()  # whoever types what to look for and presses Enter means to find, not to take out
        words = self.tr("Bỏ chữ ấy ở {0} ô") if empties else self.tr("Thay {0} ô")
        self.ok.setText(words.format(len(self.changes)))
        self.ok.setEnabled(bool(self.changes))
        self.enter_does(None if empties else self.ok)
        self.said.setText(self._searched())

    def _searched(self) -> str:
        """Return where is looked, when that is not everywhere, and that nothing was found."""
        shown, total = self._model.shown, self._model.total
        where = self.tr("Chỉ tìm trong {0} dòng đang lọc, trên {1} dòng.").format(shown, total)
        nowhere = self.tr("Không thấy chữ ấy; dấu phải đúng như trong ô.")
        lacks = bool(clean(self.wanted.text())) and not self.changes and self.wanted.text() != self.put.text()
        return " ".join([*([where] if shown != total else []), *([nowhere] if lacks else [])])

    def replace(self) -> None:
        """Write the ticked changes as one step."""
        ticked = []
        for i, change in enumerate(self.changes):
            item = self.table.item(i, 0)
            if item is not None and item.checkState() == Qt.CheckState.Checked:
                ticked.append(change)
        refused = self._grid.blocks.write({(row, column): after for row, column, _, after in ticked}, "replace")
        self.changes = []  # done: the same button does not do it again, what was put may hold what was looked for
        self._fill()
        done = self.tr("Đã thay {0} ô. Ctrl+Z để hoàn tác.").format(len(ticked) - refused)
        left = self.tr("{0} ô không nhận được, đã đánh dấu đỏ.").format(refused) if refused else ""
        self.said.setText(f"{done} {left}".strip())
        self.wanted.setFocus()
        self.wanted.selectAll()
