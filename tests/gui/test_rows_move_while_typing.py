"""Rows are filtered, sorted or gone while a cell is open: what was typed is kept, and the grid can be typed into."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication

from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.services import records
from dtt_desktop.ui.main_window import MainWindow
from dtt_desktop.ui.roster_tab import RosterTab
from tests.gui.keys import editor, go, letters

WAYS: dict[str, Callable[[RosterTab], None]] = {
    "searched": lambda page: page.model.search("không có ai như thế"),
    "filtered": lambda page: page.model.set_filter("x", lambda row: False),
    "filtered by a column": lambda page: page.model.filter_column(page.model.columns.index(page.model.columns[0]), []),
    "sorted": lambda page: page.model.sort(1, Qt.SortOrder.DescendingOrder),
    "put in order": lambda page: page.model.set_order([]),
}


@pytest.fixture
def roster(window: MainWindow) -> RosterTab:
    window.tabs.setCurrentIndex(2)
    return window.tabs.roster


@pytest.mark.parametrize("way", WAYS)
def test_what_is_being_typed_is_saved_first(roster: RosterTab, way: str) -> None:
    grid, key = roster.grid, roster.model.id_at(3)
    go(grid, 3, "position")
    letters(grid, "Chức mới")
    WAYS[way](roster)
    assert roster.model.value(key, "position") == "Chức mới"
    _takes_typing(roster)


def test_a_new_person_typed_in_the_last_row_stays_whatever_the_order(roster: RosterTab) -> None:
    grid, count = roster.grid, roster.model.total
    go(grid, grid.model_.rowCount() - 1, "full_name")
    letters(grid, "Nông Văn Mới")
    roster.model.sort(1, Qt.SortOrder.AscendingOrder)
    assert roster.model.total == count + 1 == len(roster.model.all_ids())


def test_whoever_goes_on_in_a_cell_right_after_searching_types_there(roster: RosterTab) -> None:
    """The search waits for the next letter; it must not take the rows away from under the next cell."""
    name = roster.model.value(roster.model.id_at(5), "full_name")
    roster.search.setFocus()
    letters(roster.search, name)
    go(roster.grid, 0, "position")
    key = roster.model.id_at(0)
    letters(roster.grid, "Chức mới")
    QTest.qWait(300)
    opened = editor(roster.grid)
    assert opened is not None
    assert opened.text() == "Chức mới"
    roster.grid.commit()
    assert (roster.model.value(key, "full_name"), roster.model.value(key, "position")) == (name, "Chức mới")


def test_a_row_that_goes_leaves_no_open_cell_behind(roster: RosterTab) -> None:
    key = records.add(roster.hub.workspace, Delegate, {"full_name": "Nông Văn Mới"})
    row = roster.model.line_of(key)
    assert row is not None
    go(roster.grid, row, "position")
    letters(roster.grid, "Chức mới")
    roster.hub.workspace.undo()
    assert roster.model.line_of(key) is None
    assert roster.grid.state() == QAbstractItemView.State.NoState
    _takes_typing(roster)


def _takes_typing(roster: RosterTab) -> None:
    roster.search.clear()
    roster.model.set_filter("x", None)
    roster.model.clear_column_filters()
    roster.model.search("")
    key = roster.model.id_at(1)
    go(roster.grid, 1, "position")
    letters(roster.grid, "Chức khác")
    roster.grid.commit()
    assert roster.model.value(key, "position") == "Chức khác"


def test_enter_saves_before_a_quick_hand_is_elsewhere(roster: RosterTab) -> None:
    """No event is let in between Enter and the next cell: what comes late would go to an editor that is closed."""
    grid, key = roster.grid, roster.model.id_at(3)
    go(grid, 3, "position")
    letters(grid, "Chức mới")
    opened = editor(grid)
    assert opened is not None
    QTest.keyClick(opened, Qt.Key.Key_Return)
    grid.make_current(grid.model_.index(7, 0))
    QApplication.processEvents()
    assert roster.model.value(key, "position") == "Chức mới"
    assert grid.currentIndex().row() == 7
