"""Starts the program for random acts at its window, each run in a process and a folder of its own."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from random import Random

from dtt_desktop.services.founding import new_file
from dtt_desktop.services.lists.sending import write_table
from dtt_desktop.services.sample import new_sample
from dtt_desktop.tools.random_acts import typed
from dtt_desktop.tools.random_acts.walk import HOMES, Failure, Planned, Told
from dtt_desktop.ui.crash import NATIVE

_SECONDS = 600
_SHOWN = 12  # of the acts before a fault


def planned(count: int) -> list[Planned]:
    """Return the numbers of acts; what each does is drawn when it is seen what stands in front."""
    return [(number, "") for number in range(count)]


def walked(seed: int, plan: Sequence[Planned], sabotage: str = "") -> Told:
    """Start the program on a new file and do acts at its window; nothing of it stays."""
    folder = Path(tempfile.mkdtemp(prefix="dtt-acts-"))
    try:
        path = folder / "hội nghị.dtt"
        (new_sample if seed % 2 else new_file)(path)
        rows = [[typed.person(Random(n)), str(1960 + n), "Hội viên"] for n in range(5)]
        write_table(folder / "danh sách.xlsx", ["Họ và tên", "Năm sinh", "Chức vụ"], rows)
        return _told(folder, path, seed, plan, sabotage)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _told(folder: Path, path: Path, seed: int, plan: Sequence[Planned], sabotage: str) -> Told:
    environment = {**os.environ, **dict.fromkeys((*HOMES, "HOME"), str(folder)), "QT_QPA_PLATFORM": "offscreen"}
    numbers = " ".join(str(number) for number in (seed, *(number for number, _ in plan)))
    begin = f"{sabotage}\nfrom dtt_desktop.tools.random_acts.window import run\nrun()"
    made = subprocess.run(
        [sys.executable, "-c", begin, str(path), numbers],
        env=environment, capture_output=True, text=True, encoding="utf-8", timeout=_SECONDS, check=False,
    )  # fmt: skip
    told = Told()
    lines = [line for line in made.stdout.splitlines() if line.startswith("{")]
    if not lines:
        told.failure = Failure(f"ended with {made.returncode}: {made.stderr[-2000:]}", "ended", list(plan))
        return told
    found = json.loads(lines[-1])
    done: list[Planned] = [(number, what) for number, what in found["done"]]
    told.done.update(what.split(":")[0].split(",")[0].rstrip(" 0123456789") for _, what in done)
    told.wrote["steps"] = found["steps"]
    told.seen.update(found["seen"])
    crash = "".join(path.read_text(encoding="utf-8") for path in folder.rglob(NATIVE))
    ended = [f"ended with {made.returncode}: {crash[-3000:]}{made.stderr[-1000:]}"] if made.returncode or crash else []
    faults = found["faults"] or ended
    if faults:
        before = "\n".join(f"  {number} {what}" for number, what in done[-_SHOWN:])
        told.failure = Failure(f"{before}\n{chr(10).join(faults)}", _mark(faults[0]), done)
    return told


def _mark(fault: str) -> str:
    """Return what two runs of one fault have in common: where it was raised, or how its words begin."""
    return fault.strip().splitlines()[-1][-80:] if "Traceback" in fault else fault.split(" > ")[-1][:60]
