"""What was typed and refused, in the order it happened: the next undo takes it back before it undoes a step."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple


class Place(NamedTuple):
    """A cell or a field: table, id, field."""

    table: str
    key: int
    field: str


@dataclass(frozen=True)
class Refusal:
    """A text that was not taken: where, after which step, whether it still stands there, how it is taken back.

    ``joined`` tells that what else was written with it is that step: a paste with faults is taken back as a whole.
    """

    place: Place
    step: int | None
    stands: Callable[[], bool]
    take_back: Callable[[], object]
    joined: bool


class Refusals:
    """The refused texts of a window; ``step`` tells the last step that can be undone, ``told`` is called of news."""

    def __init__(self, step: Callable[[], int | None], told: Callable[[], None]) -> None:
        self._step, self._told = step, told
        self._noted: list[Refusal] = []

    @property
    def step(self) -> int | None:
        """Return the last step that can be undone."""
        return self._step()

    def note(
        self, place: Place, stands: Callable[[], bool], take_back: Callable[[], object], *, joined: bool = False
    ) -> None:
        """Note that a text was refused at a place."""
        self._noted = [one for one in self._noted if one.place != place and one.stands()]
        self._noted.append(Refusal(place, self._step(), stands, take_back, joined))
        self._told()

    @property
    def any(self) -> bool:
        """Tell whether a refused text stands anywhere."""
        return any(one.stands() for one in self._noted)

    def take_back(self) -> Refusal | None:
        """Take the last refused text back if no step was done since; return what it was, or None."""
        self._noted = [one for one in self._noted if one.stands()]
        if not self._noted or self._noted[-1].step != self._step():
            return None
        last = self._noted.pop()
        last.take_back()
        self._told()
        return last
