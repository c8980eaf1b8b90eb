"""Acceptance points 7 to 29: what someone who knows Excel tries on a grid."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit
from pytestqt.qtbot import QtBot

from dtt_desktop.app import Program
from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.services.dumping import dump
from dtt_desktop.ui.grid import Grid
from dtt_desktop.ui.main_window import MainWindow
from dtt_desktop.ui.paste_review import PasteDialog
from dtt_desktop.ui.replace_dialog import ReplaceDialog
from tests.gui.keys import CONTROL, SHIFT, Key, answer, cell, editor, go, letters, press
from tests.gui.test_grid import file_of, select

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def grid(window: MainWindow) -> Grid:
    window.tabs.setCurrentWidget(window.tabs.roster)
    return window.tabs.roster.grid


def paste(grid: Grid, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    press(grid, Key.Key_V, CONTROL)


def test_no_completer_completes_inline(window: MainWindow) -> None:
    editors = [
        *window.findChildren(QLineEdit),
        *(box.lineEdit() for box in window.findChildren(QComboBox) if box.lineEdit()),
    ]
    modes = {e.completer().completionMode() for e in editors if e is not None and e.completer()}
    assert modes == {QCompleter.CompletionMode.PopupCompletion}


def test_a_name_typed_in_the_last_row_is_a_new_record(window: MainWindow, grid: Grid, qtbot: QtBot) -> None:
    assert cell(grid, 150, "full_name") == "Gõ tên để thêm…"
    go(grid, 150, "full_name")
    letters(grid, "vi thị mới")
    press(grid, Key.Key_Return)
    assert grid.model_.shown == 151
    assert cell(grid, 150, "full_name") == "Vi Thị Mới"
    assert grid.currentIndex().row() == 151, "Enter goes on to the next new one"
    window.undo()
    assert grid.model_.shown == 150


def test_a_new_row_without_a_name_is_told(window: MainWindow, grid: Grid) -> None:
    go(grid, 150, "position")
    letters(grid, "Nông dân")
    press(grid, Key.Key_Return)
    assert grid.model_.shown == 150
    assert "Họ và tên" in window.message.label.text()


def test_rows_pasted_beyond_the_end_are_added_as_one_step(window: MainWindow, grid: Grid) -> None:
    before = dump(file_of(window))
    select(grid, 149, "full_name", 1, 1)
    paste(grid, "Vi Văn An\tNam\r\nLý Thị Ba\tNữ\r\nBế Văn Tư\tNam\r\n")
    assert grid.model_.shown == 152
    assert [cell(grid, row, "full_name") for row in (149, 150, 151)] == ["Vi Văn An", "Lý Thị Ba", "Bế Văn Tư"]
    window.undo()
    assert dump(file_of(window)) == before


def test_many_new_rows_are_asked_first(window: MainWindow, grid: Grid) -> None:
    select(grid, 150, "full_name", 1, 1)
    said = answer(PasteDialog, "Dán")
    go(grid, 150, "full_name")
    paste(grid, "\r\n".join(f"Vi Văn {name}" for name in ("An", "Ba", "Tư", "Năm", "Sáu", "Bảy")) + "\r\n")
    assert "6 dòng mới" in said[0]
    assert grid.model_.shown == 156


def test_a_block_is_repeated_over_a_multiple_of_itself(grid: Grid) -> None:
    select(grid, 0, "position", 4, 1)
    paste(grid, "Nông dân\r\nY sĩ\r\n")
    assert [cell(grid, row, "position") for row in range(4)] == ["Nông dân", "Y sĩ", "Nông dân", "Y sĩ"]


def test_hidden_rows_are_not_pasted_over(window: MainWindow, grid: Grid) -> None:
    column = grid.model_.column_of("sex")
    grid.model_.filter_column(column, ["Nữ"])
    shown = set(grid.model_.shown_ids())
    place = grid.model_.place["position"]
    before = {row[0]: row[place] for row in grid.model_.all_rows()}
    select(grid, 0, "position", 3, 1)
    paste(grid, "Một\r\nHai\r\nBa\r\n")
    changed = {row[0] for row in file_of(window).rows(Delegate) if row[place] != before[row[0]]}
    assert len(changed) == 3
    assert changed <= shown


def test_months_first_in_a_pasted_column_are_turned_and_told(window: MainWindow, grid: Grid) -> None:
    select(grid, 0, "birth", 1, 1)
    paste(grid, "2/25/1975\r\n5/2/1980\r\n")
    assert [cell(grid, row, "birth") for row in (0, 1)] == ["25/02/1975", "02/05/1980"]
    assert "tháng/ngày/năm" in window.message.label.text()


def test_dates_that_read_two_ways_are_asked_once(window: MainWindow, grid: Grid) -> None:
    select(grid, 0, "birth", 1, 1)
    said = answer(PasteDialog, "Dán")
    paste(grid, "5/2/1975\r\n6/3/1980\r\n")
    assert "đọc được hai cách" in said[0]
    assert cell(grid, 0, "birth") == "05/02/1975"
    select(grid, 0, "birth", 1, 1)
    paste(grid, "7/2/1975\r\n8/3/1980\r\n")
    assert cell(grid, 0, "birth") == "07/02/1975", "not asked again"


def test_a_thousand_cells_are_one_step(window: MainWindow, grid: Grid) -> None:
    before = dump(file_of(window))
    select(grid, 0, "position", 1, 1)
    paste(grid, "\r\n".join(f"Chức vụ {i}" for i in range(150)) + "\r\n")
    after = dump(file_of(window))
    assert after != before
    assert window.actions_["undo"].text().endswith("Dán 150 ô")
    window.undo()
    assert dump(file_of(window)) == before
    window.redo()
    assert dump(file_of(window)) == after


def test_jumps_as_in_excel(grid: Grid) -> None:
    go(grid, 3, "sex")
    press(grid, Key.Key_End, CONTROL)
    assert grid.currentIndex().row() == 149
    press(grid, Key.Key_Home, CONTROL)
    assert (grid.currentIndex().row(), grid.currentIndex().column()) == (0, grid.shown_columns()[0])
    press(grid, Key.Key_Down, CONTROL)
    assert grid.currentIndex().row() == 149, "to the last filled cell"
    press(grid, Key.Key_Space, SHIFT)
    assert grid.selected_block() == ([149], grid.shown_columns())


def test_copy_above_today_and_fill_right(grid: Grid) -> None:
    above = cell(grid, 0, "position")
    go(grid, 1, "position")
    press(grid, Key.Key_Apostrophe, CONTROL)
    assert cell(grid, 1, "position") == above
    go(grid, 2, "position")
    press(grid, Key.Key_D, CONTROL)
    assert cell(grid, 2, "position") == above, "Ctrl+D on one cell takes the one above"


def test_headers_are_copied_on_demand(grid: Grid) -> None:
    select(grid, 0, "full_name", 1, 2)
    press(grid, Key.Key_C, CONTROL | SHIFT)
    assert QGuiApplication.clipboard().text().split("\r\n")[0] == "Họ và tên\tGiới"


def test_rows_are_inserted_and_deleted_by_keys(window: MainWindow, grid: Grid) -> None:
    go(grid, 5, "sex")
    press(grid, Key.Key_Equal, CONTROL)
    assert grid.model_.shown == 151
    press(grid, Key.Key_Escape)
    press(grid, Key.Key_Minus, CONTROL)
    assert grid.model_.shown == 150


def test_the_header_filters_by_search_and_check_list(window: MainWindow, grid: Grid) -> None:
    model, column = grid.model_, grid.model_.column_of("ethnicity")
    texts = model.texts_of(column)
    assert texts[-1] == "", "empty cells stand last, as (Trống)"
    popup = grid.horizontalHeader().open_filter(column)  # type: ignore[attr-defined]
    labels = [popup.list.item(i).text() for i in range(popup.list.count())]
    assert labels[0] == "(Chọn tất cả)"
    assert labels[-1] == "(Trống)"
    popup.search.setText("nung")
    popup.ok.click()
    assert {cell(grid, row, "ethnicity") for row in range(model.shown)} == {"Nùng"}
    assert f"{model.shown} / 150" in window.tabs.roster.status()
    assert "đang lọc" in window.tabs.roster.status()
    assert not window.tabs.roster.unfilter_button.isHidden()
    window.tabs.roster.unfilter_button.click()
    assert model.shown == 150


def test_columns_are_remembered_and_come_back(program: Program, sample_path: Path, qtbot: QtBot) -> None:
    grid = program.open(sample_path).tabs
    grid.build_all()
    roster = grid.roster.grid
    sex, name = roster.model_.column_of("sex"), roster.model_.column_of("full_name")
    roster.setColumnHidden(sex, True)
    roster.setColumnWidth(name, 333)
    roster.columns.remember()
    window = program.open(sample_path)
    window.tabs.build_all()
    again = window.tabs.roster.grid
    assert again.isColumnHidden(sex)
    assert again.columnWidth(name) == 333
    names = [a for a in again.columns.views_menu().actions() if a.text() == "Họ và tên"]
    assert not names[0].isEnabled(), "names cannot be hidden"
    again.columns.back_to_usual()
    assert not again.isColumnHidden(sex)
    assert again.columnWidth(name) != 333


def test_a_view_keeps_columns_filter_and_order(grid: Grid) -> None:
    model = grid.model_
    model.filter_column(model.column_of("sex"), ["Nữ"])
    model.sort(model.column_of("ethnicity"))
    shown = model.shown_ids()
    grid.columns.keep_view("Nữ theo dân tộc")
    grid.columns.back_to_usual()
    assert model.shown == 150
    state = grid.columns.views()["Nữ theo dân tộc"]
    assert json.loads(json.dumps(state)) == state
    grid.columns.apply(state, rows=True)
    assert model.shown_ids() == shown


def test_names_stay_in_sight_when_scrolled_right(window: MainWindow, grid: Grid, qtbot: QtBot) -> None:
    window.resize(1000, 600)
    window.show()
    grid.horizontalScrollBar().setValue(grid.horizontalScrollBar().maximum())
    qtbot.waitUntil(grid.frozen.isVisible)
    name = grid.model_.column_of("full_name")
    assert grid.frozen.visualRect(grid.model_.index(0, name)).left() == 0
    assert not grid.verticalHeader().isHidden(), "STT stands in the row header"
    last = grid.model_.index(0, grid.shown_columns()[-3])
    grid.make_current(last)
    grid.scrollTo(last)
    assert grid.visualRect(last).left() >= grid.frozen.width(), "a cell is never hidden under the names"
    go(grid, 0, "full_name")
    press(grid, Key.Key_F2)
    assert editor(grid) is not None
    assert grid.horizontalScrollBar().value() == 0


def test_the_order_is_offered_again_when_it_is_stale(window: MainWindow, grid: Grid) -> None:
    page = window.tabs.roster
    grid.model_.sort(grid.model_.column_of("position"))
    assert page.again_button.isHidden()
    key = grid.model_.id_at(0)
    go(grid, 0, "position")
    letters(grid, "Ỷ lại")
    press(grid, Key.Key_Return)
    assert grid.model_.id_at(0) == key, "the row did not jump"
    assert not page.again_button.isHidden()
    page.again_button.click()
    assert grid.model_.id_at(0) != key
    assert page.again_button.isHidden()


def test_the_status_bar_counts_and_sums(window: MainWindow) -> None:
    window.tabs.setCurrentIndex(1)
    grid = window.tabs.nominees.grid
    select(grid, 0, "vote_present", 3, 1)
    numbers = [int(cell(grid, row, "vote_present") or 0) for row in range(3)]
    assert "3 ô đang chọn" in window.tabs.nominees.status()
    if all(numbers):
        assert f"Tổng: {sum(numbers)}" in window.tabs.nominees.status()


def test_find_next_goes_round(window: MainWindow, grid: Grid) -> None:
    number, total = grid.find_next("nong")
    assert (number, total > 1) == (1, True)
    assert "nông" in str(grid.currentIndex().data()).lower()
    numbers = [grid.find_next("nong")[0] for _ in range(total)]
    assert numbers == [*range(2, total + 1), 1]
    assert grid.find_next("khong co gi nhu vay") == (0, 0)


def test_replacing_is_seen_before_it_is_written(window: MainWindow, grid: Grid) -> None:
    before = dump(file_of(window))
    go(grid, 0, "position")
    dialog = ReplaceDialog(grid, "Chuyên viên")
    dialog.put.setText("Công chức")
    found = len(dialog.changes)
    assert found > 1
    assert dialog.ok.text() == f"Thay {found} ô"
    assert dump(file_of(window)) == before
    first = dialog.table.item(0, 0)
    assert first is not None
    first.setCheckState(Qt.CheckState.Unchecked)
    dialog.replace()
    changed = [d for d, b in zip(dump(file_of(window))["delegates"], before["delegates"], strict=True) if d != b]
    assert len(changed) == found - 1
    window.undo()
    assert dump(file_of(window)) == before
    dialog.deleteLater()


def test_several_rows_share_one_form(window: MainWindow, grid: Grid, qtbot: QtBot) -> None:
    page = window.tabs.roster
    window.show()
    page.side.setCurrentIndex(1)
    form = page.form
    flag = QItemSelectionModel.SelectionFlag
    grid.make_current(grid.model_.index(0, grid.model_.column_of("sex")))
    for row in (0, 1, 2):
        grid.selectionModel().select(grid.model_.index(row, 1), flag.Select | flag.Rows)
    keys = grid.selected_ids()
    assert form.keys == tuple(keys)
    position = form.rows["position"].editor
    assert isinstance(position, QLineEdit)
    assert position.placeholderText() == "(nhiều giá trị)"
    position.setText("Nông dân")
    form.rows["position"].save()
    assert [cell(grid, row, "position") for row in (0, 1, 2)] == ["Nông dân"] * 3
    qtbot.waitUntil(lambda: window.actions_["undo"].text().endswith("Điền 3 ô"))
    grid.make_current(grid.model_.index(4, 1))
    assert form.keys == (grid.current_id(),)


def test_alt_down_offers_what_a_cell_can_be(grid: Grid) -> None:
    go(grid, 0, "sex")
    press(grid, Key.Key_Down, ALT)
    opened = editor(grid)
    assert opened is not None
    popup = opened.completer().popup()
    assert popup is not None
    assert popup.model().rowCount() == 2
    popup.hide()


def test_one_who_may_be_there_already_is_told_while_typing(window: MainWindow, grid: Grid, qtbot: QtBot) -> None:
    window.show()
    before = cell(grid, 0, "full_name"), cell(grid, 0, "birth")
    go(grid, 150, "full_name")
    letters(grid, before[0])
    press(grid, Key.Key_Return)
    go(grid, 150, "birth")
    letters(grid, before[1])
    press(grid, Key.Key_Return)
    qtbot.waitUntil(lambda: "có thể trùng" in window.message.label.text())
