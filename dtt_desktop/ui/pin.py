"""The PIN that covers the screen: kept salted and stretched in a small file of its own, beside the settings.

It guards a desk, not the data: whoever has the file can read it. Taking that small file away takes the PIN away.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings

MINUTES = (5, 10, 15, 30, 0)
"""After how long without a key or a click the screen is covered; 0 is never."""
_USUAL, _SHORTEST, _LONGEST = 10, 4, 12
_PATIENCE = 60  # seconds to wait at most after a wrong PIN


class Pin:
    """One person's PIN on this PC."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._store = QSettings(str(path), QSettings.Format.IniFormat)

    @property
    def is_set(self) -> bool:
        """Tell whether there is one."""
        return bool(self._text("hash"))

    @property
    def minutes(self) -> int:
        """Return after how many minutes the screen is covered by itself; 0 is never."""
        kept = self._text("minutes")
        return int(kept) if kept.isdigit() and int(kept) in MINUTES else _USUAL

    def set(self, pin: str, minutes: int) -> None:
        """Keep a PIN of 4 to 12 digits; what is kept cannot be turned back into it quickly."""
        import secrets  # with hashlib: not loaded at the start, where nobody types a PIN yet

        salt = secrets.token_hex(16)
        for key, value in (("salt", salt), ("hash", _stretched(pin, salt)), ("minutes", str(minutes)), ("wrong", "0")):
            self._store.setValue(key, value)
        self._store.sync()

    def remove(self) -> None:
        """Have no PIN any more."""
        self._store.clear()
        self._store.sync()

    def matches(self, pin: str) -> bool:
        """Tell whether a PIN is the right one; a wrong one is counted, also over a restart."""
        from secrets import compare_digest

        right = compare_digest(_stretched(pin, self._text("salt")), self._text("hash"))
        self._store.setValue("wrong", "0" if right else str(self._wrong + 1))
        self._store.sync()
        return right

    @property
    def wait(self) -> int:
        """Return how many seconds to wait before the next try: 0, 1, 2, 4 ... 60."""
        return min(_PATIENCE, 2 ** (self._wrong - 1)) if self._wrong else 0

    @property
    def _wrong(self) -> int:
        kept = self._text("wrong")
        return min(int(kept), 10) if kept.isdigit() else 0

    def _text(self, key: str) -> str:
        return str(self._store.value(key, ""))


def may_be(pin: str) -> bool:
    """Tell whether a text can be a PIN: digits only, so that a Vietnamese keyboard program leaves it alone."""
    return pin.isdecimal() and pin.isascii() and _SHORTEST <= len(pin) <= _LONGEST


def _stretched(pin: str, salt: str) -> str:
    import hashlib

    return hashlib.scrypt(pin.encode(), salt=salt.encode(), n=2**14, r=8, p=1).hex()
