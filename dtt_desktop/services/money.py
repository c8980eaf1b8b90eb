"""What awards and the conference cost: bonuses by the rates in force, budget lines with quantities from the data."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from dtt_desktop.documents.attending import attending
from dtt_desktop.documents.facts import BonusFacts, BudgetFacts, Facts
from dtt_desktop.documents.lists import CERTIFICATE, KINDS, awarded
from dtt_desktop.domain.code_lists import DELEGATE_GROUPS
from dtt_desktop.domain.money import AwardRate, BaseSalary, BudgetLine, bonus, grouped, in_force

_EXEMPLAR = dict(DELEGATE_GROUPS)["exemplar"].vi


def bonuses(session: Session, day: str | None, rounding: str) -> dict[tuple[str, str], BonusFacts]:
    """Return the bonus by award and kind of nominee, with the rates in force on the day of the decision.

    Base and coefficient are those of that day (decree 152/2025, article 49); {} without a day or a base salary.
    """
    salaries = in_force(session.scalars(select(BaseSalary)), day) if day else []
    if not salaries or not day:
        return {}
    base = salaries[0].amount
    found: dict[tuple[str, str], BonusFacts] = {}
    for rate in in_force(session.scalars(select(AwardRate)), day):
        made = BonusFacts(rate.coefficient, base, bonus(base, rate.coefficient, rounding))
        found.setdefault((rate.award, rate.nominee_kind), made)
    return found


def budget(session: Session, facts: Facts) -> tuple[BudgetFacts, ...]:
    """Return the lines of the budget; a typed quantity goes before what the data count."""
    counts = quantities(facts)
    order = select(BudgetLine).order_by(BudgetLine.line_no, BudgetLine.id)
    return tuple(_line(line, counts, facts.bonuses) for line in session.scalars(order))


def _line(line: BudgetLine, counts: Mapping[str, int], rates: Mapping[tuple[str, str], BonusFacts]) -> BudgetFacts:
    live = counts.get(line.source or "")
    price, basis = line.price, line.basis or ""
    rate = rates.get((CERTIFICATE, (line.source or "").removeprefix("awarded_")))
    if price is None and rate:
        price = rate.amount
        basis = basis or f"Hệ số {rate.coefficient.replace('.', ',')} × {grouped(rate.base)} đồng"
    quantity = live if line.quantity is None else line.quantity
    return BudgetFacts(
        line.id, line.section, line.name, line.unit_word or "", line.source or "", live, quantity, price, line.fund,
        basis,
    )  # fmt: skip


def quantities(facts: Facts) -> dict[str, int]:
    """Return what each source of a quantity counts (``domain/money.py`` QUANTITIES)."""
    people, coming = awarded(facts), attending(facts).roster
    kinds = {f"awarded_{kind}": sum(n.kind == kind for n in people) for kind, _ in KINDS}
    return {
        "delegates": len(coming),
        "off_payroll": sum(guest.unpaid for guest in coming),
        "exemplars": sum(guest.group == _EXEMPLAR for guest in coming),
        "awarded": len(people),
        "units": len(facts.units),
        **kinds,
    }


@dataclass(frozen=True)
class Sums:
    """What the budget comes to, by fund; ``open`` are lines that still lack a quantity or a price."""

    total: int
    funds: dict[str, int]
    open: int


def sums(lines: Sequence[BudgetFacts]) -> Sums:
    """Return the sums of the budget in đồng."""
    funds: dict[str, int] = {}
    for line in lines:
        funds[line.fund] = funds.get(line.fund, 0) + (line.amount or 0)
    return Sums(sum(funds.values()), funds, sum(line.amount is None for line in lines))
