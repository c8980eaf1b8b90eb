"""Work in slices: a generator that can be left off after every step, or run to its end."""

from __future__ import annotations

from collections.abc import Generator
from typing import Any, TypeVar

T = TypeVar("T")


def drained(work: Generator[Any, None, T]) -> T:
    """Run work to its end without a pause and return what it returns."""
    while True:
        try:
            next(work)
        except StopIteration as end:
            made: T = end.value
            return made
