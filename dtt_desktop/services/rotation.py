"""Which backups may go: decided by their order alone, never by a clock, and never the last good one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol

_NEWEST = 12
_BEFORE_RISK = 10  # of those taken before something that cannot be looked over at a glance
_OLDER = ((16, 10), (128, 10), (1024, 12))  # of each block of so many numbers the first, of the newest so many blocks
IN_PASSING = ("work", "close")


class Kept(Protocol):
    """What the choice looks at."""

    @property
    def sequence(self) -> int:
        """Return its number; a later backup has a higher one."""

    @property
    def reason(self) -> str:
        """Return why it was taken."""

    @property
    def rows(self) -> int:
        """Return how many records it holds."""


def to_keep(backups: Sequence[Kept]) -> set[int]:
    """Return the numbers of the sound backups that stay.

    However fast new ones come, what was there before something shrank stays: the fullest, and the newest that holds
    at least half of that.
    """
    ordered = sorted(backups, key=lambda b: -b.sequence)
    if not ordered:
        return set()
    kept = {b.sequence for b in ordered[:_NEWEST]}
    kept |= {b.sequence for b in [b for b in ordered if b.reason not in IN_PASSING][:_BEFORE_RISK]}
    for size, blocks in _OLDER:
        kept |= set(_firsts(ordered, size)[:blocks])
    fullest = max(ordered, key=lambda b: (b.rows, b.sequence))
    kept.add(fullest.sequence)
    kept.add(next(b.sequence for b in ordered if b.rows * 2 >= fullest.rows))
    return kept


def _firsts(falling: Iterable[Kept], size: int) -> list[int]:
    """Return the lowest number of each block, newest block first; it stays the lowest when others come."""
    firsts = {backup.sequence // size: backup.sequence for backup in falling}
    return list(firsts.values())
