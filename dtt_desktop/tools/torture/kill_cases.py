"""The pieces of work that are killed at each system call: what is laid out before, done, and checked after."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from dtt_desktop.domain.unit import Unit
from dtt_desktop.services import records
from dtt_desktop.services.backups import Backups
from dtt_desktop.services.founding import new_file
from dtt_desktop.services.sample import new_sample
from dtt_desktop.services.workspace import Workspace
from dtt_desktop.storage.migrations import SCHEMA_VERSION
from dtt_desktop.storage.store import EXTENSION
from dtt_desktop.tools.torture import leaving_cases as leaving
from dtt_desktop.tools.torture import work
from dtt_desktop.tools.torture.checking import Found, half_backups, logical
from dtt_desktop.tools.torture.children import Work
from dtt_desktop.tools.torture.figures import Plan
from dtt_desktop.tools.torture.spoiling import copy_of

_FIRST, _LAST = ("Nông", "Hoàng", "Lương", "Vi", "Triệu"), ("An", "Bình", "Chiến", "Dũng", "Hải", "Long")

_KEPT, _NEXT_TO_GO = 13, 2  # backups there are before the one more that makes rotation let the second go


@dataclass(frozen=True)
class Case:
    """One piece of work to be killed in."""

    name: str
    target: str
    lay_out: Callable[[Path], tuple[object, ...]]  # returns the arguments of the work
    work: Work
    check: Callable[[Path, list[str]], int]  # returns how much is wrong


def cases(plan: Plan) -> list[Case]:
    """Return all of them; upgrades from the first version only, or from each there ever was."""
    master = plan.folder / "master.dtt"
    new_file(master)
    versions = plan.pick((1,), tuple(range(1, SCHEMA_VERSION)))
    return [
        _new(master),
        Case("saves", "R2", lambda path: (copy_of(master, path), 0, 3), work.edits, _check_saves),
        _import(plan, master),
        Case("backups", "R8", lambda path: (copy_of(master, path), 2), work.back_up, _check_backups),
        Case("a restore", "R2", lambda path: _two_states(master, path), work.put_back, _check_restored),
        Case(
            "a restore of the one rotation lets go next",
            "R8",
            lambda path: _many(master, path),
            work.put_back_as_a_person,
            _check_chosen,
        ),
        *(_upgrade(plan, version) for version in versions),
        *_leaving(plan),
    ]


def _leaving(plan: Plan) -> list[Case]:
    """Return what is done with a file full of people."""
    people, before = plan.folder / "people.dtt", plan.folder / "before.dtt"
    leaving.sample_with_her(people)
    new_sample(before)

    def lay_out(path: Path) -> tuple[object, ...]:
        return (copy_of(people, path),)

    def beside_a_copy(path: Path) -> tuple[object, ...]:
        copy_of(before, path.with_name("sao.dtt"))
        return lay_out(path)

    return [
        Case("erasing a person", "R20", lay_out, leaving.erased_person, leaving.check_person),
        Case("erasing all sensitive data", "R20", lay_out, leaving.erased_all, leaving.check_all),
        Case("issuing a letter", "R2", lay_out, leaving.issued, leaving.check_issued),
        Case("beginning the next conference", "R2", lay_out, leaving.renewed, leaving.check_renewed),
        Case("saving a copy", "R2", beside_a_copy, leaving.copied, leaving.check_copied),
        Case("saving an encrypted copy", "R2", lay_out, leaving.locked, leaving.check_locked),
    ]


def _new(master: Path) -> Case:
    whole = logical(master)

    def check(path: Path, said: list[str]) -> int:
        return int(logical(path) != whole) if path.exists() else int(bool(said))

    return Case("a new file", "R2", lambda path: (path,), work.make_new, check)


def _check_saves(path: Path, said: list[str]) -> int:
    found = Found()
    found.look(path, said, range(3))
    return found.lost + found.torn + found.unsound


def _import(plan: Plan, master: Path) -> Case:
    sheet = plan.folder / "list.csv"
    names = [f"{first} Văn {last}" for first in _FIRST for last in _LAST]
    sheet.write_text("\n".join(["Họ và tên", *names]), encoding="utf-8")

    def check(path: Path, said: list[str]) -> int:
        workspace = Workspace.open(path)
        there = workspace.store.driver.execute("SELECT count(*) FROM delegate").fetchone()[0]
        workspace.close()
        return int(there not in ((30,) if said else (0, 30))) + half_backups(Backups.of(path))

    return Case("an import", "R2", lambda path: (copy_of(master, path), sheet), work.take_list, check)


def _check_backups(path: Path, said: list[str]) -> int:
    kept = {str(backup.sequence) for backup in Backups.of(path).listed()}
    return half_backups(Backups.of(path)) + len(set(said) - kept)


def _two_states(master: Path, path: Path) -> tuple[object, ...]:
    """Lay out a file that was backed up and edited since."""
    workspace = Workspace.open(copy_of(master, path))
    workspace.backups.back_up(workspace.store, "hand")
    workspace.close()
    work.edits(lambda _: None, path, 0, 1)
    return (path,)


def _check_restored(path: Path, said: list[str]) -> int:
    now = logical(path)
    held = logical(copy_of(Backups.of(path).listed()[-1].path, path.with_name("held.dtt")))
    edited = any(name in line for line in now for name in work.rows_of(0))
    return int(now != held) if said else int(now != held and not edited)


def _many(master: Path, path: Path) -> tuple[object, ...]:
    """Lay out a file with as many backups as rotation keeps, each of another state; the next takes away the second."""
    workspace = Workspace.open(copy_of(master, path))
    for number in range(_KEPT):
        workspace.backups.back_up(workspace.store, "work")
        records.add_many(workspace, Unit, [{"name": name} for name in work.rows_of(number)])
    workspace.close()
    return (path, _NEXT_TO_GO)


def _check_chosen(path: Path, said: list[str]) -> int:
    """Look whether the file is that of before or the chosen one, and whether the chosen one still stands."""
    backups = Backups.of(path)
    chosen = backups.folder / f"{_NEXT_TO_GO:06d}{EXTENSION}"
    if not chosen.exists():
        return 1
    held = logical(copy_of(chosen, path.with_name("held.dtt")))
    now = logical(path)
    last = work.rows_of(_KEPT - 1)
    before = sum(any(name in line for line in now) for name in last) == len(last)
    return half_backups(backups) + int(now != held if said else now != held and not before)


def _upgrade(plan: Plan, version: int) -> Case:
    old = plan.folder / f"old{version}.dtt"
    work.old_file(old, version)
    whole = logical(copy_of(old, plan.folder / "whole.dtt"))

    def check(path: Path, _: list[str]) -> int:
        return int(logical(path) != whole) + half_backups(Backups.of(path))

    name = f"upgrade from version {version}"
    return Case(name, "R10", lambda path: (copy_of(old, path),), work.open_old, check)
