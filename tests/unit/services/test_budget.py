"""Lines of the budget: what is typed goes before what is counted; what is not known is open, not nothing."""

import pytest

from dtt_desktop.documents.facts import BudgetFacts
from dtt_desktop.domain.money import QUANTITIES, AwardRate, BaseSalary, BudgetLine
from dtt_desktop.services import money, records
from dtt_desktop.services.facts import read_facts
from dtt_desktop.services.workspace import Workspace


@pytest.mark.parametrize("source", [key for key, _ in QUANTITIES])
@pytest.mark.parametrize("typed", [None, 0, 7])
def test_a_typed_quantity_goes_before_what_the_data_count(sample: Workspace, source: str, typed: int | None) -> None:
    values = {"name": "Khoản thử", "section": sample.rows(BudgetLine)[0][BudgetLine.column_keys.index("section")]}
    key = records.add(sample, BudgetLine, {**values, "source": source, "quantity": typed, "price": 1_000})
    facts = read_facts(sample)
    line = next(line for line in facts.budget if line.key == key)
    live = money.quantities(facts)[source]
    assert line.quantity == (live if typed is None else typed)
    assert line.amount == line.quantity * 1_000


_KINDS = (("certificate", "individual"), ("certificate", "collective"))
RATES = [
    # day of the decision, rounding; the bonus of a certificate for one person and for a collective
    ("2024-12-31", "none", None, None),
    ("2025-01-01", "none", 450_000, 900_000),
    ("2025-06-30", "none", 450_000, 900_000),
    ("2025-07-01", "none", 900_000, 1_800_000),
    ("2026-01-01", "none", 1_350_000, 1_800_000),
    ("2026-01-01", "up_10k", 1_350_000, 1_800_000),
    ("2027-01-01", "none", None, None),
]


@pytest.mark.parametrize(("day", "rounding", "one", "many"), RATES)
def test_a_bonus_is_that_of_the_day(
    workspace: Workspace, day: str, rounding: str, one: int | None, many: int | None
) -> None:
    """Base salary and coefficient each from their own day on; the one that began last holds."""
    for family in (BaseSalary, AwardRate):
        records.delete(workspace, family, [row[0] for row in workspace.rows(family)])
    records.add_many(workspace, BaseSalary, [
        {"amount": 1_000_000, "valid_from": "2025-01-01", "valid_to": "2026-12-31"},
        {"amount": 2_000_000, "valid_from": "2025-07-01", "valid_to": "2026-12-31"},
    ])  # fmt: skip
    records.add_many(workspace, AwardRate, [
        {"award": "certificate", "nominee_kind": "individual", "coefficient": "0.45", "valid_to": "2025-12-31"},
        {"award": "certificate", "nominee_kind": "individual", "coefficient": "0.675", "valid_from": "2026-01-01"},
        {"award": "certificate", "nominee_kind": "collective", "coefficient": "0.9"},
    ])  # fmt: skip
    with workspace.read() as session:
        found = money.bonuses(session, day, rounding)
    assert [found[key].amount if key in found else None for key in _KINDS] == [one, many]


def test_without_a_day_there_is_no_bonus(workspace: Workspace) -> None:
    with workspace.read() as session:
        assert money.bonuses(session, None, "none") == {}
        assert money.bonuses(session, "", "none") == {}


def test_sums_by_fund_and_what_is_still_open(workspace: Workspace) -> None:
    made = [
        BudgetFacts(1, "holding", "a", "", "", None, 3, 1_000, "conference", ""),
        BudgetFacts(2, "holding", "b", "", "", None, 2, 500, "emulation", ""),
        BudgetFacts(3, "holding", "c", "", "", None, None, 500, "emulation", ""),
        BudgetFacts(4, "holding", "d", "", "", None, 2, None, "other", ""),
        BudgetFacts(5, "holding", "e", "", "", None, 0, 700, "conference", ""),
    ]
    assert money.sums(made) == money.Sums(4_000, {"conference": 3_000, "emulation": 1_000, "other": 0}, 2)
    assert money.sums([]) == money.Sums(0, {}, 0)


def test_the_price_of_a_bonus_line_is_its_bonus_unless_typed(sample: Workspace) -> None:
    lines = {line.source: line for line in read_facts(sample).budget}
    line = lines["awarded_individual"]
    assert line.price == read_facts(sample).bonuses["certificate", "individual"].amount
    assert "Hệ số" in line.basis
    records.set_values(sample, BudgetLine, {line.key: {"price": 5, "basis": "Theo thỏa thuận"}})
    typed = next(other for other in read_facts(sample).budget if other.key == line.key)
    assert (typed.price, typed.basis) == (5, "Theo thỏa thuận")
    records.set_values(sample, BudgetLine, {line.key: {"price": None}})
    assert next(o for o in read_facts(sample).budget if o.key == line.key).basis == "Theo thỏa thuận"
