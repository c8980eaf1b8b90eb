"""The form beside a grid: the same fields, saved one by one through the same door, errors under the field."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.fields import Field
from dtt_desktop.domain.kinds import Choice, Context, Flag, Name, Ref, Text
from dtt_desktop.domain.messages import told
from dtt_desktop.domain.record import Record
from dtt_desktop.services.records import set_typed, set_values
from dtt_desktop.storage.changes import ChangeSet
from dtt_desktop.ui import theme
from dtt_desktop.ui.hub import Hub
from dtt_desktop.ui.masked_line import MaskedLine
from dtt_desktop.ui.widgets import Choices, Suggest, button, fault_label

Save = Callable[[int, str, str], None]  # id, field, typed; raises UserError


class FieldRow(QObject):
    """One field of a form: label, editor, and room for a sentence under it."""

    def __init__(self, form: Form, field: Field) -> None:
        super().__init__(form)
        self._form = form
        self.field = field
        self.label = QLabel(form.hub.words(field.label) + (" *" if field.required else ""))
        self.label.setWordWrap(True)
        self.label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.label.setFixedWidth(self.label.fontMetrics().averageCharWidth() * 15)
        self.error = fault_label()
        self.error.hide()
        self.editor = self._made()
        self.editor.setObjectName(f"{form.record.__tablename__}.{field.key}")
        self.editor.setAccessibleName(form.hub.words(field.label))
        if field.hint:
            self.editor.setToolTip(form.hub.words(field.hint))
        self.label.setBuddy(self.editor)
        self._shown = ""
        self._names: tuple[str, ...] = ()
        self._saving = False
        self._refused: dict[int, tuple[str, str]] = {}  # by record: what was typed, why it was not taken

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
            choices.currentTextChanged.connect(choices.setToolTip)
            if kind.chars > 20:  # long words want all the room there is
                choices.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            return choices
        if isinstance(kind, Text) and kind.lines:
            box = QPlainTextEdit()
            box.setTabChangesFocus(True)
            box.setFixedHeight(box.fontMetrics().lineSpacing() * 4 + 12)
            box.installEventFilter(self)
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
        if event.type() == QEvent.Type.FocusOut:
            self.save()
        return super().eventFilter(watched, event)

    def text(self) -> str:
        """Return what stands in the editor."""
        if isinstance(self.editor, Choices):
            return self.editor.currentText()
        return self.editor.toPlainText() if isinstance(self.editor, QPlainTextEdit) else self.editor.text()  # type: ignore[attr-defined]

    def show_value(self, value: object, context: Context) -> None:
        """Show a kept value, unless the person is in the middle of typing another."""
        text = "" if value is None else self.field.show(value, context)
        if self.editor.hasFocus() and self.text() != self._shown and not self._saving:
            return
        self._suggest(context)
        key = self._form.key
        if key is not None and key in self._refused and not self._saving:
            text, sentence = self._refused[key]
            self._shown = "" if value is None else self.field.show(value, context)
            self._put(text)
            self.tell(sentence)
            return
        if text == self._shown == self.text():
            return
        self.tell(None)
        self._shown = text
        self._put(text)

    def show_common(self, value: object, several: bool, context: Context) -> None:
        """Show the value several records share, or that they have different ones."""
        text = "" if value is None else self.field.show(value, context)
        self.tell(None)
        self._shown = text
        self._put(text)
        self.hint_several(several)

    def hint_several(self, several: bool) -> None:
        """Show in an empty editor that there are several values."""
        if isinstance(self.editor, QLineEdit | QPlainTextEdit | Choices):
            self.editor.setPlaceholderText(self.tr("(nhiều giá trị)") if several else "")

    @property
    def unsaved(self) -> int:
        """Return of how many records this field holds something refused."""
        return len(self._refused)

    def unkept(self) -> dict[int, str]:
        """Return, by record, what stands here and is not saved: refused, or still being typed."""
        found = {key: text for key, (text, _) in self._refused.items()}
        if self._form.key is not None and self.text() != self._shown:
            found[self._form.key] = self.text()
        return found

    def _put(self, text: str) -> None:
        if isinstance(self.editor, Choices):
            self.editor.setCurrentIndex(self.editor.findText(text))
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
        if self._form.key is None or self.text() == self._shown:
            return
        self._saving = True  # what comes back is this text as it is kept: "năm 1980" as 1980
        try:
            self._form.save(self._form.key, self.field.key, self.text())
        except UserError as error:
            sentence = told(error, self._form.hub.lang)
            self._refused[self._form.key] = (self.text(), sentence)
            self.tell(sentence)
        else:
            self._refused.pop(self._form.key, None)
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


class Form(QWidget):
    """Fields of one record, under their headings; follows changes made elsewhere."""

    def __init__(self, hub: Hub, record: type[Record], fields: Sequence[Field], save: Save | None = None) -> None:
        super().__init__()
        self.hub = hub
        self.record = record
        self.key: int | None = None
        self.keys: tuple[int, ...] = ()  # several records, when more than one is selected
        self._save = save
        self._late: int | None = None
        self._places = {key: i for i, key in enumerate(record.column_keys)}
        self.rows: dict[str, FieldRow] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 6, 0)
        groups = list(dict.fromkeys(field.group for field in fields))
        for group in groups:
            if group:
                title = QLabel(hub.words(group))
                theme.heading(title)
                layout.addWidget(title)
            layout.addLayout(self._grouped([f for f in fields if f.group == group]))
        self.history = button(self.tr("Lịch sử…"), "history")
        self.history.clicked.connect(lambda: self.hub.history_asked.emit(record.__tablename__, self.key))
        layout.addWidget(self.history, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)
        hub.changed.connect(self._refresh)
        self.show_record(None)

    def _grouped(self, fields: Sequence[Field]) -> QFormLayout:
        layout = QFormLayout()
        layout.setLabelAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        layout.setVerticalSpacing(5)
        for field in fields:
            row = FieldRow(self, field)
            self.rows[field.key] = row
            layout.addRow(row.label, row.editor)
            layout.addRow(row.error)
        return layout

    def save(self, key: int, field: str, typed: str) -> None:
        """Save one field. Raises UserError."""
        if self._save:
            self._save(key, field, typed)
        elif self.keys:
            value = self.record.field(field).parse(typed, self.hub.workspace.context())
            set_values(self.hub.workspace, self.record, {each: {field: value} for each in self.keys}, "fill")
        else:
            set_typed(self.hub.workspace, self.record, key, {field: typed})

    def reveal(self, field: Field, line: MaskedLine) -> None:
        """Show a hidden number of the record once it is noted who asked for it."""
        found = self.hub.workspace.rows(self.record, [self.key or 0])
        if found:
            name = found[0][self._places[self.record.name_key]]
            about = {"table": self.record.__tablename__, "field": field.key, "name": name}
            if self.hub.done(lambda: self.hub.workspace.note("shown", about, self.record, self.key)):
                line.reveal()

    def show_record(self, key: int | None) -> None:
        """Show a record, or nothing."""
        if not self.keys:
            for row in self.rows.values():
                row.hint_several(False)
        if key != self.key:
            for line in self.findChildren(MaskedLine):
                line.hide_again()
        found = self.hub.workspace.rows(self.record, [key]) if key else []
        self.key = key if found else None
        self.history.setEnabled(bool(found))
        context = self.hub.workspace.context()
        for name, row in self.rows.items():
            row.lock(not found)
            row.show_value(found[0][self._places[name]] if found else None, context)

    def show_several(self, keys: Sequence[int]) -> None:
        """Show what several records have in common; what is typed then is written to all of them, as one step."""
        before, self.keys = self.keys, tuple(keys)
        if not keys:
            if before:
                self.show_record(self.key)
            return
        rows = self.hub.workspace.rows(self.record, keys)
        context = self.hub.workspace.context()
        for name, row in self.rows.items():
            values = {each[self._places[name]] for each in rows}
            row.lock(name == self.record.name_key)
            row.show_common(next(iter(values)) if len(values) == 1 else None, len(values) > 1, context)

    def show_row(self, field: str, *, visible: bool) -> None:
        """Show or hide one field."""
        row = self.rows[field]
        row.label.setVisible(visible)
        row.editor.setVisible(visible)

    def show_unset(self, values: Mapping[str, Any]) -> None:
        """Show what holds until somebody sets it; what is typed then goes to ``save`` with the id 0."""
        self.key = 0
        self.history.setEnabled(False)
        context = self.hub.workspace.context()
        for name, row in self.rows.items():
            row.lock(False)
            row.show_value(values.get(name), context)

    def unkept(self) -> list[tuple[int, str, str]]:
        """Return what stands in fields and is not saved: id, field, text."""
        return [(key, name, text) for name, row in self.rows.items() for key, text in row.unkept().items()]

    @property
    def unsaved(self) -> int:
        """Return in how many fields something stands that was refused."""
        return sum(row.unsaved for row in self.rows.values())

    def save_all(self) -> None:
        """Save what is still being typed."""
        for row in self.rows.values():
            row.save()

    def go_to(self, field: str) -> None:
        """Put the caret into a field."""
        self.rows[field].editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refresh(self, changes: ChangeSet) -> None:
        touched = changes.of(self.record)
        if touched and self.key is not None and self.key in touched.kept | touched.deleted:
            self._show_when_seen(None if self.key in touched.deleted else self.key)

    def _show_when_seen(self, key: int | None) -> None:
        """Show a record now if the form can be seen, else when it is."""
        if key is None or self.isVisible() or not self.window().isVisible():
            self.show_record(key)
        else:
            self.key, self._late = None, key

    def show_late(self, key: int | None) -> None:
        """Show the record that became current."""
        self._late = None
        self._show_when_seen(key)

    def showEvent(self, event: QShowEvent) -> None:
        if self._late is not None:
            late, self._late = self._late, None
            self.show_record(late)
        super().showEvent(event)
