"""Edits a cell of a grid as plain text with suggestions, and draws the current one with a frame."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from dtt_desktop.domain.fields import Field
from dtt_desktop.domain.kinds import Choice, Flag, Ref, Text
from dtt_desktop.ui import theme
from dtt_desktop.ui.record_model import RecordModel
from dtt_desktop.ui.widgets import Suggest

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
        return editor

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
        super().paint(painter, option, index)
        if isinstance(view, QTableView) and view.currentIndex() == index:
            painter.save()
            painter.setPen(QPen(QColor(theme.tokens().accent), 2))
            painter.drawRect(QRect(option.rect).adjusted(1, 1, -1, -1))
            painter.restore()
