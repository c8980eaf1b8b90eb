"""The program computed: where items are put, which do not follow on, when it closes."""

import pytest

from dtt_desktop.domain.conference import Conference
from dtt_desktop.domain.program import ProgramItem
from dtt_desktop.services import program, records
from dtt_desktop.services.founding import founding_facts
from dtt_desktop.services.workspace import Workspace


def _only(workspace: Workspace, rows: list[dict[str, object]], **facts: object) -> list[int]:
    records.set_values(workspace, Conference, {1: {"start_time": "07:30", "end_time": "11:00", **facts}})
    records.delete(workspace, ProgramItem, [row[0] for row in workspace.rows(ProgramItem)])
    return records.add_many(workspace, ProgramItem, rows)


def _order(workspace: Workspace) -> list[str]:
    title, line = (ProgramItem.column_keys.index(key) for key in ("title", "line_no"))
    return [row[title] for row in sorted(workspace.rows(ProgramItem), key=lambda row: row[line])]


@pytest.mark.parametrize(
    ("behind", "order"), [(None, "xabc"), ("a", "axbc"), ("b", "abxc"), ("c", "abcx"), ("gone", "xabc")]
)
def test_an_item_is_put_behind_another_or_first(workspace: Workspace, behind: str | None, order: str) -> None:
    keys = dict(zip("abc", _only(workspace, [{"title": title} for title in "abc"]), strict=True))
    made = program.insert_after(workspace, keys.get(behind, 9_999) if behind else None, {"title": "x", "minutes": 5})
    assert "".join(_order(workspace)) == order
    line = ProgramItem.column_keys.index("line_no")
    assert sorted(row[line] for row in workspace.rows(ProgramItem)) == [1, 2, 3, 4]
    assert made in {row[0] for row in workspace.rows(ProgramItem)} - set(keys.values())
    workspace.undo()
    assert _order(workspace) == ["a", "b", "c"]


def test_items_without_a_line_stand_last_and_get_one(workspace: Workspace) -> None:
    keys = _only(workspace, [{"title": title} for title in "abc"])
    records.set_values(workspace, ProgramItem, {keys[0]: {"line_no": None}})
    program.insert_after(workspace, keys[2], {"title": "x"})
    assert _order(workspace) == ["b", "c", "x", "a"]


def test_what_does_not_follow_on_is_named(workspace: Workspace) -> None:
    keys = _only(
        workspace,
        [
            {"title": "Đón khách", "minutes": 30}, {"title": "Khai mạc", "fixed_start": "08:10", "minutes": 20},
            {"title": "Báo cáo", "fixed_start": "08:20", "minutes": 60}, {"title": "Bế mạc"},
        ],
    )  # fmt: skip
    found = program.compute(workspace)
    assert [(f.key, f.title, f.minutes) for f in found.gaps] == [(keys[1], "Khai mạc", 10)]
    assert [(f.key, f.title, f.minutes) for f in found.overlaps] == [(keys[2], "Báo cáo", -10)]
    assert (found.total, found.end, found.late_by) == (110, 9 * 60 + 20, 0)
    assert {key: slot.start for key, slot in found.slots.items()} == dict(zip(keys, (450, 490, 500, 560), strict=True))


@pytest.mark.parametrize(("end", "late"), [("09:20", 0), ("09:19", 1), ("09:00", 20), ("11:00", 0), (None, 0)])
def test_how_late_it_closes(workspace: Workspace, end: str | None, late: int) -> None:
    _only(workspace, [{"title": "a", "minutes": 110}], end_time=end)
    assert program.compute(workspace).late_by == late


def test_without_items_or_a_start_there_is_no_end(workspace: Workspace) -> None:
    _only(workspace, [])
    found = program.compute(workspace)
    assert (found.slots, found.total, found.end, found.late_by) == ({}, 0, None, 0)
    _only(workspace, [{"title": "a", "minutes": 10}], start_time=None)
    found = program.compute(workspace)
    assert (found.total, found.end, found.late_by, found.gaps, found.overlaps) == (10, None, 0, [], [])


@pytest.mark.parametrize("name", program.TEMPLATES)
def test_a_template_takes_the_place_of_all(workspace: Workspace, name: str) -> None:
    _only(workspace, [{"title": "cũ"}])
    program.use_template(workspace, name)
    rows = founding_facts()[name]
    assert _order(workspace) == [row["title"] for row in rows]
    line = ProgramItem.column_keys.index("line_no")
    assert sorted(row[line] for row in workspace.rows(ProgramItem)) == list(range(1, len(rows) + 1))
    workspace.undo()
    assert _order(workspace) == ["cũ"]
