"""Kế hoạch: the conference's facts, the plan's text, tasks, units, signers, legal bases, recipients."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from html import escape
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QStackedWidget, QVBoxLayout, QWidget

from dtt_desktop.domain.conference import CONFERENCE_ID, Agency, Conference, LegalBasis, Recipient, Signer
from dtt_desktop.domain.dates import days_to_go, show_partial, weekday
from dtt_desktop.domain.fields import fields_of
from dtt_desktop.domain.nominee import Nominee
from dtt_desktop.domain.plan import STATE_WORDS, Moved, PlanItem, TaskAssignment
from dtt_desktop.domain.text import L
from dtt_desktop.domain.unit import Unit
from dtt_desktop.services import plan, records
from dtt_desktop.storage.changes import ChangeSet
from dtt_desktop.ui import theme
from dtt_desktop.ui.form import Form
from dtt_desktop.ui.hub import Hub
from dtt_desktop.ui.record_model import Column, Computed
from dtt_desktop.ui.record_page import RecordPage
from dtt_desktop.ui.widgets import Card, PageHead, button, muted, scrolled

_MARKS = {
    "done": ("circle-check", "ok"), "late": ("circle-x", "error"), "soon": ("clock", "warn"),
    "open": ("clock", "muted"), "undated": ("info-circle", "muted"),
}  # fmt: skip


def today() -> date:
    """Return the day at this office."""
    return date.today()  # noqa: DTZ011 - deadlines are days of the office's calendar


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
        owner, mode, task, when, done, note = super().columns()
        return [state, owner, task, when, due, done, mode, note]

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
        return _MARKS[line.state] if line else None

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

    def columns(self) -> list[Column]:
        received = Computed(
            L("Đã giới thiệu", "Nominated"), lambda key: str(self._received.get(key, 0)), self._mark, numeric=True
        )
        plain = super().columns()
        return [*plain[:6], received, *plain[6:]]

    def new_values(self) -> dict[str, Any]:
        return {"name": self.tr("Đơn vị mới")}

    def _count(self, hub: Hub) -> None:
        place = [c.key for c in Nominee.__table__.columns].index("unit_id")
        self._received = {}
        for row in hub.workspace.rows(Nominee):
            self._received[row[place]] = self._received.get(row[place], 0) + 1

    def _mark(self, key: int) -> tuple[str, str] | None:
        allotted = self.model.value(key, "allotted")
        if allotted is None:
            return None
        return ("circle-check", "ok") if self._received.get(key, 0) >= allotted else ("alert-triangle", "warn")

    def _changed(self, changes: ChangeSet) -> None:
        if "nominee" in changes:
            self._count(self.hub)
            self.grid.viewport().update()


class ListPage(RecordPage):
    """A plain ordered list of the plan."""

    ordered = True

    def __init__(self, hub: Hub, record: type[Any], name: str, title: str, add_text: str, new: dict[str, Any]) -> None:
        self.grid_name, self.search_name, self._new = f"{name}Grid", f"{name}Search", new
        self.form_beside = record in (PlanItem, LegalBasis)
        super().__init__(hub, record, title, add_text)

    def new_values(self) -> dict[str, Any]:
        return self._new


class ConferencePage(QWidget):
    """The facts of the conference as a form; days to go and the tasks beside it."""

    def __init__(self, hub: Hub) -> None:
        super().__init__()
        self.hub = hub
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 10, 6)
        self.head = PageHead(self.tr("Hội nghị"))
        layout.addLayout(self.head)
        fields = [f for f in fields_of(Conference) if f.grid]
        self.form = Form(hub, Conference, fields, self._save)
        self.form.show_record(CONFERENCE_ID)
        card = Card()
        card.body.addWidget(scrolled(self.form))
        self._tasks = QLabel()
        self._tasks.setWordWrap(True)
        self._tasks.setTextFormat(Qt.TextFormat.RichText)
        self._tasks.setAlignment(Qt.AlignmentFlag.AlignTop)
        side = Card(self.tr("Việc theo kế hoạch"))
        self._done = muted()
        side.body.addWidget(self._done)
        side.body.addWidget(scrolled(self._tasks), 1)
        row = QHBoxLayout()
        row.addWidget(card, 5)
        row.addWidget(side, 3)
        layout.addLayout(row, 1)
        hub.changed.connect(self._changed)
        self._tell()

    def _save(self, key: int, field: str, typed: str) -> None:
        values = records.parse(Conference, {field: typed}, self.hub.workspace.context())
        moved = plan.set_conference(self.hub.workspace, values)
        if moved:
            self.hub.say(self._moved(moved), "info")

    def _moved(self, moved: list[Moved]) -> str:
        lines = [f"«{m.task[:60]}»: {show_partial(m.before) or '—'} → {show_partial(m.after) or '—'}" for m in moved]
        return self.tr("Đổi ngày hội nghị, {0} hạn dời theo: {1}").format(len(moved), "; ".join(lines))

    def _changed(self, changes: ChangeSet) -> None:
        if changes.keys() & {"conference", "task"}:
            self._tell()

    def _tell(self) -> None:
        day = self.hub.workspace.context().conference_date
        away = days_to_go(day, today())
        when = f"{weekday(day, self.hub.lang)}, {show_partial(day)}" if day else self.tr("chưa có ngày")
        self.head.tell(f"{when}  ·  {self.hub.words(away)}" if away else when)
        lines = plan.task_lines(self.hub.workspace, today())
        done = sum(line.state == "done" for line in lines.values())
        self._done.setText(self.tr("{0} / {1} việc xong").format(done, len(lines)))
        place = {c.key: i for i, c in enumerate(TaskAssignment.__table__.columns)}
        rows = sorted(self.hub.workspace.rows(TaskAssignment), key=lambda r: (r[place["line_no"]] or 0, r[0]))
        self._tasks.setText("".join(self._task(lines[r[0]], r[place["task"]], r[place["owner"]]) for r in rows))

    def _task(self, line: plan.TaskLine, task: str, owner: str) -> str:
        colour = getattr(theme.tokens(), _MARKS[line.state][1])
        state = escape(self.hub.words(STATE_WORDS[line.state]))
        due = f" · {show_partial(line.due_on)}" if line.due_on else ""
        return (
            f"<p style='margin:0 0 8px 0'><b>{escape(task)}</b><br>{escape(owner)}{due} · "
            f"<span style='color:{colour}'>{state}</span></p>"
        )


class AgencyPage(QWidget):
    """The agency's names and the people who sign."""

    def __init__(self, hub: Hub) -> None:
        super().__init__()
        self.hub = hub
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 10, 6)
        layout.addLayout(PageHead(self.tr("Cơ quan và người ký")))
        self.form = Form(hub, Agency, fields_of(Agency))
        self.form.show_record(CONFERENCE_ID)
        self.signers = ListPage(
            hub, Signer, "signers", self.tr("Người ký"), self.tr("Thêm người ký"), {"post": self.tr("Phó Chủ tịch")}
        )
        card = Card()
        card.body.addWidget(scrolled(self.form))
        layout.addWidget(card, 3)
        layout.addWidget(self.signers, 4)


class PlanTab(QWidget):
    """The pages of the plan, with their names at the left."""

    def __init__(self, hub: Hub) -> None:
        super().__init__()
        self.setObjectName("planTab")
        self.hub = hub
        self.sections = QListWidget()
        self.sections.setObjectName("sections")
        self.sections.setAccessibleName(self.tr("Các phần của kế hoạch"))
        self.pages = QStackedWidget()
        made: list[tuple[str, Callable[[Hub], QWidget], tuple[str, ...]]] = [
            (self.tr("Hội nghị"), ConferencePage, ("conference",)),
            (self.tr("Nội dung kế hoạch"), self._items, ("plan_item",)),
            (self.tr("Nhiệm vụ"), TasksPage, ("task",)),
            (self.tr("Đơn vị"), UnitsPage, ("unit",)),
            (self.tr("Cơ quan, người ký"), AgencyPage, ("agency", "signer")),
            (self.tr("Căn cứ pháp lý"), self._bases, ("legal_basis",)),
            (self.tr("Nơi nhận"), self._recipients, ("recipient",)),
        ]
        self._tables = {table: i for i, (_, _, tables) in enumerate(made) for table in tables}
        self._makers = [make for _, make, _ in made]
        self._built: dict[int, QWidget] = {}
        self.sections.addItems([title for title, _, _ in made])
        self.sections.setFixedWidth(self.sections.sizeHintForColumn(0) + 34)
        self.sections.currentRowChanged.connect(self._show_page)
        self.sections.currentRowChanged.connect(lambda _: hub.status_asked.emit())
        self.sections.setCurrentRow(0)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.sections)
        layout.addWidget(self.pages, 1)

    def _show_page(self, number: int) -> None:
        """Show a page, built when it is first needed."""
        if number not in self._built:
            self._built[number] = self._makers[number](self.hub)
            self.pages.addWidget(self._built[number])
        self.pages.setCurrentWidget(self._built[number])

    def _items(self, hub: Hub) -> QWidget:
        new = {"section": "purpose", "text": self.tr("Nội dung mới")}
        return ListPage(hub, PlanItem, "planItems", self.tr("Nội dung kế hoạch"), self.tr("Thêm đoạn"), new)

    def _bases(self, hub: Hub) -> QWidget:
        new = {"title": self.tr("Văn bản mới"), "formula": "Căn cứ"}
        return ListPage(hub, LegalBasis, "bases", self.tr("Căn cứ pháp lý"), self.tr("Thêm căn cứ"), new)

    def _recipients(self, hub: Hub) -> QWidget:
        new = {"document": "plan", "name": self.tr("Nơi nhận mới")}
        return ListPage(hub, Recipient, "recipients", self.tr("Nơi nhận"), self.tr("Thêm nơi nhận"), new)

    @property
    def page(self) -> QWidget:
        """Return the page in front."""
        page = self.pages.currentWidget()
        assert page is not None
        return page

    def status(self) -> str:
        """Return the status of the page in front."""
        return self.page.status() if isinstance(self.page, RecordPage) else ""

    def start_search(self) -> None:
        """Put the caret into the search box of the page in front, if it has one."""
        if isinstance(self.page, RecordPage):
            self.page.start_search()

    def go_to(self, table: str, key: int, field: str) -> None:
        """Lead to a field of one of the plan's families."""
        self.sections.setCurrentRow(self._tables[table])
        page = self.page
        if isinstance(page, RecordPage):
            page.go_to(key, field)
        elif isinstance(page, ConferencePage):
            page.form.go_to(field)
        elif isinstance(page, AgencyPage) and table == "signer":
            page.signers.go_to(key, field)
        elif isinstance(page, AgencyPage):
            page.form.go_to(field)

    def knows(self, table: str) -> bool:
        """Tell whether a family is edited here."""
        return table in self._tables
