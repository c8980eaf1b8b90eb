"""What happens when we are wrong: a log without personal data, one dialog a fault, and the program goes on."""

from __future__ import annotations

import faulthandler
import logging
import platform
import sqlite3
import sys
import threading
import traceback
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QMessageBox
from shiboken6 import isValid

from dtt_desktop import __version__
from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.messages import MESSAGES, told
from dtt_desktop.domain.text import Lang

LOG, NATIVE = "dtt_desktop.log", "crash.txt"
_COUNTED = {10, 100, 1000, 10_000}  # a fault in painting comes back at every frame
_LOG = logging.getLogger("dtt_desktop")


def start_log(folder: Path) -> None:
    """Write a log that never grows beyond a megabyte or so; native crashes go to a file of their own."""
    handler = RotatingFileHandler(folder / LOG, maxBytes=500_000, backupCount=2, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    _LOG.addHandler(handler)
    _LOG.setLevel(logging.INFO)
    faulthandler.enable((folder / NATIVE).open("a", encoding="utf-8"))
    _LOG.info("dtt_desktop %s, Python %s, SQLite %s", __version__, platform.python_version(), sqlite3.sqlite_version)


def outline(error: BaseException) -> str:
    """Return where an error arose and of which type, without its message, which may hold a person's data."""
    frames = traceback.extract_tb(error.__traceback__)
    places = [f"{Path(f.filename).name}:{f.lineno} {f.name}" for f in frames[-12:]]
    return f"{type(error).__name__} at {' > '.join(places)}"


def fingerprint(error: BaseException) -> str:
    """Return what makes two faults the same: the type and the line it comes from, whichever way Qt came there."""
    frames = traceback.extract_tb(error.__traceback__)
    return f"{type(error).__name__} {frames[-1].filename}:{frames[-1].lineno}" if frames else type(error).__name__


class CrashHook(QObject):
    """Catches what nothing else caught, on any thread; each distinct fault is told once, in one box at a time.

    The box belongs to the window or dialog in front. What goes wrong while it stands is added to its details.
    """

    caught = Signal(object)
    details_asked = Signal()

    def __init__(self, parent: QObject, lang: Callable[[], Lang]) -> None:
        super().__init__(parent)
        self._lang = lang
        self._told: dict[str, int] = {}
        self._box: QMessageBox | None = None
        self.caught.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take over Python's hooks; only the running program does this, tests keep their own."""
        sys.excepthook = self._on_main
        threading.excepthook = lambda args: self.report(args.exc_value) if args.exc_value else None
        sys.unraisablehook = lambda args: self.report(args.exc_value) if args.exc_value else None

    def _on_main(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        self.report(error)

    def report(self, error: BaseException) -> None:
        """Log a fault and have it told, once for each distinct place it comes from."""
        if isinstance(error, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        mark = fingerprint(error)
        times = self._told[mark] = self._told.get(mark, 0) + 1
        if times == 1:
            _LOG.error(outline(error))
            self.caught.emit(error)
        elif times in _COUNTED:
            _LOG.error("%s times: %s", times, outline(error))

    def _tell(self, error: BaseException) -> None:
        if self._box is not None and isValid(self._box) and self._box.isVisible():
            self._box.setDetailedText(f"{self._box.detailedText()}\n{outline(error)}")
            return
        text = MESSAGES["unexpected"].text(self._lang())
        if isinstance(error, UserError):
            text = told(error, self._lang())
        box = QMessageBox(QApplication.activeModalWidget() or QApplication.activeWindow())
        box.setObjectName("crashBox")
        box.setWindowTitle(self.tr("Lỗi của chương trình"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setText(text)
        box.setDetailedText(outline(error))
        go_on = box.addButton(self.tr("Tiếp tục làm việc"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(go_on)
        box.setEscapeButton(go_on)
        details = box.addButton(self.tr("Thông tin kỹ thuật…"), QMessageBox.ButtonRole.HelpRole)
        details.clicked.connect(self.details_asked)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._box = box  # without a parent nothing else would hold it, and it would go before it was seen
        box.open()
