"""Deadlines: how a task stands on the day, the day before and after; what moves with the conference."""

from datetime import date

import pytest

from dtt_desktop.domain.dates import days_before, days_to_go, resolve_due
from dtt_desktop.domain.plan import TaskState, moved_deadlines, task_state

TODAY = date(2025, 8, 7)
STATES: list[tuple[str | None, str | None, TaskState]] = [
    ("2025-08-06", None, "late"),
    ("2025-08-07", None, "soon"),
    ("2025-08-10", None, "soon"),
    ("2025-08-11", None, "open"),
    (None, None, "undated"),
    ("2025-08-06", "2025-08-06", "done"),
    (None, "2025-08-06", "done"),
    ("2025-09-01", "2025-08-06", "done"),
]


@pytest.mark.parametrize(("due", "done", "state"), STATES)
def test_how_a_task_stands(due: str | None, done: str | None, state: TaskState) -> None:
    assert task_state(due, done, TODAY) == state


@pytest.mark.parametrize(("soon", "state"), [(0, "open"), (1, "soon")])
def test_how_many_days_are_soon(soon: int, state: str) -> None:
    assert task_state("2025-08-08", None, TODAY, soon) == state


@pytest.mark.parametrize(
    ("due", "conference", "day"),
    [
        ("D-15", "2025-08-15", "2025-07-31"), ("D-0", "2025-08-15", "2025-08-15"), ("D+10", "2025-08-15", "2025-08-25"),
        ("2025-08-01", "2025-08-15", "2025-08-01"), ("2025-08-01", None, "2025-08-01"), ("D-15", None, None),
        (None, "2025-08-15", None), ("", "2025-08-15", None),
    ],
)  # fmt: skip
def test_the_day_a_deadline_falls_on(due: str | None, conference: str | None, day: str | None) -> None:
    assert resolve_due(due, conference) == day


@pytest.mark.parametrize(("due", "days"), [("D-15", 15), ("D-0", 0), ("D+3", None), ("2025-08-01", None), (None, None)])
def test_days_before(due: str | None, days: int | None) -> None:
    assert days_before(due) == days


def test_only_what_hangs_on_the_conference_moves() -> None:
    tasks = [("Gửi giấy mời", "D-7"), ("Họp báo", "2025-08-01"), ("Chưa đặt", None), ("Tổng kết", "D+10")]
    moved = moved_deadlines(tasks, "2025-08-15", "2025-08-20")
    assert [(m.task, m.before, m.after) for m in moved] == [
        ("Gửi giấy mời", "2025-08-08", "2025-08-13"), ("Tổng kết", "2025-08-25", "2025-08-30"),
    ]  # fmt: skip
    assert moved_deadlines(tasks, "2025-08-15", "2025-08-15") == []


@pytest.mark.parametrize(
    ("conference", "words"),
    [("2025-08-08", "Còn 1 ngày"), ("2025-08-07", "Hôm nay là ngày hội nghị"), ("2025-08-06", "Đã qua 1 ngày")],
)
def test_how_far_away_the_conference_is(conference: str, words: str) -> None:
    found = days_to_go(conference, TODAY)
    assert found is not None
    assert found.vi == words
    assert days_to_go(None, TODAY) is None
