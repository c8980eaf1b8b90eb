"""Pieces of work on the sample that are killed: what leaves the file, what is erased, issued, begun anew.

They are checked with plain SQLite and by their bytes: the old state whole, or the new one.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.services import records, register
from dtt_desktop.services.copying import save_copy
from dtt_desktop.services.erasing import erase_sensitive
from dtt_desktop.services.erasing_person import erase_person
from dtt_desktop.services.founding import renew
from dtt_desktop.services.locked_copy import save_locked_copy
from dtt_desktop.services.sample import new_sample
from dtt_desktop.services.workspace import Workspace
from dtt_desktop.tools.torture.children import Send

NAME, NUMBER, PHONE = "Quách Thị Kanariten", "020187640313", "0987640313"
_KEY = 5
_PHRASE = "1234-5678"


def sample_with_her(path: Path) -> None:
    """Make a sample with somebody in it whose values are found nowhere else."""
    new_sample(path)
    workspace = Workspace.open(path)
    records.set_typed(workspace, Delegate, _KEY, {"full_name": NAME, "citizen_id": NUMBER, "phone": PHONE})
    workspace.close()


def erased_person(send: Send, path: Path) -> None:
    """Erase her."""
    workspace = Workspace.open(path)
    erase_person(workspace, "delegate", _KEY, "theo yêu cầu")
    send("done")
    workspace.close()


def erased_all(send: Send, path: Path) -> None:
    """Erase everybody's sensitive data."""
    workspace = Workspace.open(path)
    erase_sensitive(workspace, "quyết toán")
    send("done")
    workspace.close()


def issued(send: Send, path: Path) -> None:
    """Issue the plan."""
    workspace = Workspace.open(path)
    register.issue(workspace, "invitation", 77, "2025-08-01", date(2025, 8, 1), [_KEY])
    send("done")
    workspace.close()


def renewed(send: Send, path: Path) -> None:
    """Begin the next conference from this one."""
    workspace = Workspace.open(path)
    renew(workspace, path.with_name("sau.dtt"), "Hội nghị sau", "2027-08-15")
    send("done")
    workspace.close()


def copied(send: Send, path: Path) -> None:
    """Save a plain copy over an older one."""
    workspace = Workspace.open(path)
    save_copy(workspace, path.with_name("sao.dtt"))
    send("done")
    workspace.close()


def locked(send: Send, path: Path) -> None:
    """Save an encrypted copy."""
    workspace = Workspace.open(path)
    save_locked_copy(workspace, path.with_name("sao.zip"), _PHRASE)
    send("done")
    workspace.close()


def asked(path: Path, query: str) -> int:
    """Ask plain SQLite, which plays back what was cut off; -1 when the file is not sound."""
    with closing(sqlite3.connect(path)) as driver:
        if driver.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
            return -1
        return int(driver.execute(query).fetchone()[0])


def check_person(path: Path, said: list[str]) -> int:
    """She is there whole, or gone with her tombstone and every byte."""
    there = asked(path, f"SELECT count(*) FROM delegate WHERE full_name = '{NAME}'")
    stones = asked(path, "SELECT count(*) FROM tombstone")
    half = (there, stones > 0) not in ((1, False), (0, True))
    return int(half or (bool(said) and there != 0) or (bool(said) and NAME.encode() in path.read_bytes()))


def check_all(path: Path, said: list[str]) -> int:
    """The numbers are all there, or all gone with their tombstone."""
    there = asked(path, "SELECT count(*) FROM delegate WHERE citizen_id IS NOT NULL OR phone IS NOT NULL")
    stones = asked(path, "SELECT count(*) FROM tombstone")
    half = (there > 0) == (stones > 0)
    return int(half or (bool(said) and there != 0) or (bool(said) and PHONE.encode() in path.read_bytes()))


def check_issued(path: Path, said: list[str]) -> int:
    """The letter has its number and a step says so, or neither."""
    there = asked(path, "SELECT count(*) FROM paper_copy WHERE number = 77 AND state = 'issued'")
    steps = asked(path, "SELECT count(*) FROM step WHERE code = 'issue' AND params LIKE '%77%'")
    return int(there != steps or there not in (0, 1) or (bool(said) and there != 1))


def check_renewed(path: Path, said: list[str]) -> int:
    """The next file is there whole or not at all; the old one is as it was."""
    made = path.with_name("sau.dtt")
    old = asked(path, f"SELECT count(*) FROM delegate WHERE full_name = '{NAME}'") != 1
    if not made.exists():
        return int(old or bool(said))
    return int(old or asked(made, "SELECT count(*) FROM conference WHERE name = 'Hội nghị sau'") != 1)


def check_copied(path: Path, said: list[str]) -> int:
    """The copy is the old one whole, or the new one whole."""
    made = path.with_name("sao.dtt")
    there = asked(made, f"SELECT count(*) FROM delegate WHERE full_name = '{NAME}'")
    return int(there not in (0, 1) or (bool(said) and there != 1))


def check_locked(path: Path, said: list[str]) -> int:
    """The archive opens with its passphrase or is not there, and no plain copy lies beside it."""
    import pyzipper

    made = path.with_name("sao.zip")
    plain = any(NAME.encode() in file.read_bytes() for file in path.parent.iterdir() if file.name.startswith(".dtt-"))
    if not made.exists():
        return int(plain or bool(said))
    with pyzipper.AESZipFile(made) as archive:
        archive.setpassword(_PHRASE.encode())
        return int(plain or NAME.encode() not in archive.read("hoi-nghi.dtt"))
