"""The program as a person starts it, in a process of its own: ``app.run`` itself, looked at from a timer."""

from __future__ import annotations

import contextlib
import logging
import os
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
    with contextlib.suppress(SystemExit):
        app.run(path)
    os._exit(0)  # the backup of the end is no matter here


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
