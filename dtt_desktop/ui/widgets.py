"""Small parts the pages are made of."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Literal

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QCompleter,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from dtt_desktop.domain.text import fold
from dtt_desktop.ui import theme
from dtt_desktop.ui.dialog import Dialog
from dtt_desktop.ui.flow import flowing
from dtt_desktop.ui.plain import plain_label

_FOLDED = int(Qt.ItemDataRole.UserRole) + 1


class Words(QAbstractListModel):
    """Suggestions, found also by their letters without marks."""

    def __init__(self, words: Iterable[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._words = [w for w in words if w]

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._words)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> str | None:
        if role in (int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.EditRole)):
            return self._words[index.row()]
        return fold(self._words[index.row()]) if role == _FOLDED else None


class Suggest(QCompleter):
    """A popup of suggestions while typing; never inline, which breaks Unikey."""

    def __init__(self, words: Iterable[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setModel(Words(words, parent))
        self.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompletionRole(_FOLDED)
        self.setMaxVisibleItems(10)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter and Tab take the suggestion, if one is chosen, and go on to the editor, so that one key is enough."""
        popup = watched if isinstance(watched, QAbstractItemView) else None
        if popup and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
            editor = self.widget()
            if event.key() in keys and isinstance(editor, QLineEdit):
                if popup.currentIndex().isValid():
                    editor.setText(self.pathFromIndex(popup.currentIndex()))
                popup.hide()
                again = QKeyEvent(QEvent.Type.KeyPress, event.key(), event.modifiers(), event.text())
                QCoreApplication.postEvent(editor, again)
                return True
        return super().eventFilter(watched, event)

    def splitPath(self, path: str) -> list[str]:
        return [fold(path)]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        return str(index.data(int(Qt.ItemDataRole.DisplayRole)) or "")


def asks_undo(event: QEvent) -> Literal["undo", "redo", ""]:
    """Tell whether an editor is asked if it wants the keys of undo or redo.

    Qt's editors always take them; one in which nothing was typed ignores the question, and they go to the file.
    """
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return ""
    if event.matches(QKeySequence.StandardKey.Undo):
        return "undo"
    return "redo" if event.matches(QKeySequence.StandardKey.Redo) else ""


class SearchBox(QLineEdit):
    """A search box that speaks 150 ms after the last key, so that "hoaf" does not flash as it becomes "hòa"."""

    searched = Signal(str)

    def __init__(self, name: str, hint: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self.setClearButtonEnabled(True)
        self.addAction(theme.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(150)
        self._timer.timeout.connect(self._speak)
        self.textChanged.connect(lambda _: self._timer.start())
        self.returnPressed.connect(self._speak)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 24)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Search at once for whoever goes on elsewhere: the rows must not change under what is typed there."""
        super().focusOutEvent(event)
        if self._timer.isActive():
            self._speak()

    def event(self, event: QEvent) -> bool:
        asked = asks_undo(event)
        if (asked == "undo" and not self.isUndoAvailable()) or (asked == "redo" and not self.isRedoAvailable()):
            event.ignore()
            return False
        return super().event(event)

    def _speak(self) -> None:
        self._timer.stop()
        self.searched.emit(self.text())


class Choices(QComboBox):
    """A list to choose from no turning mouse wheel changes by accident; a text too long for it ends in "…"."""

    def __init__(self, name: str = "") -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if name:
            self.setAccessibleName(name)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.isEditable():
            super().paintEvent(event)
            return
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        control, field = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(control, option, field, self).width() - 4
        full = option.currentText
        option.currentText = self.fontMetrics().elidedText(full, Qt.TextElideMode.ElideRight, room)
        painter = QStylePainter(self)
        painter.drawComplexControl(control, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)


class Card(QFrame):
    """A framed part of a page with its title."""

    def __init__(self, title: str = "") -> None:
        super().__init__()
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(12, 10, 12, 10)
        if title:
            label = plain_label(title)
            self.body.addWidget(theme.heading(label))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(theme.tokens().line))
        painter.setBrush(QColor(theme.tokens().base))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.end()


def primary(text: str, icon: str = "") -> QPushButton:
    """Return the one blue button of a page."""
    button = QPushButton(text)
    button.setObjectName("primary")
    theme.dress(button, "primary")
    if icon:
        button.setIcon(theme.icon(icon, theme.tokens().on_accent))
    return button


def button(text: str, icon: str = "") -> QPushButton:
    """Return an ordinary button."""
    made = QPushButton(text)
    if icon:
        made.setIcon(theme.icon(icon))
    return made


def muted(text: str = "") -> QLabel:
    """Return a quiet label."""
    label = plain_label(text)
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label


def fault_label() -> QLabel:
    """Return the red label that says what is wrong with what was typed."""
    label = plain_label()
    theme.colour(label, theme.tokens().error)
    label.setWordWrap(True)
    return label


def save_or_cancel(dialog: Dialog, save: Callable[[], None]) -> QDialogButtonBox:
    """Return the two buttons under a dialog that keeps what was typed in it."""
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
    buttons.accepted.connect(save)
    buttons.rejected.connect(dialog.reject)
    dialog.enter_does(buttons.button(QDialogButtonBox.StandardButton.Save))
    return buttons


def scrolled(inner: QWidget) -> QScrollArea:
    """Return a panel that scrolls, so that it never pushes the window beyond the screen."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidget(inner)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.viewport().setAutoFillBackground(False)
    inner.setAutoFillBackground(False)
    area.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
    area.setMinimumSize(QSize(0, 80))
    return area


class Late(QWidget):
    """Holds a widget that is made when it is first seen."""

    def __init__(self, make: Callable[[], QWidget]) -> None:
        super().__init__()
        self._make: Callable[[], QWidget] | None = make
        self._room = QVBoxLayout(self)
        self._room.setContentsMargins(0, 0, 0, 0)

    def showEvent(self, event: QShowEvent) -> None:
        if self._make:
            make, self._make = self._make, None
            made = make()
            self._room.addWidget(made)
            made.show()
        super().showEvent(event)


class PageHead(QHBoxLayout):
    """Title and a word about the page left, its tools right."""

    def __init__(self, title: str, *tools: QWidget) -> None:
        super().__init__()
        label = plain_label(title)
        theme.heading(label, 5)
        self.side = muted()
        self.addWidget(label)
        self.addWidget(self.side)
        self.addWidget(flowing(*tools, from_right=True), 1)

    def tell(self, text: str) -> None:
        """Show a count or a state beside the title."""
        self.side.setText(text)


def plain_table(name: str) -> QTableWidget:
    """Return a table that only shows; the last column takes the room that is left."""
    table = QTableWidget()
    table.setAccessibleName(name)
    table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
    table.verticalHeader().hide()
    table.horizontalHeader().setStretchLastSection(True)
    return table


def fill_table(table: QTableWidget, names: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Put texts into a table, under the names of its columns."""
    table.setColumnCount(len(names))
    table.setHorizontalHeaderLabels(names)
    table.setRowCount(len(rows))
    for i, row in enumerate(rows):
        for column, text in enumerate(row):
            table.setItem(i, column, QTableWidgetItem(text))
    table.resizeColumnsToContents()
