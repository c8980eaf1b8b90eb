"""R3, R16: the power fails after every single thing done to the disk; each has a control that must lose data."""

from __future__ import annotations

from pathlib import Path

from dtt_desktop.services.founding import new_file
from dtt_desktop.tools.torture import work
from dtt_desktop.tools.torture.checking import Found
from dtt_desktop.tools.torture.children import Child, Strace, want_trace
from dtt_desktop.tools.torture.figures import Figure, Plan, at_least, none
from dtt_desktop.tools.torture.images import Disk, write_out
from dtt_desktop.tools.torture.recording import OPTIONS, Op, read


def saves(plan: Plan) -> list[Figure]:
    """Cut the power while edits are saved."""
    want_trace(plan.folder)
    wanted = plan.pick(300, 10_000)
    kept = _cut_saves(plan, "saved", wanted, unsafe=False)
    control = _cut_saves(plan, "control", plan.pick(60, 1000), unsafe=True)
    return [
        at_least("R3", "power cuts while saving", kept.tried, wanted),
        none("R3", "acknowledged edits lost", kept.lost),
        none("R3", "edits torn", kept.torn),
        none("R3", "files unsound", kept.unsound),
        at_least("R3", "control without flushes: edits lost or files unsound", control.lost + control.unsound, 1),
    ]


def _recorded(plan: Plan, name: str, job: object, *arguments: object, **options: object) -> tuple[list[Op], Path]:
    folder = plan.folder / name
    trace = plan.folder / f"{name}.trace"
    child = Child(plan.folder, _Job(job, options), *arguments)
    strace = Strace(child, *OPTIONS, out=trace)
    child.go()
    assert child.end(600) == 0
    strace.end()
    return read(trace, folder), folder


class _Job:
    """A piece of work with its options, so that it can be sent to a child."""

    def __init__(self, job: object, options: dict[str, object]) -> None:
        self._job, self._options = job, options

    def __call__(self, *arguments: object) -> None:
        self._job(*arguments, **self._options)  # type: ignore[operator]


def _cut_saves(plan: Plan, name: str, wanted: int, *, unsafe: bool) -> Found:
    folder = plan.folder / name
    folder.mkdir()
    path = folder / "a.dtt"
    new_file(path)
    start = {"a.dtt": path.read_bytes()}
    count = plan.pick(4, 24)
    ops, _ = _recorded(plan, name, work.edits, path, 0, count, unsafe=unsafe)
    found, chance = Found(), plan.chance(name)
    each = max(1, wanted // max(1, sum(op.kind != "say" for op in ops)) + 1)
    image_folder = plan.folder / f"{name} image"
    image_folder.mkdir()
    while found.tried < wanted:
        disk, said = Disk(start, windows=chance.random() < 0.5), []
        for op in ops:
            disk.do(op)
            if op.kind == "say":
                said.append(op.data.decode())
            for image in disk.images(chance, each):
                write_out(image, image_folder)
                found.look(image_folder / "a.dtt", said, range(count))
    return found


def whole_files(plan: Plan) -> list[Figure]:
    """Cut the power while one file is replaced again and again."""
    want_trace(plan.folder)
    wanted = plan.pick(300, 5000)
    tried, wrong, late = _cut_writes(plan, "written", wanted, unsafe=False)
    _, control, _ = _cut_writes(plan, "over", plan.pick(60, 500), unsafe=True)
    return [
        at_least("R16", "power cuts while a file is replaced", tried, wanted),
        none("R16", "files empty, torn or missing", wrong),
        none("R16", "old files where the new one was promised (folder flushed)", late),
        at_least("R16", "control that writes over: files empty, torn or missing", control, 1),
    ]


def _cut_writes(plan: Plan, name: str, wanted: int, *, unsafe: bool) -> tuple[int, int, int]:
    folder = plan.folder / name
    folder.mkdir()
    path = folder / "a.pdf"
    path.write_bytes(work.content(0))
    start = {"a.pdf": path.read_bytes()}
    count = plan.pick(6, 40)
    ops, _ = _recorded(plan, name, work.writes, path, count, unsafe=unsafe)
    known = {work.content(number): number for number in range(count + 1)}
    chance, tried, wrong, late = plan.chance(name), 0, 0, 0
    while tried < wanted:
        windows, said = chance.random() < 0.5, 0
        disk = Disk(start, windows=windows)
        for op in ops:
            disk.do(op)
            said = int(op.data) if op.kind == "say" else said
            for image in disk.images(chance, 6):
                tried += 1
                held = known.get(image.get("a.pdf", b""))
                wrong += held is None
                late += held is not None and not windows and held < said
    return tried, wrong, late
