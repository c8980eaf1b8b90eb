"""What is done with the conference and its plan."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from dtt_desktop.domain.conference import CONFERENCE_ID, Conference
from dtt_desktop.domain.dates import resolve_due
from dtt_desktop.domain.plan import Moved, TaskAssignment, TaskState, moved_deadlines, task_state
from dtt_desktop.services.records import set_values
from dtt_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


@dataclass(frozen=True)
class TaskLine:
    """A task with the date its deadline falls on and how it stands."""

    key: int
    due_on: str | None
    state: TaskState


def set_conference(workspace: Workspace, values: Mapping[str, Any]) -> list[Moved]:
    """Write facts of the conference as one step; return the deadlines that moved with its date."""
    before = workspace.context().conference_date
    set_values(workspace, Conference, {CONFERENCE_ID: values})
    if "date" not in values:
        return []
    taken = _taken("task", "due", "line_no")
    tasks = sorted(map(taken, workspace.rows(TaskAssignment)), key=lambda row: row[2] or 0)
    return moved_deadlines([(task, due) for task, due, _ in tasks], before, values["date"])


def task_lines(workspace: Workspace, today: date) -> dict[int, TaskLine]:
    """Return how each task stands, by its id."""
    conference = workspace.context().conference_date
    taken = _taken("id", "due", "done_on")
    lines = {}
    for key, due, done in map(taken, workspace.rows(TaskAssignment)):
        due_on = resolve_due(due, conference)
        lines[key] = TaskLine(key, due_on, task_state(due_on, done, today))
    return lines


def _taken(*keys: str) -> itemgetter[Any]:
    """Return what takes columns out of a task's row."""
    return itemgetter(*map(TaskAssignment.column_keys.index, keys))


def set_done(workspace: Workspace, key: int, day: str | None) -> None:
    """Mark a task done on a day, or not done."""

    def work(session: Session) -> None:
        session.get_one(TaskAssignment, key).done_on = day

    workspace.do("task-done" if day else "task-open", work)
