"""R7: every broken or foreign file, and every single page zeroed, through the window. R11: many starts at once."""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from dtt_desktop.domain.errors import UserError
from dtt_desktop.services.founding import new_file
from dtt_desktop.services.sample import new_sample
from dtt_desktop.services.workspace import Workspace
from dtt_desktop.storage.lock import Lock
from dtt_desktop.tools.torture import work
from dtt_desktop.tools.torture.checking import logical
from dtt_desktop.tools.torture.children import Child
from dtt_desktop.tools.torture.figures import Figure, Plan, at_least, at_most, none
from dtt_desktop.tools.torture.spoiling import CORPUS, PAGE, copy_of, zero_page

_NOTHING_TO_RESTORE = ("file-newer",)


def broken_files(plan: Plan) -> list[Figure]:
    """Open each as the program does; where it is refused, take its backup with one click."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QPushButton

    from dtt_desktop.app import Program, application
    from dtt_desktop.ui.refused_page import RefusedPage
    from dtt_desktop.ui.settings import Settings

    master, path = plan.folder / "master.dtt", plan.folder / "broken" / "a.dtt"
    path.parent.mkdir()
    new_sample(master)
    whole = logical(master)
    workspace = Workspace.open(copy_of(master, path))
    workspace.backups.back_up(workspace.store, "work")
    workspace.close()
    program = Program(application(), Settings(plan.folder / "settings.ini"))
    program.open(None)
    cases = wrong = changed = lost = bugs = 0
    slowest = 0.0
    for spoil, code in _cases(plan, master):
        for left in path.parent.glob("a (*"):
            left.rmdir() if left.is_dir() else left.unlink()
        spoil(copy_of(master, path))
        before = path.read_bytes() if path.is_file() else None
        cases += 1
        begun = time.perf_counter()
        try:
            opened = program.try_open(path)
        except Exception:  # noqa: BLE001 - just what is counted
            bugs += 1
            program.open(None)
            continue
        application().processEvents()
        slowest = max(slowest, time.perf_counter() - begun)
        if opened is None:
            assert program.window is not None
            page = program.window.findChildren(RefusedPage)[-1]
            wrong += page.error.code != code
            changed += before is not None and path.read_bytes() != before
            if code not in _NOTHING_TO_RESTORE:
                page.findChildren(QPushButton)[0].click()
        else:
            wrong += code != "file-damaged"  # a page that holds nothing may be zeroed
        program.open(None)
        lost += code not in _NOTHING_TO_RESTORE and not _holds(path, whole)
    window, program.window = program.window, None
    if window:
        window.close()
        window.deleteLater()
    return [
        at_least("R7", "broken files and zeroed pages", cases, 22 + plan.pick(10, master.stat().st_size // PAGE)),
        none("R7", "faults without a sentence", bugs),
        none("R7", "told by another sentence than they should", wrong),
        none("R7", "changed by being opened", changed),
        none("R7", "not all there after one click", lost),
        at_most("R7", "seconds until the slowest was told", round(slowest, 2), 3),
    ]


def _holds(path: Path, whole: list[str]) -> bool:
    """Tell whether a file can be read and holds all of that."""
    try:
        return logical(path) == whole
    except (sqlite3.Error, UserError, ValueError, OSError):
        return False


def _cases(plan: Plan, master: Path) -> Iterator[tuple[Callable[[Path], None], str]]:
    for _, spoil, code in CORPUS:
        yield spoil, code
    pages = range(master.stat().st_size // PAGE)
    for number in pages if plan.long else plan.chance("pages").sample(pages, 10):
        yield partial(zero_page, number=number), "file-damaged"


def starts(plan: Plan) -> list[Figure]:
    """Open one file from many programs at the same moment, then again when they are gone."""
    path = plan.folder / "one.dtt"
    new_file(path)
    count = plan.pick(8, 200)
    at = time.monotonic() + count * 0.03 + 1
    children = [Child(plan.folder, work.start, path, at, 1 + count * 0.05) for _ in range(count)]
    for child in children:
        child.go()
    for child in children:
        child.end()
    said = [text for child in children for text in child.said]
    workspace = Workspace.open(path)  # nobody is locked out afterwards
    clean = not workspace.store.unclean
    workspace.close()
    return [
        at_least("R11", "simultaneous starts that answered", len(said), count),
        Figure("R11", "writers", said.count("in"), "is", 1),
        none("R11", "answers other than that it is open", sum(text not in ("in", "file-busy") for text in said)),
        none("R11", "notes left over", int(Lock(path).left_over() or not clean)),
    ]
