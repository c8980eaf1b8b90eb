"""Covers every window of the program until the PIN is typed: by key, at the start, after a while without use."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QWindow
from PySide6.QtWidgets import QApplication, QWidget

from dtt_desktop.ui.pin import Pin

if TYPE_CHECKING:
    from dtt_desktop.ui.main_window import MainWindow
    from dtt_desktop.ui.pin_dialogs import UnlockDialog

_USED = {
    QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel,
    QEvent.Type.TouchBegin, QEvent.Type.InputMethod,
}  # fmt: skip


class Cover(QWidget):
    """Lies over a whole window and shows nothing."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)
        self.setGeometry(window.rect())
        self.raise_()
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window, whatever becomes of it."""
        if watched is self._window and event.type() in (QEvent.Type.Resize, QEvent.Type.ChildAdded):
            self.setGeometry(self._window.rect())
            self.raise_()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Window))
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.tr("Đã khóa"))
        painter.end()


class AppLock(QObject):
    """Knows when the program was last used; ``window`` is the one there is now."""

    def __init__(self, parent: QObject, pin: Pin, window: Callable[[], MainWindow | None]) -> None:
        super().__init__(parent)
        self.pin = pin
        self._window = window
        self._begun = False
        self.dialog: UnlockDialog | None = None
        self.covers: list[Cover] = []
        self.after: list[Callable[[], object]] = []  # what waits for the PIN
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.timeout.connect(self.lock)
        self.begin_counting()

    @property
    def locked(self) -> bool:
        """Tell whether the screen is covered."""
        return self.dialog is not None

    def begin_counting(self) -> None:
        """Count anew from now until the screen covers itself."""
        if self.pin.is_set and self.pin.minutes and not self.locked:
            self.timer.start(self.pin.minutes * 60_000)
        else:
            self.timer.stop()

    def watch(self, window: QWindow | None) -> None:
        """Look at what reaches the window in front from keyboard and mouse: far less than every widget's events."""
        if window:
            window.removeEventFilter(self)
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self.timer.isActive() and event.type() in _USED:
            self.timer.start()
        return False

    def guard(self, window: MainWindow) -> None:
        """Serve a window just shown; the first one is covered at once: who starts the program types the PIN too."""
        window.lock_asked.connect(self.lock_or_ask)
        window.pin_asked.connect(self.ask_pin)
        if not self._begun:
            self._begun = True
            self.lock()
        elif self.locked:
            self._cover_anew()

    def _cover_anew(self) -> None:
        """Another window stands in place of the covered one: cover it too, with a question of its own."""
        if self.dialog:
            self.dialog.hide()  # it belongs to the window that goes
            self.dialog.deleteLater()
        self.dialog, self.covers = None, []
        self.lock()

    def lock_or_ask(self) -> None:
        """Cover the screen; the first time a PIN is set."""
        if self.pin.is_set:
            self.lock()
        else:
            self.ask_pin()

    def ask_pin(self) -> None:
        """Set, change or take away the PIN."""
        from dtt_desktop.ui.pin_dialogs import PinDialog

        if window := self._window():
            dialog = PinDialog(window, self.pin)
            dialog.accepted.connect(self.begin_counting)
            dialog.open()

    def lock(self) -> None:
        """Save what is being typed, cover every window, ask for the PIN; without a PIN nothing is covered."""
        if self.locked or not self.pin.is_set:
            return
        from dtt_desktop.ui.pin_dialogs import UnlockDialog

        self.timer.stop()
        while popup := QApplication.activePopupWidget():
            popup.close()
        if window := self._window():
            window.save_now()
        windows = [w for w in QApplication.topLevelWidgets() if w.isVisible() and w.isWindow()]
        self.covers = [Cover(window) for window in windows]
        parent = QApplication.activeModalWidget() or self._window() or next(iter(windows), None)
        self.dialog = UnlockDialog(parent, self.pin)
        self.dialog.unlocked.connect(self._unlock)
        self.dialog.leave_asked.connect(self._leave)
        self.dialog.show()
        self.dialog.activateWindow()

    def _leave(self) -> None:
        """Quit from a covered screen; what was refused is let go at the second time."""
        window = self._window()
        if window and (window.close() or window.close()):
            QCoreApplication.quit()

    def _unlock(self) -> None:
        for cover in self.covers:
            cover.hide()
            cover.deleteLater()
        self.covers = []
        if self.dialog:
            self.dialog.deleteLater()
            self.dialog = None
        self.begin_counting()
        waiting, self.after = self.after, []
        for work in waiting:
            work()
