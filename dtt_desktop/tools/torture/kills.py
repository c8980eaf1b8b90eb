"""R1: killed at random moments. R2, R10: killed at each system call of a save, an import, an upgrade, a backup ..."""

from __future__ import annotations

import random
import shutil
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from dtt_desktop.services.backups import Backups
from dtt_desktop.services.founding import new_file
from dtt_desktop.services.workspace import Workspace
from dtt_desktop.storage.migrations import SCHEMA_VERSION
from dtt_desktop.tools.torture import work
from dtt_desktop.tools.torture.checking import Found, half_backups, logical
from dtt_desktop.tools.torture.children import Child, Strace, Work, can_trace
from dtt_desktop.tools.torture.figures import Figure, Plan, at_least, none
from dtt_desktop.tools.torture.spoiling import copy_of

_CALLS = ("pwrite64", "fdatasync", "fsync", "ftruncate", "write", "unlink", "rename", "link")


def random_kills(plan: Plan) -> list[Figure]:
    """Kill a program that saves without pause, again and again on one file."""
    chance, found = plan.chance("kills"), Found()
    path = plan.folder / "kills.dtt"
    new_file(path)
    acknowledged: list[str] = []
    first = 0
    for _ in range(plan.pick(30, 1000)):
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
        at_least("R1", "random kills", found.tried, plan.pick(30, 1000)),
        at_least("R1", "edits acknowledged", first, plan.pick(30, 1000)),
        none("R1", "acknowledged edits lost", found.lost),
        none("R1", "edits torn", found.torn),
        none("R1", "files unsound", found.unsound),
    ]


@dataclass(frozen=True)
class Case:
    """One piece of work to be killed in: what is laid out before, done, and checked after."""

    name: str
    target: str
    lay_out: Callable[[Path], tuple[object, ...]]  # returns the arguments of the work
    work: Work
    check: Callable[[Path, list[str]], int]  # returns how much is wrong


def system_calls(plan: Plan) -> list[Figure]:
    """Kill at the first, second, third ... system call of a kind until the work runs through."""
    if not can_trace(plan.folder):
        return []
    figures = []
    for case in _cases(plan):
        wrong = points = 0
        for call in _CALLS:
            steps = _steps(plan.chance(f"{case.name} {call}"), plan.pick(3, 400), dense=plan.long)
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


def _cases(plan: Plan) -> list[Case]:
    master = plan.folder / "master.dtt"
    new_file(master)
    sheet = plan.folder / "list.csv"
    sheet.write_text("Họ và tên\n" + "".join(f"Nông Văn Người{i}\n" for i in range(30)), encoding="utf-8")
    olds = {version: plan.folder / f"old{version}.dtt" for version in plan.pick((1,), tuple(range(1, SCHEMA_VERSION)))}
    for version, path in olds.items():
        work.old_file(path, version)

    def saves(path: Path) -> tuple[object, ...]:
        return copy_of(master, path), 0, 3

    def check_saves(path: Path, said: list[str]) -> int:
        found = Found()
        found.look(path, said, range(3))
        return found.lost + found.torn + found.unsound

    def check_import(path: Path, said: list[str]) -> int:
        workspace = Workspace.open(path)
        there = workspace.store.driver.execute("SELECT count(*) FROM delegate").fetchone()[0]
        workspace.close()
        return int(there not in ((30,) if said else (0, 30))) + half_backups(Backups.of(path))

    def upgrade(version: int) -> Case:
        whole = _upgraded(olds[version], plan.folder / "whole.dtt")

        def check(path: Path, _: list[str]) -> int:
            return int(logical(path) != whole) + half_backups(Backups.of(path))

        return Case(f"upgrade from version {version}", "R10", lambda path: (copy_of(olds[version], path),),
                    work.open_old, check)  # fmt: skip

    def check_backups(path: Path, said: list[str]) -> int:
        kept = {str(backup.sequence) for backup in Backups.of(path).listed()}
        return half_backups(Backups.of(path)) + len(set(said) - kept)

    def two_states(path: Path) -> tuple[object, ...]:
        copy_of(master, path)
        workspace = Workspace.open(path)
        workspace.backups.back_up(workspace.store, "hand")
        workspace.close()
        work.edits(lambda _: None, path, 0, 1)
        return (path,)

    def check_restored(path: Path, said: list[str]) -> int:
        now = logical(path)
        backups = Backups.of(path)
        held = logical(copy_of(backups.listed()[-1].path, path.with_name("held.dtt")))
        edited = any(rows in line for line in now for rows in work.rows_of(0))
        return int(now != held if said else not (now == held or edited))

    return [
        Case("saves", "R2", saves, work.edits, check_saves),
        Case("an import", "R2", lambda path: (copy_of(master, path), sheet), work.take_list, check_import),
        Case("backups", "R8", lambda path: (copy_of(master, path), 2), work.back_up, check_backups),
        Case("a restore", "R2", two_states, work.put_back, check_restored),
        *(upgrade(version) for version in olds),
    ]


def _upgraded(old: Path, to: Path) -> list[str]:
    return logical(copy_of(old, to))
