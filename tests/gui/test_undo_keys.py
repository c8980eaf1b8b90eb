"""Ctrl+Z and Ctrl+Y wherever the focus is: a field in which nothing was typed leaves them to the file."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from dtt_desktop.domain.conference import Conference
from dtt_desktop.services import records
from dtt_desktop.ui.main_window import MainWindow
from dtt_desktop.ui.widgets import SearchBox
from tests.gui.keys import CONTROL, Key, letters, press


def _venue(window: MainWindow) -> str | None:
    assert window.workspace is not None
    return str(window.workspace.one(Conference)["venue"])


@pytest.fixture
def edited(window: MainWindow) -> MainWindow:
    """A window in front, on a file with one step."""
    window.show()
    window.activateWindow()
    assert window.workspace is not None
    records.set_values(window.workspace, Conference, {1: {"venue": "Nhà văn hóa Nà Pán"}})
    return window


def _keys(widget: QWidget, key: Key) -> None:
    """Send the key as the window system does: first asked whether the widget wants it, then as a shortcut."""
    window = widget.window().windowHandle()
    assert window is not None
    QTest.keyClick(window, key, CONTROL)
    QApplication.processEvents()


@pytest.mark.parametrize("number", range(5))
def test_an_empty_search_box_leaves_undo_to_the_file(edited: MainWindow, number: int) -> None:
    edited.tabs.setCurrentIndex(number)
    if number == 4:
        edited.tabs.documents.copies_button.click()
    boxes = [box for box in edited.tabs.currentWidget().findChildren(SearchBox) if box.isVisible()]
    for box in boxes:
        box.setFocus(Qt.FocusReason.OtherFocusReason)
        _keys(box, Key.Key_Z)
        assert _venue(edited) != "Nhà văn hóa Nà Pán"
        box.setFocus(Qt.FocusReason.OtherFocusReason)
        _keys(box, Key.Key_Y)
        assert _venue(edited) == "Nhà văn hóa Nà Pán"
    assert boxes or number == 0


def test_what_is_typed_into_a_search_box_is_taken_back_first(edited: MainWindow) -> None:
    edited.tabs.setCurrentIndex(2)
    edited.start_search()
    box = QApplication.focusWidget()
    assert isinstance(box, SearchBox)
    letters(box, "an")
    _keys(box, Key.Key_Z)
    assert box.text() == ""
    assert _venue(edited) == "Nhà văn hóa Nà Pán"
    _keys(box, Key.Key_Z)
    assert _venue(edited) != "Nhà văn hóa Nà Pán"


@pytest.mark.parametrize("field", ["venue", "chair", "date", "date_is_tentative", "invitation_note"])
def test_a_field_of_the_form_leaves_undo_to_the_file(edited: MainWindow, field: str) -> None:
    """Type, Tab, Ctrl+Z: the focus is in the next field, which has nothing to take back."""
    edited.tabs.setCurrentIndex(0)
    edited.lead_to("conference", 1, field)
    QApplication.processEvents()
    focused = QApplication.focusWidget()
    assert focused is not None
    _keys(focused, Key.Key_Z)
    assert _venue(edited) != "Nhà văn hóa Nà Pán"
    QApplication.processEvents()
    focused = QApplication.focusWidget()
    assert focused is not None
    _keys(focused, Key.Key_Y)
    assert _venue(edited) == "Nhà văn hóa Nà Pán"


def test_what_is_being_typed_in_a_field_is_taken_back_first(edited: MainWindow) -> None:
    edited.tabs.setCurrentIndex(0)
    edited.lead_to("conference", 1, "chair")
    QApplication.processEvents()
    line = QApplication.focusWidget()
    assert line is not None
    letters(line, "Bà Quách")
    _keys(line, Key.Key_Z)
    assert _venue(edited) == "Nhà văn hóa Nà Pán"
    press(line, Key.Key_Escape)


def test_the_words_of_a_paper_leave_undo_to_the_file(edited: MainWindow) -> None:
    edited.tabs.setCurrentIndex(4)
    editor = edited.tabs.documents.wording.editor
    editor.setFocus()
    QApplication.processEvents()
    _keys(editor, Key.Key_Z)
    assert _venue(edited) != "Nhà văn hóa Nà Pán"
    editor.setFocus()
    letters(editor, "x")
    _keys(editor, Key.Key_Y)
    assert _venue(edited) != "Nhà văn hóa Nà Pán", "what is typed here is not kept yet: the keys are the editor's"
