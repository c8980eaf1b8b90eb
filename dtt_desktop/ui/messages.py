"""Messages lie over the page at its bottom right, two at most, and move nothing that is under the mouse."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget
from shiboken6 import isValid

from dtt_desktop.ui import theme
from dtt_desktop.ui.plain import plain_label

Action = tuple[str, Callable[[], None]]  # the text of a button and what it does
_SHOWN = 8000  # ms
_NARROW, _WIDE, _MARGIN = 320, 480, 12


class MessageBar(QFrame):
    """One sentence with at most one button: news vanish by themselves, errors and what has a button stay until used."""

    moved = Signal()  # it came, went, or holds another text

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("messageBar")
        theme.dress(self, "message")
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 6, 6, 6)
        self._icon = plain_label()
        self.label = plain_label(wrap=True)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.action = QPushButton()
        self.action.hide()
        close = QToolButton()
        close.setIcon(theme.icon("x"))
        close.setAutoRaise(True)
        close.setAccessibleName(self.tr("Đóng"))
        close.setToolTip(self.tr("Đóng"))
        close.clicked.connect(self.hide)
        row.addWidget(self._icon)
        row.addWidget(self.label, 1)
        row.addWidget(self.action)
        row.addWidget(close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self._connected: Callable[[], None] | None = None
        self.action.clicked.connect(self._act)
        self.hide()

    def say(self, text: str, severity: str, action: Action | None = None) -> None:
        """Show a sentence; ``action`` is the text of a button and what it does."""
        colour = {"info": theme.tokens().ok, "warning": theme.tokens().warn}.get(severity, theme.tokens().error)
        shape = {"info": "info-circle", "warning": "alert-triangle"}.get(severity, "circle-x")
        self._icon.setPixmap(theme.pixmap(shape, colour))
        self.label.setText(text)
        self.setAccessibleName(text)
        self.setProperty("severity", severity)
        self.style().unpolish(self)
        self.style().polish(self)
        self._connected = action[1] if action else None
        self.action.setText(action[0] if action else "")
        self.action.setVisible(action is not None)
        self._timer.stop()
        if severity != "error" and action is None:
            self._timer.start(_SHOWN)
        self.show()
        self.moved.emit()

    @property
    def passing(self) -> bool:
        """Tell whether it goes by itself, so that another may take its place."""
        return self._timer.isActive()

    @property
    def asking(self) -> bool:
        """Tell whether it waits for its button."""
        return self._connected is not None and not self.isHidden()

    def hold(self) -> None:
        """Keep the sentence until it is closed or replaced."""
        self._timer.stop()

    def _act(self) -> None:
        connected, self._connected = self._connected, None
        self.hide()
        if connected:
            connected()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.moved.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.moved.emit()


class Messages(QObject):
    """The messages over one window: what is said last is lowest; ``banner`` is for what concerns the whole file."""

    def __init__(self, room: QWidget) -> None:
        super().__init__(room)
        self._room = room
        self.banner = MessageBar(room)
        self._bars = [MessageBar(room), MessageBar(room)]  # the latest last
        for bar in (self.banner, *self._bars):
            bar.moved.connect(self.place)
        room.installEventFilter(self)

    def say(self, text: str, severity: str, action: Action | None = None) -> None:
        """Show a sentence; one that goes by itself makes way, one that waits for its button stays beside it."""
        older, latest = self._bars
        stays = not latest.isHidden() and not latest.passing
        if stays and not older.asking and self.banner.isHidden():
            self._bars.reverse()
        self._bars[-1].say(text, severity, action)

    @property
    def latest(self) -> MessageBar:
        """Return the bar that was last spoken with."""
        return self._bars[-1]

    @property
    def label(self) -> QLabel:
        """Return what the latest message says."""
        return self.latest.label

    @property
    def action(self) -> QPushButton:
        """Return the button of the latest message."""
        return self.latest.action

    def isVisible(self) -> bool:
        """Tell whether the latest message can be seen."""
        return self.latest.isVisible()

    def hold(self) -> None:
        """Keep the latest message until it is closed or replaced."""
        self.latest.hold()

    def clear(self) -> None:
        """Take away what asks for nothing: another page is looked at."""
        for bar in self._bars:
            if not bar.asking:
                bar.hide()

    def settle(self) -> None:
        """Take away why a text was refused: it does not stand there any more."""
        for bar in self._bars:
            if bar.property("severity") == "error" and not bar.asking:
                bar.hide()

    def hush(self) -> None:
        """Take everything away: what was said no longer holds."""
        for bar in self._bars:
            bar.hide()

    def place(self) -> None:
        """Stack what is shown from the bottom right corner up."""
        if not isValid(self._room):  # a dialog that goes hides its bars as the last thing
            return
        shown = [bar for bar in self._bars if not bar.isHidden()]
        if not self.banner.isHidden() and len(shown) > 1 and (spare := [bar for bar in shown if not bar.asking]):
            spare[0].hide()  # two at most; with it all are placed anew
            return
        bottom = self._room.height() - _MARGIN
        for bar in (*reversed(self._bars), self.banner):
            if bar.isHidden():
                continue
            natural = bar.label.fontMetrics().horizontalAdvance(bar.label.text()) + bar.action.sizeHint().width() + 90
            wide = min(max(_NARROW, min(natural, _WIDE)), self._room.width() - 2 * _MARGIN)
            high = max(bar.heightForWidth(wide), bar.minimumSizeHint().height())
            bar.setGeometry(self._room.width() - _MARGIN - wide, bottom - high, wide, high)
            bar.raise_()
            bottom -= high + 6

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the corner whatever size the window takes."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self.place()
        return False
