"""The conference's date and its tasks."""

from datetime import date

from dtt_desktop.domain.plan import TaskAssignment
from dtt_desktop.services import plan, records
from dtt_desktop.services.workspace import Workspace


def _tasks(workspace: Workspace) -> list[int]:
    records.delete(workspace, TaskAssignment, [row[0] for row in workspace.rows(TaskAssignment)])
    rows = [
        {"owner": "Phòng Văn hóa - Xã hội", "task": f"Việc {due}", "due": due}
        for due in ("D-7", "2025-08-01", None, "D-1", "D+3")
    ]
    return records.add_many(workspace, TaskAssignment, rows)


def test_deadlines_that_move_are_told_in_the_order_of_the_list(workspace: Workspace) -> None:
    plan.set_conference(workspace, {"date": "2025-08-15"})
    keys = _tasks(workspace)
    records.set_values(
        workspace, TaskAssignment, {keys[4]: {"line_no": None}, keys[3]: {"line_no": 1}, keys[0]: {"line_no": 9}}
    )
    moved = plan.set_conference(workspace, {"date": "2025-08-20", "venue": "Hội trường"})
    assert [(m.task, m.before, m.after) for m in moved] == [
        ("Việc D+3", "2025-08-18", "2025-08-23"), ("Việc D-1", "2025-08-14", "2025-08-19"),
        ("Việc D-7", "2025-08-08", "2025-08-13"),
    ]  # fmt: skip
    assert workspace.conference().venue == "Hội trường"
    assert plan.set_conference(workspace, {"venue": "Nhà văn hóa"}) == []
    assert [m.after for m in plan.set_conference(workspace, {"date": None})] == [None] * 3


def test_how_each_task_stands(workspace: Workspace) -> None:
    plan.set_conference(workspace, {"date": "2025-08-15"})
    seven, fixed, none, one, after = _tasks(workspace)
    plan.set_done(workspace, one, "2025-08-02")
    lines = plan.task_lines(workspace, date(2025, 8, 6))
    assert {key: (line.key, line.due_on, line.state) for key, line in lines.items()} == {
        seven: (seven, "2025-08-08", "soon"), fixed: (fixed, "2025-08-01", "late"), none: (none, None, "undated"),
        one: (one, "2025-08-14", "done"), after: (after, "2025-08-18", "open"),
    }  # fmt: skip
    plan.set_done(workspace, one, None)
    assert plan.task_lines(workspace, date(2025, 8, 6))[one].state == "open"
