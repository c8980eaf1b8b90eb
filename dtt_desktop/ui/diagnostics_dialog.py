"""Shows what a diagnostics file would hold; only then can it be saved."""

from __future__ import annotations

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.messages import told
from dtt_desktop.domain.text import Lang
from dtt_desktop.paths import documents_folder
from dtt_desktop.services.files import write_whole
from dtt_desktop.ui import asking
from dtt_desktop.ui.dialog import Dialog
from dtt_desktop.ui.widgets import muted


class DiagnosticsDialog(Dialog):
    """The text, and a button to save just that."""

    def __init__(self, parent: QWidget | None, lang: Lang, text: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Thông tin kỹ thuật"))
        self._lang = lang
        layout = QVBoxLayout(self)
        self.words = muted(
            self.tr("Đây là toàn bộ nội dung sẽ được lưu: không có họ tên, số định danh hay nội dung đã gõ.")
        )
        self.words.setWordWrap(True)
        layout.addWidget(self.words)
        self.text = QPlainTextEdit(text)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Thông tin kỹ thuật"))
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        layout.addWidget(self.text, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        save = buttons.addButton(self.tr("Lưu thành tệp…"), QDialogButtonBox.ButtonRole.ActionRole)
        save.clicked.connect(self.save)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self.enter_does(buttons.button(QDialogButtonBox.StandardButton.Close))
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * 100, metrics.height() * 26)

    def save(self) -> None:
        """Save what is shown."""
        path = asking.save_path(self, self.tr("Lưu thành tệp…"), documents_folder() / "thong-tin-ky-thuat.txt", "*.txt")
        if path is None:
            return
        try:
            made = write_whole(path, self.text.toPlainText().encode())
        except UserError as error:
            self.words.setText(told(error, self._lang))
        else:
            self.words.setText(self.tr("Đã lưu {0}").format(made))
