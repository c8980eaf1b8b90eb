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
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dtt_desktop.tools.workloads import Files, Pair

SMALL, SOME, MANY = 150, 1_000, 10_000
QUICK = {SMALL: SMALL, SOME: 200, MANY: 2_000}
GROWTH, MEMORY = 12.0, 200.0  # at most: times from SOME to MANY, MB for MANY letters


@dataclass(frozen=True)
class Work:
    """A work by its name in ``workloads``, the sizes it is measured at and the ratio each may have at most."""

    name: str
    musts: dict[int, float | None]
    grows: bool = False


WORKS = (
    Work("invitations", {SMALL: 0.65, SOME: 0.65, MANY: 0.65}, grows=True),
    Work("invitation_files", {SMALL: 0.6}),
    Work("delegate_list", {SOME: 1.0, MANY: 1.0}, grows=True),
    Work("preview_plan", {SMALL: None}),
    Work("preview_invitation", {SMALL: None}),
    Work("preview_list", {SMALL: None}),
    Work("window", {SMALL: 1.6}),
    Work("open_file", {MANY: 4.0}, grows=True),
    Work("search_key", {MANY: 4.0}, grows=True),
    Work("edit_cell", {SMALL: 5.0, MANY: 8.0}, grows=True),
    Work("import_sheet", {MANY: 8.0}, grows=True),
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
    """One run: builds files once, measures each work once a size."""

    def __init__(self, files: Files, *, quick: bool) -> None:
        self.files = files
        self.quick = quick
        self._known: dict[tuple[str, int], tuple[float, float | None]] = {}

    def figures(self, only: str | None) -> Iterator[Figure]:
        """Yield the lines whose name holds ``only``."""
        for work in WORKS:
            for size, must in work.musts.items():
                if not only or only in work.name:
                    yield self._figure(work.name, QUICK[size] if self.quick else size, must)
            name = f"{work.name}_growth"
            if work.grows and (not only or only in name):
                yield self._growth(work.name, name)

    def _figure(self, name: str, n: int, must: float | None) -> Figure:
        ours, baseline = self.measured(name, n)
        peak = child("letters", self.files.conference(n))["peak_mb"] if name == "invitations" and n > SOME else None
        ratio = None if baseline is None else ours / baseline
        return _rounded(name, n, ours, baseline, ratio, peak, must)

    def _growth(self, work: str, name: str) -> Figure:
        few, many = (QUICK[SOME], QUICK[MANY]) if self.quick else (SOME, MANY)
        small, large = self.measured(work, few)[0], self.measured(work, many)[0]
        return _rounded(name, many, large, small, large / small, None, GROWTH)

    def measured(self, name: str, n: int) -> tuple[float, float | None]:
        """Return the medians of ours and the baseline."""
        from dtt_desktop.tools import workloads

        if (name, n) not in self._known:
            if name == "window":
                self._known[name, n] = self._turns(window_pair(self.files.conference(n)))
            else:
                with getattr(workloads, name)(self.files, n) as pair:
                    self._known[name, n] = self._turns(pair)
        return self._known[name, n]

    def _turns(self, pair: Pair) -> tuple[float, float | None]:
        """Let ours and the baseline take turns, 3 to 25 times within some seconds; return the medians."""
        low, high, room = (1, 9, 1.0) if self.quick else (3, 25, 5.0)
        ours, baseline = pair
        found: list[float] = []
        plain: list[float] = []
        start = time.perf_counter()
        while len(found) < low or (len(found) < high and time.perf_counter() - start < room):
            for times, work in ((found, ours), (plain, baseline)):
                if work:
                    if not times or times[-1] > 0.1:
                        gc.collect()  # not before short works: it would empty the processor's caches
                    times.append(work())
        return statistics.median(found), statistics.median(plain) if plain else None


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
    made = subprocess.run(call, check=True, capture_output=True, text=True)
    found: dict[str, Any] = json.loads(made.stdout.splitlines()[-1])
    return found


def window_pair(path: Path) -> Pair:
    """Return the start of the program on a file, and of a bare window with the same libraries."""
    return lambda: float(child("window", path)["seconds"]), lambda: float(child("bare_window", path)["seconds"])


def _child_window(path: Path) -> dict[str, float]:
    start = time.perf_counter()
    from dtt_desktop.app import open_window
    from dtt_desktop.ui.settings import Settings

    window = open_window(path, Settings(path.with_name("child.ini")))
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


def _peak_mb() -> float:
    """Return the most memory this process had; getrusage would tell the parent's, which a new process inherits."""
    status = Path("/proc/self/status")
    if status.exists():
        return int(status.read_text(encoding="ascii").split("VmHWM:")[1].split()[0]) / 1024
    import resource

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / (1_048_576 if sys.platform == "darwin" else 1024)


CHILDREN = {"window": _child_window, "bare_window": _child_bare_window, "letters": _child_letters}


def main(arguments: list[str] | None = None) -> int:
    """Measure and print; return 1 when a bound is missed."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--only", metavar="NAME", help="measure what has NAME in its name")
    parser.add_argument("--quick", action="store_true", help="smaller sizes, fewer rounds")
    parser.add_argument("--child", nargs=2, help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if options.child:
        print(json.dumps(CHILDREN[options.child[0]](Path(options.child[1]))))
        return 0
    from dtt_desktop.tools.workloads import Files

    missed = False
    with tempfile.TemporaryDirectory(prefix="dtt-benchmark-") as folder:
        for figure in Bench(Files(Path(folder)), quick=options.quick).figures(options.only):
            print(json.dumps(asdict(figure)), flush=True)
            missed = missed or figure.missed
    return int(missed)


if __name__ == "__main__":
    sys.exit(main())
