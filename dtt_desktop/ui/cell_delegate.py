"""Edits a cell of a grid as plain text with suggestions, and draws the current one with a frame."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from dtt_desktop.domain.fields import Field
from dtt_desktop.domain.kinds import Choice, Flag, Ref, Text
from dtt_desktop.ui import theme
from dtt_desktop.ui.record_model import RecordModel
from dtt_desktop.ui.widgets import Suggest

if TYPE_CHECKING:
    from dtt_desktop.ui.grid import Grid

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_EDIT = int(Qt.ItemDataRole.EditRole)


def suggestions(field: Field, model: RecordModel) -> list[str]:
    """Return the words offered while a field is typed."""
    kind, context = field.kind, model.context()
    if isinstance(kind, Choice):
        return [words.text(context.lang) for _, words in kind.options]
    if isinstance(kind, Flag):
        return [words.text(context.lang) for _, words in kind.words]
    if isinstance(kind, Ref):
        return list(context.names.get(kind.table, {}).values())
    return list(kind.suggestions) if isinstance(kind, Text) else []


class CellDelegate(QStyledItemDelegate):
    """Edits a cell as plain text with suggestions; draws the current cell with a frame."""

    def __init__(self, grid: Grid) -> None:
        super().__init__(grid)
        self._grid = grid
        self._open: QLineEdit | None = None

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        editor = QLineEdit(parent)
        editor.setFrame(False)
        editor.setAutoFillBackground(True)
        model = index.model()
        assert isinstance(model, RecordModel)
        field = model.columns[index.column()]
        assert isinstance(field, Field)
        editor.setAccessibleName(model.hub.words(field.label))
        if words := suggestions(field, model):
            editor.setCompleter(Suggest(words, editor))
        self._open = editor  # held, or a collection in the middle of typing takes it and its suggestions for garbage
        return editor

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Enter saves at once, Ctrl+Enter into every selected cell; Esc gives a refused one back what is kept."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and isinstance(editor, QLineEdit):
            control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if event.key() in _ENTER and control and self._grid.selected_block()[0]:
                typed = editor.text()
                self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.RevertModelCache)
                self._grid.blocks.write_all(typed)
                return True
            if event.key() in _ENTER:  # Qt would do it later, when a quick hand may be elsewhere and the editor closed
                self.commitData.emit(editor)
                self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.SubmitModelCache)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self._grid.take_back()
        return super().eventFilter(editor, event)

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        assert isinstance(editor, QLineEdit)
        editor.setText(str(index.data(_EDIT) or ""))

    def setModelData(self, editor: QWidget, model: object, index: QModelIndex | QPersistentModelIndex) -> None:
        assert isinstance(editor, QLineEdit)
        assert isinstance(model, RecordModel)
        if editor.text() != str(index.data(_EDIT) or ""):
            model.setData(index, editor.text())

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        editor.setGeometry(QRect(option.rect))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        view = self.parent()
        option.state &= ~QStyle.StateFlag.State_HasFocus
        model = index.model()
        if isinstance(model, RecordModel) and model.refused(index):  # red is seen under the selection too
            option.state &= ~QStyle.StateFlag.State_Selected
        super().paint(painter, option, index)
        if isinstance(view, QTableView) and view.currentIndex() == index:
            painter.save()
            painter.setPen(QPen(QColor(theme.tokens().accent), 2))
            painter.drawRect(QRect(option.rect).adjusted(1, 1, -1, -1))
            painter.restore()
