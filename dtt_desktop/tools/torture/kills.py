"""R1: killed at random moments. R2, R10: killed at each system call of a save, an import, an upgrade, a backup ..."""

from __future__ import annotations

import random
import shutil
import time

from dtt_desktop.services.founding import new_file
from dtt_desktop.tools.torture import work
from dtt_desktop.tools.torture.checking import Found
from dtt_desktop.tools.torture.children import Child, Strace, want_trace
from dtt_desktop.tools.torture.figures import Figure, Plan, at_least, none
from dtt_desktop.tools.torture.kill_cases import cases

_CALLS = ("pwrite64", "fdatasync", "fsync", "ftruncate", "write", "unlink", "rename", "link")


def random_kills(plan: Plan) -> list[Figure]:
    """Kill a program that saves without pause, again and again on one file."""
    chance, found = plan.chance("kills"), Found()
    path = plan.folder / "kills.dtt"
    new_file(path)
    acknowledged: list[str] = []
    first = 0
    for _ in range(plan.pick(15, 1000)):
        child = Child(plan.folder, work.edits, path, first, 10_000)
        child.go()
        time.sleep(0.03 + chance.uniform(0, 0.35))
        child.kill()
        child.end()
        acknowledged += child.said
        last = max(map(int, child.said), default=first - 1) + 2
        found.look(path, acknowledged[-400:], range(max(0, last - 400), last))
        first = last
        if path.stat().st_size > 8_000_000:
            path.unlink()
            new_file(path)
            acknowledged, first = [], first
    return [
        at_least("R1", "random kills", found.tried, plan.pick(15, 1000)),
        at_least("R1", "edits acknowledged", first, plan.pick(15, 1000)),
        none("R1", "acknowledged edits lost", found.lost),
        none("R1", "edits torn", found.torn),
        none("R1", "files unsound", found.unsound),
    ]


def system_calls(plan: Plan) -> list[Figure]:
    """Kill at the first, second, third ... system call of a kind until the work runs through."""
    want_trace(plan.folder)
    figures = []
    for case in cases(plan):
        wrong = points = 0
        for call in _CALLS:
            steps = _steps(plan.chance(f"{case.name} {call}"), plan.pick(1, 400), dense=plan.long)
            for number in steps:
                for used in ("work", "dtt_desktop"):  # the file's folder, and that of the program's own data
                    shutil.rmtree(plan.folder / used, ignore_errors=True)
                path = plan.folder / "work" / "a.dtt"
                path.parent.mkdir()
                child = Child(plan.folder, case.work, *case.lay_out(path))
                strace = Strace(child, "-e", f"trace={call}", "-e", f"inject={call}:signal=SIGKILL:when={number}")
                child.go()
                code = child.end()
                strace.end()
                if code == 0:
                    break
                points += 1
                wrong += case.check(path, child.said)
        figures.append(at_least(case.target, f"kill points in {case.name}", points, 1))
        figures.append(none(case.target, f"wrong after a kill in {case.name}", wrong))
    return figures


def _steps(chance: random.Random, most: int, *, dense: bool) -> list[int]:
    """Return at which calls to kill: each, or a few drawn at random."""
    return list(range(1, most + 1)) if dense else sorted(chance.sample(range(1, 6), most))
