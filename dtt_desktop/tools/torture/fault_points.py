"""Places where Qt or Python calls our code, each of which raises a fault of its own name."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QEvent,
    QObject,
    QRunnable,
    Qt,
    QThread,
    QThreadPool,
    QTimer,
    Slot,
)
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtGui import QCloseEvent, QContextMenuEvent, QKeyEvent, QPaintEvent, QShortcut, QValidator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QListView, QStyledItemDelegate, QWidget


class Window(QWidget):
    """A window with a fault behind everything one can do to it."""

    spoken = QtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.keep: list[object] = []
        self.paints = False
        self.resize(300, 200)

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()  # as the program's own window begins
        raise ValueError("closing")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        raise ValueError("key")

    def contextMenuEvent(self, event: object) -> None:
        raise ValueError("context menu")

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.paints:
            self.paints = False
            raise ValueError("paint")

    def hideEvent(self, event: object) -> None:
        raise ValueError("hide")


def _slot(window: Window) -> None:
    def slot() -> None:
        raise ValueError("slot")

    window.spoken.connect(slot)
    window.spoken.emit()
    window.spoken.disconnect(slot)


def _queued(window: Window) -> None:
    def slot() -> None:
        raise ValueError("queued slot")

    window.spoken.connect(slot, Qt.ConnectionType.QueuedConnection)
    window.spoken.emit()
    QTest.qWait(5)
    window.spoken.disconnect(slot)


def _timer(window: Window) -> None:
    timer = QTimer(window)
    timer.setSingleShot(True)

    def late() -> None:
        raise ValueError("timer")

    timer.timeout.connect(late)
    timer.start(0)


def _single_shot(window: Window) -> None:
    def late() -> None:
        raise ValueError("single shot")

    QTimer.singleShot(0, window, late)


def _closing(window: Window) -> None:
    window.close()


def _key(window: Window) -> None:
    QTest.keyClick(window, Qt.Key.Key_A)


def _paint(window: Window) -> None:
    window.paints = True
    window.repaint()


class _Filter(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.User:
            raise ValueError("event filter")
        return False


def _filter(window: Window) -> None:
    watch = _Filter(window)
    line = QLineEdit(window)
    line.installEventFilter(watch)
    window.keep += [watch, line]
    QCoreApplication.sendEvent(line, QEvent(QEvent.Type.User))


class _Rows(QAbstractListModel):
    def rowCount(self, parent: object = None) -> int:
        return 1

    def data(self, index: object, role: int = 0) -> object:
        if role == int(Qt.ItemDataRole.DisplayRole):
            raise ValueError("model data")
        return None


def _data(window: Window) -> None:
    rows = _Rows(window)
    rows.index(0, 0).data()


class _Painter(QStyledItemDelegate):
    def paint(self, painter: object, option: object, index: object) -> None:
        raise ValueError("delegate")


class _Names(QAbstractListModel):
    def rowCount(self, parent: object = None) -> int:
        return 1

    def data(self, index: object, role: int = 0) -> object:
        return None


def _delegate(window: Window) -> None:
    view = QListView(window)
    view.setModel(_Names(window))
    view.setItemDelegate(_Painter(view))
    view.show()
    QTest.qWait(20)
    view.hide()
    view.deleteLater()


class _Judge(QValidator):
    def validate(self, text: str, place: int) -> object:
        raise ValueError("validator")


def _validator(window: Window) -> None:
    line = QLineEdit(window)
    line.setValidator(_Judge(line))
    line.show()
    QTest.keyClick(line, Qt.Key.Key_A)
    line.hide()
    line.deleteLater()


class _Thread(QThread):
    def run(self) -> None:
        raise ValueError("Qt thread")


def _qt_thread(window: Window) -> None:
    thread = _Thread(window)
    thread.start()
    thread.wait()


class _Job(QRunnable):
    def run(self) -> None:
        raise ValueError("pool job")


def _pool(window: Window) -> None:
    QThreadPool.globalInstance().start(_Job())
    QThreadPool.globalInstance().waitForDone()


def _thread(window: Window) -> None:
    def run() -> None:
        raise ValueError("Python thread")

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()


class _Ending:
    def __del__(self) -> None:
        raise ValueError("while collected")


def _collected(window: Window) -> None:
    _Ending()
    gc.collect()


class _Called(QObject):
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.User:
            raise ValueError("event")
        return super().event(event)


def _event(window: Window) -> None:
    called = _Called(window)
    window.keep.append(called)
    QCoreApplication.postEvent(called, QEvent(QEvent.Type.User))


def _deleted(window: Window) -> None:
    part = QObject()

    def gone() -> None:
        raise ValueError("destroyed")

    part.destroyed.connect(gone)
    part.deleteLater()
    QTest.qWait(5)


_NOTHING: dict[str, None] = {}


def _lambda(window: Window) -> None:
    window.spoken.connect(lambda: _NOTHING["lambda"])
    window.spoken.emit()
    window.spoken.disconnect()


def _partial(window: Window) -> None:
    window.spoken.connect(partial(_NOTHING.pop, "partial"))
    window.spoken.emit()
    window.spoken.disconnect()


def _shortcut(window: Window) -> None:
    shortcut = QShortcut(window)
    shortcut.activated.connect(lambda: _NOTHING["shortcut"])
    shortcut.activated.emit()
    shortcut.deleteLater()


def _context_menu(window: Window) -> None:
    middle = window.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, middle, window.mapToGlobal(middle))
    QCoreApplication.sendEvent(window, event)


def _nested(window: Window) -> None:
    dialog = QDialog(window)
    QTimer.singleShot(0, dialog, lambda: _NOTHING["nested dialog"])
    QTimer.singleShot(20, dialog, dialog.reject)
    dialog.exec()
    dialog.deleteLater()


class _Worker(QObject):
    @Slot()
    def work(self) -> None:
        raise ValueError("worker slot")


def _worker(window: Window) -> None:
    thread, worker = QThread(window), _Worker()
    worker.moveToThread(thread)
    thread.started.connect(worker.work)
    thread.start()
    QTest.qWait(20)
    thread.quit()
    thread.wait()


def _recursion(window: Window) -> None:
    def deeper() -> None:
        deeper()

    window.spoken.connect(deeper)
    window.spoken.emit()
    window.spoken.disconnect()


POINTS: tuple[Callable[[Window], None], ...] = (
    _slot, _queued, _timer, _single_shot, _closing, _key, _paint, _filter, _data, _delegate, _validator, _qt_thread,
    _pool, _thread, _collected, _event, _deleted, _lambda, _partial, _shortcut, _context_menu, _nested, _worker,
    _recursion,
)  # fmt: skip
