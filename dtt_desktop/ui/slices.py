"""Long work in slices between the events of the window: nothing waits for it, and it can be stopped at every step.

Work is a generator: it yields (done, of) after each small step, returns what it made, and puts things right when it is
closed before its end. It runs on the window's own thread, so it may use the open file.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QProgressBar, QProgressDialog, QPushButton, QWidget

from dtt_desktop.domain.errors import Cancelled
from dtt_desktop.domain.slices import Steps
from dtt_desktop.ui.busy import working

T = TypeVar("T")
SLICE = 0.02
"""Seconds of work between two looks at what the person does; a step once begun is ended."""


class Slices(QObject):
    """Runs one piece of work at a time; another takes the place of the one before."""

    stepped = Signal(int, int)  # done, of; 0 when nobody knows of how many

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._work: Steps[Any] | None = None
        self._done: Callable[[Any], None] = lambda _: None
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._turn)
        self.most_steps = 0  # in one turn, since the work began

    @property
    def running(self) -> bool:
        """Tell whether work is left."""
        return self._work is not None

    def start(self, work: Steps[T], done: Callable[[T], None]) -> None:
        """Begin work; ``done`` is told what it made, unless it is stopped before."""
        self.stop()
        self._work, self._done, self.most_steps = work, done, 0
        self._timer.start()

    def stop(self) -> None:
        """Leave off; the work puts right what it must."""
        self._timer.stop()
        work, self._work = self._work, None
        if work is not None:
            work.close()

    def _turn(self) -> None:
        work, told, steps = self._work, (0, 0), 0
        if work is None:
            return
        until = time.perf_counter() + SLICE
        try:
            while time.perf_counter() < until:
                told = next(work)
                steps += 1
        except StopIteration as end:
            self._timer.stop()
            self._work = None
            self._done(end.value)
            return
        except BaseException:
            self._timer.stop()
            self._work = None
            raise
        self.most_steps = max(self.most_steps, steps)
        self.stepped.emit(*told)


def under_bar(parent: QWidget, text: str, work: Steps[T]) -> T:
    """Run work in slices under a bar that appears after half a second, and return what it made.

    Raises Cancelled when the person stops it, and what the work raises.
    """
    dialog = QProgressDialog(parent)
    dialog.setLabelText(text)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    bar = QProgressBar()  # moved by us: the dialog's own way lets events in from within the work
    dialog.setBar(bar)
    dialog.setMinimumDuration(500)
    for button in dialog.findChildren(QPushButton):  # Enter, meant for something before, stops nothing
        button.setAutoDefault(False)
    loop, slices = QEventLoop(), Slices(dialog)
    made: list[T] = []

    def step(done: int, of: int) -> None:
        bar.setMaximum(of)
        bar.setValue(done)
        if dialog.wasCanceled():
            loop.quit()

    def finish(value: T) -> None:
        made.append(value)
        loop.quit()

    slices.stepped.connect(step)
    dialog.canceled.connect(loop.quit)
    faults: list[BaseException] = []
    slices.start(_caught(work, faults), finish)
    try:
        with working():
            loop.exec()
    finally:
        dialog.canceled.disconnect(loop.quit)
        slices.stop()
        dialog.close()
        dialog.deleteLater()
    if faults:
        raise faults[0]
    if not made:
        raise Cancelled
    return made[0]


def _caught(work: Steps[T], faults: list[BaseException]) -> Steps[T]:
    """Run work and note what it raises, so that it is raised where the work was asked for."""
    try:
        return (yield from work)
    except Exception as fault:  # noqa: BLE001 - raised again by under_bar
        faults.append(fault)
        return None  # type: ignore[return-value]
