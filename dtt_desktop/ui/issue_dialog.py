"""Asks before a paper is issued: which one, under which number and date, how many copies. A number is given once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from dtt_desktop.domain.dates import show_partial


@dataclass(frozen=True)
class Issue:
    """One paper about to be issued."""

    title: str
    symbol: str
    issued_on: str
    copies: int


class IssueDialog(QDialog):
    """Enter or the first button issues; Escape or the second leaves everything as it is."""

    def __init__(self, parent: QWidget, issues: Sequence[Issue]) -> None:
        super().__init__(parent)
        self.setObjectName("issueDialog")
        self.setWindowTitle(self.tr("Phát hành"))
        layout = QVBoxLayout(self)
        told = [
            self.tr("{0}: số {1}, ngày {2}, {3} bản.").format(
                issue.title, issue.symbol, show_partial(issue.issued_on), issue.copies
            )
            for issue in issues
        ]
        after = self.tr("Số và nội dung được ghi vào sổ. Sau đó chỉ hủy được, không hoàn tác; số không dùng lại.")
        for text in (*told, after):
            line = QLabel()
            line.setTextFormat(Qt.TextFormat.PlainText)
            line.setText(text)
            line.setWordWrap(True)
            layout.addWidget(line)
        buttons = QDialogButtonBox()
        layout.addWidget(buttons)
        self.go = buttons.addButton(self.tr("Phát hành"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.back = buttons.addButton(self.tr("Chưa phát hành"), QDialogButtonBox.ButtonRole.RejectRole)
        self.back.setAutoDefault(False)
        self.go.setDefault(True)
        self.go.setFocus()
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 60)


def confirmed(parent: QWidget, issues: Sequence[Issue]) -> bool:
    """Ask whether papers are to be issued."""
    dialog = IssueDialog(parent, issues)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return accepted
