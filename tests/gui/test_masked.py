"""A citizen number is seen only on demand, and does not stay on the clipboard."""

import pytest
from PySide6.QtWidgets import QApplication

from dtt_desktop.app import Program
from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.services import records, trail
from dtt_desktop.ui.form import Form
from dtt_desktop.ui.main_window import MainWindow
from dtt_desktop.ui.masked_line import ClipboardGuard, MaskedLine

from .keys import Key, letters, press

NUMBER, HIDDEN = "020087654321", "020******321"


@pytest.fixture
def form(window: MainWindow) -> Form:
    window.tabs.setCurrentIndex(2)
    page = window.tabs.roster
    page.side.setCurrentIndex(1)
    return page.form


def line_of(form: Form) -> MaskedLine:
    editor = form.rows["citizen_id"].editor
    assert isinstance(editor, MaskedLine)
    return editor


def put(window: MainWindow, **numbers: str | None) -> list[int]:
    assert window.workspace is not None
    keys = window.tabs.roster.model.shown_ids()
    values = {key: {"citizen_id": number} for key, number in zip(keys, numbers.values(), strict=False)}
    records.set_values(window.workspace, Delegate, values)
    return keys


def test_the_form_hides_it_until_asked_and_that_is_noted(window: MainWindow, form: Form) -> None:
    first, second, *_ = put(window, a=NUMBER, b=NUMBER)
    form.show_record(first)
    line = line_of(form)
    assert (line.displayText(), line.isReadOnly()) == (HIDDEN, True)
    line.eye.trigger()
    assert (line.displayText(), line.isReadOnly()) == (NUMBER, False)
    assert window.workspace is not None
    noted = trail.entries(window.workspace, about=("delegate", first))[0]
    assert noted.text.startswith("Hiện Số định danh của ")
    form.show_record(second)
    assert line.displayText() == HIDDEN, "the next person's is hidden, even the same one"
    line.eye.trigger()
    line._timer.timeout.emit()
    assert line.displayText() == HIDDEN, "a minute later too"
    line.setFocus()
    press(line, Key.Key_Return)
    assert line.displayText() == NUMBER, "by keyboard"


def test_one_is_typed_changed_and_taken_away(window: MainWindow, form: Form) -> None:
    (key, *_) = put(window, a=None)
    form.show_record(key)
    line = line_of(form)
    window.activateWindow()
    line.setFocus()
    letters(window, "002008765432")
    form.save_all()
    assert line.displayText() == "002******432", "hidden as soon as it is kept"
    letters(window, "9")
    assert line.displayText() == "002******432"
    line.eye.trigger()
    line.selectAll()
    letters(window, "12345")
    form.save_all()
    assert (line.displayText(), form.unsaved) == ("12345", 1), "what is refused stays to be mended"
    line.clear()
    form.save_all()
    assert window.workspace is not None
    place = Delegate.column_keys.index("citizen_id")
    assert window.workspace.rows(Delegate, [key])[0][place] is None


def test_what_cannot_be_noted_is_not_shown(window: MainWindow, form: Form, monkeypatch: pytest.MonkeyPatch) -> None:
    from dtt_desktop.domain.errors import UserError

    def full(*_: object) -> None:
        raise UserError("disk-full")

    (key, *_) = put(window, a=NUMBER)
    form.show_record(key)
    monkeypatch.setattr(window.workspace, "note", full)
    line_of(form).eye.trigger()
    assert line_of(form).displayText() == HIDDEN


def test_it_leaves_the_clipboard_after_a_minute_if_unchanged(program: Program, window: MainWindow, form: Form) -> None:
    guard = program.findChild(ClipboardGuard)
    assert guard is not None
    board = QApplication.clipboard()
    window.activateWindow()
    board.setText(f"Lương Thế An\t{NUMBER}")
    assert guard.timer.interval() == 60_000
    assert guard.timer.isActive()
    guard.timer.timeout.emit()
    assert board.text() == ""
    board.setText(NUMBER)
    board.setText("khác")
    assert not guard.timer.isActive()
    guard.timer.timeout.emit()
    assert board.text() == "khác"


def test_copying_the_hidden_number_copies_its_mask(window: MainWindow, form: Form) -> None:
    (key, *_) = put(window, a=NUMBER)
    form.show_record(key)
    line_of(form).selectAll()
    line_of(form).copy()
    assert QApplication.clipboard().text() == HIDDEN
