"""The form beside a grid: the same fields, saved one by one through the same door, errors under the field."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFormLayout, QVBoxLayout, QWidget

from dtt_desktop.domain.fields import Field
from dtt_desktop.domain.person import Person
from dtt_desktop.domain.record import Record
from dtt_desktop.services.records import set_typed, set_values
from dtt_desktop.storage.changes import ChangeSet
from dtt_desktop.ui import theme
from dtt_desktop.ui.form_row import FieldRow, Keys
from dtt_desktop.ui.hub import Hub
from dtt_desktop.ui.masked_line import MaskedLine
from dtt_desktop.ui.plain import plain_label
from dtt_desktop.ui.pointing import point_out
from dtt_desktop.ui.refusals import Place
from dtt_desktop.ui.widgets import button, muted

Save = Callable[[int, str, str], None]  # id, field, typed; raises UserError


class Form(QWidget):
    """Fields of one record, under their headings; follows changes made elsewhere."""

    def __init__(self, hub: Hub, record: type[Record], fields: Sequence[Field], save: Save | None = None) -> None:
        super().__init__()
        self.hub = hub
        self.record = record
        self.keys: Keys = ()  # the records whose values stand here: what is typed is written to these and no others
        self._save = save
        self._late: Keys | None = None
        self._places = {key: i for i, key in enumerate(record.column_keys)}
        self.rows: dict[str, FieldRow] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 6, 0)
        self.headline = muted()
        self.headline.setWordWrap(True)
        theme.heading(self.headline)
        self.headline.hide()
        layout.addWidget(self.headline)
        groups = list(dict.fromkeys(field.group for field in fields))
        for group in groups:
            if group:
                title = plain_label(hub.words(group))
                theme.heading(title)
                layout.addWidget(title)
            layout.addLayout(self._grouped([f for f in fields if f.group == group]))
        self.history = button(self.tr("Lịch sử…"), "history")
        self.history.clicked.connect(lambda: self.hub.history_asked.emit(record.__tablename__, self.key))
        layout.addWidget(self.history, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)
        hub.changed.connect(self._refresh)
        self._show(())

    @property
    def key(self) -> int | None:
        """Return the record shown, the first of several; None when none is."""
        return self.keys[0] if self.keys else None

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

    def save(self, keys: Keys, field: str, typed: str) -> None:
        """Save one field of the records shown, several as one step; say to how many. Raises UserError."""
        if self._save:
            self._save(keys[0], field, typed)
        elif len(keys) == 1:
            set_typed(self.hub.workspace, self.record, keys[0], {field: typed})
        else:
            value = self.record.field(field).parse(typed, self.hub.workspace.context())
            set_values(self.hub.workspace, self.record, {each: {field: value} for each in keys}, "fill")
            persons = issubclass(self.record, Person)
            text = self.tr("Đã ghi «{0}» cho {1} người.") if persons else self.tr("Đã ghi «{0}» cho {1} dòng.")
            self.hub.say(text.format(self.hub.words(self.record.field(field).label), len(keys)))

    def note_refused(self, row: FieldRow, keys: Keys) -> None:
        """Note what was refused, so that the next undo takes it back first."""
        place = Place(self.record.__tablename__, keys[0], row.field.key)
        self.hub.refusals.note(place, lambda: row.holds(keys), lambda: row.take_back(keys))

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
        self.show_records(() if key is None else (key,))

    def show_records(self, keys: Sequence[int]) -> None:
        """Show a record, or what several have in common; shown when the form can be seen, until then it has none."""
        wanted = tuple(keys)
        if wanted != self.keys:
            self.save_all()  # what is being typed belongs to those shown until now
        self._late = None
        if wanted and not self.isVisible() and self.window().isVisible():
            self._late, wanted = wanted, ()
        self._show(wanted)

    def _show(self, keys: Keys) -> None:
        rows = self.hub.workspace.rows(self.record, keys) if keys else []
        places = {row[0] for row in rows}
        before, self.keys = self.keys, tuple(key for key in keys if key in places)
        again = before == self.keys
        if not again:
            for line in self.findChildren(MaskedLine):
                line.hide_again()
        several = len(self.keys) > 1
        self.history.setEnabled(len(self.keys) == 1)
        self.headline.setVisible(several)
        self.headline.setText(self._headline() if several else "")
        context = self.hub.workspace.context()
        for name, row in self.rows.items():
            values = {each[self._places[name]] for each in rows}
            row.lock(not rows or (several and (name == self.record.name_key or row.field.masked)))
            if not again:
                row.forget_several()
            common = next(iter(values)) if len(values) == 1 else None
            row.show_value(common, context, several=len(values) > 1, again=again)

    def _headline(self) -> str:
        persons = issubclass(self.record, Person)
        text = (
            self.tr("{0} người đang chọn: điều gõ ở đây ghi cho cả {0} người.")
            if persons
            else self.tr("{0} dòng đang chọn: điều gõ ở đây ghi cho cả {0} dòng.")
        )
        return text.format(len(self.keys))

    def show_row(self, field: str, *, visible: bool) -> None:
        """Show or hide one field."""
        row = self.rows[field]
        row.label.setVisible(visible)
        row.editor.setVisible(visible)

    def show_unset(self, values: Mapping[str, Any]) -> None:
        """Show what holds until somebody sets it; what is typed then goes to ``save`` with the id 0."""
        again, self.keys = self.keys == (0,), (0,)
        self.history.setEnabled(False)
        context = self.hub.workspace.context()
        for name, row in self.rows.items():
            row.lock(False)
            row.show_value(values.get(name), context, again=again)

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
        """Put the caret into a field and let it be seen: scrolled to, with a frame that fades."""
        editor = (self.rows.get(field) or next(iter(self.rows.values()))).editor
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
        point_out(editor)

    def _refresh(self, changes: ChangeSet) -> None:
        touched = changes.of(self.record)
        if touched and self.keys != (0,) and touched.kept.union(touched.deleted).intersection(self.keys):
            self._show(self.keys)

    def showEvent(self, event: QShowEvent) -> None:
        if self._late is not None:
            late, self._late = self._late, None
            self._show(late)
        super().showEvent(event)
