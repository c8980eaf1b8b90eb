"""``python -m dtt_desktop.tools.random_acts [--windows] [--acts N] [--seed S] [--seeds N]``; exit code 1: a fault."""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter

from dtt_desktop.tools.random_acts import windows
from dtt_desktop.tools.random_acts.walk import Told, planned, shrunk, walked

_AT_WINDOW = 20  # replays, each of which starts the program


def main() -> int:
    """Walk as asked and say what was found."""
    parser = argparse.ArgumentParser(prog="python -m dtt_desktop.tools.random_acts")
    parser.add_argument("--acts", type=int, default=1000, help="acts of each walk")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--seeds", type=int, default=1, help="how many walks, each with the next seed")
    parser.add_argument("--windows", action="store_true", help="at the window of the program as it is started")
    options = parser.parse_args()
    failed = 0
    for seed in range(options.seed, options.seed + options.seeds):
        begun = time.perf_counter()
        if options.windows:
            told = windows.walked(seed, windows.planned(options.acts))
        else:
            told = walked(seed, planned(seed, options.acts))
        print(_line(seed, told, time.perf_counter() - begun), flush=True)
        if told.failure:
            failed += 1
            at_window = (windows.walked, _AT_WINDOW) if options.windows else ()
            failure = shrunk(seed, told.failure, *at_window)
            print(f"seed {seed}, {len(failure.acts)} acts: {failure.acts}\n{failure.what}", flush=True)
    return 1 if failed else 0


def _line(seed: int, told: Told, seconds: float) -> str:
    refused = Counter(told.refused).most_common(8)
    return (
        f"seed {seed}: {told.done.total()} acts, {told.wrote.total()} wrote, {told.refused.total()} refused "
        f"({', '.join(f'{code} {n}' for code, n in refused)}), {seconds:.0f} s, "
        f"{'FAULT' if told.failure else 'no fault'}"
    )


if __name__ == "__main__":
    sys.exit(main())
