"""The window of the history."""

from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.services import records
from dtt_desktop.ui.history_window import HistoryWindow
from dtt_desktop.ui.main_window import MainWindow


def opened(window: MainWindow) -> HistoryWindow:
    made = window.findChild(HistoryWindow)
    assert made is not None
    return made


def shown(history: HistoryWindow) -> list[str]:
    return [entry.text for entry in history.model.entries]


def first(window: MainWindow) -> int:
    return window.tabs.roster.model.shown_ids()[0]


def test_the_history_of_the_file(window: MainWindow) -> None:
    assert window.workspace is not None
    records.set_values(window.workspace, Delegate, {first(window): {"position": "Trưởng ban nhạc lễ"}})
    window.actions_["show_history"].trigger()
    history = opened(window)
    assert shown(history)[0].startswith("Sửa Chức vụ của ")
    assert [history.changes.item(0, i).text() for i in (1, 3)] == ["Chức vụ", "Trưởng ban nhạc lễ"]  # type: ignore[union-attr]
    history.search.setText("truong ban nhac le")
    history.refill()
    assert len(shown(history)) == 1
    history.search.setText("không có gì như thế")
    history.refill()
    assert shown(history) == []
    assert not history.print_button.isEnabled()
    history.search.setText("")
    history.since.setText("ngày mai")
    history.refill()
    assert "ngày mai" in history.error.text()


def test_the_history_of_one_person_from_the_grid_and_the_form(window: MainWindow) -> None:
    assert window.workspace is not None
    key = first(window)
    records.set_values(window.workspace, Delegate, {key: {"position": "Trưởng ban nhạc lễ"}})
    page = window.tabs.roster
    page.grid.go_to(key)
    menu = QMenu()
    page.grid.extra_menu(menu)
    (action,) = [a for a in menu.actions() if a.text() == "Lịch sử của người này…"]
    action.trigger()
    history = opened(window)
    assert history.about == ("delegate", key)
    assert shown(history)[0].startswith("Sửa Chức vụ")
    history.close()
    window.tabs.setCurrentIndex(2)
    page.form.show_record(key)
    page.form.history.click()
    assert window.findChildren(HistoryWindow)[-1].about == ("delegate", key)


def test_it_is_printed_and_saved(window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    window.actions_["show_history"].trigger()
    history = opened(window)
    monkeypatch.setattr("dtt_desktop.ui.asking.save_path", lambda *_: tmp_path / "ls.pdf")
    history.save_button.click()
    assert (tmp_path / "ls.pdf").read_bytes().startswith(b"%PDF")
    assert str(tmp_path / "ls.pdf") in history.said.text()
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "in.pdf"))
    assert "trang" in history._output.print_out(history.pdf(), printer)


def test_opening_is_noted(window: MainWindow, qtbot: QtBot) -> None:
    assert window.workspace is not None
    qtbot.wait(120)
    window.actions_["show_history"].trigger()
    assert shown(opened(window))[0] == "Mở tệp"
