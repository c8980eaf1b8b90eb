"""A second start of the program brings the first window forward and hands it the file to open.

Each person has one first window; what keeps two programs out of one file is not this but the file's own lock.
"""

from __future__ import annotations

import hashlib
import sys
import time
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from dtt_desktop.paths import data_folder

_ANY_PROCESS = -1
_WAIT = 1000  # ms for the first window to answer


def _name() -> str:
    """Return a name for this person's program: their folder tells them apart."""
    return f"dtt_desktop-{hashlib.sha256(str(data_folder()).encode()).hexdigest()[:16]}"


def hand_over(path: Path | None, patience: float = 0.0) -> bool:
    """Hand a start over to a program that runs already; tell whether one answered within ``patience`` seconds."""
    until = time.monotonic() + patience
    while not _asked(path):
        if time.monotonic() >= until:
            return False
        time.sleep(0.1)
    return True


def _asked(path: Path | None) -> bool:
    socket = _reached()
    if socket is None:
        return False
    _let_come_forward()
    socket.write(f"{path.resolve() if path else ''}\n".encode())
    answered = socket.waitForBytesWritten(_WAIT) and socket.waitForReadyRead(_WAIT)
    socket.close()
    return answered


def _let_come_forward() -> None:
    """Allow the first window to come to the front: Windows lets only the program in front give that away."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(_ANY_PROCESS)


def _reached() -> QLocalSocket | None:
    socket = QLocalSocket()
    socket.connectToServer(_name())
    return socket if socket.waitForConnected(_WAIT) else None


class FirstStart(QObject):
    """Listens for later starts of the same person."""

    asked = Signal(str)  # the path to open, or nothing

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        if not self._server.listen(_name()) and _reached() is None:
            QLocalServer.removeServer(_name())  # left by a program that was killed
            self._server.listen(_name())

    def _answer(self) -> None:
        socket = self._server.nextPendingConnection()
        socket.readyRead.connect(lambda: self._read(socket))
        socket.disconnected.connect(socket.deleteLater)
        if socket.canReadLine():
            self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        if socket.canReadLine():
            name = bytes(socket.readLine().data()).decode("utf-8", "replace").strip()
            socket.write(b"ok")
            socket.flush()
            self.asked.emit(name)
