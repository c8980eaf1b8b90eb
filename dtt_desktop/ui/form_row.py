"""One field of a form: its label, its editor, the sentence under it, and what was typed there and refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.fields import Field
from dtt_desktop.domain.kinds import Choice, Context, Flag, Name, Ref, Text
from dtt_desktop.domain.messages import told
from dtt_desktop.ui import theme
from dtt_desktop.ui.masked_line import MaskedLine
from dtt_desktop.ui.plain import plain_label, tip
from dtt_desktop.ui.widgets import Choices, Suggest, asks_undo, fault_label

if TYPE_CHECKING:
    from dtt_desktop.ui.form import Form

Keys = tuple[int, ...]


class FieldRow(QObject):
    """One field of a form: label, editor, and room for a sentence under it."""

    def __init__(self, form: Form, field: Field) -> None:
        super().__init__(form)
        self._form = form
        self.field = field
        self.label = plain_label(form.hub.words(field.label) + (" *" if field.required else ""))
        self.label.setWordWrap(True)
        self.label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.label.setFixedWidth(self.label.fontMetrics().averageCharWidth() * 15)
        self.error = fault_label()
        self.error.hide()
        self.editor = self._made()
        self.editor.setObjectName(f"{form.record.__tablename__}.{field.key}")
        self.editor.setAccessibleName(form.hub.words(field.label))
        if field.hint:
            self.editor.setToolTip(tip(form.hub.words(field.hint)))
        self.label.setBuddy(self.editor)
        self._shown = ""
        self._names: tuple[str, ...] = ()
        self._saving = False
        self._refused: dict[Keys, tuple[str, str]] = {}  # by the records shown: what was typed, why it was not taken
        self.editor.installEventFilter(self)

    def _made(self) -> QWidget:
        kind, hub = self.field.kind, self._form.hub
        if isinstance(kind, Choice | Flag):
            choices = Choices()
            choices.setSizeAdjustPolicy(Choices.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            choices.setMinimumContentsLength(min(kind.chars, 12))
            options = kind.options if isinstance(kind, Choice) else kind.words
            if not self.field.required and not (isinstance(kind, Choice) and self._has_default()):
                choices.addItem("")
            choices.addItems([hub.words(words) for _, words in options])
            choices.activated.connect(lambda _: self.save())
            choices.currentTextChanged.connect(lambda text: choices.setToolTip(tip(text)))
            if kind.chars > 20:  # long words want all the room there is
                choices.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            return choices
        if isinstance(kind, Text) and kind.lines:
            box = QPlainTextEdit()
            box.setTabChangesFocus(True)
            box.setFixedHeight(box.fontMetrics().lineSpacing() * 4 + 12)
            return box
        line = MaskedLine() if self.field.masked else QLineEdit()
        if isinstance(line, MaskedLine):
            line.reveal_asked.connect(lambda: self._form.reveal(self.field, line))
        if isinstance(kind, Text) and kind.suggestions:
            line.setCompleter(Suggest(kind.suggestions, line))
        if not isinstance(kind, Text | Name | Ref):
            line.setMaximumWidth(line.fontMetrics().averageCharWidth() * (kind.chars + 6))
        line.editingFinished.connect(self.save)
        return line

    def _has_default(self) -> bool:
        return self.field.filled

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leaving a box of several lines saves it; Esc gives back what is kept; undo is the file's unless one types."""
        if asks_undo(event) and self.text() == self._shown:
            event.ignore()
            return True
        if event.type() == QEvent.Type.FocusOut and isinstance(self.editor, QPlainTextEdit):
            self.save()
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.ShortcutOverride and self.text() != self._shown:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress and self.take_back(self._form.keys):
                return True
        return super().eventFilter(watched, event)

    def text(self) -> str:
        """Return what stands in the editor."""
        if isinstance(self.editor, Choices):
            return self.editor.currentText()
        return self.editor.toPlainText() if isinstance(self.editor, QPlainTextEdit) else self.editor.text()  # type: ignore[attr-defined]

    def show_value(self, value: object, context: Context, *, several: bool = False, again: bool = False) -> None:
        """Show a kept value, or that several records have different ones.

        ``again`` tells that the same records are shown as before: typing not yet saved stands then.
        """
        text = "" if value is None else self.field.show(value, context)
        self._suggest(context)
        self.hint_several(several)
        if again and not self._saving and self.editor.hasFocus() and self.text() != self._shown:
            return
        held = self._refused.get(self._form.keys) if not self._saving else None
        if not held and text == self._shown == self.text():
            return
        self._shown = text
        self._put(held[0] if held else text, several=several)
        self.tell(held[1] if held else None)

    def hint_several(self, several: bool) -> None:
        """Show in an empty editor that there are several values."""
        text = self.tr("(nhiều giá trị)") if several else ""
        if isinstance(self.editor, QLineEdit | QPlainTextEdit | Choices) and self.editor.placeholderText() != text:
            self.editor.setPlaceholderText(text)

    @property
    def unsaved(self) -> int:
        """Return of how many records this field holds something refused."""
        return len(self._refused)

    def unkept(self) -> dict[int, str]:
        """Return, by record, what stands here and is not saved: refused, or still being typed."""
        found = {key: text for keys, (text, _) in self._refused.items() for key in keys}
        if self._form.keys and self.text() != self._shown:
            found.update(dict.fromkeys(self._form.keys, self.text()))
        return found

    def holds(self, keys: Keys) -> bool:
        """Tell whether something typed for some records stands here that was refused."""
        return keys in self._refused

    def take_back(self, keys: Keys) -> bool:
        """Let what is kept stand here again instead of what was typed; tell whether there was anything to take back."""
        shown = keys == self._form.keys
        typed = shown and self.text() != self._shown
        if not self._refused.pop(keys, None) and not typed:
            return False
        if shown:
            self._put(self._shown)
            self.tell(None)
        return True

    def forget_several(self) -> None:
        """Let go what was refused of several records at once: another choice of rows is shown now."""
        self._refused = {keys: held for keys, held in self._refused.items() if len(keys) == 1}

    def _put(self, text: str, *, several: bool = False) -> None:
        if isinstance(self.editor, Choices):
            self.editor.setCurrentIndex(-1 if several else self.editor.findText(text))
        elif isinstance(self.editor, QPlainTextEdit):
            self.editor.setPlainText(text)
        elif isinstance(self.editor, QLineEdit):
            self.editor.setText(text)
            self.editor.setCursorPosition(0)

    def _suggest(self, context: Context) -> None:
        """Offer the names of the records a field can point at; anew only when they changed."""
        if isinstance(self.field.kind, Ref) and isinstance(self.editor, QLineEdit):
            names = tuple(context.names.get(self.field.kind.table, {}).values())
            if names != self._names:
                self._names = names
                self.editor.setCompleter(Suggest(names, self.editor))

    def save(self) -> None:
        """Save what was typed if it differs; a refused text stays, with its sentence under it."""
        keys = self._form.keys
        if not keys or self.text() == self._shown:
            return
        self._saving = True  # what comes back is this text as it is kept: "năm 1980" as 1980
        try:
            self._form.save(keys, self.field.key, self.text())
        except UserError as error:
            sentence, before = told(error, self._form.hub.lang), self._refused.get(keys)
            self._refused[keys] = (self.text(), sentence)
            self.tell(sentence)
            if before is None or before[0] != self.text():
                self._form.note_refused(self, keys)
        else:
            self._refused.pop(keys, None)
            self.tell(None)
        finally:
            self._saving = False

    def tell(self, sentence: str | None) -> None:
        """Show a sentence under the field, or take it away."""
        self.error.setText(sentence or "")
        self.error.setVisible(bool(sentence))
        if sentence:
            theme.dress(self.editor, "bad")
        elif self.editor.styleSheet():
            self.editor.setStyleSheet("")

    def lock(self, locked: bool) -> None:
        """Take away or give back the editor."""
        self.editor.setEnabled(not locked)
