"""R1: killed at random moments. R2, R10: killed at each system call of a save, an import, an upgrade, a backup ..."""

from __future__ import annotations

import random
import re
import shutil
import time
from collections import Counter
from pathlib import Path

from dtt_desktop.services.founding import new_file
from dtt_desktop.tools.torture import work
from dtt_desktop.tools.torture.checking import Found
from dtt_desktop.tools.torture.children import Child, Strace, want_trace
from dtt_desktop.tools.torture.figures import Figure, Plan, at_least, none
from dtt_desktop.tools.torture.kill_cases import Case, cases

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
        points = 0
        made, wrong = _made(plan, case)
        figures.append(none(case.target, f"wrong without a kill in {case.name}", wrong))
        wrong = 0
        for call in _CALLS:
            for number in _steps(plan.chance(f"{case.name} {call}"), made[call], plan.pick(2, 400)):
                path = _fresh(plan)
                child = Child(plan.folder, case.work, *case.lay_out(path))
                strace = Strace(child, "-e", f"trace={call}", "-e", f"inject={call}:signal=SIGKILL:when={number}")
                child.go()
                code = child.end()
                strace.end()
                points += code != 0  # threads may make a call more or less
                wrong += case.check(path, child.said)
        figures.append(at_least(case.target, f"kill points in {case.name}", points, 1))
        figures.append(none(case.target, f"wrong after a kill in {case.name}", wrong))
    return figures


def _fresh(plan: Plan) -> Path:
    """Take away the file's folder and that of the program's own data; return where the file is laid out."""
    for used in ("work", "dtt_desktop"):
        shutil.rmtree(plan.folder / used, ignore_errors=True)
    path = plan.folder / "work" / "a.dtt"
    path.parent.mkdir()
    return path


def _made(plan: Plan, case: Case) -> tuple[Counter[str], int]:
    """Return how many calls of each kind the work makes when nothing disturbs it, and how much is wrong then."""
    path, trace = _fresh(plan), plan.folder / "calls.trace"
    child = Child(plan.folder, case.work, *case.lay_out(path))
    strace = Strace(child, "-e", f"trace={','.join(_CALLS)}", out=trace)
    child.go()
    wrong = int(child.end() != 0)
    strace.end()
    wrong += case.check(path, child.said)
    found = re.findall(r"^(?:\d+ +)?(\w+)\(", trace.read_text(encoding="utf-8", errors="replace"), re.MULTILINE)
    return Counter(found), wrong


def _steps(chance: random.Random, made: int, most: int) -> list[int]:
    """Return at which calls to kill: each, or as many as are wanted, drawn from those there are."""
    return sorted(chance.sample(range(1, made + 1), min(made, most)))
