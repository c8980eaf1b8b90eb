"""Who the delegates are taken together: counted one by one, so that one edit is one step of counting."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple

from dtt_desktop.domain.code_lists import MAJORITY


class Person(NamedTuple):
    """What is counted of a delegate; None is not known."""

    delegate_group: str | None
    sex: str | None
    ethnicity: str | None
    is_direct_worker: bool | None
    is_party_member: bool | None
    former_commune: str | None
    sector: str | None
    religion: str | None = None
    economic_component: str | None = None
    unit_id: int | None = None
    birth: str | None = None


Verdict = Literal["met", "short", "over"]


@dataclass(frozen=True)
class Share:
    """A part of the whole; ``unknown`` counts those of whom it is not known."""

    count: int
    total: int
    unknown: int = 0

    @property
    def percent(self) -> float:
        """Return the share of the whole in percent; 0 of nobody."""
        return 100 * self.count / self.total if self.total else 0.0

    def percent_text(self) -> str:
        """Return the percentage with one decimal and a comma."""
        return f"{self.percent:.1f}%".replace(".", ",")


class Composition:
    """Running counts over the delegate list, one counter for each thing counted."""

    def __init__(self, people: Iterable[tuple[Any, ...]] = ()) -> None:
        columns = list(zip(*people, strict=True)) or [()] * len(Person._fields)
        self._counts = {name: Counter(column) for name, column in zip(Person._fields, columns, strict=True)}
        self.total = len(columns[0])

    def add(self, person: tuple[Any, ...], sign: int = 1) -> None:
        """Count a person in; ``sign`` -1 counts them out."""
        for name, value in zip(Person._fields, person, strict=True):
            self._counts[name][value] += sign
        self.total += sign

    def values(self, column: str) -> list[tuple[Any, int]]:
        """Return the values of a column with how many people have each."""
        return [(value, n) for value, n in self._counts[column].items() if n]

    def group(self, *groups: str) -> Share:
        """Return how many belong to any of the groups."""
        return Share(sum(self._counts["delegate_group"][g] for g in groups), self.total)

    def women(self) -> Share:
        """Return the women."""
        return Share(self._counts["sex"]["female"], self.total, self._counts["sex"][None])

    def minorities(self) -> Share:
        """Return those of any people but the Kinh."""
        counts = self._counts["ethnicity"]
        return Share(self.total - counts[MAJORITY] - counts[None], self.total, counts[None])

    def direct_workers(self) -> Share:
        """Return those who directly produce, work, study or fight."""
        return self._flag("is_direct_worker")

    def party_members(self) -> Share:
        """Return the Party members."""
        return self._flag("is_party_member")

    def _flag(self, name: str) -> Share:
        counts = self._counts[name]
        return Share(counts[True], self.total, counts[None])

    def table(self, name: Literal["former_commune", "sector", "ethnicity"]) -> list[tuple[str | None, Share]]:
        """Return the shares of each value, largest first, the unknown last."""
        counts = [(value, n) for value, n in self._counts[name].items() if n]
        counts.sort(key=lambda pair: (pair[0] is None, -pair[1], pair[0] or ""))
        return [(value, Share(n, self.total)) for value, n in counts]


@dataclass(frozen=True)
class Target:
    """The exemplars' share against what the plan wants: percent, tolerance in points, verdict and by how many."""

    share: Share
    wanted: int
    tolerance: int
    verdict: Verdict
    by: int


def exemplar_target(composition: Composition, wanted: int, tolerance: int) -> Target:
    """Judge the share of exemplars; ``by`` is how many delegates it is short or over beyond the tolerance."""
    share = composition.group("exemplar")
    low, high = (wanted - tolerance) * share.total, (wanted + tolerance) * share.total
    if 100 * share.count < low:
        return Target(share, wanted, tolerance, "short", -(-(low - 100 * share.count) // 100))
    if 100 * share.count > high:
        return Target(share, wanted, tolerance, "over", -(-(100 * share.count - high) // 100))
    return Target(share, wanted, tolerance, "met", 0)
