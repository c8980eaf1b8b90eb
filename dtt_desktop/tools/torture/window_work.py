"""What the children with a window do."""

from __future__ import annotations

import time
from itertools import pairwise
from pathlib import Path
from typing import Any

from dtt_desktop.tools.torture.children import Send


def _window(path: Path) -> Any:
    from dtt_desktop.app import Program, application
    from dtt_desktop.ui.settings import Settings

    program = Program(application(), Settings(path.with_name("settings.ini")))
    return program, program.open(path)


def typing(send: Send, path: Path) -> None:
    """Type a letter every 40 ms into a cell; say when and what stands there."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QLineEdit

    program, window = _window(path)
    window.tabs.setCurrentIndex(2)
    grid = window.tabs.roster.grid
    index = grid.model_.index(4, grid.model_.column_of("position"))
    grid.setCurrentIndex(index)
    grid.edit(index)
    editor = grid.indexWidget(index)
    assert isinstance(editor, QLineEdit)
    editor.setText("Chức vụ ")

    def letter() -> None:
        editor.setText(editor.text() + "ưăâđ"[len(editor.text()) % 4])
        send(f"{time.monotonic()} {editor.text()}")

    timer = QTimer(window)
    timer.timeout.connect(letter)
    timer.start(40)
    program.app.exec()


def heart_beats(send: Send, path: Path, count: int) -> None:
    """Edit and take backups in a window; say for how many milliseconds at most it stood still."""
    from PySide6.QtCore import QEventLoop, QTimer

    from dtt_desktop.domain.conference import Conference
    from dtt_desktop.services.records import set_values

    _, window = _window(path)
    beats: list[float] = []
    timer = QTimer(window)
    timer.timeout.connect(lambda: beats.append(time.perf_counter()))
    loop = QEventLoop()
    QTimer.singleShot(1500, loop.quit)
    loop.exec()  # the window has settled
    timer.start(2)
    for number in range(count):
        set_values(window.workspace, Conference, {1: {"venue": f"Hội trường {number}"}})
        again = QEventLoop()
        window.safety.keeper.kept.connect(again.quit)
        beats.append(time.perf_counter())
        window.safety.keeper.take()
        again.exec()
    gaps = [later - earlier for earlier, later in pairwise(beats)]
    send(f"{max(gaps) * 1000:.0f}")
    window.close()
