"""R4, R5: the disk reports errors or is full, at the first, second, third ... call, once or from then on."""

from __future__ import annotations

import hashlib
import os
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from dtt_desktop.domain.errors import UserError
from dtt_desktop.services import papers
from dtt_desktop.services.backup_dump import as_json, as_sheet, dumped
from dtt_desktop.services.copying import save_copy
from dtt_desktop.services.files import write_whole
from dtt_desktop.services.founding import new_file
from dtt_desktop.services.sample import new_sample
from dtt_desktop.services.workspace import Workspace
from dtt_desktop.storage.store import snapshot
from dtt_desktop.tools.torture import work
from dtt_desktop.tools.torture.checking import Found
from dtt_desktop.tools.torture.children import Child, Strace, want_trace
from dtt_desktop.tools.torture.figures import Figure, Plan, UntriedError, at_least, none
from dtt_desktop.tools.torture.spoiling import copy_of

_CALLS = {"pwrite64": ("EIO", "ENOSPC"), "fdatasync": ("EIO",), "ftruncate": ("EIO",), "openat": ("EMFILE", "EIO")}


def errors(plan: Plan) -> list[Figure]:
    """Let a call of a save fail, and go on saving."""
    want_trace(plan.folder)
    master, path = plan.folder / "master.dtt", plan.folder / "errors.dtt"
    new_file(master)
    found, bugs, refused = Found(), 0, 0
    numbers = range(1, plan.pick(3, 60))
    for call, number, error, sticky in _points(numbers):
        copy_of(master, path)
        child = Child(plan.folder, work.edits_told, path, 0, 4)
        inject = f"inject={call}:error={error}:when={number}{'+' if sticky else ''}"
        strace = Strace(child, "-e", f"trace={call}", "-e", inject)
        child.go()
        child.end()
        strace.end()
        bugs += sum(text.startswith("bug") for text in child.said)
        refused += sum(text.startswith("refused") for text in child.said)
        found.look(path, [text for text in child.said if text.isdigit()], range(4))
    return [
        at_least("R4", "points of failure", found.tried, 2 * len(numbers) * 5),
        at_least("R4", "saves refused in one sentence", refused, 1),
        none("R4", "acknowledged edits lost", found.lost),
        none("R4", "edits torn", found.torn),
        none("R4", "files unsound", found.unsound),
        none("R4", "faults without a sentence", bugs),
    ]


def _points(numbers: range) -> Iterator[tuple[str, int, str, bool]]:
    for call, faults in _CALLS.items():
        for error in faults:
            for number in numbers:
                yield call, number, error, False
                yield call, number, error, True


# -- a full disk --------------------------------------------------------------------------------------------------

Writer = Callable[[Workspace, Path], object]


def _pdf(workspace: Workspace, folder: Path) -> object:
    return papers.export(workspace, "roster", folder)


def _word(workspace: Workspace, folder: Path) -> object:
    return papers.export(workspace, "roster", folder, form="docx")


def _sheet(workspace: Workspace, folder: Path) -> object:
    return write_whole(folder / "a.xlsx", as_sheet(dumped(folder, snapshot(workspace.store))))


def _json(workspace: Workspace, folder: Path) -> object:
    return write_whole(folder / "a.json", as_json(dumped(folder, snapshot(workspace.store))))


def _copy(workspace: Workspace, folder: Path) -> object:
    return save_copy(workspace, folder / "a.dtt")


def _each(workspace: Workspace, folder: Path) -> object:
    return papers.export(workspace, "invitation", folder, each=True, keys=_first_guests(workspace))


def _first_guests(workspace: Workspace) -> list[int]:
    return [row[0] for row in workspace.store.driver.execute("SELECT id FROM delegate ORDER BY id LIMIT 2")]


def _backup(workspace: Workspace, folder: Path) -> object:
    workspace.backups.folder = folder
    return workspace.backups.back_up(workspace.store, "hand")


WRITERS: dict[str, Writer] = {
    "pdf": _pdf, "word": _word, "workbook": _sheet, "json": _json, "copy": _copy, "letters": _each, "backup": _backup,
}  # fmt: skip


def full_disk(plan: Plan) -> list[Figure]:
    """Let every writer of the program run out of room, then give it room again."""
    source = plan.folder / "sample.dtt"
    new_sample(source)
    with _small_disk(plan.folder) as disk:
        workspace = Workspace.open(source)
        changed = silent = stuck = 0
        for name, writer in WRITERS.items():
            folder = disk / name
            folder.mkdir()
            writer(workspace, folder)
            before = _sums(folder)
            with _ballast(disk):
                try:
                    writer(workspace, folder)
                    silent += 1
                except UserError as error:
                    silent += error.code != "disk-full"
            changed += _sums(folder) != before
            try:
                writer(workspace, folder)
            except UserError:
                stuck += 1
        workspace.close()
    return [
        at_least("R5", "writers that met a full disk", len(WRITERS), 6),
        none("R5", "old files changed", changed),
        none("R5", "writers that did not say the disk is full", silent),
        none("R5", "writers that fail when there is room again", stuck),
    ]


def _sums(folder: Path) -> dict[str, str]:
    files = sorted(path for path in folder.rglob("*") if path.is_file() and not path.name.endswith("dang-do.txt"))
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


@contextmanager
def _ballast(disk: Path) -> Iterator[None]:
    """Leave no room on a disk."""
    path = disk / "ballast"
    with path.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(4096))
        except OSError:
            pass
    yield
    path.unlink()


@contextmanager
def _small_disk(folder: Path) -> Iterator[Path]:
    """Give a disk of a few megabytes. Raises UntriedError where nothing can be mounted."""
    disk = folder / "disk"
    disk.mkdir()
    call = ["mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", str(disk)]
    if os.name == "nt" or subprocess.run(call, capture_output=True, check=False).returncode:
        raise UntriedError("no small disk can be mounted here")
    try:
        yield disk
    finally:
        subprocess.run(["umount", str(disk)], check=True)
