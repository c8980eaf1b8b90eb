"""The choices of how the window looks: colours, language, size of text."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from dtt_desktop.ui.settings import Settings


class ViewMenu(QObject):
    """Fills the menu and keeps what is chosen."""

    changed = Signal()

    def __init__(self, parent: QObject, menu: QMenu, settings: Settings) -> None:
        super().__init__(parent)
        self._settings = settings
        modes: list[tuple[str, Any]] = [
            (self.tr("Theo máy"), "system"), (self.tr("Sáng"), "light"), (self.tr("Tối"), "dark"),
        ]  # fmt: skip
        self._choice(menu.addMenu(self.tr("Màu sắc")), modes, "mode")
        self._choice(menu.addMenu(self.tr("Ngôn ngữ")), [("Tiếng Việt", "vi"), ("English", "en")], "lang")
        self._choice(menu.addMenu(self.tr("Cỡ chữ")), [(f"{size} pt", size) for size in range(9, 15)], "text_size")

    def _choice(self, menu: QMenu, options: list[tuple[str, Any]], name: str) -> None:
        group = QActionGroup(menu)
        for text, value in options:
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(value == getattr(self._settings, name))
            action.triggered.connect(lambda _=False, value=value: self._set(name, value))
            group.addAction(action)

    def _set(self, name: str, value: object) -> None:
        """Keep a setting of the looks and have it take effect."""
        setattr(self._settings, name, value)
        self.changed.emit()
