"""The list of faults that change nothing: each names a function there is, and a reason."""

import importlib

import pytest

from dtt_desktop.tools.mutants import Mutant, is_equal, known_equal


@pytest.mark.parametrize("row", known_equal(), ids=lambda row: row["function"])
def test_what_is_listed_as_equal_is_there_and_has_a_reason(row: dict[str, str]) -> None:
    assert row.keys() == {"function", "was", "now", "why"}
    assert len(row["why"].split()) > 3
    module, *names = row["function"].rsplit(".", 2 if row["function"].rsplit(".", 2)[1][0].isupper() else 1)
    found: object = importlib.import_module(f"dtt_desktop.{module}")
    for name in names:
        found = getattr(found, name)


def test_brackets_in_a_row_are_code() -> None:
    rows = [{"function": "a.f", "was": "*[:4]*", "now": "*[:5]*", "why": "nobody asks for it"}]
    assert is_equal(Mutant("a.f", "x = y[:4]", "x = y[:5]"), rows)
    assert not is_equal(Mutant("a.f", "x: int = 4", "x: int = 5"), rows)


def test_a_row_covers_what_it_says_and_nothing_else() -> None:
    rows = [{"function": "a.f", "was": "x = *", "now": "x = None", "why": "nobody asks for it"}]
    assert is_equal(Mutant("a.f", "x = 1", "x = None"), rows)
    for other in (
        Mutant("a.g", "x = 1", "x = None"),
        Mutant("a.f", "y = 1", "x = None"),
        Mutant("a.f", "x = 1", "x = 2"),
    ):
        assert not is_equal(other, rows)
