"""``python -m dtt_desktop.tools.torture [--seed N] [--long] [--only NAME]``: runs the proofs, tells the figures."""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Callable

from dtt_desktop.tools.torture import batches, canary, faults, flips, kills, opening, powercut, rotation, window
from dtt_desktop.tools.torture.figures import Figure, Plan, UntriedError, planned

HARNESSES: dict[str, Callable[[Plan], list[Figure]]] = {
    "kills": kills.random_kills,
    "system-calls": kills.system_calls,
    "power-cuts": powercut.saves,
    "whole-files": powercut.whole_files,
    "errors": faults.errors,
    "full-disk": faults.full_disk,
    "typing": window.killed_while_typing,
    "broken-files": opening.broken_files,
    "flipped-bytes": flips.flipped,
    "rotation": rotation.any_order,
    "backups": rotation.killed,
    "clocks": rotation.clocks,
    "starts": opening.starts,
    "batches": batches.killed,
    "exceptions": window.faults,
    "canary": canary.in_every_file,
    "pauses": window.pauses,
    "old-disk": window.saves_on_an_old_disk,
}


def main(arguments: list[str] | None = None) -> int:
    """Run the proofs; return 1 when a figure misses its target."""
    parser = argparse.ArgumentParser(prog="python -m dtt_desktop.tools.torture", description=__doc__)
    parser.add_argument(
        "--seed", type=int, default=int(time.time()), help="what chances are drawn from; told at the end"
    )
    parser.add_argument("--long", action="store_true", help="the full numbers: about an hour")
    parser.add_argument(
        "--only", choices=HARNESSES, action="append", metavar="NAME", help=f"one of {', '.join(HARNESSES)}"
    )
    options = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    figures: list[Figure] = []
    untried: list[str] = []
    for name in options.only or HARNESSES:
        begun = time.monotonic()
        with planned(options.seed, long=options.long) as plan:
            try:
                figures += HARNESSES[name](plan)
            except UntriedError as why:
                untried.append(f"!!! {name} NOT tried: {why}")
        print(f"== {name}: {time.monotonic() - begun:.0f} s", flush=True)
    print(f"seed {options.seed}", *untried, sep="\n")
    for figure in figures:
        print(figure)
    return 0 if all(figure.holds for figure in figures) else 1


if __name__ == "__main__":
    sys.exit(main())
