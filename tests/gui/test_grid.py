"""The grid under the fingers of someone who knows Excel."""

import gc
import unicodedata

import pytest
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dtt_desktop.services.dumping import dump
from dtt_desktop.services.workspace import Workspace
from dtt_desktop.ui.grid import Grid
from dtt_desktop.ui.main_window import MainWindow
from dtt_desktop.ui.paste_review import PasteDialog
from tests.gui.keys import CONTROL, SHIFT, Key, answer, cell, editor, go, letters, press


@pytest.fixture
def grid(window: MainWindow) -> Grid:
    window.tabs.setCurrentWidget(window.tabs.roster)
    return window.tabs.roster.grid


def file_of(window: MainWindow) -> Workspace:
    assert window.workspace is not None
    return window.workspace


def select(grid: Grid, row: int, field: str, rows: int, columns: int) -> None:
    go(grid, row, field)
    shown = grid.shown_columns()
    first = shown.index(grid.model_.column_of(field))
    for r in range(row, row + rows):
        for c in shown[first : first + columns]:
            grid.selectionModel().select(grid.model_.index(r, c), QItemSelectionModel.SelectionFlag.Select)


def test_models_keep_qts_rules(window: MainWindow) -> None:
    pages = (window.tabs.roster, window.tabs.nominees, window.tabs.program)
    testers = [QAbstractItemModelTester(p.model, QAbstractItemModelTester.FailureReportingMode.Fatal) for p in pages]
    window.tabs.roster.model.search("hoa")
    window.tabs.roster.model.search("")
    assert len(testers) == 3


def test_typing_replaces_enter_goes_down_and_it_is_saved(window: MainWindow, grid: Grid, qtbot: QtBot) -> None:
    go(grid, 0, "position")
    letters(grid, "Trưởng thôn")
    press(grid, Key.Key_Return)
    qtbot.waitUntil(lambda: grid.currentIndex().row() == 1)
    assert cell(grid, 0, "position") == "Trưởng thôn"
    key = grid.model_.id_at(0)
    saved = {d["id"]: d["position"] for d in dump(file_of(window))["delegates"]}
    assert saved[key] == "Trưởng thôn"
    press(grid, Key.Key_Return, SHIFT)
    assert grid.currentIndex().row() == 0


@pytest.mark.parametrize("field", ["full_name", "position", "ethnicity", "unit_id"])
def test_unikey(grid: Grid, field: str, qtbot: QtBot) -> None:
    go(grid, 0, field)
    letters(grid, "d\bđao\b\bào")
    open_editor = editor(grid)
    assert open_editor is not None
    assert open_editor.text() == "đào"
    press(grid, Key.Key_Escape)


def test_escape_restores(grid: Grid) -> None:
    before = cell(grid, 0, "position")
    go(grid, 0, "position")
    letters(grid, "khác")
    press(grid, Key.Key_Escape)
    assert cell(grid, 0, "position") == before


def test_f2_edits_with_the_caret_at_the_end(grid: Grid) -> None:
    go(grid, 0, "full_name")
    press(grid, Key.Key_F2)
    open_editor = editor(grid)
    assert open_editor is not None
    assert (open_editor.selectedText(), open_editor.cursorPosition()) == ("", len(open_editor.text()))
    press(grid, Key.Key_Escape)


def test_tab_goes_right_and_enter_back_to_where_tab_began(grid: Grid, qtbot: QtBot) -> None:
    go(grid, 2, "full_name")
    start = grid.currentIndex().column()
    letters(grid, "Vi Thị Bích")
    press(grid, Key.Key_Tab)
    qtbot.waitUntil(lambda: grid.currentIndex().column() != start)
    assert editor(grid) is None
    press(grid, Key.Key_Tab)
    press(grid, Key.Key_Tab)
    press(grid, Key.Key_Return)
    assert (grid.currentIndex().row(), grid.currentIndex().column()) == (3, start)
    assert cell(grid, 2, "full_name") == "Vi Thị Bích"


def test_windows_telex_begins_editing_with_just_that_text(grid: Grid) -> None:
    go(grid, 0, "position")
    event = QInputMethodEvent()
    event.setCommitString("đ")
    QApplication.sendEvent(grid, event)
    open_editor = editor(grid)
    assert open_editor is not None
    assert open_editor.text() == "đ"
    press(grid, Key.Key_Escape)


def test_a_suggestion_is_taken_with_one_enter(grid: Grid, qtbot: QtBot) -> None:
    go(grid, 0, "ethnicity")
    letters(grid, "san ch")
    open_editor = editor(grid)
    assert open_editor is not None
    popup = open_editor.completer().popup()
    assert popup is not None
    assert popup.isVisible()
    del open_editor, popup
    gc.collect()  # nothing of an open editor is garbage
    found = QApplication.activePopupWidget()
    assert found is not None
    press(found, Key.Key_Down)
    press(found, Key.Key_Return)
    qtbot.waitUntil(lambda: cell(grid, 0, "ethnicity") == "Sán Chay")


def test_a_bad_value_stays_marked_and_is_not_saved(window: MainWindow, grid: Grid, qtbot: QtBot) -> None:
    before = dump(file_of(window))
    go(grid, 0, "birth")
    letters(grid, "31/2/1975")
    press(grid, Key.Key_Return)
    qtbot.waitUntil(lambda: cell(grid, 0, "birth") == "31/2/1975")
    assert dump(file_of(window)) == before
    assert "31/2/1975" in window.message.label.text()
    assert window.message.isVisible()
    go(grid, 0, "birth")
    letters(grid, "28/2/1975")
    press(grid, Key.Key_Return)
    qtbot.waitUntil(lambda: cell(grid, 0, "birth") == "28/02/1975")


def test_delete_clears_cells_in_one_step(window: MainWindow, grid: Grid) -> None:
    before = dump(file_of(window))
    select(grid, 0, "position", 4, 1)
    press(grid, Key.Key_Delete)
    assert [cell(grid, row, "position") for row in range(4)] == [""] * 4
    window.undo()
    assert dump(file_of(window)) == before


def test_copy_for_excel_and_word(grid: Grid) -> None:
    select(grid, 0, "full_name", 2, 2)
    press(grid, Key.Key_C, CONTROL)
    data = QGuiApplication.clipboard().mimeData()
    lines = data.text().split("\r\n")
    assert lines[0].split("\t") == [cell(grid, 0, "full_name"), cell(grid, 0, "sex")]
    assert len(lines) == 3
    assert lines[2] == ""
    assert data.hasHtml()
    assert "<td>" in data.html()


def test_paste_of_a_block_is_one_step_and_bad_cells_are_marked(window: MainWindow, grid: Grid) -> None:
    before = dump(file_of(window))
    select(grid, 0, "sex", 1, 1)
    QGuiApplication.clipboard().setText("Nữ\t1/2/1980\r\nnam\t31/13/1980\r\n")
    asked = answer(PasteDialog, "Dán tất cả, đánh dấu đỏ")
    press(grid, Key.Key_V, CONTROL)
    assert "4 ô sẽ dán, 1 ô cần xem lại." in asked[0]
    assert "31/13/1980" in asked[0]
    assert [cell(grid, row, "sex") for row in (0, 1)] == ["Nữ", "Nam"]
    assert [cell(grid, row, "birth") for row in (0, 1)] == ["01/02/1980", "31/13/1980"]
    assert "13" in window.message.label.text()
    window.undo()
    assert dump(file_of(window)) == before


def test_faulty_cells_may_be_left_out_and_a_paste_called_off(window: MainWindow, grid: Grid) -> None:
    before = dump(file_of(window))
    select(grid, 0, "birth", 1, 1)
    kept = cell(grid, 1, "birth")
    QGuiApplication.clipboard().setText("1/2/1980\r\n31/13/1980\r\n")
    answer(PasteDialog, "Hủy")
    grid.blocks.paste()
    assert dump(file_of(window)) == before
    answer(PasteDialog, "Bỏ ô lỗi")
    grid.blocks.paste()
    assert [cell(grid, row, "birth") for row in (0, 1)] == ["01/02/1980", kept]


def test_one_copied_cell_fills_the_selection(grid: Grid) -> None:
    select(grid, 0, "position", 3, 1)
    QGuiApplication.clipboard().setText("Nông dân")
    grid.blocks.paste()
    assert [cell(grid, row, "position") for row in range(3)] == ["Nông dân"] * 3


def test_a_huge_paste_is_refused_in_one_sentence(window: MainWindow, grid: Grid) -> None:
    before = dump(file_of(window))
    select(grid, 0, "position", 1, 1)
    QGuiApplication.clipboard().setText("x" * 10_000_000)
    grid.blocks.paste()
    assert dump(file_of(window)) == before
    assert len(window.message.label.text()) < 200


def test_pasted_decomposed_letters_are_composed(grid: Grid) -> None:
    select(grid, 0, "position", 1, 1)
    QGuiApplication.clipboard().setText(unicodedata.normalize("NFD", "Trưởng thôn"))
    grid.blocks.paste()
    assert cell(grid, 0, "position") == "Trưởng thôn"


def test_fill_down_and_write_to_all(grid: Grid) -> None:
    select(grid, 0, "position", 3, 1)
    first = cell(grid, 0, "position")
    press(grid, Key.Key_D, CONTROL)
    assert [cell(grid, row, "position") for row in range(3)] == [first] * 3
    select(grid, 4, "sex", 3, 1)
    press(grid, Key.Key_Return, CONTROL)
    assert len({cell(grid, row, "sex") for row in (4, 5, 6)}) == 1


def test_editing_the_sort_column_does_not_move_the_row(grid: Grid) -> None:
    key = grid.model_.id_at(0)
    go(grid, 0, "full_name")
    grid.model_.setData(grid.currentIndex(), "Vi Thị Ý")
    assert grid.model_.id_at(0) == key


def test_sorting_is_done_when_asked_empty_cells_last(grid: Grid) -> None:
    column = grid.model_.column_of("ethnicity")
    grid.model_.sort(column)
    shown = [cell(grid, row, "ethnicity") for row in range(grid.model_.shown)]
    filled = [s for s in shown if s]
    assert shown == filled + [""] * (len(shown) - len(filled))
    assert filled[0] == "Dao"
    assert filled[-1] == "Tày"


def test_columns_can_be_hidden_but_not_the_name(grid: Grid) -> None:
    assert not grid.isColumnHidden(grid.model_.column_of("full_name"))
    assert grid.isColumnHidden(grid.model_.column_of("citizen_id"))


def test_numbers_of_people_are_masked(grid: Grid) -> None:
    place = grid.model_.place["citizen_id"]
    row = next(i for i in range(150) if grid.model_.row_of(grid.model_.id_at(i))[place])  # type: ignore[index]
    assert "******" in cell(grid, row, "citizen_id")
