"""Lines of the budget: what is typed goes before what is counted; what is not known is open, not nothing."""

import pytest

from dtt_desktop.domain.money import QUANTITIES, BudgetLine
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
