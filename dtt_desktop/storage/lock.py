"""Who has a conference file open: a small JSON file beside it, for people to read about and to tell a clean end.

It is not what keeps two writers apart. On this PC that is SQLite's own lock, which the system takes back however a
program ends; so whoever holds that lock knows that any note of this PC is left over, be its process dead, its number
given to another program, the PC started anew, or the note itself empty or torn. No process is ever asked whether it
lives. A note of another PC is believed until the person takes the file over.
"""

from __future__ import annotations

import json
import os
import sys
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import datetime
from functools import cache
from pathlib import Path

from dtt_desktop.domain.errors import UserError
from dtt_desktop.storage.history import user_name

SUFFIX = ".lock"
_LONGEST = 10_000  # bytes of a note
_RUN = os.urandom(16).hex()  # tells this run of the program from an earlier one with the same process number
_MACHINE_ID = Path("/etc/machine-id")


@dataclass(frozen=True)
class Holder:
    """Who wrote a note: the PC by name and by an id of its own, the person, the program, of which file, since when."""

    host: str
    machine: str = ""
    user: str = "?"
    pid: int = 0
    session: str = ""
    file: str = ""
    since: str = ""

    @property
    def elsewhere(self) -> bool:
        """Tell whether it is another PC; PCs made from one image share their id, renamed ones their name."""
        me = _me()
        return self.host.casefold() != me.host.casefold() or (self.machine or me.machine) != me.machine


def session() -> str:
    """Return what stands for this process and for no other, before or after it."""
    return f"{_RUN}-{os.getpid()}"


@cache
def _machine() -> str:
    """Return what this PC is known by, whichever network adapters it has today: what its system was given at setup."""
    try:
        if sys.platform == "win32":
            import winreg

            flags = winreg.KEY_READ | winreg.KEY_WOW64_64KEY
            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, r"SOFTWARE\Microsoft\Cryptography", 0, flags) as key:
                return str(winreg.QueryValueEx(key, "MachineGuid")[0])
        return _MACHINE_ID.read_text(encoding="ascii").strip()
    except OSError:
        import uuid  # takes as long to load as all the rest here

        return f"{uuid.getnode():012x}"


def _host() -> str:
    return os.environ.get("COMPUTERNAME") or os.uname().nodename


def _me() -> Holder:
    return Holder(_host(), _machine(), user_name(), os.getpid(), session())


class Lock:
    """The note beside one file."""

    def __init__(self, path: Path) -> None:
        real = path.resolve()
        self.path = real.with_name(real.name + SUFFIX)

    def left_over(self) -> bool:
        """Tell whether a note stands that nobody took away, once SQLite's lock is held: the last end was cut off."""
        return self.path.exists()

    def holder(self) -> Holder | None:
        """Return who wrote the note; None when there is none, or it is empty, torn or not ours."""
        try:
            with self.path.open("rb") as file:
                found = json.loads(file.read(_LONGEST))
            known = {name: found[name] for name in Holder.__dataclass_fields__ if name in found}
        except (OSError, ValueError, TypeError, RecursionError):
            return None
        kinds = {name: int if name == "pid" else str for name in known}
        if "host" not in known or any(not isinstance(known[name], kind) for name, kind in kinds.items()):
            return None
        return Holder(**known)

    def refuse_held(self, *, take_over: bool) -> None:
        """Refuse a file that another PC has, unless the person takes it over, and one this very program has open.

        The latter is asked before the file is touched: on POSIX, closing any handle gives back SQLite's lock.
        Raises UserError file-locked-elsewhere, file-busy.
        """
        holder = self.holder()
        if holder is None:
            return
        if self._is_ours(holder):
            raise UserError("file-busy")
        if holder.elsewhere and not take_over:
            raise UserError("file-locked-elsewhere", host=holder.host, user=holder.user, since=_clock(holder.since))

    def _is_ours(self, holder: Holder) -> bool:
        """Tell whether this process wrote the note, and of this file: a note is copied along with a folder."""
        return (holder.session, holder.file) == (session(), str(self.path))

    def busy(self) -> UserError:
        """Return what to say when SQLite's lock is held by somebody."""
        holder = self.holder()
        if holder and holder.elsewhere:
            return UserError("file-alive-elsewhere", host=holder.host)
        return UserError("file-busy")

    def take(self) -> None:
        """Write this program's note. SQLite's lock must be held.

        Where it cannot be written for want of room the file is used all the same. Raises PermissionError.
        """
        now = datetime.now().astimezone().isoformat(timespec="seconds")
        note = json.dumps(asdict(_me()) | {"file": str(self.path), "since": now}, ensure_ascii=False)
        with suppress(PermissionError):
            return self._write(note)
        self.path.unlink(missing_ok=True)  # left over by another user of this PC, whose files are theirs
        return self._write(note)

    def _write(self, note: str) -> None:
        try:
            self.path.write_text(note, encoding="utf-8")
        except PermissionError:
            raise
        except OSError:
            pass

    def release(self) -> None:
        """Take the note away, if it is still this program's."""
        holder = self.holder()
        if holder and self._is_ours(holder):
            with suppress(OSError):
                self.path.unlink()


def _clock(since: str) -> str:
    """Return a time as people say it: 14:05 23/11/2026."""
    try:
        return datetime.fromisoformat(since).strftime("%H:%M %d/%m/%Y")
    except ValueError:
        return "?"
