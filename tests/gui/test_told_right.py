"""What the window says of itself and of the data is so."""

import os
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QTextBrowser

from dtt_desktop import __version__
from dtt_desktop.app import Program
from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.messages import step_text
from dtt_desktop.domain.targets import CompositionTarget
from dtt_desktop.services import board, records
from dtt_desktop.ui.dialogs import HelpPage
from dtt_desktop.ui.main_window import MainWindow
from dtt_desktop.ui.masked_line import MaskedLine
from dtt_desktop.ui.settings import Settings
from dtt_desktop.ui.welcome import Welcome


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_the_version_told_is_the_one_that_runs(window: MainWindow, lang: str) -> None:
    page = HelpPage(window, "about", lang)  # type: ignore[arg-type]
    browser = page.findChild(QTextBrowser)
    assert browser is not None
    assert __version__ in browser.toPlainText()
    page.done(0)


@pytest.mark.skipif(not Path("/dev/shm").is_dir(), reason="wants a second drive")
def test_only_a_copy_on_another_drive_is_told_as_one_outside(window: MainWindow, tmp_path: Path) -> None:
    assert window.workspace is not None
    path = window.workspace.path
    window.save_copy(tmp_path / "sao.dtt")
    assert window.settings.last_copy(path) is None
    assert "thẻ nhớ: chưa có" in window._status["copy"].text()
    outside = Path("/dev/shm") / f"dtt-{os.getpid()}.dtt"
    try:
        window.save_copy(outside)
        assert window.settings.last_copy(path) is not None
        assert "chưa có" not in window._status["copy"].text().split("thẻ nhớ")[1]
    finally:
        outside.unlink(missing_ok=True)


def test_years_and_numbers_of_things_are_not_added_up(window: MainWindow) -> None:
    page = window.tabs.roster
    window.tabs.setCurrentIndex(2)
    flag = QItemSelectionModel.SelectionFlag
    page.grid.clearSelection()
    for row in range(4):
        page.grid.selectionModel().select(page.model.index(row, 1), flag.Select | flag.Rows)
    shown = len(page.grid.shown_columns())
    assert page.status().startswith(f"{4 * shown} ô đang chọn")
    assert "Tổng" not in page.status()
    column = page.model.column_of("birth")
    page.grid.selectionModel().select(page.model.index(0, column), flag.ClearAndSelect | flag.Columns)
    assert page.status().startswith(f"{page.model.shown} ô đang chọn")
    assert "Tổng" not in page.status()


def test_an_empty_list_has_reached_nothing(window: MainWindow) -> None:
    panel = window.tabs.roster.panel
    assert panel.lines["others"].accessibleName().count("yêu cầu khoảng 30%") == 1
    assert any(word in panel.lines["others"].accessibleName() for word in ("Đạt", "Thiếu", "Vượt"))
    assert window.workspace is not None
    keys = [row[0] for row in window.workspace.rows(Delegate)]
    records.delete(window.workspace, Delegate, keys)
    QApplication.processEvents()
    for name in ("exemplar", "others"):
        assert "Đạt" not in panel.lines[name].accessibleName()
        assert "Yêu cầu khoảng" in panel.lines[name].accessibleName()


def test_a_step_names_a_paper_by_its_title() -> None:
    params = {"table": "paper", "field": "number", "name": "invitation", "count": 1}
    assert "invitation" not in step_text("edit", params, "vi")
    assert "Giấy mời" in step_text("edit", params, "vi")


def test_a_recent_file_where_one_may_not_look_does_not_stop_the_start(program: Program, settings: Settings) -> None:
    """A name too long is refused by the system as a locked folder is: not with "no such file"."""
    hidden = Path("/") / ("n" * 300) / "hoi-nghi.dtt"
    with pytest.raises(OSError, match=r"name|denied"):
        hidden.is_file()
    settings._store.setValue("recent", [str(hidden)])
    window = program.open(None)
    page = window.stack.currentWidget()
    assert isinstance(page, Welcome)
    assert page.recent.count() == 1
    assert "không thấy tệp" in page.recent.item(0).text()
    window._fill_recent()
    assert not window._recent_menu.actions()[0].isEnabled()


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="this person may look everywhere")
def test_a_locked_folder_does_not_stop_the_start(program: Program, settings: Settings, tmp_path: Path) -> None:
    folder = tmp_path / "khoa"
    folder.mkdir()
    settings._store.setValue("recent", [str(folder / "hoi-nghi.dtt")])
    folder.chmod(0)
    try:
        assert isinstance(program.open(None).stack.currentWidget(), Welcome)
    finally:
        folder.chmod(0o700)


def test_a_copied_number_is_kept_out_of_the_clipboards_history(window: MainWindow) -> None:
    line = MaskedLine()
    line.setText("000087640313")
    line.reveal()
    line.selectAll()
    QTest.keyClick(line, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    data = QApplication.clipboard().mimeData()
    assert data is not None
    assert data.text() == "000087640313"
    assert any("ExcludeClipboardContentFromMonitorProcessing" in name for name in data.formats())
    QApplication.clipboard().clear()


def test_an_age_target_can_be_typed_column_by_column(window: MainWindow) -> None:
    assert window.workspace is not None
    workspace = window.workspace
    key = records.add(workspace, CompositionTarget, {"subject": "sex"})
    before = len(board.wanted(workspace))
    records.set_typed(workspace, CompositionTarget, key, {"subject": "Tuổi dưới"})
    assert len(board.wanted(workspace)) == before - 1, "half typed: nothing to judge by"
    records.set_typed(workspace, CompositionTarget, key, {"value": "35"})
    assert len(board.wanted(workspace)) == before
    with pytest.raises(UserError, match="target-age"):
        records.set_typed(workspace, CompositionTarget, key, {"value": "trẻ"})


def test_the_tasks_beside_the_conference_say_the_years(window: MainWindow) -> None:
    """ "giai đoạn {giai đoạn}" read "giai đoạn giai đoạn" on the first page of every file."""
    page = window.tabs.widget(0)
    assert page is not None
    shown = " ".join(label.text() for label in page.findChildren(QLabel))
    assert "giai đoạn 2020 - 2025" in shown
    assert "giai đoạn giai đoạn" not in shown
    assert "{" not in shown
