"""The facts of the conference as a form; days to go and the tasks beside it: what a window opens with."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from textwrap import shorten

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dtt_desktop.documents.wording import fill
from dtt_desktop.domain.conference import CONFERENCE_ID, Conference
from dtt_desktop.domain.dates import days_to_go, show_partial, weekday
from dtt_desktop.domain.plan import STATE_WORDS, Moved, TaskAssignment
from dtt_desktop.services import plan, records
from dtt_desktop.storage.changes import ChangeSet
from dtt_desktop.ui import theme
from dtt_desktop.ui.form import Form
from dtt_desktop.ui.hub import Hub, today
from dtt_desktop.ui.plain import plain_label
from dtt_desktop.ui.widgets import Card, PageHead, muted, scrolled

TASK_MARKS = {
    "done": ("circle-check", "ok"), "late": ("circle-x", "error"), "soon": ("clock", "warn"),
    "open": ("clock", "muted"), "undated": ("info-circle", "muted"),
}  # fmt: skip


class ConferencePage(QWidget):
    """The facts of the conference as a form; days to go and the tasks beside it."""

    def __init__(self, hub: Hub) -> None:
        super().__init__()
        self.hub = hub
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 10, 6)
        self.head = PageHead(self.tr("Hội nghị"))
        layout.addLayout(self.head)
        fields = [f for f in Conference.fields if f.grid]
        self.form = Form(hub, Conference, fields, self._save)
        self.form.show_record(CONFERENCE_ID)
        card = Card()
        card.body.addWidget(scrolled(self.form))
        self._tasks = plain_label()
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
        lines = []
        for move in moved:
            before, after = show_partial(move.before) or "—", show_partial(move.after) or "—"
            lines.append(f"«{shorten(move.task, 60, placeholder='…')}»: {before} → {after}")
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
        rows = self.hub.workspace.picked(TaskAssignment, "line_no", "id", "task", "owner")
        rows.sort(key=lambda row: (row[0] or 0, row[1]))
        say = self._plainly()
        self._tasks.setText("".join(self._task(lines[key], say(task), say(owner)) for _, key, task, owner in rows))

    def _plainly(self) -> Callable[[str], str]:
        """Return what puts the years into a text; other facts it names are read by their names: "{xã}" is "xã"."""
        held = self.hub.workspace.one(Conference)
        years = {
            name: f"{held[first]} - {held[last]}"
            for name, first, last in (("giai đoạn", "review_from", "review_to"), ("nhiệm kỳ", "term_from", "term_to"))
            if held[first] and held[last]
        }
        return lambda text: fill(text, years).replace("{", "").replace("}", "")

    def _task(self, line: plan.TaskLine, task: str, owner: str) -> str:
        colour = getattr(theme.tokens(), TASK_MARKS[line.state][1])
        state = escape(self.hub.words(STATE_WORDS[line.state]))
        due = f" · {show_partial(line.due_on)}" if line.due_on else ""
        return (
            f"<p style='margin:0 0 8px 0'><b>{escape(task)}</b><br>{escape(owner)}{due} · "
            f"<span style='color:{colour}'>{state}</span></p>"
        )
