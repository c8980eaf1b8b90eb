"""Random acts at the window of the program as it is started, in a process of its own: ``... window FILE PLAN``.

Faults are what raised, was logged, was warned of by Qt, does not close, or does not hold of the file and the views.
"""

from __future__ import annotations

import json
import logging
import sys
import traceback
import warnings
from collections import Counter
from pathlib import Path
from random import Random

from PySide6.QtCore import QObject, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from dtt_desktop import app as program
from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.services.roster import counted
from dtt_desktop.tools.random_acts.at_window import Hand
from dtt_desktop.tools.random_acts.watching import Fault, Watch
from dtt_desktop.ui.busy import busy
from dtt_desktop.ui.main_window import MainWindow
from dtt_desktop.ui.record_model import RecordModel
from dtt_desktop.ui.roster_tab import RosterTab

_PLATFORM = "This plugin does not support"  # the offscreen platform speaking of itself
_BEAT = 6  # ms between acts
_PATIENCE = 5000  # beats until what does not come back counts as standing still
_STUBBORN = 60  # acts until a dialog is closed from outside
_CLOSELY = 20
_STACK = 8  # calls told of a warning


class Run(QObject, logging.Handler):
    """One run: a beat that does the next act as soon as the window can take it."""

    def __init__(self, app: QApplication, path: Path, seed: int, numbers: list[int]) -> None:
        QObject.__init__(self)
        logging.Handler.__init__(self, logging.ERROR)
        self.app, self.path, self.seed = app, path, seed
        self.left = list(reversed(numbers))
        self.hand = Hand(app, path.parent)
        self.done: list[tuple[int, str]] = []
        self.faults: list[str] = []
        self.seen: set[str] = set()  # dialogs and pages come by
        self.watch: Watch | None = None
        self._acting, self._waited, self._stood, self._steps = False, 0, 0, 0
        self._front: QWidget | None = None
        qInstallMessageHandler(self._qt_said)
        logging.getLogger("dtt_desktop").addHandler(self)
        self._beat = QTimer(self, interval=_BEAT)
        self._beat.timeout.connect(self._next)
        QTimer.singleShot(400, self, self._beat.start)

    # -- faults -------------------------------------------------------------------------------------------------

    def emit(self, record: logging.LogRecord) -> None:  # type: ignore[override]
        """Take what is logged as an error for a fault."""
        self.faults.append(f"log: {record.getMessage()}")

    def _qt_said(self, kind: QtMsgType, _: object, text: str) -> None:
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) and not text.startswith(_PLATFORM):
            self.faults.append(f"Qt: {text}; called from\n{''.join(traceback.format_stack(limit=_STACK))}")

    # -- the beat -----------------------------------------------------------------------------------------------

    @property
    def window(self) -> MainWindow | None:
        """Return the window there is now."""
        found = [w for w in self.app.topLevelWidgets() if isinstance(w, MainWindow) and w.isVisible()]
        return found[-1] if found else None

    def _next(self) -> None:
        front = self.app.activePopupWidget() or self.app.activeModalWidget()
        if self._acting and front is self._front:  # the act before has neither come back nor brought anything up
            self._waited += 1
            if self._waited > _PATIENCE:
                self.faults.append("stands still")
            if not self.faults:
                return
        if self.faults or not self.left or self.window is None:
            self._end()
            return
        self._acting, self._waited, self._front = True, 0, front
        QTimer.singleShot(0, self, self._act)  # a timer that waits in a dialog does not beat

    def _act(self) -> None:
        window = self.window
        if window is None or not self.left:
            return
        number = self.left.pop()
        self.hand.did = ""
        try:
            self._follow(window)
            self._put_away()
            front = self.app.activeModalWidget() or window.tabs.page_in_front() if window.workspace else None
            self.seen.add(type(front).__name__)
            self.hand.act(window, Random(f"{self.seed}/{number}"))
        except Exception as error:  # noqa: BLE001 - a direct call comes back to us
            self.faults.append("".join(traceback.format_exception(error)))
        self.done.append((number, self.hand.did))
        self._acting = False
        if not self.faults:
            self._look(len(self.done))

    def _put_away(self) -> None:
        """Close a dialog nobody's random keys closed in a long while."""
        modal = self.app.activeModalWidget()
        self._stood = self._stood + 1 if modal is not None else 0
        if modal is not None and self._stood > _STUBBORN:
            if self._stood > _STUBBORN + 5:
                raise Fault(f"{type(modal).__name__} does not close")
            modal.close() if not isinstance(modal, QDialog) else modal.reject()

    # -- what must hold -----------------------------------------------------------------------------------------

    def _follow(self, window: MainWindow) -> None:
        if self.watch is None or self.watch.workspace is not window.workspace:
            self._steps += self.watch.steps if self.watch else 0
            self.watch = Watch(window.workspace) if window.workspace else None

    @property
    def steps(self) -> int:
        """Return how many steps were written in all the files that were open."""
        return self._steps + (self.watch.steps if self.watch else 0)

    def _look(self, count: int) -> None:
        window = self.window
        if window is None or self.watch is None or window.workspace is not self.watch.workspace or busy():
            return
        try:
            self.watch.look(closely=count % _CLOSELY == 0)
            self._views(window)
        except Fault as fault:
            self.faults.append(str(fault))

    def _views(self, window: MainWindow) -> None:
        """Compare what grids and counts show with what stands in the file."""
        assert self.watch is not None
        for model in window.findChildren(RecordModel):
            rows = self.watch.rows[model.record]
            if model._by_id and model._by_id != rows:
                odd = [k for k in rows.keys() | model._by_id.keys() if rows.get(k) != model._by_id.get(k)]
                raise Fault(f"grid of {model.record.__tablename__} shows other rows than the file: {odd[:3]}")
        people = [counted(row) for row in self.watch.rows[Delegate].values()]
        for roster in window.findChildren(RosterTab):
            if roster.model._by_id and dict(roster.counts.values("sex")) != dict(
                Counter(person[1] for person in people)
            ):
                raise Fault(f"the composition counts {roster.counts.total}, there are {len(people)}")

    # -- the end ------------------------------------------------------------------------------------------------

    def _end(self) -> None:
        self._beat.stop()
        if not self.faults and self.window is not None and not self.app.activeModalWidget():
            self._all_the_way()
        found = {
            "done": self.done, "faults": self.faults[:3], "steps": self.steps, "seen": sorted(self.seen),
        }  # fmt: skip
        print(json.dumps(found, ensure_ascii=False), flush=True)
        logging.getLogger("dtt_desktop").removeHandler(self)
        QTimer.singleShot(0, self, self._leave)

    def _leave(self) -> None:
        """End the program as a person does; what is refused in cells is let go at the second time."""
        for widget in self.app.topLevelWidgets():
            if widget.isVisible() and not isinstance(widget, MainWindow):
                widget.close()
        if (window := self.window) is None:
            return
        QGuiApplication.clipboard().clear()  # the offscreen platform keeps it beyond the end of Python
        QTimer.singleShot(200, self, self._leave)
        window.actions_["close"].trigger()

    def _all_the_way(self) -> None:
        """Undo all that can be, and redo it: the file is as before."""
        if self.window is not None:
            self._follow(self.window)
        if self.watch is None:
            return
        workspace, watch = self.watch.workspace, self.watch
        try:
            count = watch.depth - watch.floor
            for _ in range(count):
                workspace.undo()
            for _ in range(count):
                workspace.redo()
            watch.look(closely=True)
        except Exception as error:  # noqa: BLE001
            self.faults.append("at the end: " + "".join(traceback.format_exception(error)))


def run() -> int:
    """Start the program on a file and do the acts of a plan: "seed number number ..."."""
    path, plan = Path(sys.argv[1]), [int(text) for text in sys.argv[2].split()]
    warnings.simplefilter("error")
    app = program.application([sys.argv[0]])
    held = Run(app, path, plan[0], plan[1:])
    code = program.run(path)
    assert held
    return code


if __name__ == "__main__":
    sys.exit(run())
