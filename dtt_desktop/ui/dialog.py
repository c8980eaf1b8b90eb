"""What every dialog has in common: it fits the screen, Enter does what it is for, Esc loses nothing unasked."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QDialog, QMessageBox, QPushButton, QWidget

from dtt_desktop.ui.messages import Messages
from dtt_desktop.ui.plain import question

FRAME = QSize(16, 48)  # what a window's frame and title take on the screen, beside its contents


class Dialog(QDialog):
    """A window over the main one, made for one use: it is gone once it was closed.

    ``enter_does`` names the button Enter presses wherever the focus is; without one Enter presses nothing.
    """

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._enter: QPushButton | None = None
        self._waited_for = False
        self._asked: QMessageBox | None = None
        self._messages: Messages | None = None
        self._shown_with: object = None
        self.take: Callable[[], bool] = lambda: True
        """Carries out what was asked; where it cannot, the dialog stays with what was typed in it."""

    def accept(self) -> None:
        """Go with what was asked carried out."""
        if self.take():
            super().accept()

    def enter_does(self, button: QPushButton | None) -> None:
        """Let Enter press a button from now on; never one whose work cannot be taken back."""
        self._enter = button
        for other in self.findChildren(QPushButton):
            other.setDefault(False)
            other.setAutoDefault(button is not None and other.menu() is None)
        if button:
            button.setDefault(True)

    def say(self, text: str, severity: str) -> None:
        """Show a sentence over this dialog."""
        if self._messages is None:
            self._messages = Messages(self)
        self._messages.say(text, severity)

    def at_stake(self) -> object:
        """Return what was typed or chosen here and is kept nowhere else; compared with what was there at first."""
        return None

    def losing(self) -> str:
        """Return the question to ask before the dialog goes, "" when nothing is lost that cannot be had again."""
        if self.at_stake() == self._shown_with:
            return ""
        return self.tr("Những gì vừa nhập, vừa sửa ở đây chưa được ghi. Đóng bây giờ thì mất.")

    def reject(self) -> None:
        """Go, by Esc, by the cross or by a button; ask first when something would be lost."""
        text = self.losing()
        if not text:
            super().reject()
            return
        if self._asked is None:
            box = self._asked = question(self, text, icon=QMessageBox.Icon.Warning)
            go = box.addButton(self.tr("Đóng"), QMessageBox.ButtonRole.DestructiveRole)
            stay = box.addButton(self.tr("Ở lại"), QMessageBox.ButtonRole.RejectRole)
            box.setDefaultButton(stay)
            box.setEscapeButton(stay)
            go.clicked.connect(lambda: self.done(QDialog.DialogCode.Rejected))
        self._asked.open()

    def exec(self) -> int:
        """Wait for the answer; the dialog goes for good once whoever waited has read what was chosen."""
        self._waited_for = True
        result = super().exec()
        self.deleteLater()
        return result

    def done(self, result: int) -> None:
        """Close, and go for good."""
        super().done(result)
        if not self._waited_for:
            self.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Where Enter has nothing to do it presses the button that has the focus, if one has."""
        if self._enter is None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = self.focusWidget()
            if isinstance(focused, QPushButton) and focused.isEnabled():
                focused.click()
            return
        super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        if not event.spontaneous():
            self.enter_does(self._enter)
            focused = self.focusWidget()
            if focused is None or (isinstance(focused, QPushButton) and focused is not self._enter):
                (self._first_to_fill() or self._enter or self).setFocus()
            fit(self)
            self._shown_with = self.at_stake()
        super().showEvent(event)
        if not event.spontaneous():
            QTimer.singleShot(0, self, self.activateWindow)  # keys go to the dialog, whatever was just shown before

    def _first_to_fill(self) -> QWidget | None:
        """Return the first widget one can type in or choose from: the focus begins there, not on a button."""
        tab = Qt.FocusPolicy.TabFocus
        fillable = (w for w in self.findChildren(QWidget) if w.focusPolicy() & tab and w.isVisibleTo(self))
        return next((w for w in fillable if w.isEnabled() and not isinstance(w, QAbstractButton)), None)


def fit(dialog: QWidget) -> None:
    """Make a window no larger than the free room of its screen."""
    room = dialog.screen().availableSize() - FRAME
    wanted = dialog.size().expandedTo(dialog.minimumSizeHint())
    layout = dialog.layout()
    if layout is not None and layout.hasHeightForWidth():  # lines that wrap need more the narrower it is
        wide = min(wanted.width(), room.width())
        wanted.setHeight(max(wanted.height(), layout.totalHeightForWidth(wide)))
    dialog.resize(wanted.boundedTo(room))


def bring_in(window: QWidget) -> None:
    """Make a window no larger than the free room of its screen and put it wholly into it, its title too."""
    fit(window)
    room, held = window.screen().availableGeometry(), window.geometry()
    side, title = FRAME.width() // 2, FRAME.height() - FRAME.width() // 2
    left = max(room.left() + side, min(held.left(), room.right() - side - held.width()))
    top = max(room.top() + title, min(held.top(), room.bottom() - side - held.height()))
    window.setGeometry(left, top, held.width(), held.height())
