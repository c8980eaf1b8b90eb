"""Asks before a paper is issued: which one, under which number and date, how many copies. A number is given once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QDialogButtonBox, QVBoxLayout, QWidget

from dtt_desktop.domain.dates import show_partial
from dtt_desktop.ui.dialog import Dialog
from dtt_desktop.ui.plain import plain_label


@dataclass(frozen=True)
class Issue:
    """One paper about to be issued."""

    title: str
    symbol: str
    issued_on: str
    copies: int


class IssueDialog(Dialog):
    """Only the first button issues, pressed by itself: a number is spent. Enter and Escape leave all as it is."""

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
            layout.addWidget(plain_label(text, wrap=True))
        buttons = QDialogButtonBox()
        layout.addWidget(buttons)
        self.go = buttons.addButton(self.tr("Phát hành"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.back = buttons.addButton(self.tr("Chưa phát hành"), QDialogButtonBox.ButtonRole.RejectRole)
        self.enter_does(self.back)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 60)


def confirmed(parent: QWidget, issues: Sequence[Issue]) -> bool:
    """Ask whether papers are to be issued."""
    dialog = IssueDialog(parent, issues)
    return bool(dialog.exec() == IssueDialog.DialogCode.Accepted)
