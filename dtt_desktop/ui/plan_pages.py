"""The lists of the plan: its text, tasks, units, signers, legal bases, recipients."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from dtt_desktop.domain.committee import CommitteeMember
from dtt_desktop.domain.conference import CONFERENCE_ID, Agency, LegalBasis, Recipient, Signer
from dtt_desktop.domain.dates import show_partial
from dtt_desktop.domain.nominee import Nominee
from dtt_desktop.domain.plan import STATE_WORDS, PlanItem, TaskAssignment
from dtt_desktop.domain.text import L
from dtt_desktop.domain.unit import Unit
from dtt_desktop.services import plan
from dtt_desktop.services.records import set_values
from dtt_desktop.services.workspace import Row
from dtt_desktop.storage.changes import ChangeSet
from dtt_desktop.ui.columns import Column, Computed, arranged
from dtt_desktop.ui.conference_page import TASK_MARKS
from dtt_desktop.ui.flow import flowing
from dtt_desktop.ui.form import Form
from dtt_desktop.ui.hub import Hub, today
from dtt_desktop.ui.record_page import Chip, RecordPage
from dtt_desktop.ui.widgets import Card, PageHead, button, scrolled


class TasksPage(RecordPage):
    """Tasks with owners, deadlines computed from the date, done or late."""

    grid_name, search_name, ordered = "tasksGrid", "tasksSearch", True
    form_beside = False

    def __init__(self, hub: Hub) -> None:
        self._lines = plan.task_lines(hub.workspace, today())
        super().__init__(hub, TaskAssignment, self.tr("Nhiệm vụ"), self.tr("Thêm nhiệm vụ"))
        hub.changed.connect(self._changed)

    def columns(self) -> list[Column]:
        state = Computed(L("Tình trạng", "State"), self._state, self._mark, chars=14)
        due = Computed(L("Rơi vào ngày", "Falls on"), self._due, chars=11)
        return arranged(super().columns(), state, "owner", "task", "due", due, "done_on", "document", "mode", "note")

    def tools(self) -> list[QWidget]:
        self.done_button = button(self.tr("Xong hôm nay"), "circle-check")
        self.done_button.clicked.connect(self._toggle_done)
        return [self.done_button, *super().tools()]

    def _toggle_done(self) -> None:
        """Mark the current task done today, or open again."""
        key = self.grid.current_id()
        if key:
            day = None if self.model.value(key, "done_on") else today().isoformat()
            self.hub.attempt(lambda: plan.set_done(self.hub.workspace, key, day))

    def new_values(self) -> dict[str, Any]:
        return {"owner": self.tr("Phòng Văn hóa - Xã hội"), "task": self.tr("Việc mới"), "mode": "giao"}

    def _state(self, key: int) -> str:
        line = self._lines.get(key)
        return self.hub.words(STATE_WORDS[line.state]) if line else ""

    def _mark(self, key: int) -> tuple[str, str] | None:
        line = self._lines.get(key)
        return TASK_MARKS[line.state] if line else None

    def _due(self, key: int) -> str:
        line = self._lines.get(key)
        return show_partial(line.due_on) if line else ""

    def _changed(self, changes: ChangeSet) -> None:
        if changes.keys() & {"task", "conference"}:
            self._lines = plan.task_lines(self.hub.workspace, today())
            self.grid.viewport().update()


class UnitsPage(RecordPage):
    """Units with what was allotted to them and how many nominees came."""

    grid_name, search_name, ordered = "unitsGrid", "unitsSearch", True
    form_beside = False

    def __init__(self, hub: Hub) -> None:
        self._received: dict[int, int] = {}
        self._count(hub)
        super().__init__(hub, Unit, self.tr("Đơn vị"), self.tr("Thêm đơn vị"))
        hub.changed.connect(self._changed)
        self._tell_chips()

    def columns(self) -> list[Column]:
        received = Computed(
            L("Đã giới thiệu", "Nominated"), lambda key: str(self._received.get(key, 0)), self._mark, numeric=True
        )
        missing = Computed(L("Còn thiếu", "Missing"), self._missing, numeric=True)
        first = ("name", "kind", "former_commune", "contact", "phone", "allotted")
        return arranged(super().columns(), *first, received, missing)

    def above(self) -> QWidget:
        received, allotted = self.model.place["received_on"], self.model.place["allotted"]
        tests: tuple[tuple[str, Callable[[Row], bool] | None], ...] = (
            (self.tr("Tất cả"), None),
            (self.tr("Chưa gửi danh sách"), lambda row: row[received] is None and not self._received.get(row[0])),
            (self.tr("Đã gửi"), lambda row: row[received] is not None or bool(self._received.get(row[0]))),
            (self.tr("Chưa đủ phân bổ"), lambda row: self._received.get(row[0], 0) < (row[allotted] or 0)),
        )
        self.chips: list[tuple[Chip, Callable[[Row], bool] | None]] = []
        for name, test in tests:
            made = Chip(name)
            made.clicked.connect(lambda _=False, made=made, test=test: self._pick(made, test))
            self.chips.append((made, test))
        self.chips[0][0].setChecked(True)
        return flowing(*(made for made, _ in self.chips))

    def _pick(self, picked: Chip, test: Callable[[Row], bool] | None) -> None:
        for made, _ in self.chips:
            made.setChecked(made is picked)
        self.model.set_filter("chip", test)

    def clear_filters(self) -> None:
        super().clear_filters()
        self._pick(self.chips[0][0], None)

    def _tell_chips(self) -> None:
        rows = list(self.model.all_rows())
        for made, test in self.chips:
            made.set_count(sum(test is None or test(row) for row in rows))

    def _missing(self, key: int) -> str:
        short = (self.model.value(key, "allotted") or 0) - self._received.get(key, 0)
        return str(short) if short > 0 else ""

    def row_tone(self, row: Row) -> str | None:
        late = row[self.model.place["reminded_on"]] is not None and row[self.model.place["received_on"]] is None
        return "warn_ground" if late and not self._received.get(row[0]) else None

    def extra_menu(self, menu: QMenu) -> None:
        menu.addSeparator()
        for words, field in (
            (self.tr("Ghi đã đôn đốc hôm nay"), "reminded_on"),
            (self.tr("Ghi đã nhận danh sách hôm nay"), "received_on"),
        ):  # fmt: skip
            menu.addAction(words).triggered.connect(lambda _=False, field=field: self._note_today(field))
        super().extra_menu(menu)

    def _note_today(self, field: str) -> None:
        keys = self.grid.selected_ids()
        day = today().isoformat()
        self.hub.attempt(lambda: set_values(self.hub.workspace, Unit, {key: {field: day} for key in keys}))

    def new_values(self) -> dict[str, Any]:
        return {"name": self.tr("Đơn vị mới")}

    def _count(self, hub: Hub) -> None:
        self._received = Counter(unit for (unit,) in hub.workspace.picked(Nominee, "unit_id"))

    def _mark(self, key: int) -> tuple[str, str] | None:
        allotted = self.model.value(key, "allotted")
        if allotted is None:
            return None
        return ("circle-check", "ok") if self._received.get(key, 0) >= allotted else ("alert-triangle", "warn")

    def _changed(self, changes: ChangeSet) -> None:
        if "nominee" in changes:
            self._count(self.hub)
            self.grid.viewport().update()
        if changes.keys() & {"nominee", "unit"}:
            self._tell_chips()


class ListPage(RecordPage):
    """A plain ordered list of the plan."""

    ordered = True

    def __init__(self, hub: Hub, record: type[Any], name: str, title: str, add_text: str, new: dict[str, Any]) -> None:
        self.grid_name, self.search_name, self._new = f"{name}Grid", f"{name}Search", new
        self.form_beside = record in (PlanItem, LegalBasis)
        super().__init__(hub, record, title, add_text)

    def new_values(self) -> dict[str, Any]:
        return self._new


class AgencyPage(QWidget):
    """The agency's names and the people who sign."""

    def __init__(self, hub: Hub) -> None:
        super().__init__()
        self.hub = hub
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 10, 6)
        layout.addLayout(PageHead(self.tr("Cơ quan và người ký")))
        self.form = Form(hub, Agency, Agency.fields)
        self.form.show_record(CONFERENCE_ID)
        self.signers = ListPage(
            hub, Signer, "signers", self.tr("Người ký"), self.tr("Thêm người ký"), {"post": self.tr("Phó Chủ tịch")}
        )
        card = Card()
        card.body.addWidget(scrolled(self.form))
        layout.addWidget(card, 3)
        layout.addWidget(self.signers, 4)

    def lead_to(self, table: str, key: int, field: str) -> None:
        """Lead to a field of the agency or to a signer."""
        if table == "signer":
            self.signers.go_to(key, field)
        else:
            self.form.go_to(field)


class ItemsPage(ListPage):
    """The paragraphs of the plan."""

    def __init__(self, hub: Hub) -> None:
        new = {"section": "purpose", "text": self.tr("Nội dung mới")}
        super().__init__(hub, PlanItem, "planItems", self.tr("Nội dung kế hoạch"), self.tr("Thêm đoạn"), new)


class MembersPage(ListPage):
    """The members of the organising committee and of the commendation council."""

    def __init__(self, hub: Hub) -> None:
        new = {"full_name": self.tr("Họ và tên"), "body": "organising", "role": "member"}
        title = self.tr("Ban Tổ chức, Hội đồng Thi đua - Khen thưởng")
        super().__init__(hub, CommitteeMember, "members", title, self.tr("Thêm thành viên"), new)


class BasesPage(ListPage):
    """The legal bases, with the time each is in force."""

    def __init__(self, hub: Hub) -> None:
        new = {"title": self.tr("Văn bản mới"), "formula": "Căn cứ"}
        super().__init__(hub, LegalBasis, "bases", self.tr("Căn cứ pháp lý"), self.tr("Thêm căn cứ"), new)


class RecipientsPage(ListPage):
    """Who receives which paper."""

    def __init__(self, hub: Hub) -> None:
        new = {"document": "plan", "name": self.tr("Nơi nhận mới")}
        super().__init__(hub, Recipient, "recipients", self.tr("Nơi nhận"), self.tr("Thêm nơi nhận"), new)
