"""The Edit menu and the paste: what Excel has, on the cells in front or in the field being typed in."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit

from dtt_desktop.ui.grid import Grid
from dtt_desktop.ui.main_window import MainWindow

from .keys import cell, go
from .test_chosen_rows import drag


def test_the_menu_shows_what_there_is_with_its_keys(window: MainWindow) -> None:
    texts = {name: window.actions_[name].text() for name in ("cut_cells", "copy_cells", "paste_cells", "fill_down")}
    assert texts == {
        "cut_cells": "Cắt\tCtrl+X", "copy_cells": "Sao chép\tCtrl+C", "paste_cells": "Dán\tCtrl+V",
        "fill_down": "Điền xuống\tCtrl+D",
    }  # fmt: skip


def test_cells_by_the_menu(window: MainWindow, grid: Grid) -> None:
    go(grid, 0, "position")
    first = cell(grid, 0, "position")
    window.actions_["copy_cells"].trigger()
    go(grid, 3, "position")
    window.actions_["paste_cells"].trigger()
    assert cell(grid, 3, "position") == first
    drag(grid, 0, 2, "position")
    window.actions_["fill_down"].trigger()
    assert [cell(grid, row, "position") for row in range(3)] == [first] * 3
    go(grid, 1, "position")
    window.actions_["cut_cells"].trigger()
    assert cell(grid, 1, "position") == ""
    window.actions_["select_everything"].trigger()
    assert len(grid.selected_ids()) == grid.model_.shown
    go(grid, 4, "position")
    gone = grid.current_id()
    window.actions_["delete_rows"].trigger()
    assert gone not in grid.model_.shown_ids()


def test_a_field_being_typed_in_is_meant_first(window: MainWindow, grid: Grid) -> None:
    go(grid, 0, "position")
    box = window.tabs.roster.search
    assert isinstance(box, QLineEdit)
    box.setFocus()
    QGuiApplication.clipboard().setText("Hứa")
    window.actions_["paste_cells"].trigger()
    assert box.text() == "Hứa"
    window.actions_["select_everything"].trigger()
    assert box.selectedText() == "Hứa"


def test_a_paste_says_what_it_covers_and_stays_selected(window: MainWindow, grid: Grid) -> None:
    go(grid, 2, "position")
    assert all(cell(grid, row, "position") for row in (2, 3))
    QGuiApplication.clipboard().setText("Một\r\nHai\r\n")
    window.actions_["paste_cells"].trigger()
    assert [cell(grid, row, "position") for row in (2, 3)] == ["Một", "Hai"]
    assert "Đã dán 2 ô, đè lên 2 ô" in window.message.label.text()
    marked = grid.selectionModel().selectedIndexes()
    assert sorted((index.row(), index.column()) for index in marked) == [
        (row, grid.model_.column_of("position")) for row in (2, 3)
    ]


def test_a_status_without_minutes_is_told(window: MainWindow) -> None:
    tab = window.tabs.nominees
    window.tabs.setCurrentIndex(1)
    assert window.workspace is not None
    bare = next(
        key for key in tab.model.shown_ids() if not tab.model.value(key, "has_minutes") and
        tab.model.value(key, "status") == "nominated"
    )  # fmt: skip
    tab.grid.go_to(bare)
    tab._set_status("passed")
    name = str(tab.model.value(bare, "full_name"))
    if tab.model.value(bare, "status") == "passed":
        assert "chưa ghi biên bản" in window.message.label.text()
    assert name in window.message.label.text() or window.message.latest.property("severity") == "error"
