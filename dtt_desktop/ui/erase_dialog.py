"""Asks before people's data are erased for good: what goes, what stays, why; says afterwards where they still lie."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QListWidget, QVBoxLayout, QWidget

from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.messages import told
from dtt_desktop.services.erasing import Erased
from dtt_desktop.ui import theme
from dtt_desktop.ui.dialog import Dialog
from dtt_desktop.ui.hub import Hub
from dtt_desktop.ui.plain import plain_label
from dtt_desktop.ui.widgets import button, fault_label, primary

_LINES = 6  # of backups seen at once


class EraseDialog(Dialog):
    """One question with a reason; ``work`` erases, given the reason."""

    def __init__(
        self, parent: QWidget, hub: Hub, title: str, texts: tuple[str, ...], work: Callable[[str], Erased]
    ) -> None:
        super().__init__(parent)
        self.hub, self._work = hub, work
        self.setWindowTitle(title)
        layout = QVBoxLayout(self)
        for text in texts:
            label = plain_label(text)
            label.setWordWrap(True)
            layout.addWidget(label)
        final = plain_label(self.tr("Việc này không hoàn tác được."))
        layout.addWidget(theme.heading(final))
        form = QFormLayout()
        self.reason = QLineEdit()
        self.reason.setAccessibleName(self.tr("Lý do"))
        self.reason.setPlaceholderText(self.tr("Ví dụ: đã quyết toán; theo yêu cầu. Không ghi tên ai."))
        form.addRow(plain_label(self.tr("Lý do")), self.reason)
        layout.addLayout(form)
        self.error = fault_label()
        self.error.hide()
        layout.addWidget(self.error)
        self.done_text = plain_label()
        self.done_text.setWordWrap(True)
        self.done_text.hide()
        layout.addWidget(self.done_text)
        self.backups = QListWidget()
        self.backups.setAccessibleName(self.tr("Bản sao lưu còn giữ dữ liệu"))
        self.backups.setFixedHeight((self.fontMetrics().lineSpacing() + 6) * _LINES)
        self.backups.hide()
        layout.addWidget(self.backups)
        self.cancel = button(self.tr("Giữ lại"))
        self.cancel.clicked.connect(self.reject)
        self.erase = primary(self.tr("Xóa hẳn"), "eraser")
        self.erase.clicked.connect(self.carry_out)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.erase)
        layout.addLayout(row)
        self.enter_does(self.cancel)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 80)

    def carry_out(self) -> None:
        """Erase, then say which backups still hold what was erased; a refusal stays in the dialog."""
        try:
            done = self._work(self.reason.text())
        except UserError as error:
            self.error.setText(told(error, self.hub.lang))
            self.error.show()
            return
        self.error.hide()
        self.erase.hide()
        self.reason.setEnabled(False)
        self.cancel.setText(self.tr("Đóng"))
        self.done_text.setText(self._said(done))
        self.done_text.show()
        self.backups.addItems([str(path) for path in done.backups])
        self.backups.setVisible(bool(done.backups))

    def _said(self, done: Erased) -> str:
        parts = [
            self.tr("Đã xóa khỏi tệp này."),
            self.tr("Bản sao đã chép ra USB, gửi thư, tệp PDF và giấy đã in: hãy tự xóa, tự hủy."),
        ]
        if done.backups:
            parts.append(self.tr("{0} bản sao lưu làm trước đó còn giữ dữ liệu ấy:").format(len(done.backups)))
        return " ".join(parts)
