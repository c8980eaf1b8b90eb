"""Work in slices: a generator that can be left off after every step, or run to its end."""

from __future__ import annotations

import gc
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

T = TypeVar("T")
Steps = Generator[tuple[int, int], None, T]
"""Work that yields (done, of) after each small step and returns what it made."""


def drained(work: Generator[Any, None, T]) -> T:
    """Run work to its end without a pause and return what it returns."""
    while True:
        try:
            next(work)
        except StopIteration as end:
            made: T = end.value
            return made


@contextmanager
def collector_paused() -> Iterator[None]:
    """Keep Python from looking again and again for circles among a hundred thousand new objects that have none."""
    on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if on:
            gc.enable()
