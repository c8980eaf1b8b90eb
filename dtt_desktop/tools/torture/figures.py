"""What a proof measured, and what it must be."""

from __future__ import annotations

import os
import random
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeVar

HOMES = ("XDG_DATA_HOME", "XDG_STATE_HOME", "LOCALAPPDATA")
T = TypeVar("T")
Must = Literal["is", "at least", "at most"]


@dataclass(frozen=True)
class Figure:
    """One figure of one target of the reliability study."""

    target: str
    name: str
    measured: float
    must: Must
    bound: float

    @property
    def holds(self) -> bool:
        """Tell whether the figure meets its target."""
        if self.must == "is":
            return self.measured == self.bound
        return self.measured >= self.bound if self.must == "at least" else self.measured <= self.bound

    def __str__(self) -> str:
        mark = "" if self.holds else "   <-- MISSED"
        return f"{self.target} {self.name}: {self.measured:g} / {self.must} {self.bound:g}{mark}"


def none(target: str, name: str, measured: float) -> Figure:
    """Return a figure that must be zero."""
    return Figure(target, name, measured, "is", 0)


def at_least(target: str, name: str, measured: float, bound: float) -> Figure:
    """Return a figure that must reach a bound."""
    return Figure(target, name, measured, "at least", bound)


def at_most(target: str, name: str, measured: float, bound: float) -> Figure:
    """Return a figure that must not pass a bound."""
    return Figure(target, name, measured, "at most", bound)


@dataclass(frozen=True)
class Plan:
    """How long a proof may take, what it draws its chances from, and where it may write."""

    seed: int
    long: bool
    folder: Path

    def pick(self, short: T, long: T) -> T:
        """Return what is meant for this length."""
        return long if self.long else short

    def chance(self, name: str) -> random.Random:
        """Return a source of chances for one proof."""
        return random.Random(f"{self.seed} {name}")


@contextmanager
def planned(seed: int, *, long: bool) -> Iterator[Plan]:
    """Give a plan with a folder of its own, in memory where there is such a place; it goes at the end.

    Backups and drafts that are made meanwhile lie in it too, never among the person's own.
    """
    fast = Path("/dev/shm")
    folder = Path(tempfile.mkdtemp(prefix="dtt-torture-", dir=fast if fast.is_dir() else None))
    before = {name: os.environ.get(name) for name in HOMES}
    os.environ.update(dict.fromkeys(HOMES, str(folder)))
    try:
        yield Plan(seed, long, folder)
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value
        shutil.rmtree(folder, ignore_errors=True)


class UntriedError(Exception):
    """A proof that cannot be tried here, and why: what it wants is not on this machine."""
