"""What a proof measured, and what it must be."""

from __future__ import annotations

import random
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeVar

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
    """Give a plan with a folder of its own, in memory where there is such a place; it goes at the end."""
    fast = Path("/dev/shm")  # noqa: S108 - thousands of images are written, read once and thrown away
    folder = Path(tempfile.mkdtemp(prefix="dtt-torture-", dir=fast if fast.is_dir() else None))
    try:
        yield Plan(seed, long, folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def loudly(text: str) -> None:
    """Say that something could not be tried here."""
    print(f"!!! {text}", flush=True)
