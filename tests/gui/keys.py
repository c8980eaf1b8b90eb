"""Typing as the clerk types: keys one by one, letters of Unikey too."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QLineEdit, QTableWidget, QWidget

from dtt_desktop.ui.grid import Grid

Key = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


def press(widget: QWidget, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
    """Press and release a key where the focus is, within ``widget`` otherwise."""
    QTest.keyClick(QApplication.activePopupWidget() or QApplication.focusWidget() or widget, key, held)
    QApplication.processEvents()


def letters(widget: QWidget, text: str) -> None:
    """Send letters as Unikey does: each an ordinary key event; "\\b" is Backspace."""
    for char in text:
        target = QApplication.activePopupWidget() or QApplication.focusWidget() or widget
        if char == "\b":
            QTest.keyClick(target, Key.Key_Backspace)
            continue
        for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
            QApplication.sendEvent(target, QKeyEvent(kind, 0, NONE, char))
    QApplication.processEvents()


def cell(grid: Grid, row: int, field: str) -> str:
    """Return what a cell shows."""
    return str(grid.model_.index(row, grid.model_.column_of(field)).data() or "")


def go(grid: Grid, row: int, field: str) -> None:
    """Make a cell current, with the focus in the grid."""
    grid.window().activateWindow()
    grid.setColumnHidden(grid.model_.column_of(field), False)
    grid.setFocus()
    grid.make_current(grid.model_.index(row, grid.model_.column_of(field)))
    QApplication.processEvents()


def editor(grid: Grid) -> QLineEdit | None:
    """Return the open editor of a grid."""
    found = grid.indexWidget(grid.currentIndex())
    return found if isinstance(found, QLineEdit) else None


def answer(kind: type[QDialog], text: str) -> list[str]:
    """Press a button of the next dialog of a kind as soon as it stands; return, by then, what the dialog says."""
    said: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, kind):
            QTimer.singleShot(20, look)
            return
        tables = dialog.findChildren(QTableWidget)
        cells = [t.item(r, c) for t in tables for r in range(t.rowCount()) for c in range(t.columnCount())]
        said.append(
            " ".join([*(label.text() for label in dialog.findChildren(QLabel)), *(c.text() for c in cells if c)])
        )
        buttons = {b.text().replace("&", ""): b for b in dialog.findChildren(QAbstractButton)}
        buttons[text].click()

    QTimer.singleShot(0, look)
    return said
