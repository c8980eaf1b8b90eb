from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dtt_desktop.domain.meetings import has_quorum, passes
from dtt_desktop.domain.money import bonus, grouped, in_force, in_words


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        (0, "Không đồng"), (5, "Năm đồng"), (10, "Mười đồng"), (11, "Mười một đồng"), (15, "Mười lăm đồng"),
        (21, "Hai mươi mốt đồng"), (24, "Hai mươi tư đồng"), (14, "Mười bốn đồng"), (25, "Hai mươi lăm đồng"),
        (101, "Một trăm linh một đồng"), (105, "Một trăm linh năm đồng"), (110, "Một trăm mười đồng"),
        (1005, "Một nghìn không trăm linh năm đồng"), (1_000_005, "Một triệu không trăm linh năm đồng"),
        (1_005_000, "Một triệu không trăm linh năm nghìn đồng"), (1_000_000_000, "Một tỷ đồng"),
        (64_390_000, "Sáu mươi tư triệu ba trăm chín mươi nghìn đồng"),
        (1_410_000, "Một triệu bốn trăm mười nghìn đồng"), (20_000_000, "Hai mươi triệu đồng"),
        (2_000_000_300, "Hai tỷ ba trăm đồng"),
    ],
)  # fmt: skip
def test_amounts_in_words(amount: int, words: str) -> None:
    assert in_words(amount) == words


@given(st.integers(0, 10**18 - 1))
def test_words_are_words(amount: int) -> None:
    text = in_words(amount)
    assert text.endswith(" đồng")
    assert text[0].isupper()
    assert "  " not in text
    assert not any(c.isdigit() for c in text)


@pytest.mark.parametrize("amount", [-1, 10**18])
def test_what_has_no_words(amount: int) -> None:
    with pytest.raises(ValueError, match=str(amount)):
        in_words(amount)


@pytest.mark.parametrize(
    ("base", "coefficient", "rounding", "amount"),
    [
        (2_340_000, "0.3", "up_10k", 710_000), (2_340_000, "0.45", "up_10k", 1_060_000),
        (2_340_000, "0.6", "up_10k", 1_410_000), (2_530_000, "0.3", "up_10k", 760_000),
        (2_530_000, "0.45", "up_10k", 1_140_000), (2_530_000, "0.6", "up_10k", 1_520_000),
        (2_340_000, "1.5", "up_10k", 3_510_000), (2_340_000, "0.3", "nearest_10k", 700_000),
        (2_340_000, "0.6", "nearest_10k", 1_400_000), (1_490_000, "0.15", "nearest_10k", 220_000),
        (2_340_000, "0.3", "none", 702_000), (2_340_000, "0.45", "none", 1_053_000),
        (2_340_000, "1", "up_10k", 2_340_000),
    ],
)  # fmt: skip
def test_bonuses_as_the_decree_has_them(base: int, coefficient: str, rounding: str, amount: int) -> None:
    """Decree 152/2025, article 49(2) and the amounts the press printed."""
    assert bonus(base, coefficient, rounding) == amount


@dataclass
class _Rate:
    valid_from: str | None
    valid_to: str | None


def test_what_is_in_force_on_a_day() -> None:
    old, new = _Rate("2024-07-01", "2026-06-30"), _Rate("2026-07-01", None)
    assert in_force([old, new], "2026-06-30") == [old]
    assert in_force([old, new], "2026-07-01") == [new]
    assert in_force([old, new], "2024-06-30") == []


def test_thousands_are_parted_by_dots() -> None:
    assert [grouped(n) for n in (0, 999, 1_000, 52_120_000)] == ["0", "999", "1.000", "52.120.000"]


@pytest.mark.parametrize(
    ("rule", "present", "members", "holds"),
    [("2/3", 6, 9, True), ("2/3", 5, 9, False), ("1/2", 5, 9, True), ("1/2", 4, 8, False), ("4/5", 8, 10, True)],
)
def test_quorum(rule: str, present: int, members: int, holds: bool) -> None:
    assert has_quorum(rule, present, members) is holds


@pytest.mark.parametrize(
    ("threshold", "agree", "base", "holds"),
    [
        ("50", 5, 9, True),
        ("50", 2, 4, False),
        ("70", 7, 10, True),
        ("80", 7, 9, False),
        ("90", 9, 10, True),
        ("50", 0, 0, False),
    ],
)
def test_thresholds(threshold: str, agree: int, base: int, holds: bool) -> None:
    assert passes(threshold, agree, base) is holds
