"""A second body of lists, made without looking at the first: every person, nobody else, no value wrong in silence."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from dtt_desktop.cli import main
from dtt_desktop.domain.errors import UserError
from dtt_desktop.services.lists.intake import Intake
from dtt_desktop.services.workspace import Workspace
from tests.unit.services.list_cases import CASES, Case


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    path = tmp_path_factory.mktemp("lists") / "t.dtt"
    assert main(["new", str(path)]) == 0
    opened = Workspace.open(path)
    yield opened
    opened.close()


def book(case: Case, path: Path) -> Path:
    made = openpyxl.Workbook()
    if case.since_1904:
        made.epoch = CALENDAR_MAC_1904
    for number, rows in enumerate((case.rows, *case.more)):
        sheet = made.worksheets[0] if not number else made.create_sheet()
        for row in rows:
            sheet.append(row)
    for place in case.merged:
        made.worksheets[0].merge_cells(place)
    made.save(path)
    return path


def plan_of(case: Case, workspace: Workspace, folder: Path) -> Intake | None:
    """Return what becomes of a list; None where it is refused as a whole."""
    try:
        return Intake.of_file(workspace, book(case, folder / "ds.xlsx"), case.into)  # type: ignore[arg-type]
    except UserError:
        return None


def judged(case: Case, intake: Intake, workspace: Workspace) -> tuple[list[Any], list[Any], int]:
    """Return cells wrong in silence, cells wrong and marked, and how many were looked at."""
    names = workspace.names("unit")
    silent: list[Any] = []
    marked: list[Any] = []
    count = 0
    rows = {row.name: row for row in intake.plan.rows if row.taken}
    for person in case.people:
        row = rows[person["full_name"]]
        values = dict(row.values)
        mark = values.get("unit_id")
        values["unit"] = mark[1:] if isinstance(mark, str) else names.get(mark or 0)
        if case.into == "nominees":
            values.setdefault("kind", "individual")
        for key, wanted in person.items():
            count += 1
            if values.get(key) != wanted:
                field = "unit_id" if key == "unit" else key
                told = any(remark.field == field and remark.doubtful for remark in row.remarks)
                (marked if told else silent).append((person["full_name"], key, values.get(key), wanted))
    return silent, marked, count


@pytest.mark.parametrize("name", CASES)
def test_every_person_and_no_value_wrong_in_silence(name: str, workspace: Workspace, tmp_path: Path) -> None:
    case = CASES[name]
    intake = plan_of(case, workspace, tmp_path)
    if case.refused:
        assert intake is None or not intake.plan.totals["taken"]
        return
    assert intake is not None
    assert sorted(row.name for row in intake.plan.rows if row.taken) == sorted(p["full_name"] for p in case.people)
    assert [row.name or row.cells for row in intake.plan.rows if row.state == "refused"] == []
    silent, marked, _ = judged(case, intake, workspace)
    assert silent == []
    assert marked == []
    assert set(case.unused) <= set(intake.plan.unused)
    assert set(case.guessed) <= set(intake.plan.guessed)
