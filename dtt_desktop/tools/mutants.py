"""``python -m dtt_desktop.tools.mutants [NAME ...]``: what a mutation run left alive, without what is known as equal.

``mutmut run`` plants faults of one place in the modules that ``pyproject.toml`` names and tries each on the tests that
come by it. This tells which passed all of them, as lines before and after; those that change nothing anybody could see
are listed in ``tests/data/equal_mutants.json`` with the reason. It returns 1 when others are left.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections import Counter
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path

_ROOT = Path(__file__).parents[2]
EQUAL = _ROOT / "tests" / "data" / "equal_mutants.json"
_VERDICTS = {0: "survived", 33: "no tests", 5: "no tests", 1: "killed", 3: "killed"}


@dataclass(frozen=True)
class Mutant:
    """A fault of one place: the function it stands in, its lines before and after."""

    function: str
    was: str
    now: str

    def __str__(self) -> str:
        return f"{self.function}\n  - {self.was}\n  + {self.now}"


def known_equal() -> list[dict[str, str]]:
    """Return the rows of the list: ``function``, ``was`` and ``now`` may hold wildcards; ``why`` is the reason."""
    rows: list[dict[str, str]] = json.loads(EQUAL.read_text(encoding="utf-8"))
    return rows


def is_equal(mutant: Mutant, rows: list[dict[str, str]]) -> bool:
    """Tell whether a mutant is listed as one that changes nothing."""
    return any(all(_fits(getattr(mutant, key), row[key]) for key in ("function", "was", "now")) for row in rows)


def _fits(text: str, pattern: str) -> bool:
    """Tell whether a text is that of a pattern, in which only * stands for anything: brackets are code."""
    return re.fullmatch(".*".join(map(re.escape, pattern.split("*"))), text) is not None


def verdicts(folder: Path) -> dict[str, str]:
    """Return what became of each mutant of the last run, by its name."""
    found: dict[str, str] = {}
    for path in sorted(folder.rglob("*.meta")):
        codes = json.loads(path.read_text(encoding="utf-8"))["exit_code_by_key"]
        found |= {
            name: _VERDICTS.get(code, "other") if code is not None else "not tried" for name, code in codes.items()
        }
    return found


def mutant(name: str) -> Mutant:
    """Return a mutant of the last run."""
    from mutmut.mutation.diff_apply import get_diff_for_mutant

    lines = str(get_diff_for_mutant(name)).splitlines()[2:]
    was, now = (" ".join(line[1:].strip() for line in lines if line.startswith(sign)) for sign in "-+")
    module, _, rest = name.removeprefix("dtt_desktop.").rpartition(".")
    function = rest.rpartition("__mutmut_")[0].removeprefix("x_").removeprefix("xǁ").replace("ǁ", ".")
    return Mutant(f"{module}.{function}", was, now)


def main(arguments: list[str] | None = None) -> int:
    """Tell what was left alive; return 1 when something is that is not listed as equal."""
    parser = argparse.ArgumentParser(prog="python -m dtt_desktop.tools.mutants", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help="only those whose name matches, with wildcards")
    chosen = parser.parse_args(arguments).names
    found = verdicts(_ROOT / "mutants")
    rows, left, equal = known_equal(), 0, 0
    for name, verdict in found.items():
        if verdict not in ("survived", "no tests") or (
            chosen and not any(fnmatch(name, pattern) for pattern in chosen)
        ):
            continue
        one = mutant(name)
        if is_equal(one, rows):
            equal += 1
            continue
        left += 1
        print(f"{verdict}: {one}")
    print(", ".join(f"{n} {verdict}" for verdict, n in sorted(Counter(found.values()).items())))
    print(f"of those left alive {equal} are listed as equal, {left} are not")
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main())
