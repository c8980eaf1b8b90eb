"""A line for a number that is not anybody's business: only its ends are seen until the person asks for all of it."""

from __future__ import annotations

import re

from PySide6.QtCore import QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QClipboard, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit

from dtt_desktop.domain.privacy import masked
from dtt_desktop.ui import theme

_WHOLE = re.compile(r"\d{12}")
_NUMBER = re.compile(r"(?<!\d)\d{12}(?!\d)")
_SECONDS = 60
_EXCLUDED = 'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"'


class MaskedLine(QLineEdit):
    """Holds a number, shows its ends; a whole number can be changed only when it is seen."""

    reveal_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._held: str | None = None  # the number while it is hidden
        self.eye = self.addAction(theme.icon("eye"), QLineEdit.ActionPosition.TrailingPosition)
        self.eye.setToolTip(self.tr("Hiện số này trong một phút (phím Enter); việc xem được ghi vào lịch sử"))
        self.eye.setText(self.tr("Hiện số"))
        self.eye.triggered.connect(lambda: self.reveal_asked.emit())
        self.eye.setVisible(False)
        self.returnPressed.connect(self._asked)  # the eye by keyboard
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SECONDS * 1000)
        self._timer.timeout.connect(self.hide_again)

    def text(self) -> str:
        """Return the number itself, hidden or not."""
        return super().text() if self._held is None else self._held

    def setText(self, text: str | None) -> None:
        """Take a text; a whole number is hidden, what is not one stays to be mended."""
        self._timer.stop()
        whole = bool(_WHOLE.fullmatch(text or ""))
        self._held = text if whole else None
        super().setText(masked(text) if text and whole else text or "")
        self.setReadOnly(whole)
        self.eye.setVisible(whole)

    def reveal(self) -> None:
        """Show the number for a minute, to be read or changed."""
        if self._held is not None:
            held, self._held = self._held, None
            super().setText(held)
            self.setReadOnly(False)
            self.eye.setVisible(False)
            self._timer.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A number that is copied goes to the clipboard, not into its history."""
        cut = event.matches(QKeySequence.StandardKey.Cut) and not self.isReadOnly()
        if self.selectedText() and (cut or event.matches(QKeySequence.StandardKey.Copy)):
            QApplication.clipboard().setMimeData(unkept(self.selectedText()))
            if cut:
                self.insert("")
            return
        super().keyPressEvent(event)

    def _asked(self) -> None:
        if self._held is not None:
            self.reveal_asked.emit()

    def hide_again(self) -> None:
        """Show only the ends again; what is being typed stays."""
        if self._held is None and not self.isModified():
            self.setText(super().text())


def unkept(text: str) -> QMimeData:
    """Return a text for the clipboard that Windows leaves out of its history and of what it sends to other PCs."""
    data = QMimeData()
    data.setText(text)
    data.setData(_EXCLUDED, b"\0\0\0\0")
    return data


class ClipboardGuard(QObject):
    """Takes a citizen number off the clipboard a minute after it was copied in this program, if it is still there."""

    def __init__(self, clipboard: QClipboard, parent: QObject) -> None:
        super().__init__(parent)
        self._clipboard = clipboard
        self._copied = ""
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(_SECONDS * 1000)
        self.timer.timeout.connect(self.clear)
        clipboard.dataChanged.connect(self._look)

    def _look(self) -> None:
        text = self._clipboard.text() if QApplication.activeWindow() else ""  # not what other programs copy
        self._copied = text if _NUMBER.search(text) else ""
        if self._copied:
            self.timer.start()
        else:
            self.timer.stop()

    def clear(self) -> None:
        """Empty the clipboard if it still holds what was copied."""
        if self._copied and self._clipboard.text() == self._copied:
            self._clipboard.clear()
        self._copied = ""
