"""Real windows on real files."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dtt_desktop.app import Program, application
from dtt_desktop.ui.grid import Grid
from dtt_desktop.ui.main_window import MainWindow
from dtt_desktop.ui.settings import Settings

Open = Callable[[Path | None], MainWindow]


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    """The application as the program makes it."""
    return application()


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Settings of their own, light and Vietnamese."""
    made = Settings(tmp_path / "settings.ini")
    made.mode = "light"
    return made


@pytest.fixture
def program(qapp: QApplication, settings: Settings, qtbot: QtBot) -> Iterator[Program]:
    """The program without its window."""
    made = Program(qapp, settings)
    yield made
    if made.window:
        if not made.window.close():  # something refused stands in a cell: said once, let go at the second time
            assert made.window.close()
        made.window.deleteLater()
        made.window = None
    made.deleteLater()
    qapp.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # what the running program's loop would do


@pytest.fixture
def window(program: Program, sample_path: Path) -> MainWindow:
    """The main window on the sample."""
    opened = program.open(sample_path)
    opened.tabs.build_all()
    return opened


@pytest.fixture
def grid(window: MainWindow) -> Grid:
    """The list of delegates in front."""
    window.resize(1366, 730)
    window.show()
    window.tabs.setCurrentIndex(2)
    QApplication.processEvents()
    return window.tabs.roster.grid
