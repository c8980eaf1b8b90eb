"""Watches the window's thread while a person's actions are done: ``python -m dtt_desktop.tools.stalls``.

Prints one JSON line an action: the longest time between two events that could be answered, by the clock and in the
thread's own processor time (which other programs do not lengthen), beside the time of a fixed loop measured in the same
run, so that figures of two machines can be compared. Exit code 1 when an action's processor time goes over the bound.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog

from dtt_desktop.app import Program, application
from dtt_desktop.documents.catalogue import BY_KEY
from dtt_desktop.domain.conference import Conference
from dtt_desktop.runtime import started
from dtt_desktop.services.records import set_typed
from dtt_desktop.tools.invented import Files
from dtt_desktop.ui.main_window import MainWindow

SMALL = 150
BOUND = {SMALL: 100.0}
"""Milliseconds a gap may have at most with so many delegates; with more than those, that of a slice under a bar."""
MANY_BOUND = 300.0
Action = tuple[str, Callable[[], object]]


class Watch:
    """Keeps the longest time between two ticks of a timer of 10 ms."""

    def __init__(self) -> None:
        self._timer = QTimer()
        self._timer.timeout.connect(self.tick)
        self._timer.start(10)
        self.reset()

    def reset(self) -> None:
        """Begin anew."""
        self._wall, self._cpu = time.perf_counter(), time.thread_time()
        self.wall = self.cpu = 0.0

    def tick(self) -> None:
        """Note how long it took since the last time."""
        wall, cpu = time.perf_counter(), time.thread_time()
        self.wall, self.cpu = max(self.wall, wall - self._wall), max(self.cpu, cpu - self._cpu)
        self._wall, self._cpu = wall, cpu


def settle(milliseconds: int) -> None:
    """Let the window do what it does by itself."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def calibration() -> float:
    """Return the milliseconds of a fixed loop, the best of five."""
    best = 1e9
    for _ in range(5):
        start = time.thread_time()
        sum(i * i % 7 for i in range(100_000))
        best = min(best, time.thread_time() - start)
    return best * 1000


def actions(window: MainWindow, files: Files, rows: int) -> Iterator[Action]:
    """Yield what a person does in a day, one after another."""
    yield from _in_the_list(window, files)
    yield "undo of the last edit", window.undo
    yield "import preview and taking", lambda: _take_in(window, files, rows)
    yield "undo of the import", window.undo
    yield "redo of the import", window.redo
    yield "open the board", lambda: window._act("open_board")
    yield "tab of the papers", lambda: window.tabs.setCurrentIndex(4)
    papers = window.tabs.documents
    for key in ("plan", "roster", "invitation", "sign_in", "badge", "name_plate", "certificate"):
        yield f"preview of {key}", partial(papers.show_kind, key)
    yield (
        "edit while papers are in front",
        lambda: set_typed(window.workspace, Conference, 1, {"venue": "Hội trường mới"}),  # type: ignore[arg-type]
    )
    out, letters = files.folder / "out", BY_KEY["invitation"]
    yield "letters, one file each", lambda: papers.output.save(letters, None, "pdf", out, each=True, first=1)
    yield "letters in one file", lambda: papers.output.save(letters, None, "pdf", out, each=False, first=1)
    yield "history", lambda: window._act("show_history")


def _in_the_list(window: MainWindow, files: Files) -> Iterator[Action]:
    yield "tab of the delegates", lambda: window.tabs.setCurrentIndex(2)
    page = window.tabs.roster
    grid, model = page.grid, page.model
    for typed in ("n", "nguyễn", ""):
        yield f"search {typed!r}", partial(page.search.setText, typed)
    name, note = model.column_of("full_name"), model.column_of("note")
    yield "edit of a cell", lambda: model.setData(model.index(3, note), "sửa một ô")
    yield "a new person", lambda: model.setData(model.index(model.rowCount() - 1, name), "Lò Văn Mới")
    yield "sort by name", lambda: model.sort(name)

    def copy_all() -> None:
        grid.selectAll()
        grid.blocks.copy()

    yield "select all and copy", copy_all
    yield "list to a sheet", lambda: page.export_to(files.folder / "ds.xlsx")


def _take_in(window: MainWindow, files: Files, rows: int) -> None:
    from dtt_desktop.ui.list_work import ListWork

    def accept() -> None:
        from dtt_desktop.ui.import_dialog import ImportDialog

        found = [dialog for dialog in window.findChildren(ImportDialog) if dialog.isVisible()]
        if found:
            found[0].accept()
        else:
            QTimer.singleShot(50, accept)

    QTimer.singleShot(50, accept)
    ListWork(window).import_list([files.sheet(rows)])


def _put_away(window: MainWindow) -> None:
    for dialog in window.findChildren(QDialog):
        if dialog.isVisible():
            dialog.close()


def figures(folder: Path, rows: int, only: str) -> Iterator[dict[str, Any]]:
    """Do every action in one window on a file of so many delegates and yield its figures."""
    files = Files(folder)
    path = files.copy(rows)
    application()
    watch, program = Watch(), Program(application(), files.settings())
    settle(100)
    opened: list[MainWindow] = []

    def measured(name: str, work: Callable[[], object]) -> dict[str, Any]:
        watch.reset()
        work()
        watch.tick()
        settle(700)
        made = {"action": name, "rows": rows, "gap_ms": round(watch.wall * 1000, 1)}
        return {**made, "processor_ms": round(watch.cpu * 1000, 1), "loop_ms": round(calibration(), 2)}

    yield measured("start", lambda: opened.append(program.open(path)))
    window = opened[0]
    window.resize(1366, 768)
    settle(1500)
    started()  # as the program does once it stands
    for name, work in actions(window, files, rows):
        found = measured(name, work)
        if only in name:
            yield found
        _put_away(window)
    window.close()
    QGuiApplication.clipboard().clear()  # offscreen, what is left on it outlives the application and ends the process


def main(arguments: list[str] | None = None) -> int:
    """Measure and print; return 1 when a gap goes over its bound."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--rows", type=int, default=SMALL, help="delegates in the file, and rows of the list taken in")
    parser.add_argument("--only", metavar="NAME", default="", help="print what has NAME in its name")
    options = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    bound, over = BOUND.get(options.rows, MANY_BOUND), False
    with tempfile.TemporaryDirectory(prefix="dtt-stalls-") as folder:
        for found in figures(Path(folder), options.rows, options.only):
            print(json.dumps({**found, "must_ms": bound}, ensure_ascii=False), flush=True)
            over = over or found["processor_ms"] > bound
    return int(over)


if __name__ == "__main__":
    sys.exit(main())
