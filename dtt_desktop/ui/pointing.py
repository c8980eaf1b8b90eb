"""Shows a person where to look: the widget comes into sight with a frame around it for a moment."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QScrollArea, QWidget

from dtt_desktop.ui import theme

_SHOWN = 1800  # ms
_ROOM = 40  # pixels kept free around what is scrolled to


class Frame(QWidget):
    """A frame around a widget, which lets everything through and goes by itself."""

    def __init__(self, around: QWidget) -> None:
        room = around.parentWidget()
        super().__init__(room)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(QRect(around.geometry()).adjusted(-4, -4, 4, 4))
        self.raise_()
        self.show()
        QTimer.singleShot(_SHOWN, self, self.deleteLater)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.tokens().accent), 3))
        painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), 5, 5)
        painter.end()


def point_out(widget: QWidget) -> None:
    """Scroll a widget into sight, once its page has its size, and frame it for a moment."""
    QTimer.singleShot(0, widget, lambda: _show(widget))


def _show(widget: QWidget) -> None:
    outer = widget.parentWidget()
    while outer is not None:
        if isinstance(outer, QScrollArea):
            outer.ensureWidgetVisible(widget, _ROOM, _ROOM)
        outer = outer.parentWidget()
    if widget.isVisible() and widget.parentWidget():
        Frame(widget)
