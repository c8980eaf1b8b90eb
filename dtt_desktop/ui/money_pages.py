"""The pages of the plan that speak of money: the budget with its live quantities, base salaries and coefficients."""

from __future__ import annotations

from typing import Any

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dtt_desktop.documents.facts import BudgetFacts
from dtt_desktop.domain.money import FUNDS, AwardRate, BaseSalary, BudgetLine, grouped, in_words
from dtt_desktop.domain.text import L
from dtt_desktop.services import money
from dtt_desktop.storage.changes import ChangeSet
from dtt_desktop.ui.columns import Column, Computed, arranged
from dtt_desktop.ui.hub import Hub
from dtt_desktop.ui.plain import plain_label
from dtt_desktop.ui.plan_pages import ListPage
from dtt_desktop.ui.record_page import RecordPage

_COUNTED = {"budget_line", "delegate", "nominee", "unit", "base_salary", "award_rate", "agency", "paper", "conference"}
"""Changes of these may change what the budget comes to."""


class BudgetPage(RecordPage):
    """The budget: quantities follow the data until one is typed, bonuses their coefficients; sums by fund, in words."""

    grid_name, search_name, ordered = "budgetGrid", "budgetSearch", True
    form_beside = False

    def __init__(self, hub: Hub) -> None:
        self._lines: dict[int, BudgetFacts] = {}
        self._late = True
        super().__init__(hub, BudgetLine, self.tr("Dự toán kinh phí"), self.tr("Thêm dòng"))
        hub.changed.connect(self._changed)

    def columns(self) -> list[Column]:
        live = Computed(L("Theo dữ liệu", "By the data"), self._live, self._mark, numeric=True, chars=10)
        amount = Computed(L("Thành tiền", "Amount"), self._amount, numeric=True, chars=12)
        first = ("section", "name", "unit_word", "source", live, "quantity", "price", amount)
        return arranged(super().columns(), *first)

    def below(self) -> QWidget:
        self.total = plain_label()
        self.total.setObjectName("budgetTotal")
        self.total.setWordWrap(True)
        return self.total

    def new_values(self) -> dict[str, Any]:
        return {"name": self.tr("Khoản chi mới"), "section": "holding", "fund": "conference"}

    def _live(self, key: int) -> str:
        line = self._lines.get(key)
        return "" if line is None or line.live is None else str(line.live)

    def _mark(self, key: int) -> tuple[str, str] | None:
        line = self._lines.get(key)
        return ("alert-triangle", "warn") if line and line.overridden else None

    def _amount(self, key: int) -> str:
        line = self._lines.get(key)
        return "" if line is None or line.amount is None else grouped(line.amount)

    def showEvent(self, event: QShowEvent) -> None:
        if self._late:
            self._count()
        super().showEvent(event)

    def _changed(self, changes: ChangeSet) -> None:
        if changes.keys() & _COUNTED:
            self._late = True
            if self.isVisible():
                self._count()

    def _count(self) -> None:
        """Count anew what each line comes to."""
        self._late = False
        lines = self.hub.facts().budget
        self._lines = {line.key: line for line in lines}
        sums = money.sums(lines)
        parts = [self.tr("Tổng cộng: {0} đồng ({1})").format(grouped(sums.total), in_words(sums.total))]
        funds = [(words, sums.funds[code]) for code, words in FUNDS if code in sums.funds]
        parts += [self.tr("{0}: {1} đồng").format(self.hub.words(words), grouped(amount)) for words, amount in funds]
        if sums.open:
            parts.append(self.tr("{0} dòng chưa đủ số lượng, đơn giá").format(sums.open))
        self.total.setText("   ·   ".join(parts))
        self.grid.viewport().update()


class RatesPage(QWidget):
    """Base salaries and coefficients of awards, each with the time it is in force."""

    def __init__(self, hub: Hub) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        new_rate = {"award": "certificate", "nominee_kind": "individual", "coefficient": "0.3"}
        self.rates = ListPage(
            hub, AwardRate, "awardRates", self.tr("Hệ số tiền thưởng"), self.tr("Thêm hệ số"), new_rate
        )
        self.salaries = ListPage(
            hub, BaseSalary, "baseSalaries", self.tr("Lương cơ sở"), self.tr("Thêm mức lương"), {"amount": 2_340_000}
        )
        layout.addWidget(self.rates, 3)
        layout.addWidget(self.salaries, 2)

    def lead_to(self, table: str, key: int, field: str) -> None:
        """Lead to a rate or a salary."""
        (self.rates if table == "award_rate" else self.salaries).go_to(key, field)
