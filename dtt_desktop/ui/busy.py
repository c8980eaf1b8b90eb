"""Whether the person or the program is in the middle of something that another start must not break off."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QApplication, QDialog

_running: list[str] = []


@contextmanager
def working(what: str = "") -> Iterator[None]:
    """Count a piece of work that runs with events let in, whether or not a bar can be seen yet."""
    _running.append(what)
    try:
        yield
    finally:
        _running.pop()


def busy(apart_from: QDialog | None = None) -> bool:
    """Tell whether work is running or a dialog waits for its answer, other than the one that is named."""
    tops = QApplication.topLevelWidgets()
    waiting = [top for top in tops if isinstance(top, QDialog) and top.isVisible() and top.isModal()]
    return bool(_running) or any(dialog is not apart_from for dialog in waiting)
