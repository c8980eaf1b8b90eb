"""Measures the program against plain baselines in the same run: ``python -m dtt_desktop.tools.benchmark``.

Prints one JSON line a measure; the exit code is 1 when a bound is missed. Ratios count, not seconds: ours and the
baseline take turns, and medians are compared. A line of growth holds the seconds of the smaller size as its baseline.
Only the standard library is imported here at the start, because this file is also run as the measured child.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Set
from contextlib import ExitStack
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dtt_desktop.tools.invented import Files
    from dtt_desktop.tools.workloads import Pair

SMALL, SOME, MANY = 150, 1_000, 10_000
QUICK = {SMALL: SMALL, SOME: SMALL, MANY: 1_500}
GROWTH, MEMORY = 12.0, 170.0  # at most: times from SOME to MANY, MB for MANY letters


@dataclass(frozen=True)
class Work:
    """A work by its name in ``workloads``, the sizes it is measured at and the ratio each may have at most."""

    name: str
    musts: dict[int, float | None]
    grows: bool = False


WORKS = (
    Work("invitations", {SMALL: 0.65, SOME: 0.65, MANY: 0.65}, grows=True),
    Work("first_invitations", {SMALL: 0.6}),
    Work("invitation_files", {SMALL: 0.6}),
    Work("name_plates", {SOME: 0.6}),
    Work("badges", {SOME: 0.6}),
    Work("delegate_list", {SOME: 1.0, MANY: 1.0}, grows=True),
    Work("preview_plan", {SMALL: None}),
    Work("preview_invitation", {SMALL: None}),
    Work("preview_list", {SMALL: None}),
    Work("window", {SMALL: 1.6}),
    Work("open_file", {MANY: 4.0}, grows=True),
    Work("search_key", {MANY: 4.0}, grows=True),
    Work("edit_cell", {SMALL: 5.0, MANY: 8.0}, grows=True),
    Work("import_sheet", {MANY: 6.0}, grows=True),
    Work("composition", {MANY: 3.0}, grows=True),
)


@dataclass(frozen=True)
class Figure:
    """One printed line."""

    name: str
    n: int
    seconds: float
    baseline_seconds: float | None
    ratio: float | None
    peak_mb: float | None
    must: float | None

    @property
    def missed(self) -> bool:
        """Tell whether the bound is missed."""
        over = self.must is not None and self.ratio is not None and self.ratio > self.must
        return over or (self.peak_mb or 0.0) > MEMORY


class Bench:
    """One run: builds files once and measures each work at all its sizes together."""

    def __init__(self, files: Files, *, quick: bool) -> None:
        self.files = files
        self.quick = quick

    def figures(self, only: str) -> Iterator[Figure]:
        """Yield the lines of the works whose name holds ``only``."""
        few, many = self._size(SOME), self._size(MANY)
        for work in WORKS:
            if only not in work.name:
                continue
            sizes = {self._size(n): must for n, must in work.musts.items()}
            found = self._measured(work, sizes.keys() | ({few, many} if work.grows else set()))
            for n, must in sizes.items():
                bound = must if n in work.musts else None  # a bound holds for its size
                yield self._figure(work.name, n, *found[n], bound)
            if work.grows:
                small, large = found[few][0], found[many][0]
                yield _rounded(f"{work.name}_growth", many, large, small, large / small, None, GROWTH)

    def _size(self, n: int) -> int:
        return QUICK[n] if self.quick else n

    def _figure(self, name: str, n: int, ours: float, baseline: float | None, must: float | None) -> Figure:
        peak = child("letters", self.files.conference(n))["peak_mb"] if name == "invitations" and n > SOME else None
        return _rounded(name, n, ours, baseline, None if baseline is None else ours / baseline, peak, must)

    def _measured(self, work: Work, sizes: Set[int]) -> dict[int, tuple[float, float | None]]:
        """Return the medians of ours and the baseline at each size."""
        from dtt_desktop.tools import workloads

        with ExitStack() as stack:
            pairs: dict[int, Pair] = {}
            for n in sorted(sizes):
                if work.name in IN_CHILDREN:
                    pairs[n] = child_pair(*IN_CHILDREN[work.name], self.files.conference(n))
                else:
                    pairs[n] = stack.enter_context(getattr(workloads, work.name)(self.files, n))
            return self._turns(pairs)

    def _turns(self, pairs: dict[int, Pair]) -> dict[int, tuple[float, float | None]]:
        """Let all sizes, ours and the baseline, take turns, so that a slow moment of the machine hits all alike."""
        low, high, room = (1, 3, 1.0) if self.quick else (3, 9, 5.0 * len(pairs))
        self._once(pairs[min(pairs)], ([], []))  # what is loaded at the first time does not count
        times: dict[int, tuple[list[float], list[float]]] = {n: ([], []) for n in pairs}
        start, rounds = time.perf_counter(), 0
        while rounds < low or (rounds < high and time.perf_counter() - start < room):
            for n, pair in pairs.items():
                begun = time.perf_counter()
                for _ in range(5):
                    self._once(pair, times[n])
                    if time.perf_counter() - begun > 0.4:
                        break
            rounds += 1
        return {n: (median(ours), median(plain) if plain else None) for n, (ours, plain) in times.items()}

    def _once(self, pair: Pair, times: tuple[list[float], list[float]]) -> None:
        for work, seconds in zip(pair, times, strict=True):
            if work:
                if not seconds or seconds[-1] > 0.1:
                    gc.collect()  # not before short works: it would empty the processor's caches
                seconds.append(work())


def _rounded(
    name: str, n: int, seconds: float, baseline: float | None, ratio: float | None, peak: float | None,
    must: float | None,
) -> Figure:  # fmt: skip
    digits = [None if x is None else float(f"{x:.4g}") for x in (baseline, ratio)]
    return Figure(name, n, float(f"{seconds:.4g}"), digits[0], digits[1], peak, must)


# -- children ---------------------------------------------------------------------------------------------------


def child(work: str, path: Path) -> dict[str, Any]:
    """Run one of :data:`CHILDREN` on a file in a process of its own and return what it printed."""
    call = [sys.executable, "-m", "dtt_desktop.tools.benchmark", "--child", work, str(path)]
    # as on a clerk's PC, where a program's modules are compiled once, at its first start
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(path.parent / "compiled")}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    made = subprocess.run(call, check=True, capture_output=True, text=True, env=environment)
    found: dict[str, Any] = json.loads(made.stdout.splitlines()[-1])
    return found


IN_CHILDREN = {"window": ("window", "bare_window"), "first_invitations": ("first_letters", "first_raw")}
"""Works that are done in a process of their own, ours and the plain one."""


def child_pair(ours: str, plain: str, path: Path) -> Pair:
    """Return a work on a file, and the plain one, each in a fresh process."""
    return lambda: float(child(ours, path)["seconds"]), lambda: float(child(plain, path)["seconds"])


def _child_window(path: Path) -> dict[str, float]:
    start = time.perf_counter()
    from dtt_desktop import runtime

    runtime.quick_start()
    from dtt_desktop.app import Program, application
    from dtt_desktop.ui.settings import Settings

    window = Program(application(), Settings(path.with_name("child.ini"))).open(path)
    from PySide6.QtWidgets import QApplication

    QApplication.processEvents()
    seconds = time.perf_counter() - start
    assert window.isVisible()
    window.close()
    return {"seconds": seconds}


def _child_bare_window(path: Path) -> dict[str, float]:
    start = time.perf_counter()
    import sqlalchemy.orm  # noqa: F401 - its time counts
    from PySide6.QtWidgets import QApplication, QMainWindow, QTabWidget

    app = QApplication([])
    window = QMainWindow()
    window.setCentralWidget(QTabWidget())
    window.resize(1280, 697)
    window.show()
    app.processEvents()
    return {"seconds": time.perf_counter() - start}


def _child_letters(path: Path) -> dict[str, float]:
    from dtt_desktop.documents.catalogue import BY_KEY
    from dtt_desktop.services.facts import read_facts
    from dtt_desktop.services.papers import make_pdf
    from dtt_desktop.services.workspace import Workspace

    workspace = Workspace.open(path)
    make_pdf(BY_KEY["invitation"], read_facts(workspace))
    return {"peak_mb": round(_peak_mb(), 1)}


def _child_first_letters(path: Path) -> dict[str, float]:
    """Make the first letters of a process: nothing of the fonts or the layout is there yet."""
    from dtt_desktop.documents.catalogue import BY_KEY
    from dtt_desktop.services.papers import make_pdf
    from dtt_desktop.tools import workloads

    facts = workloads.facts_of(path)
    return {"seconds": workloads.clocked(lambda: make_pdf(BY_KEY["invitation"], facts))}


def _child_first_raw(path: Path) -> dict[str, float]:
    """Write the first letters of a process with the bare canvas, its fonts registered first."""
    import io

    from dtt_desktop.tools import baselines, workloads

    facts = workloads.facts_of(path)

    def plain() -> None:
        baselines.load_fonts()
        baselines.raw_papers(workloads.documents("invitation", facts), io.BytesIO())

    return {"seconds": workloads.clocked(plain)}


def _peak_mb() -> float:
    """Return the most memory this process had; getrusage would tell the parent's, which a new process inherits."""
    status = Path("/proc/self/status")
    if status.exists():
        return int(status.read_text(encoding="ascii").split("VmHWM:")[1].split()[0]) / 1024
    import resource

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / (1_048_576 if sys.platform == "darwin" else 1024)


CHILDREN = {
    "window": _child_window, "bare_window": _child_bare_window, "letters": _child_letters,
    "first_letters": _child_first_letters, "first_raw": _child_first_raw,
}  # fmt: skip


def main(arguments: list[str] | None = None) -> int:
    """Measure and print; return 1 when a bound is missed."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--only", metavar="NAME", default="", help="measure what has NAME in its name")
    parser.add_argument("--quick", action="store_true", help="smaller sizes, fewer rounds")
    parser.add_argument("--child", nargs=2, help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if options.child:
        print(json.dumps(CHILDREN[options.child[0]](Path(options.child[1]))))
        return 0
    from dtt_desktop.tools.invented import Files

    missed = False
    with tempfile.TemporaryDirectory(prefix="dtt-benchmark-") as folder:
        for figure in Bench(Files(Path(folder)), quick=options.quick).figures(options.only):
            print(json.dumps(asdict(figure)), flush=True)
            missed = missed or figure.missed
    return int(missed)


if __name__ == "__main__":
    sys.exit(main())
