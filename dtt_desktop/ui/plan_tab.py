"""Kế hoạch: the pages of the plan, each built when it is first needed."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from PySide6.QtWidgets import QHBoxLayout, QListWidget, QStackedWidget, QWidget

from dtt_desktop.ui import theme
from dtt_desktop.ui.conference_page import ConferencePage
from dtt_desktop.ui.hub import Hub


def _page(name: str, module: str = "plan_pages") -> Callable[[Hub], QWidget]:
    """Return what makes a page of a module, which is loaded then."""

    def make(hub: Hub) -> QWidget:
        page: QWidget = getattr(import_module(f"dtt_desktop.ui.{module}"), name)(hub)
        return page

    return make


class PlanTab(QWidget):
    """The pages of the plan, with their names at the left."""

    def __init__(self, hub: Hub) -> None:
        super().__init__()
        self.setObjectName("planTab")
        self.hub = hub
        self.sections = QListWidget()
        self.sections.setObjectName("sections")
        theme.dress(self.sections, "sections")
        self.sections.setAccessibleName(self.tr("Các phần của kế hoạch"))
        self.pages = QStackedWidget()
        made: list[tuple[str, Callable[[Hub], QWidget], tuple[str, ...]]] = [
            (self.tr("Hội nghị"), ConferencePage, ("conference",)),
            (self.tr("Nội dung kế hoạch"), _page("ItemsPage"), ("plan_item",)),
            (self.tr("Nhiệm vụ"), _page("TasksPage"), ("task",)),
            (self.tr("Đơn vị"), _page("UnitsPage"), ("unit",)),
            (self.tr("Cơ quan, người ký"), _page("AgencyPage"), ("agency", "signer")),
            (self.tr("Ban Tổ chức, Hội đồng"), _page("MembersPage"), ("committee_member",)),
            (self.tr("Họp bình xét"), _page("MeetingsPage", "award_pages"), ("unit_meeting",)),
            (self.tr("Phiên họp Hội đồng"), _page("SessionsPage", "award_pages"), ("council_session",)),
            (self.tr("Dự toán kinh phí"), _page("BudgetPage", "money_pages"), ("budget_line",)),
            (self.tr("Mức tiền thưởng"), _page("RatesPage", "money_pages"), ("award_rate", "base_salary")),
            (self.tr("Giấy khen"), _page("CardFieldsPage", "award_pages"), ("card_field",)),
            (self.tr("Căn cứ pháp lý"), _page("BasesPage"), ("legal_basis",)),
            (self.tr("Nơi nhận"), _page("RecipientsPage"), ("recipient",)),
        ]
        self._tables = {table: i for i, (_, _, tables) in enumerate(made) for table in tables}
        self._makers = [make for _, make, _ in made]
        self._built: dict[int, QWidget] = {}
        self.sections.addItems([title for title, _, _ in made])
        self.sections.setFixedWidth(self.sections.sizeHintForColumn(0) + 34)
        self.sections.setCurrentRow(0)
        self.sections.currentRowChanged.connect(self._show_page)
        self.sections.currentRowChanged.connect(lambda _: hub.status_asked.emit())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.sections)
        layout.addWidget(self.pages, 1)
        self._show_page(0)  # not by the signal: what is wrong with the file is then told to whoever opens it

    def _show_page(self, number: int) -> None:
        """Show a page, built when it is first needed."""
        if number not in self._built:
            self._built[number] = self._makers[number](self.hub)
            self.pages.addWidget(self._built[number])
        self.pages.setCurrentWidget(self._built[number])

    @property
    def page(self) -> QWidget:
        """Return the page in front."""
        page = self.pages.currentWidget()
        assert page is not None
        return page

    def status(self) -> str:
        """Return the status of the page in front."""
        status = getattr(self.page, "status", None)
        return str(status()) if status else ""

    def start_search(self) -> None:
        """Put the caret into the search box of the page in front, if it has one."""
        if search := getattr(self.page, "start_search", None):
            search()

    def go_to(self, table: str, key: int, field: str) -> None:
        """Lead to a field of one of the plan's families."""
        self.sections.setCurrentRow(self._tables[table])
        page = self.page
        if isinstance(page, ConferencePage):
            page.form.go_to(field)
        elif lead := getattr(page, "lead_to", None):
            lead(table, key, field)

    def knows(self, table: str) -> bool:
        """Tell whether a family is edited here."""
        return table in self._tables
