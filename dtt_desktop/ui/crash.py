"""What happens when we are wrong: a log without personal data, one dialog a fault, and the program goes on."""

from __future__ import annotations

import faulthandler
import logging
import sys
import threading
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.messages import MESSAGES, told
from dtt_desktop.domain.text import Lang

_LOG = logging.getLogger("dtt_desktop")


def start_log(folder: Path) -> None:
    """Write a log that never grows beyond a megabyte or so; native crashes go to a file of their own."""
    handler = RotatingFileHandler(folder / "dtt_desktop.log", maxBytes=500_000, backupCount=2, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    _LOG.addHandler(handler)
    _LOG.setLevel(logging.INFO)
    faulthandler.enable((folder / "crash.txt").open("a", encoding="utf-8"))


def outline(error: BaseException) -> str:
    """Return where an error arose and of which type, without its message, which may hold a person's data."""
    frames = traceback.extract_tb(error.__traceback__)
    places = [f"{Path(f.filename).name}:{f.lineno} {f.name}" for f in frames[-12:]]
    return f"{type(error).__name__} at {' > '.join(places)}"


class CrashHook(QObject):
    """Catches what nothing else caught, on any thread; each distinct fault is told once."""

    caught = Signal(object)

    def __init__(self, parent: QObject, lang: Lang) -> None:
        super().__init__(parent)
        self.lang = lang
        self._told: dict[str, int] = {}
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
        mark = outline(error)
        self._told[mark] = self._told.get(mark, 0) + 1
        if self._told[mark] == 1:
            _LOG.error(mark)
            self.caught.emit(error)

    def _tell(self, error: BaseException) -> None:
        text = told(error, self.lang) if isinstance(error, UserError) else MESSAGES["unexpected"].text(self.lang)
        parent = self.parent()
        box = QMessageBox(parent if isinstance(parent, QWidget) else None)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setText(text)
        box.setDetailedText(outline(error))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()
