"""What the children do: the program's own services, told piece by piece."""

from __future__ import annotations

import time
from pathlib import Path
from unittest import mock

from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.unit import Unit
from dtt_desktop.services import papers, records
from dtt_desktop.services.backups import Backups
from dtt_desktop.services.files import write_whole
from dtt_desktop.services.founding import new_file
from dtt_desktop.services.lists.intake import Intake, review_all
from dtt_desktop.services.lists.taking import carry_out
from dtt_desktop.services.restoring import restore
from dtt_desktop.services.workspace import Workspace
from dtt_desktop.storage import migrate, migrations, recording  # noqa: F401 - loaded once, before the children fork
from dtt_desktop.storage.store import Store
from dtt_desktop.tools.torture.children import Send

MOST = 12  # rows of one edit


def nothing(send: Send) -> None:
    """Say that it runs."""
    send("here")


def rows_of(number: int) -> list[str]:
    """Return the names an edit adds: all of them or none must be found."""
    return [f"Thôn {number} hàng {i}/{number % MOST + 1}" for i in range(number % MOST + 1)]


def edits(send: Send, path: Path, first: int, count: int, *, unsafe: bool = False) -> None:
    """Add rows, one edit after the other; say each that is saved. ``unsafe`` is the control without flushes."""
    workspace = Workspace.open(path)
    if unsafe:
        workspace.store.driver.execute("PRAGMA synchronous=OFF")
    for number in range(first, first + count):
        records.add_many(workspace, Unit, [{"name": name, "note": "x" * 300} for name in rows_of(number)])
        send(str(number))
    workspace.close()


def edits_told(send: Send, path: Path, first: int, count: int) -> None:
    """As :func:`edits`, where the disk may fail: say also what was refused, and what nobody should ever see."""
    try:
        workspace = Workspace.open(path)
    except UserError as error:
        send(f"refused {error.code}")
        return
    for number in range(first, first + count):
        try:
            records.add_many(workspace, Unit, [{"name": name, "note": "x" * 300} for name in rows_of(number)])
        except UserError as error:
            send(f"refused {error.code}")
        except Exception as error:  # noqa: BLE001 - just what is counted
            send(f"bug {error!r}")
        else:
            send(str(number))
    workspace.close()


def timed_edits(send: Send, path: Path, count: int) -> None:
    """Save one cell after the other; say how many milliseconds each took."""
    workspace = Workspace.open(path)
    key = workspace.rows(Unit)[0][0]
    for number in range(count):
        begun = time.perf_counter()
        records.set_typed(workspace, Unit, key, {"note": f"lần {number}"})
        send(f"{(time.perf_counter() - begun) * 1000:.1f}")
    workspace.close()


def take_list(send: Send, path: Path, sheet: Path) -> None:
    """Import a sheet."""
    workspace = Workspace.open(path)
    intake = Intake.of_file(workspace, sheet, "delegates")
    review_all([intake])
    send(str(carry_out(workspace, [intake])))
    workspace.close()


def open_old(send: Send, path: Path) -> None:
    """Open a file of an older version, which brings it up to date."""
    Workspace.open(path).close()
    send("done")


def make_new(send: Send, path: Path) -> None:
    """Create a conference."""
    new_file(path)
    send("done")


def back_up(send: Send, path: Path, count: int) -> None:
    """Take backups."""
    workspace = Workspace.open(path)
    for _ in range(count):
        send(str(workspace.backups.back_up(workspace.store, "work").sequence))
    workspace.close()


def put_back(send: Send, path: Path) -> None:
    """Restore the oldest backup of a file."""
    backups = Backups.of(path)
    restore(backups, backups.listed()[-1], path)
    send("done")


def put_back_as_a_person(send: Send, path: Path, number: int) -> None:
    """Restore one of many backups as the window does: choose it, back up what stands there, put it back."""
    workspace = Workspace.open(path)
    backups = workspace.backups
    chosen = next(backup for backup in backups.listed() if backup.sequence == number)
    backups.choose(chosen)
    backups.back_up(workspace.store, "restore", {"name": chosen.made_at})
    workspace.close()
    restore(backups, chosen, path, set_aside=False)
    send("done")


def batch(send: Send, path: Path, folder: Path) -> None:
    """Write an invitation for each delegate; a batch that was cut off goes on."""
    workspace = Workspace.open(path)
    papers.export(workspace, "invitation", folder, each=True)
    workspace.close()
    send("done")


def writes(send: Send, path: Path, count: int, *, unsafe: bool = False) -> None:
    """Replace one file again and again; ``unsafe`` is the control that writes over it."""
    for number in range(1, count + 1):
        data = content(number)
        if unsafe:
            path.write_bytes(data)
        else:
            write_whole(path, data)
        send(str(number))


def content(number: int) -> bytes:
    """Return what a file holds the n-th time: of changing length, known from its first and last bytes."""
    return b"%d|" % number + b"x" * (3000 + number % 7 * 2500) + b"|%d" % number


def start(send: Send, path: Path, at: float, keep: float) -> None:
    """Open a file at a moment given to many; say how it went, and keep it for some seconds."""
    time.sleep(max(0.0, at - time.monotonic()))
    try:
        workspace = Workspace.open(path)
    except UserError as error:
        send(error.code)
        return
    send("in")
    time.sleep(keep)
    workspace.close()


def old_file(path: Path, version: int) -> None:
    """Make a file as an earlier version of the program left it, with rows in it."""
    with (
        mock.patch.object(migrate, "MIGRATIONS", migrate.MIGRATIONS[:version]),
        mock.patch.object(migrations, "SCHEMA_VERSION", version),
    ):
        store = Store.create(path)
    run = store.driver.execute
    run("INSERT INTO conference (id, name) VALUES (1, 'Hội nghị')")
    run("INSERT INTO agency (id, name, letterhead, place, symbol, size_profile) VALUES (1, 'A', 'A', 'B', 'C', '14')")
    for number in range(40):
        run("INSERT INTO unit (name, kind) VALUES (?, 'village')", (f"Thôn {number}",))
    store.close()
