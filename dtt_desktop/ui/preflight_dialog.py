"""Asks before a paper with warnings goes out: what there is to see, how much will be printed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from dtt_desktop.documents.facts import Where
from dtt_desktop.domain.messages import sentence
from dtt_desktop.domain.text import Lang
from dtt_desktop.services.findings import Finding
from dtt_desktop.ui import theme
from dtt_desktop.ui.dialog import Dialog
from dtt_desktop.ui.plain import plain_label


class PreflightDialog(Dialog):
    """Lists the warnings; a click leads to the cell, which ends the dialog with nothing printed."""

    def __init__(self, parent: QWidget, lang: Lang, findings: Sequence[Finding], amount: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Xem lại trước khi in"))
        self.where: Where | None = None
        layout = QVBoxLayout(self)
        layout.addWidget(theme.heading(plain_label(self.tr("{0} điều nên xem lại").format(len(findings)))))
        layout.addWidget(plain_label(amount))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Điều nên xem lại"))
        self.list.setWordWrap(True)
        for finding in findings:
            item = QListWidgetItem(sentence(finding.code, finding.params, lang), self.list)
            item.setIcon(theme.icon("alert-triangle", theme.tokens().warn))
            item.setData(Qt.ItemDataRole.UserRole, finding.where)
        self.list.itemActivated.connect(self._lead)
        self.list.itemDoubleClicked.connect(self._lead)
        layout.addWidget(self.list, 1)
        buttons = QDialogButtonBox()
        self.go_on = buttons.addButton(self.tr("Vẫn tiếp tục"), QDialogButtonBox.ButtonRole.AcceptRole)
        back = buttons.addButton(self.tr("Quay lại sửa"), QDialogButtonBox.ButtonRole.RejectRole)
        self.enter_does(back)  # nothing leaves by a slip of the hand
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * 80, metrics.height() * 18)

    def _lead(self, item: QListWidgetItem) -> None:
        self.where = item.data(Qt.ItemDataRole.UserRole)
        if self.where is not None:
            self.reject()
