"""Which backups stay: the rules of rotation on numbers alone, by table; and that a risky step takes one."""

from dataclasses import dataclass
from typing import Any

import pytest

from dtt_desktop.services.rotation import IN_PASSING, to_keep
from dtt_desktop.services.workspace import RISKY


@dataclass(frozen=True)
class Fake:
    """The three facts rotation looks at."""

    sequence: int
    reason: str = "work"
    rows: int = 100


def _rotated(backups: list[Fake]) -> list[Fake]:
    kept = to_keep(backups)
    return [backup for backup in backups if backup.sequence in kept]


def _grown(count: int, **values: Any) -> list[Fake]:
    """Take backups one after another, letting go after each, as the program does."""
    held: list[Fake] = []
    for number in range(1, count + 1):
        held = _rotated([*held, Fake(number, **values)])
    return held


def _numbers(backups: list[Fake]) -> list[int]:
    return sorted(backup.sequence for backup in backups)


@pytest.mark.parametrize("count", [0, 1, 2, 11, 12])
def test_while_there_are_few_all_stay(count: int) -> None:
    assert _numbers(_grown(count)) == list(range(1, count + 1))


def test_the_twelve_newest_stay_then_one_of_each_sixteen() -> None:
    assert _numbers(_grown(40)) == [1, 16, *range(29, 41)]


def test_of_long_work_the_firsts_of_blocks_stay() -> None:
    """The newest ten blocks of 16, ten of 128, twelve of 1,024: the lowest number of each that was ever there."""
    kept = _numbers(_grown(5_000))
    assert kept[-12:] == list(range(4_989, 5_001))
    sixteens = list(range(4_848, 5_000, 16))
    assert set(sixteens) <= set(kept)
    assert set(range(3_840, 5_000, 128)) <= set(kept)
    assert {1, 1_024, 2_048, 3_072, 4_096} <= set(kept)
    assert len(kept) <= 12 + 10 + 10 + 12 + 2


@pytest.mark.parametrize("order", [1, -1])
def test_the_order_they_are_given_in_does_not_matter(order: int) -> None:
    backups = [Fake(number) for number in range(1, 41)]
    assert to_keep(backups[::order]) == to_keep(sorted(backups, key=lambda b: (b.sequence % 7, b.sequence)))
    assert 40 in to_keep(backups[::order])


@pytest.mark.parametrize("reason", sorted(RISKY | {"hand", "migration", "restore"}))
def test_ten_taken_before_a_risk_stay_behind_any_number_taken_in_passing(reason: str) -> None:
    held = [Fake(number, reason) for number in range(1, 12)]
    for number in range(12, 112):
        held = _rotated([*held, Fake(number, "work" if number % 2 else "close")])
    assert [b.sequence for b in held if b.reason == reason][-10:] == list(range(2, 12))


def test_what_is_taken_in_passing_is_not_kept_for_its_reason() -> None:
    assert IN_PASSING == ("work", "close")
    for reason in IN_PASSING:
        assert 20 not in to_keep([Fake(number, reason) for number in range(17, 60)])


SHRUNK = [
    # rows of the backups from the first on; the number that must stay, however many come
    ([100, 300, 100], 2),  # the fullest
    ([100, 300, 300, 100], 3),  # the newest of the fullest
    ([100, 300, 150, 100], 3),  # the newest that holds half of that
    ([100, 300, 149, 140], 2),
    ([5, 0, 0], 1),
]


@pytest.mark.parametrize(("rows", "number"), SHRUNK)
def test_what_was_there_before_it_shrank_stays(rows: list[int], number: int) -> None:
    held = [Fake(n, rows=r) for n, r in enumerate(rows, 1)]
    least = min(rows)
    for n in range(len(rows) + 1, 200):
        held = _rotated([*held, Fake(n, rows=least)])
    assert number in _numbers(held)


def test_half_of_the_fullest_stays_beside_it() -> None:
    backups = [Fake(1, rows=300), Fake(2, rows=151), Fake(3, rows=150), Fake(4, rows=149)]
    backups += [Fake(n, rows=10) for n in range(5, 40)]
    assert {1, 3} <= to_keep(backups)
    assert 4 not in to_keep(backups)


def test_nothing_goes_twice_and_nothing_comes_back() -> None:
    """What stays once is chosen from what stayed before: rotating again takes nothing more."""
    held = _grown(300)
    assert _numbers(_rotated(held)) == _numbers(held)


def test_which_steps_are_risky() -> None:
    assert {"import", "merge", "erase"} == RISKY
