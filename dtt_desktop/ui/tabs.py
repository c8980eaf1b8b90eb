"""The five tabs, each built when it is first needed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QTabWidget, QWidget

from dtt_desktop.ui import theme
from dtt_desktop.ui.hub import Hub

if TYPE_CHECKING:
    from dtt_desktop.ui.documents_tab import DocumentsTab
    from dtt_desktop.ui.nominees_tab import NomineesTab
    from dtt_desktop.ui.plan_tab import PlanTab
    from dtt_desktop.ui.program_tab import ProgramTab
    from dtt_desktop.ui.record_page import RecordPage
    from dtt_desktop.ui.roster_tab import RosterTab


_LISTS = {"nominee": 1, "delegate": 2, "program_item": 3}  # families and their tabs
_PAPERS = {"paper", "paper_copy", "wording", "ticked_column"}


class _Unbuilt(QWidget):
    """Stands where a tab will be."""

    def __init__(self, make: Callable[[Hub], QWidget]) -> None:
        super().__init__()
        self.make = make


def _plan(hub: Hub) -> QWidget:
    from dtt_desktop.ui.plan_tab import PlanTab

    return PlanTab(hub)


def _nominees(hub: Hub) -> QWidget:
    from dtt_desktop.ui.nominees_tab import NomineesTab

    return NomineesTab(hub)


def _roster(hub: Hub) -> QWidget:
    from dtt_desktop.ui.roster_tab import RosterTab

    return RosterTab(hub)


def _program(hub: Hub) -> QWidget:
    from dtt_desktop.ui.program_tab import ProgramTab

    return ProgramTab(hub)


def _documents(hub: Hub) -> QWidget:
    from dtt_desktop.ui.documents_tab import DocumentsTab

    return DocumentsTab(hub)


class Tabs(QTabWidget):
    """Plan, nominees, delegates, program, papers."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("tabs")
        self.setDocumentMode(True)
        self.setAccessibleName(self.tr("Các thẻ"))
        self._hub: Hub | None = None

    def fill(self, hub: Hub) -> None:
        """Put up the tabs of an open file; only the first is built."""
        self._hub = hub
        for make, text, icon in (
            (_plan, self.tr("Kế hoạch"), "clipboard-list"),
            (_nominees, self.tr("Điển hình"), "award"),
            (_roster, self.tr("Đại biểu"), "users"),
            (_program, self.tr("Chương trình"), "calendar-time"),
            (_documents, self.tr("Văn bản"), "file-text"),
        ):
            self.addTab(_Unbuilt(make), theme.icon(icon), text)
        self.currentChanged.connect(self._tab_shown)
        self._tab(0)

    def lead_to(self, table: str, key: int, field: str) -> None:
        """Bring the cell of a fault to the front."""
        if self.plan.knows(table):
            self.setCurrentIndex(0)
            self.plan.go_to(table, key, field)
        elif table in _LISTS:
            self.setCurrentIndex(_LISTS[table])
            cast("RecordPage", self._tab(_LISTS[table])).go_to(key, field)
        elif table in _PAPERS:
            self.setCurrentIndex(4)

    def knows(self, table: str) -> bool:
        """Tell whether a family is edited on one of the tabs."""
        return self.plan.knows(table) or table in _LISTS or table in _PAPERS

    def shows(self, table: str) -> bool:
        """Tell whether a family is edited on the page in front."""
        from dtt_desktop.ui.form import Form
        from dtt_desktop.ui.grid import Grid

        page = self.currentWidget()
        if page is None or table in _PAPERS:
            return self.currentIndex() == 4
        grids = {grid.model_.record.__tablename__ for grid in page.findChildren(Grid) if grid.isVisible()}
        return table in grids | {form.record.__tablename__ for form in page.findChildren(Form) if form.isVisible()}

    def _tab(self, index: int) -> QWidget:
        """Return a tab, built when it is first needed: a window that opens at once is worth more than a full one."""
        page = self.widget(index)
        assert page is not None
        if not isinstance(page, _Unbuilt):
            return page
        assert self._hub is not None
        made, current = page.make(self._hub), self.currentIndex()
        text, icon = self.tabText(index), self.tabIcon(index)
        silent = self.blockSignals(True)
        self.removeTab(index)
        self.insertTab(index, made, icon, text)
        self.setCurrentIndex(current)
        self.blockSignals(silent)
        page.deleteLater()
        return made

    def _tab_shown(self, index: int) -> None:
        if index >= 0:
            self._tab(index)

    def page_in_front(self) -> RecordPage | None:
        """Return the list in front, or None where there is none."""
        from dtt_desktop.ui.record_page import RecordPage

        page = self.currentWidget()
        found = [page] if isinstance(page, RecordPage) else page.findChildren(RecordPage) if page else []
        return next((each for each in found if each.isVisible()), None)

    def build_all(self) -> None:
        """Build every tab now, for tools that look for one by its name."""
        for index in range(self.count()):
            self._tab(index)

    @property
    def plan(self) -> PlanTab:
        """Return the tab of the plan."""
        return cast("PlanTab", self._tab(0))

    @property
    def nominees(self) -> NomineesTab:
        """Return the tab of the nominees."""
        return cast("NomineesTab", self._tab(1))

    @property
    def roster(self) -> RosterTab:
        """Return the tab of the delegates."""
        return cast("RosterTab", self._tab(2))

    @property
    def program(self) -> ProgramTab:
        """Return the tab of the program."""
        return cast("ProgramTab", self._tab(3))

    @property
    def documents(self) -> DocumentsTab:
        """Return the tab of the papers."""
        return cast("DocumentsTab", self._tab(4))
