"""Work that takes a while: a bar with a count and a button to stop; what was stopped leaves nothing half-done."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtWidgets import QApplication, QProgressDialog, QPushButton, QWidget

from dtt_desktop.ui.busy import working

T = TypeVar("T")


def with_progress(parent: QWidget, text: str, work: Callable[[Callable[[int, int], bool]], T]) -> T:
    """Run ``work(progress)`` in short pieces under a bar that appears after a second."""
    dialog = QProgressDialog(parent)
    dialog.setLabelText(text)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.setMinimumDuration(1000)
    for button in dialog.findChildren(QPushButton):  # Enter, meant for something before, stops nothing
        button.setAutoDefault(False)

    def progress(done: int, total: int) -> bool:
        dialog.setMaximum(total)
        dialog.setValue(done)
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        return not dialog.wasCanceled()

    try:
        with working():
            return work(progress)
    finally:
        dialog.close()
        dialog.deleteLater()
