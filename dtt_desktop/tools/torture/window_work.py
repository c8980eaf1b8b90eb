"""What the children with a window do."""

from __future__ import annotations

import logging
import sys
import threading
import time
from collections.abc import Callable
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Any
from unittest import mock

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


def fault_points(send: Send, log: Path) -> None:
    """Raise a fault at every place we are called from; say how many there are, were caught, logged, told."""
    from PySide6.QtCore import QEventLoop, QTimer
    from PySide6.QtWidgets import QMessageBox

    from dtt_desktop.app import application
    from dtt_desktop.tools.torture.fault_points import POINTS, Window
    from dtt_desktop.ui.crash import CrashHook

    app = application()
    handler = logging.FileHandler(log, encoding="utf-8")
    logging.getLogger("dtt_desktop").addHandler(handler)
    window = Window()
    window.show()
    hook = CrashHook(window, lambda: "vi")
    hook.install()
    caught: list[BaseException] = []
    with mock.patch.object(CrashHook, "report", autospec=True, side_effect=_noting(caught, CrashHook.report)):
        for point in POINTS:
            for _ in range(2):
                _let(app, partial(point, window))
    loop = QEventLoop()
    QTimer.singleShot(200, loop.quit)
    loop.exec()
    handler.close()
    names = {str(error).rpartition(": ")[2] for error in caught}
    logged = len(log.read_text(encoding="utf-8").splitlines())
    boxes = [box for box in app.topLevelWidgets() if isinstance(box, QMessageBox) and box.isVisible()]
    told = sum(len(box.detailedText().splitlines()) for box in boxes)
    send(f"{len(POINTS)} {len(names)} {logged} {told} {int(window.isVisible())}")
    sys.excepthook = sys.__excepthook__
    threading.excepthook = threading.__excepthook__


def _noting(caught: list[BaseException], report: Callable[[Any, BaseException], None]) -> Callable[..., None]:
    def noted(hook: object, error: BaseException) -> None:
        caught.append(error)
        report(hook, error)

    return noted


def _let(app: Any, work: Callable[[], None]) -> None:
    """Do something and let Qt act on it, on other threads too."""
    try:
        work()
    except ValueError as error:  # a direct call comes back to us
        sys.excepthook(ValueError, error, error.__traceback__)
    for _ in range(6):
        app.processEvents()
        time.sleep(0.01)
