"""R7: one byte of the file changed at random: refused with the backups, or named, or of no consequence; never silence.

What a byte changed is asked of plain SQLite, not of the program.
"""

from __future__ import annotations

import os
import random
import sqlite3
from collections import Counter
from contextlib import closing
from pathlib import Path

from dtt_desktop.services.backups import Backups
from dtt_desktop.services.sample import new_sample
from dtt_desktop.services.workspace import Workspace
from dtt_desktop.tools.torture.children import Child
from dtt_desktop.tools.torture.figures import Figure, Plan, at_least, none
from dtt_desktop.tools.torture.spoiling import copy_of, overwrite
from dtt_desktop.tools.torture.started import looked_at

_PATIENCE = 60.0  # seconds for a start


def flipped(plan: Plan) -> list[Figure]:
    """Change one byte, start the program as a person does, and read what it says."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    master, path = plan.folder / "master.dtt", plan.folder / "flip" / "a.dtt"
    path.parent.mkdir()
    new_sample(master)
    workspace = Workspace.open(copy_of(master, path))
    workspace.backups.back_up(workspace.store, "work")
    workspace.close()
    master.write_bytes(path.read_bytes())
    before, chance, seen = said(master), plan.chance("flips"), Counter[str]()
    wanted = plan.pick(8, 300)
    for number in range(wanted + 1):
        place = None if number == 0 else flip(copy_of(master, path), chance)
        if place is None:
            copy_of(master, path)
        what = outcome(plan.folder, path, before)
        seen["control: untouched and silent"] += number == 0 and what == "no difference"
        seen[what] += number > 0
        if what.startswith("wrong"):
            print(f"   byte {place}: {what}", flush=True)
    wrong = {what: count for what, count in seen.items() if what.startswith("wrong")}
    return [
        at_least("R7", "single bytes changed", wanted, wanted),
        at_least("R7", "control: an untouched file is opened without a word", seen["control: untouched and silent"], 1),
        at_least("R7", "of them told: refused with backups, or the row named", seen["refused"] + seen["named"], 1),
        none("R7", "starts without a window", wrong.pop("wrong: no window", 0)),
        none("R7", "differences nobody was told of", wrong.pop("wrong: silence", 0)),
        none("R7", "told without a way to the backups, or as a fault of the program", sum(wrong.values())),
    ]


def flip(path: Path, chance: random.Random) -> int:
    """Change one byte to another; return where."""
    place = chance.randrange(path.stat().st_size)
    with path.open("rb") as file:
        file.seek(place)
        old = file.read(1)[0]
    overwrite(path, place, bytes([old ^ chance.randrange(1, 256)]))
    return place


def said(path: Path) -> object:
    """Return all that a file says, as plain SQLite reads it; the fault where it reads nothing."""
    try:
        with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)) as driver:
            driver.text_factory = bytes
            schema = driver.execute("SELECT type, name, sql FROM sqlite_master ORDER BY type, name").fetchall()
            tables = [name.decode() for kind, name, _ in schema if kind == b"table"]
            return schema, {name: sorted(map(repr, driver.execute(f'SELECT * FROM "{name}"'))) for name in tables}
    except (sqlite3.Error, UnicodeDecodeError) as fault:
        return str(fault)


def outcome(home: Path, path: Path, before: object) -> str:
    """Start the program on a file and return what came of it."""
    differs = said(path) != before
    backups = len(Backups.of(path).listed())
    child = Child(home, looked_at, path)
    child.go()
    ended = child.end(_PATIENCE)
    if ended or not child.said:
        return "wrong: no window"
    kind, offered, faults = child.said[-1].split(" ")
    if kind == "refused":
        return "refused" if int(offered) == backups else "wrong: refused without its backups"
    if kind == "named":
        return "named"
    if int(faults):
        return "wrong: a fault of the program"
    return "wrong: silence" if differs else "no difference"
