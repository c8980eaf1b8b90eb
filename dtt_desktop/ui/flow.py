"""A row of widgets that goes on in a second line when the window is narrow, so that nothing is clipped."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget


class Flow(QLayout):
    """Lays widgets from left to right, or right to left, and wraps."""

    def __init__(self, *, from_right: bool = False, gap: int = 6) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._from_right = from_right
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        shown = [item.sizeHint() for item in self._items if not item.isEmpty()]
        wide = sum(size.width() + self._gap for size in shown)
        return QSize(wide, max((size.height() for size in shown), default=0))

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _place(self, rect: QRect, *, move: bool) -> int:
        """Return the height needed for a width; put the items there if asked."""
        lines: list[list[QLayoutItem]] = [[]]
        used = 0
        for item in self._items:
            if item.isEmpty():
                continue
            wide = item.sizeHint().width()
            if lines[-1] and used + wide > rect.width():
                lines.append([])
                used = 0
            lines[-1].append(item)
            used += wide + self._gap
        y = rect.y()
        for line in lines:
            tall = max((item.sizeHint().height() for item in line), default=0)
            if move:
                self._line(line, rect, y, tall)
            y += tall + self._gap
        return y - self._gap - rect.y()

    def _line(self, line: list[QLayoutItem], rect: QRect, y: int, tall: int) -> None:
        total = sum(item.sizeHint().width() for item in line) + self._gap * (len(line) - 1)
        x = rect.right() + 1 - total if self._from_right else rect.x()
        for item in line:
            size = item.sizeHint()
            item.setGeometry(QRect(QPoint(x, y + (tall - size.height()) // 2), size))
            x += size.width() + self._gap


def flowing(*widgets: QWidget, from_right: bool = False) -> QWidget:
    """Return widgets in a box that wraps."""
    box = QWidget()
    layout = Flow(from_right=from_right)
    for widget in widgets:
        layout.addWidget(widget)
    box.setLayout(layout)
    policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    box.setSizePolicy(policy)
    return box
