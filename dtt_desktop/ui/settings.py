"""What the program remembers between starts: looks, language, recent files, sizes of windows and columns."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QSettings

from dtt_desktop.domain.text import Lang
from dtt_desktop.paths import data_folder
from dtt_desktop.ui.theme import Mode

_RECENT = 8


class Settings:
    """Typed access to one settings file."""

    def __init__(self, path: Path | None = None) -> None:
        file = path or data_folder() / "settings.ini"
        self._store = QSettings(str(file), QSettings.Format.IniFormat)

    @property
    def folder(self) -> Path:
        """Return the folder the settings lie in."""
        return Path(self._store.fileName()).parent

    @property
    def lang(self) -> Lang:
        """Return the language of the window."""
        return "en" if self._store.value("lang") == "en" else "vi"

    @lang.setter
    def lang(self, value: Lang) -> None:
        self._store.setValue("lang", value)

    @property
    def mode(self) -> Mode:
        """Return light, dark or as the machine."""
        value = str(self._store.value("mode", "system"))
        return "light" if value == "light" else "dark" if value == "dark" else "system"

    @mode.setter
    def mode(self, value: Mode) -> None:
        self._store.setValue("mode", value)

    @property
    def text_size(self) -> int:
        """Return the size of the window's text in points, 9 to 14."""
        value = str(self._store.value("text_size", "10"))
        return min(14, max(9, int(value))) if value.isdigit() else 10

    @text_size.setter
    def text_size(self, value: int) -> None:
        self._store.setValue("text_size", min(14, max(9, value)))

    def recent(self) -> list[Path]:
        """Return the files opened last, newest first; some may be gone."""
        value: Any = self._store.value("recent", [])
        names = [value] if isinstance(value, str) else list(value or [])
        return [Path(str(name)) for name in names]

    def add_recent(self, path: Path) -> None:
        """Put a file first among the recent ones."""
        names = [str(path.resolve())] + [str(p) for p in self.recent() if p != path.resolve()]
        self._store.setValue("recent", names[:_RECENT])

    def forget_recent(self, path: Path) -> None:
        """Take a file off the list; the file itself stays."""
        self._store.setValue("recent", [str(p) for p in self.recent() if p != path])

    def last_copy(self, path: Path) -> datetime | None:
        """Return when a safety copy of a file was last made."""
        value = str(self._store.value(f"copies/{path.resolve().as_posix().replace('/', '|')}", ""))
        try:
            return datetime.fromisoformat(value)
        except ValueError:
            return None

    def set_last_copy(self, path: Path, when: datetime) -> None:
        """Remember when a safety copy was made."""
        self._store.setValue(f"copies/{path.resolve().as_posix().replace('/', '|')}", when.isoformat())

    def state(self, name: str) -> QByteArray | None:
        """Return the kept state of a window, header or splitter."""
        value = self._store.value(f"state/{name}")
        return value if isinstance(value, QByteArray) else None

    def set_state(self, name: str, value: QByteArray) -> None:
        """Keep the state of a window, header or splitter."""
        self._store.setValue(f"state/{name}", value)

    def text(self, name: str, default: str = "") -> str:
        """Return a remembered word, such as the last folder."""
        return str(self._store.value(f"text/{name}", default))

    def set_text(self, name: str, value: str) -> None:
        """Remember a word."""
        self._store.setValue(f"text/{name}", value)

    def sync(self) -> None:
        """Write everything to the disk."""
        self._store.sync()
