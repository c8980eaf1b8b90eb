"""The board of the composition: what the office wants, what there is, what would be after a change.

Every target rests on one column of the people counted, so that a change of one person is judged by a few additions.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from dtt_desktop.domain.code_lists import DELEGATE_GROUPS, MAJORITY, SEX
from dtt_desktop.domain.composition import Composition, Person, Verdict
from dtt_desktop.domain.dates import age_on
from dtt_desktop.domain.targets import SUBJECTS
from dtt_desktop.domain.text import L, Lang, fold

Test = Callable[[Any], bool | None]  # of a column's value: belongs, does not, is not known
_WORDS = dict(SUBJECTS)


@dataclass(frozen=True)
class Want:
    """One target, ready to be judged: words, the column it rests on, who belongs, the bounds."""

    words: L
    column: str
    test: Test
    minimum: float | None = None
    maximum: float | None = None
    percent: bool = False

    def bounds(self, total: int) -> tuple[float | None, float | None]:
        """Return the bounds in people among so many."""
        share = total / 100 if self.percent else 1
        low, high = (None if bound is None else bound * share for bound in (self.minimum, self.maximum))
        return low, high


@dataclass(frozen=True)
class Judged:
    """A target judged: how many belong, of how many it is not known, short or over by how many."""

    want: Want
    count: int
    total: int
    unknown: int
    verdict: Verdict
    by: int

    @property
    def gap(self) -> int:
        """Return how many people it is away from being met."""
        return 0 if self.verdict == "met" else self.by

    def words(self, lang: Lang = "vi") -> str:
        """Return the verdict in words: "Đạt", "Thiếu 2", "Vượt 1", and how many are not known."""
        told = {
            "met": L("Đạt", "Met"),
            "short": L(f"Thiếu {self.by}", f"Short by {self.by}"),
            "over": L(f"Vượt {self.by}", f"Over by {self.by}"),
        }
        unknown = (
            L(f"; chưa biết {self.unknown} người", f"; not known of {self.unknown}").text(lang) if self.unknown else ""
        )
        return told[self.verdict].text(lang) + unknown


def judge(want: Want, composition: Composition) -> Judged:
    """Judge one target over the people counted."""
    count = unknown = 0
    for value, n in composition.values(want.column):
        belongs = want.test(value)
        count += n if belongs else 0
        unknown += n if belongs is None else 0
    low, high = want.bounds(composition.total)
    verdict: Verdict = "met"
    by = 0
    if low is not None and count < low - 1e-9:
        verdict, by = "short", -int((count - low) // 1)
    elif high is not None and count > high + 1e-9:
        verdict, by = "over", -int((high - count) // 1)
    return Judged(want, count, composition.total, unknown, verdict, by)


def _equal(kept: str) -> Test:
    return lambda value: None if value is None else value == kept


def _code(typed: str | None, options: Sequence[tuple[str, L]]) -> str:
    for code, words in options:
        if typed and fold(typed) in (fold(words.vi), fold(words.en), code):
            return code
    return typed or ""


def wants(
    targets: Iterable[Mapping[str, Any]], conference: Mapping[str, Any], units: Mapping[int, tuple[str, int | None]]
) -> list[Want]:
    """Return everything wanted: the plan's limit and share of exemplars, then the office's own targets.

    ``targets`` are rows of :class:`CompositionTarget`; ``units`` give each unit's name and allotment.
    """
    found = _of_plan(conference)
    day = conference.get("date")
    for target in targets:
        low, high, percent = target["minimum"], target["maximum"], target["measure"] == "percent"
        if target["subject"] == "each_unit":
            found += [
                Want(L(f"{name} (phân bổ {n})", f"{name} (allotted {n})"), "unit_id", _equal_number(key), n, n)
                for key, (name, n) in units.items() if n
            ]  # fmt: skip
            continue
        if target["subject"] == "age_under" and not target["value"]:
            continue  # half typed: nothing to judge by
        words, column, test = _subject(target["subject"], target["value"], day, units)
        found.append(Want(words, column, test, low, high, percent))
    return found


def _of_plan(conference: Mapping[str, Any]) -> list[Want]:
    found = []
    if limit := conference.get("max_delegates"):
        found.append(Want(L("Tổng số đại biểu", "All delegates"), "delegate_group", lambda _: True, None, limit))
    if (wanted := conference.get("exemplar_percent")) is not None:
        give = conference.get("tolerance_points") or 0
        words = L("Điển hình", "Exemplars")
        found.append(Want(words, "delegate_group", _equal("exemplar"), wanted - give, wanted + give, percent=True))
    return found


def _equal_number(key: int) -> Test:
    return lambda value: None if value is None else value == key


def _subject(
    subject: str, value: str | None, day: str | None, units: Mapping[int, tuple[str, int | None]]
) -> tuple[L, str, Test]:
    """Return what a target is about: its words, column and who belongs."""
    label = _WORDS[subject]
    named = L(f"{label.vi}: {value}", f"{label.en}: {value}") if value else label
    if subject == "sex":
        return named, "sex", _equal(_code(value or "Nữ", SEX))
    if subject == "delegate_group":
        return named, "delegate_group", _equal(_code(value, DELEGATE_GROUPS))
    if subject == "minority":
        return label, "ethnicity", lambda kept: None if kept is None else kept != MAJORITY
    if subject == "age_under":
        age = int(value or 0)
        return (
            L(f"Dưới {age} tuổi", f"Under {age}"),
            "birth",
            lambda kept: None if kept is None or not day else age_on(kept, day) < age,
        )
    if subject == "is_party_member":
        return label, "is_party_member", lambda kept: None if kept is None else bool(kept)
    if subject == "not_party_member":
        return label, "is_party_member", lambda kept: None if kept is None else not kept
    if subject == "is_direct_worker":
        return label, "is_direct_worker", lambda kept: None if kept is None else bool(kept)
    if subject == "non_state":
        return label, "economic_component", lambda kept: None if kept is None else kept != "state"
    if subject == "unit":
        key = next((k for k, (name, _) in units.items() if fold(name) == fold(value or "")), -1)
        return named, "unit_id", _equal_number(key)
    wanted = fold(value or "")
    return named, subject, lambda kept: None if kept is None else fold(kept) == wanted


@dataclass(frozen=True)
class Candidate:
    """Somebody who could be taken in, and what the board would be with them."""

    key: int
    name: str
    closes: int  # people less missing, over all targets
    spoils: int  # people more missing or over
    words: tuple[L, ...] = field(default=())


def after(
    composition: Composition, wanted: Sequence[Want], come: Iterable[Person], go: Iterable[Person] = ()
) -> list[Judged]:
    """Return the board as it would be with some people in and others out; nothing is changed."""
    come, go = list(come), list(go)
    for person in go:
        composition.add(person, -1)
    for person in come:
        composition.add(person)
    try:
        return [judge(want, composition) for want in wanted]
    finally:
        for person in come:
            composition.add(person, -1)
        for person in go:
            composition.add(person)


def best(
    composition: Composition, wanted: Sequence[Want], people: Mapping[int, tuple[str, Person]], limit: int = 50
) -> list[Candidate]:
    """Return the candidates that would close most of what is missing, the best first."""
    now = [judge(want, composition) for want in wanted]
    found = []
    for key, (name, person) in people.items():
        then = after(composition, wanted, [person])
        gains = [(a.gap - b.gap, a.want.words) for a, b in zip(now, then, strict=True)]
        closes = sum(gain for gain, _ in gains if gain > 0)
        spoils = -sum(gain for gain, _ in gains if gain < 0)
        found.append(Candidate(key, name, closes, spoils, tuple(words for gain, words in gains if gain > 0)))
    found.sort(key=lambda one: (one.spoils - one.closes, one.name))
    return found[:limit]


def cross(people: Iterable[Person], down: str, across: str) -> tuple[list[Any], list[Any], dict[tuple[Any, Any], int]]:
    """Return a cross table: values down, values across (None: not known, last), counts."""
    counts: dict[tuple[Any, Any], int] = {}
    for person in people:
        place = (getattr(person, down), getattr(person, across))
        counts[place] = counts.get(place, 0) + 1

    def values(which: int) -> list[Any]:
        return sorted({place[which] for place in counts}, key=lambda v: (v is None, str(v)))

    return values(0), values(1), counts
