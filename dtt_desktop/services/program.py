"""What is done with the program: its template, its times, what is wrong with it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from dtt_desktop.domain.dates import minutes_of
from dtt_desktop.domain.program import ProgramItem, Slot, schedule
from dtt_desktop.services.founding import founding_facts
from dtt_desktop.services.workspace import Workspace

TEMPLATES = ("program_items", "timed_half_day")
"""The plan's nine items without times, and a half day with times."""


@dataclass(frozen=True)
class Fault:
    """A gap or an overlap before an item, in minutes."""

    key: int
    title: str
    minutes: int


@dataclass(frozen=True)
class Schedule:
    """The program computed: a slot an item, its total in minutes, when it closes, what does not fit."""

    slots: dict[int, Slot]
    total: int
    end: int | None
    late_by: int
    gaps: list[Fault]
    overlaps: list[Fault]


def compute(workspace: Workspace) -> Schedule:
    """Compute the times of the program in its order."""
    conference = workspace.conference()
    with workspace.read() as session:
        query = select(ProgramItem).order_by(ProgramItem.line_no.is_(None), ProgramItem.line_no, ProgramItem.id)
        items = list(session.scalars(query))
    slots = schedule([(item.fixed_start, item.minutes) for item in items], conference.start_time)
    faults = [Fault(i.id, i.title, s.gap) for i, s in zip(items, slots, strict=True) if s.gap]
    end = slots[-1].end if slots else None
    late = end - minutes_of(conference.end_time) if end is not None and conference.end_time else 0
    return Schedule(
        slots={item.id: slot for item, slot in zip(items, slots, strict=True)},
        total=sum(item.minutes or 0 for item in items),
        end=end,
        late_by=max(0, late),
        gaps=[f for f in faults if f.minutes > 0],
        overlaps=[f for f in faults if f.minutes < 0],
    )


def use_template(workspace: Workspace, name: str) -> None:
    """Put a template in place of the present program, as one step."""
    rows: list[dict[str, Any]] = founding_facts()[name]

    def work(session: Session) -> None:
        for item in session.scalars(select(ProgramItem)):
            session.delete(item)
        session.add_all(ProgramItem(line_no=i, **row) for i, row in enumerate(rows, 1))

    workspace.do("program-template", work)


def insert_after(workspace: Workspace, key: int | None, values: dict[str, Any]) -> int:
    """Insert an item after another, or first; what follows moves down. Returns its id."""

    def work(session: Session) -> int:
        query = select(ProgramItem).order_by(ProgramItem.line_no.is_(None), ProgramItem.line_no, ProgramItem.id)
        items = list(session.scalars(query))
        place = next((i + 1 for i, item in enumerate(items) if item.id == key), 0)
        made = ProgramItem(line_no=place + 1, **values)
        session.add(made)
        for number, item in enumerate(items, 1):
            line = number if number <= place else number + 1
            if item.line_no != line:
                item.line_no = line
        session.flush()
        return made.id

    params = {"table": "program_item", "count": 1, "name": str(values.get("title") or "")[:40]}
    return workspace.do("add", work, params).value
