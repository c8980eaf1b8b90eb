"""The few dialogs: a new conference, the preview of an import, pages of help."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from dtt_desktop.domain.conference import Conference
from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.kinds import Context
from dtt_desktop.domain.messages import told
from dtt_desktop.domain.text import Lang
from dtt_desktop.paths import resource
from dtt_desktop.services.importing import FAMILIES, ImportPlan, Target, plan_import
from dtt_desktop.services.workspace import Workspace
from dtt_desktop.ui import theme
from dtt_desktop.ui.widgets import Choices, fault_label, muted


class NewConference(QDialog):
    """Asks only the name, the date, the place and the number of delegates."""

    def __init__(self, parent: QWidget, lang: Lang, shown: dict[str, str]) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Hội nghị mới"))
        self._lang = lang
        self._editors: dict[str, QLineEdit] = {}
        self.values: dict[str, object] = {}
        layout = QVBoxLayout(self)
        form = QFormLayout()
        for key, text in shown.items():
            field = Conference.field(key)
            editor = QLineEdit(text)
            editor.setAccessibleName(field.label.text(lang))
            editor.setMinimumWidth(self.fontMetrics().averageCharWidth() * 52)
            form.addRow(field.label.text(lang), editor)
            self._editors[key] = editor
        layout.addLayout(form)
        self._error = fault_label()
        layout.addWidget(self._error)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        create = buttons.addButton(self.tr("Tạo và chọn nơi lưu…"), QDialogButtonBox.ButtonRole.AcceptRole)
        create.setDefault(True)
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)

    def _accept(self) -> None:
        """Take the values, or say at once what is wrong with one."""
        context = Context(self._lang)
        for key, editor in self._editors.items():
            try:
                self.values[key] = Conference.field(key).parse(editor.text(), context)
            except UserError as error:
                self._error.setText(told(error, self._lang))
                editor.setFocus()
                return
        self.accept()


class ImportPreview(QDialog):
    """Shows every row of a sheet with what would become of it; nothing is written before "Nhập"."""

    def __init__(self, parent: QWidget, workspace: Workspace, path: Path, target: Target) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Nhập danh sách"))
        self._workspace, self._path = workspace, path
        self.plan: ImportPlan = plan_import(workspace, path, target)
        layout = QVBoxLayout(self)
        self.target: QComboBox = Choices(self.tr("Nhập vào"))
        self.target.addItem(self.tr("Danh sách đại biểu"), "delegates")
        self.target.addItem(self.tr("Danh sách điển hình"), "nominees")
        self.target.setCurrentIndex(self.target.findData(target))
        self.target.activated.connect(lambda _: self._again())
        form = QFormLayout()
        form.addRow(self.tr("Nhập vào"), self.target)
        layout.addLayout(form)
        self._words = QLabel()
        self._words.setWordWrap(True)
        layout.addWidget(self._words)
        self.table = QTableWidget()
        self.table.setAccessibleName(self.tr("Các dòng đọc được"))
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.verticalHeader().hide()
        layout.addWidget(self.table, 1)
        layout.addWidget(
            muted(self.tr("Dòng bị từ chối không được nhập; sửa trong Excel rồi nhập lại, dòng đã có sẽ được bỏ qua."))
        )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.ok = buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * 120, metrics.height() * 28)
        self._fill()

    def _again(self) -> None:
        self.plan = plan_import(self._workspace, self._path, self.target.currentData())
        self._fill()

    def _fill(self) -> None:
        plan, lang = self.plan, self._workspace.lang
        new, same, refused = (plan.count(s) for s in ("new", "same", "refused"))
        columns = "; ".join(f"{header} → {key}" for header, key in self._mapped())
        parts = [
            self.tr("Đọc {0} dòng: mới {1}, đã có {2}, từ chối {3}.").format(len(plan.rows), new, same, refused),
            self.tr("Cột: {0}.").format(columns),
        ]
        if plan.unused:
            parts.append(self.tr("Cột không dùng: {0}.").format(", ".join(plan.unused)))
        if plan.new_units:
            parts.append(self.tr("Đơn vị sẽ được thêm: {0}.").format(", ".join(plan.new_units)))
        self._words.setText("\n".join(parts))
        self.ok.setText(self.tr("Nhập {0} dòng").format(new))
        self.ok.setEnabled(new > 0)
        states = {"new": self.tr("mới"), "same": self.tr("đã có"), "refused": self.tr("từ chối")}
        marks = {"new": "circle-check", "same": "info-circle", "refused": "circle-x"}
        tones = {"new": theme.tokens().ok, "same": theme.tokens().muted, "refused": theme.tokens().error}
        self.table.setColumnCount(4)
        self.table.setHorizontalHeaderLabels(
            [self.tr("Dòng"), self.tr("Họ và tên"), self.tr("Trạng thái"), self.tr("Lý do")]
        )
        self.table.setRowCount(len(plan.rows))
        for i, row in enumerate(plan.rows):
            reasons = " ".join(told(e, lang) for e in row.errors)
            for column, text in enumerate((str(row.line), row.name, states[row.state], reasons)):
                item = QTableWidgetItem(text)
                if column == 2:
                    item.setIcon(theme.icon(marks[row.state], tones[row.state]))
                self.table.setItem(i, column, item)
        self.table.resizeColumnsToContents()
        self.table.horizontalHeader().setStretchLastSection(True)

    def _mapped(self) -> list[tuple[str, str]]:
        family, lang = FAMILIES[self.plan.target], self._workspace.lang
        return [(header, family.field(key).label.text(lang)) for header, key in self.plan.mapping.items()]


class HelpPage(QDialog):
    """A page of the offline help."""

    def __init__(self, parent: QWidget, name: str, lang: Lang) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Trợ giúp"))
        layout = QVBoxLayout(self)
        self.browser = QTextBrowser()
        self.browser.setAccessibleName(self.tr("Trợ giúp"))
        self.browser.setOpenLinks(False)
        self.browser.setMarkdown(resource("help").joinpath(f"{name}_{lang}.md").read_text(encoding="utf-8"))
        layout.addWidget(self.browser)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * 84, metrics.height() * 30)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
