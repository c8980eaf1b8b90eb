"""The program as a person starts it, in a process of its own: ``app.run`` itself, looked at from a timer."""

from __future__ import annotations

import contextlib
import logging
import os
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from dtt_desktop.tools.torture.children import Send

_MOST = 20_000  # ms until whatever has not been said is taken for silence
_BEAT = 50  # ms
_NAMED = ("không còn như khi lưu", "no longer as")


def program_window() -> Any:
    """Return the program's own window, or None while there is none."""
    from PySide6.QtWidgets import QApplication

    from dtt_desktop.ui.main_window import MainWindow

    shown = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow) and w.isVisible()]
    return shown[-1] if shown else None


def looked_at(send: Send, path: Path) -> None:
    """Start the program on a file, visit every tab, and say: refused, named or silent; backups offered; faults."""
    from PySide6.QtCore import QTimer

    from dtt_desktop import app

    application = app.application(["dtt_desktop", str(path)])
    look = _Look(send, application)
    QTimer.singleShot(0, look.begin)
    _run(path)


def _run(path: Path) -> None:
    from dtt_desktop import app

    with contextlib.suppress(SystemExit):
        app.run(path)
    os._exit(0)  # the backup of the end is no matter here


def fault_points(send: Send, path: Path) -> None:
    """Start the program and raise a fault at every place Qt or Python calls us from, twice.

    Says how many places there are, how many faults the program caught, logged, told in its box, and whether its window
    stands at the end.
    """
    from PySide6.QtCore import QTimer

    from dtt_desktop import app

    application = app.application(["dtt_desktop", str(path)])
    faults = _Faults(send, application)
    QTimer.singleShot(0, faults.begin)
    _run(path)


class _Look(logging.Handler):
    """Waits for the window and for what it says; counts what the crash hook logs."""

    def __init__(self, send: Send, application: Any) -> None:
        super().__init__(logging.ERROR)
        self._send, self._application = send, application
        self._faults, self._looked_over, self._left = 0, False, _MOST
        logging.getLogger("dtt_desktop").addHandler(self)

    def emit(self, record: logging.LogRecord) -> None:
        """Count a fault."""
        self._faults += "rows are not as they were" not in record.getMessage()

    def begin(self) -> None:
        """Wait for the window, then go through its tabs."""
        from PySide6.QtCore import QTimer

        window = program_window()
        if window is None:
            QTimer.singleShot(_BEAT, self.begin)
        elif window.workspace is None:
            self.tell()
        else:
            window.safety.looked_over.connect(self._done)
            QTimer.singleShot(0, self.visit)
            self.wait()

    def _done(self, _: object) -> None:
        self._looked_over = True

    def visit(self) -> None:
        """Show every tab."""
        window = program_window()
        for number in range(window.tabs.count()):
            window.tabs.setCurrentIndex(number)

    def wait(self) -> None:
        """Wait until every row was looked at."""
        from PySide6.QtCore import QTimer

        self._left -= _BEAT
        again = not self._looked_over and self._left > 0
        QTimer.singleShot(_BEAT, self.wait if again else self.tell)

    def tell(self) -> None:
        """Say what stands in the window, and end."""
        from dtt_desktop.ui.refused_page import RefusedPage

        window = program_window()
        pages = window.findChildren(RefusedPage)
        if pages:
            self._send(f"refused {pages[-1].list.rowCount()} {self._faults}")
        else:
            text = window.banner.label.text() if window.banner.isVisible() else ""
            kind = "named" if any(words in text for words in _NAMED) else "silent"
            self._send(f"{kind} 0 {self._faults}")
        self._application.exit(0)


class _Faults(logging.Handler):
    """Raises faults in the running program; counts what its own hook logs and tells."""

    def __init__(self, send: Send, application: Any) -> None:
        super().__init__(logging.ERROR)
        self._send, self._application, self._logged = send, application, 0
        self._caught: set[str] = set()

    def emit(self, record: logging.LogRecord) -> None:
        """Count what is logged."""
        self._logged += 1

    def begin(self) -> None:
        """Wait for the window and for its hook, then raise."""
        from PySide6.QtCore import QTimer

        from dtt_desktop.tools.torture.fault_points import POINTS, Window

        window = program_window()
        if window is None or window.workspace is None:
            QTimer.singleShot(_BEAT, self.begin)
            return
        if hook := getattr(sys.excepthook, "__self__", None):
            hook.caught.connect(lambda error: self._caught.add(str(error).rpartition(": ")[2]))
        logging.getLogger("dtt_desktop").addHandler(self)
        faulty = Window()
        faulty.show()
        for point in POINTS:
            for _ in range(2):
                self._let(partial(point, faulty))
        QTimer.singleShot(200, partial(self.tell, len(POINTS), window))

    def _let(self, work: Callable[[], None]) -> None:
        """Do something and let Qt act on it, on other threads too."""
        try:
            work()
        except ValueError as error:  # a direct call comes back to us
            sys.excepthook(ValueError, error, error.__traceback__)
        for _ in range(6):
            self._application.processEvents()
            time.sleep(0.01)

    def tell(self, points: int, window: Any) -> None:
        """Say what was caught, logged and told, and end."""
        boxes = [w for w in self._application.topLevelWidgets() if w.objectName() == "crashBox" and w.isVisible()]
        told = sum(len(box.detailedText().splitlines()) for box in boxes)
        self._send(f"{points} {len(self._caught)} {self._logged} {told} {len(boxes)} {int(window.isVisible())}")
        self._application.exit(0)
