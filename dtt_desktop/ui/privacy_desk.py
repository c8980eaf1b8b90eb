"""What the window does with personal data: history, copies for outside, erasure. Its parts load when asked for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from dtt_desktop.ui.hub import Hub

if TYPE_CHECKING:
    from dtt_desktop.services.trail import About


class PrivacyDesk(QObject):
    """Opens the windows of this field for one main window."""

    def __init__(self, hub: Hub, window: QWidget) -> None:
        super().__init__(window)
        self._hub, self._window = hub, window
        hub.history_asked.connect(lambda table, key: self.show_history((table, key)))

    def show_history(self, about: About | None = None) -> None:
        """Show the history of the file, or of one record."""
        from dtt_desktop.ui.history_window import HistoryWindow

        HistoryWindow(self._window, self._hub, about).open()

    def copy_out(self, made: Callable[[Path], None]) -> None:
        """Save a copy for a stick or mail; ``made`` is told where it stands."""
        from dtt_desktop.ui.copy_dialog import CopyDialog

        CopyDialog(self._window, self._hub, made).open()
