"""Erasing from the window: asked with a reason, told where the data still lie, seen gone at once."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QMenu

from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.tools.torture import canary_person as canary
from dtt_desktop.ui.erase_dialog import EraseDialog
from dtt_desktop.ui.main_window import MainWindow


def asked(window: MainWindow) -> EraseDialog:
    found = window.findChildren(EraseDialog)
    return found[-1]


def test_sensitive_data_of_everybody(window: MainWindow) -> None:
    assert window.workspace is not None
    assert window.privacy is not None
    canary.enter(window.workspace)
    window.privacy.backups_holding = lambda: [Path("sao-luu/000017.dtt")]
    page = window.tabs.roster
    page.form.show_record(page.model.shown_ids()[0])
    window.actions_["erase_sensitive"].trigger()
    dialog = asked(window)
    dialog.erase.click()
    assert "lý do" in dialog.error.text()
    dialog.reason.setText("Đã quyết toán")
    dialog.erase.click()
    assert dialog.backups.item(0).text() == str(Path("sao-luu/000017.dtt"))
    assert page.form.rows["birth"].text() == ""
    assert {page.model.value(key, "citizen_id") for key in page.model.shown_ids()} == {None}
    assert canary.NUMBER.encode() not in window.workspace.path.read_bytes()
    assert not window.actions_["undo"].isEnabled() or window.workspace.undoable is None


@pytest.mark.parametrize("keep", [True, False])
def test_one_person_from_the_grid(window: MainWindow, keep: bool) -> None:
    assert window.workspace is not None
    _, key = canary.enter(window.workspace)
    page = window.tabs.roster
    page.grid.go_to(key)
    menu = QMenu()
    page.grid.extra_menu(menu)
    (action,) = [a for a in menu.actions() if a.text() == "Xóa hẳn người này…"]
    action.trigger()
    dialog = asked(window)
    dialog.reason.setText("Theo yêu cầu")
    (dialog.cancel if keep else dialog.erase).click()
    assert (key in page.model.shown_ids()) == keep
    assert (key in [row[0] for row in window.workspace.rows(Delegate)]) == keep
    assert (canary.NAME.encode() in window.workspace.path.read_bytes()) == keep
