"""A second start with another file: nothing is uncovered by it, nothing is broken off."""

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from dtt_desktop.app import Program
from dtt_desktop.documents.catalogue import BY_KEY
from dtt_desktop.ui.import_dialog import ImportDialog
from dtt_desktop.ui.lock import Cover
from dtt_desktop.ui.main_window import MainWindow

from .every_dialog import every


@pytest.fixture
def other(sample_bytes: bytes, tmp_path: Path) -> Path:
    """Another conference."""
    path = tmp_path / "khac.dtt"
    path.write_bytes(sample_bytes)
    return path


def _covered(window: MainWindow) -> bool:
    covers = [cover for cover in window.findChildren(Cover) if cover.isVisible()]
    return any(cover.geometry() == window.rect() for cover in covers)


def _locked(program: Program) -> bool:
    return program.lock.locked


def _name(program: Program) -> str:
    assert program.window is not None
    assert program.window.workspace is not None
    return program.window.workspace.path.name


def test_a_locked_screen_stays_locked_over_another_file(program: Program, sample_path: Path, other: Path) -> None:
    program.lock.pin.set("4271", 10)
    program.open(sample_path)
    QApplication.processEvents()
    assert _locked(program)
    program.come_forward(str(other))
    QApplication.processEvents()
    assert _name(program) == "khac.dtt"
    assert program.window is not None
    assert _covered(program.window)
    dialog = program.lock.dialog
    assert dialog is not None
    assert QApplication.activeModalWidget() is dialog
    dialog.line.setText("4271")
    dialog.open_button.click()
    QApplication.processEvents()
    assert not _locked(program)
    assert not _covered(program.window)
    program.lock.lock()  # and it can be locked again
    assert _locked(program)
    assert _covered(program.window)


def test_a_file_that_cannot_be_opened_shows_nothing_over_a_locked_screen(
    program: Program, sample_path: Path, tmp_path: Path
) -> None:
    broken = tmp_path / "hỏng.dtt"
    broken.write_bytes(b"nothing of a conference")
    program.lock.pin.set("4271", 10)
    program.open(sample_path)
    program.come_forward(str(broken))
    QApplication.processEvents()
    dialog = program.lock.dialog
    assert dialog is not None
    assert QApplication.activeModalWidget() is dialog
    dialog.line.setText("4271")
    dialog.open_button.click()
    QApplication.processEvents()
    shown = QApplication.activeModalWidget()
    assert shown is not None
    assert "hỏng.dtt" in shown.windowTitle()
    shown.close()


@pytest.mark.parametrize("name", ["import", "board", "erase", "new"])
def test_a_dialog_is_not_taken_away(window: MainWindow, program: Program, other: Path, name: str) -> None:
    window.show()
    dialog = every(window)[name]()
    dialog.open()
    QApplication.processEvents()
    program.come_forward(str(other))
    QApplication.processEvents()
    assert program.window is window
    assert dialog.isVisible()
    said = next(box for box in dialog.findChildren(QMessageBox) if box.isVisible())
    assert "khac.dtt" in said.text()
    said.close()
    if isinstance(dialog, ImportDialog):
        dialog.accept()
    else:
        dialog.done(0)
    QApplication.processEvents()
    program.come_forward(str(other))
    assert _name(program) == "khac.dtt"


def test_a_running_export_goes_on(
    window: MainWindow, program: Program, other: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    """Another start comes while the letters are written, before there is a bar to be seen."""
    window.show()
    window.tabs.setCurrentIndex(4)
    QTimer.singleShot(0, lambda: program.come_forward(str(other)))
    out = tmp_path / "giay"
    keys = window.tabs.roster.model.shown_ids()[:8]
    kind = BY_KEY["invitation"]
    with qtbot.captureExceptions() as faults:
        window.tabs.documents.output.save(kind, keys, "pdf", out, each=True, first=1)
    assert faults == []
    assert program.window is window
    assert len(list(out.glob("*.pdf"))) == 8


def test_the_same_file_again_only_brings_the_window_forward(window: MainWindow, program: Program) -> None:
    window.show()
    dialog = every(window)["board"]()
    dialog.open()
    assert window.workspace is not None
    program.come_forward(str(window.workspace.path))
    QApplication.processEvents()
    assert dialog.isVisible()
    assert not [box for box in dialog.findChildren(QMessageBox) if box.isVisible()]
    dialog.done(0)
