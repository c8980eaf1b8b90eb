"""What is done with the conference and its plan."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from operator import itemgetter
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from dtt_desktop.domain.conference import CONFERENCE_ID, Conference
from dtt_desktop.domain.dates import resolve_due
from dtt_desktop.domain.plan import Moved, TaskAssignment, TaskState, moved_deadlines, task_state
from dtt_desktop.services.records import set_values
from dtt_desktop.services.workspace import Workspace


@dataclass(frozen=True)
class TaskLine:
    """A task with the date its deadline falls on and how it stands."""

    key: int
    due_on: str | None
    state: TaskState


def set_conference(workspace: Workspace, values: Mapping[str, Any]) -> list[Moved]:
    """Write facts of the conference as one step; return the deadlines that moved with its date."""
    before = workspace.conference().date
    set_values(workspace, Conference, {CONFERENCE_ID: values})
    if "date" not in values:
        return []
    with workspace.read() as session:
        query = select(TaskAssignment.task, TaskAssignment.due).order_by(TaskAssignment.line_no)
        tasks = [(task, due) for task, due in session.execute(query)]
    return moved_deadlines(tasks, before, values["date"])


def task_lines(workspace: Workspace, today: date) -> dict[int, TaskLine]:
    """Return how each task stands, by its id."""
    conference = workspace.context().conference_date
    places = [c.key for c in TaskAssignment.__table__.columns]
    taken = itemgetter(*map(places.index, ("id", "due", "done_on")))
    lines = {}
    for key, due, done in map(taken, workspace.rows(TaskAssignment)):
        due_on = resolve_due(due, conference)
        lines[key] = TaskLine(key, due_on, task_state(due_on, done, today))
    return lines


def set_done(workspace: Workspace, key: int, day: str | None) -> None:
    """Mark a task done on a day, or not done."""

    def work(session: Session) -> None:
        session.get_one(TaskAssignment, key).done_on = day

    workspace.do("task-done" if day else "task-open", work)
