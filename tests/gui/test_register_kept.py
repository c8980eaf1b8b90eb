"""The register in the window: its rows come from printing and issuing, and nothing typed takes one away."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.domain.paper_copy import PaperCopy
from dtt_desktop.domain.unit import Unit
from dtt_desktop.services import records, register
from dtt_desktop.services.workspace import Workspace
from dtt_desktop.ui.copies_page import CopiesPage
from dtt_desktop.ui.main_window import MainWindow
from tests.gui.keys import CONTROL, Key, go, letters, press

DAY = date(2025, 8, 7)


def _page(window: MainWindow) -> tuple[Workspace, CopiesPage]:
    """Issue a paper after another edit and open the register."""
    workspace = window.workspace
    assert workspace is not None
    window.show()
    records.set_values(workspace, Unit, {1: {"note": "trước đó"}})
    register.issue(workspace, "nomination_call", 8, "2025-08-07", DAY)
    tab = window.tabs.documents
    window.tabs.setCurrentWidget(tab)
    tab.copies_button.click()
    page = tab.views.currentWidget()
    assert isinstance(page, CopiesPage)
    page.grid.setFocus()
    return workspace, page


@pytest.mark.parametrize("way", ["delete key", "ctrl minus", "menu"])
def test_an_issued_row_stays_whatever_key_is_pressed(window: MainWindow, way: str) -> None:
    workspace, page = _page(window)
    held = workspace.rows(PaperCopy)
    go(page.grid, 0, "signed_on")
    if way == "delete key":
        page.grid.selectRow(0)
        press(page.grid, Key.Key_Delete)
    elif way == "ctrl minus":
        press(page.grid, Key.Key_Minus, CONTROL)
    else:
        page.grid.delete_rows_asked.emit()
    assert workspace.rows(PaperCopy) == held
    assert "Bản số 8 đã vào sổ thì không xóa được" in window.message.label.text()
    window.actions_["undo"].trigger()
    assert workspace.rows(Unit, [1])[0][Unit.column_keys.index("note")] is None, "the edit before is undone"
    assert workspace.rows(PaperCopy) == held


def test_the_register_has_no_row_to_type_a_new_one(window: MainWindow) -> None:
    workspace, page = _page(window)
    held = workspace.rows(PaperCopy)
    assert page.model.rowCount() == page.model.total == len(held) == 1
    index = page.model.index(1, page.model.column_of("signed_on"))
    assert not index.isValid()
    press(page.grid, Key.Key_Down)
    go(page.grid, 0, "delivered_to")
    press(page.grid, Key.Key_End, CONTROL)
    letters(page.grid, "5/8/2025")
    press(page.grid, Key.Key_Return)
    press(page.grid, Key.Key_Equal, CONTROL)
    assert len(workspace.rows(PaperCopy)) == 1
    assert "không thêm dòng bằng tay" in window.message.label.text()
    assert page.model.flags(page.model.index(0, 0)) & Qt.ItemFlag.ItemIsEnabled


def test_buttons_that_write_on_copies_wait_for_one(window: MainWindow) -> None:
    """An empty register had eight live buttons, each of which only told to choose something first."""
    window.show()
    tab = window.tabs.documents
    window.tabs.setCurrentWidget(tab)
    tab.copies_button.click()
    page = tab.views.currentWidget()
    assert isinstance(page, CopiesPage)
    assert _live(page) == {"Về văn bản", "Điền số…"}
    workspace = window.workspace
    assert workspace is not None
    register.issue(workspace, "nomination_call", 8, "2025-08-07", DAY)
    register.note_printed(workspace, "plan", DAY)
    page.grid.selectRow(0)
    assert _live(page) == {"Về văn bản", "Điền số…", "Đã ký hôm nay", "Đã giao hôm nay"}  # a plan is answered by nobody
    guest = workspace.rows(Delegate)[0][0]
    register.note_printed(workspace, "invitation", DAY, [guest])
    page.grid.selectRow(next(r for r in range(3) if page.model.value(page.model.id_at(r), "document") == "invitation"))
    assert _live(page) >= {"Đã ký hôm nay", "Đã giao hôm nay", "Dự", "Không dự", "Cử người thay…"}
    register.void(workspace, "nomination_call", 8, "sai số")
    page.grid.selectRow(0)
    page.grid.selectRow(1)
    page.grid.clearSelection()
    voided = next(row for row in range(3) if page.model.value(page.model.id_at(row), "state") == "voided")
    page.grid.selectRow(voided)
    assert _live(page) == {"Về văn bản", "Điền số…"}


def _live(page: CopiesPage) -> set[str]:
    buttons = (button for button in page.findChildren(QPushButton) if button.isVisible() and button.isEnabled())
    words = ("Về", "Điền", "Đã", "Dự", "Không", "Cử")
    return {button.text() for button in buttons if button.text().startswith(words)}
