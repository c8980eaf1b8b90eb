"""The form writes to the rows it shows and to no others, however they were chosen: real mouse, real keys."""

import random
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from dtt_desktop.ui.grid import Grid
from dtt_desktop.ui.main_window import MainWindow
from dtt_desktop.ui.roster_tab import RosterTab
from tests.gui.keys import CONTROL, NONE, SHIFT, Key, cell, editor, go, letters, press

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(window: MainWindow) -> RosterTab:
    """The list of delegates in front, its form beside it."""
    window.resize(1366, 730)
    window.show()
    window.tabs.setCurrentIndex(2)
    window.tabs.roster.side.setCurrentIndex(1)
    QApplication.processEvents()
    return window.tabs.roster


def at(grid: Grid, row: int, field: str) -> QPoint:
    """Return where a cell is on the screen."""
    return grid.visualRect(grid.model_.index(row, grid.model_.column_of(field))).center()


def click(grid: Grid, row: int, field: str, held: Qt.KeyboardModifier = NONE) -> None:
    """Click a cell."""
    QTest.mouseClick(grid.viewport(), LEFT, held, at(grid, row, field))
    QApplication.processEvents()


def click_number(grid: Grid, row: int, held: Qt.KeyboardModifier = NONE) -> None:
    """Click the number of a row, which selects it."""
    numbers = grid.verticalHeader()
    y = numbers.sectionViewportPosition(row) + numbers.sectionSize(row) // 2
    QTest.mouseClick(numbers.viewport(), LEFT, held, QPoint(8, y))
    QApplication.processEvents()


def drag(grid: Grid, first: int, last: int, field: str) -> None:
    """Drag over the cells of some rows."""
    view = grid.viewport()
    grid.window().activateWindow()
    grid.setFocus()
    QApplication.processEvents()
    QTest.mousePress(view, LEFT, NONE, at(grid, first, field))
    for row in range(first, last + (1 if last >= first else -1), 1 if last >= first else -1):
        QTest.mouseMove(view, at(grid, row, field))
        QApplication.processEvents()
    QTest.mouseRelease(view, LEFT, NONE, at(grid, last, field))
    QApplication.processEvents()


def typed_into(page: RosterTab, field: str, text: str) -> None:
    """Click into a field of the form, type over what stands there, press Tab."""
    box = page.form.rows[field].editor
    assert isinstance(box, QLineEdit)
    box.window().activateWindow()
    QTest.mouseClick(box, LEFT, NONE, QPoint(box.width() // 3, box.height() // 2))
    box.selectAll()
    letters(box, text)
    press(box, Key.Key_Tab)


def holding(page: RosterTab, field: str, text: str) -> set[int]:
    """Return who has a text in a field of the file, as plain rows."""
    place = page.record.column_keys.index(field)
    return {row[0] for row in page.hub.workspace.rows(page.record) if row[place] == text}


def ids(page: RosterTab, *rows: int) -> set[int]:
    """Return the ids of some rows."""
    return {page.model.id_at(row) for row in rows}


def test_rows_chosen_while_the_form_was_hidden_are_forgotten(page: RosterTab) -> None:
    click_number(page.grid, 7)
    click_number(page.grid, 9, SHIFT)
    page.side.setCurrentIndex(0)
    click(page.grid, 1, "position")
    page.side.setCurrentIndex(1)
    assert page.form.headline.isHidden()
    typed_into(page, "village", "Thôn Ban")
    assert holding(page, "village", "Thôn Ban") == ids(page, 1)


def test_rows_chosen_while_the_form_was_hidden_are_shown(page: RosterTab, window: MainWindow) -> None:
    page.side.setCurrentIndex(0)
    click_number(page.grid, 7)
    click_number(page.grid, 9, SHIFT)
    page.side.setCurrentIndex(1)
    assert "3 người đang chọn" in page.form.headline.text()
    typed_into(page, "village", "Thôn Ban")
    assert holding(page, "village", "Thôn Ban") == ids(page, 7, 8, 9)
    assert "cho 3 người" in window.message.label.text()
    assert page.form.headline.isVisible()


def test_a_drag_shows_what_several_share(page: RosterTab) -> None:
    drag(page.grid, 4, 6, "position")
    assert "3 người đang chọn" in page.form.headline.text()
    name = page.form.rows["full_name"].editor
    assert isinstance(name, QLineEdit)
    assert name.text() == ""
    assert name.placeholderText() == "(nhiều giá trị)"
    typed_into(page, "village", "Thôn Kéo")
    assert holding(page, "village", "Thôn Kéo") == ids(page, 4, 5, 6)


def test_a_column_chosen_by_its_header_is_said_to_be_everybody(page: RosterTab, window: MainWindow) -> None:
    head = page.grid.horizontalHeader()
    column = page.model.column_of("position")
    x = head.sectionViewportPosition(column) + 12
    QTest.mouseClick(head.viewport(), LEFT, NONE, QPoint(x, head.height() // 2))
    QApplication.processEvents()
    total = page.model.shown
    assert f"{total} người đang chọn" in page.form.headline.text()
    typed_into(page, "village", "Thôn Cả")
    assert len(holding(page, "village", "Thôn Cả")) == total
    assert f"cho {total} người" in window.message.label.text()
    window.undo()
    assert holding(page, "village", "Thôn Cả") == set()
    assert f"{total} người đang chọn" in page.form.headline.text()


def test_what_is_typed_goes_to_those_it_was_typed_for(page: RosterTab) -> None:
    """The choice changes while a field is being typed in: by a key of the menus, not by a click."""
    click(page.grid, 2, "position")
    box = page.form.rows["village"].editor
    assert isinstance(box, QLineEdit)
    QTest.mouseClick(box, LEFT, NONE, QPoint(10, box.height() // 2))
    box.selectAll()
    letters(box, "Thôn Hai")
    page.grid.go_to(page.model.id_at(5), "position")
    assert holding(page, "village", "Thôn Hai") == ids(page, 2)
    assert box.text() != "Thôn Hai"


def test_a_refused_text_stays_with_its_person(page: RosterTab) -> None:
    click(page.grid, 2, "position")
    typed_into(page, "birth", "31/2/1980")
    box = page.form.rows["birth"].editor
    assert isinstance(box, QLineEdit)
    page.side.setCurrentIndex(0)
    click(page.grid, 3, "position")
    page.side.setCurrentIndex(1)
    assert box.text() != "31/2/1980"
    page.form.save_all()
    assert holding(page, "birth", "31/2/1980") == set()
    click(page.grid, 2, "position")
    assert box.text() == "31/2/1980"


def _one_choice(page: RosterTab, chance: random.Random) -> None:
    """Do one of the things by which rows are chosen, or by which others come to stand in their places."""
    grid, row, other = page.grid, chance.randrange(12), chance.randrange(12)
    field = chance.choice(("full_name", "position", "sex"))
    held = chance.choice((NONE, SHIFT, CONTROL))
    acts: list[Callable[[], object]] = [
        lambda: click(grid, row, field, held),
        lambda: click_number(grid, row, held),
        lambda: drag(grid, row, other, field),
        lambda: drag(grid, row, other, field),
        lambda: page.side.setCurrentIndex(chance.randrange(2)),
        lambda: page.chips[chance.choice((0, 4, 1))].click(),
        lambda: press(grid, chance.choice((Key.Key_Down, Key.Key_Up, Key.Key_Tab)), chance.choice((NONE, SHIFT))),
        lambda: page.model.sort(page.model.column_of(field), chance.choice(list(Qt.SortOrder))),
    ]
    chance.choice(acts)()
    QApplication.processEvents()


def test_random_choices(page: RosterTab) -> None:
    """Whatever was chosen by whatever means: what changed in the file is what was chosen, no more, no less."""
    grid, chance = page.grid, random.Random(20261201)
    written = 0
    for number in range(40):
        for _ in range(chance.randrange(1, 6)):
            _one_choice(page, chance)
        page.side.setCurrentIndex(1)
        QApplication.processEvents()
        marked = {index.row() for index in grid.selectionModel().selectedIndexes()} - {page.model.shown}
        current = grid.currentIndex().row()
        wanted = ids(page, *marked) or (ids(page, current) - {0} if current >= 0 else set())
        assert set(page.form.keys) == wanted
        assert page.form.headline.isVisible() == (len(wanted) > 1)
        if wanted:
            text = f"Thôn số {number}"
            typed_into(page, "village", text)
            assert holding(page, "village", text) == wanted
            written += 1
    assert written > 30


def test_ctrl_enter_writes_what_was_typed_into_all_chosen_cells(page: RosterTab, window: MainWindow) -> None:
    grid = page.grid
    before = [cell(grid, row, "position") for row in range(5)]
    drag(grid, 0, 3, "position")
    step = page.hub.workspace.undoable
    letters(grid, "Xyz")
    assert editor(grid) is not None
    press(grid, Key.Key_Return, CONTROL)
    assert editor(grid) is None
    assert [cell(grid, row, "position") for row in range(5)] == ["Xyz"] * 4 + before[4:]
    window.undo()
    assert [cell(grid, row, "position") for row in range(5)] == before
    assert page.hub.workspace.undoable == step


def test_ctrl_enter_without_typing_fills_with_the_current_cell(page: RosterTab) -> None:
    grid = page.grid
    drag(grid, 0, 2, "position")
    held = cell(grid, 2, "position")
    press(grid, Key.Key_Return, CONTROL)
    assert [cell(grid, row, "position") for row in range(3)] == [held] * 3


def test_ctrl_z_takes_the_refused_text_first_and_then_what_was_done_before(page: RosterTab, window: MainWindow) -> None:
    grid = page.grid
    conference = window.tabs.plan.page
    window.tabs.setCurrentIndex(0)
    venue = conference.form.rows["venue"].editor  # type: ignore[attr-defined]
    venue.setFocus()
    venue.selectAll()
    letters(venue, "Sân vận động")
    press(venue, Key.Key_Tab)
    window.tabs.setCurrentIndex(2)
    kept = cell(grid, 3, "unit_id")
    go(grid, 3, "unit_id")
    letters(grid, "Tram khong co")
    press(grid, Key.Key_Return)
    assert cell(grid, 3, "unit_id") == "Tram khong co"
    undo = window.actions_["undo"]
    undo.trigger()
    assert cell(grid, 3, "unit_id") == kept
    assert window.tabs.currentIndex() == 2
    assert window.workspace is not None
    assert window.workspace.conference().venue == "Sân vận động"
    undo.trigger()  # of a change on another page: that page is shown
    assert window.workspace.conference().venue != "Sân vận động"
    assert window.tabs.currentIndex() == 0
    assert window.tabs.plan.page is conference


@pytest.mark.parametrize("editing", [False, True])
def test_esc_gives_a_refused_cell_back_what_is_kept(page: RosterTab, editing: bool) -> None:
    grid = page.grid
    kept = cell(grid, 3, "birth")
    go(grid, 3, "birth")
    letters(grid, "31/2/1980")
    press(grid, Key.Key_Return)
    go(grid, 3, "birth")
    if editing:
        press(grid, Key.Key_F2)
    press(grid, Key.Key_Escape)
    assert editor(grid) is None
    assert cell(grid, 3, "birth") == kept
    assert grid.model_.unsaved == 0


def test_esc_gives_a_field_back_what_is_kept(page: RosterTab) -> None:
    click(page.grid, 2, "position")
    box = page.form.rows["birth"].editor
    assert isinstance(box, QLineEdit)
    kept = box.text()
    typed_into(page, "birth", "31/2/1980")
    assert page.form.rows["birth"].error.isVisible()
    box.setFocus()
    press(box, Key.Key_Escape)
    assert box.text() == kept
    assert page.form.rows["birth"].error.isHidden()
    assert page.form.unsaved == 0


def test_rows_come_back_where_they_were(page: RosterTab, window: MainWindow) -> None:
    before = page.model.shown_ids()
    click_number(page.grid, 4)
    click_number(page.grid, 6, SHIFT)
    press(page.grid, Key.Key_Delete)
    assert len(page.model.shown_ids()) == len(before) - 3
    click_number(page.grid, 0)
    press(page.grid, Key.Key_Delete)
    window.undo()
    window.undo()
    assert page.model.shown_ids() == before


def test_the_file_itself_holds_what_the_form_says(page: RosterTab, window: MainWindow, sample_path: Path) -> None:
    drag(page.grid, 1, 2, "position")
    wanted = ids(page, 1, 2)
    typed_into(page, "village", "Thôn Nà Pán")
    window.close()
    with closing(sqlite3.connect(sample_path)) as plain:
        found = plain.execute("select id from delegate where village = 'Thôn Nà Pán'").fetchall()
    assert {row[0] for row in found} == wanted
