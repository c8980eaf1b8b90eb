"""Undo and redo of steps of every shape: what a step did to a record twice, what the register holds, what was tampered."""

import sqlite3
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.orm import Session

from dtt_desktop.domain.conference import Conference, Paper, Signer
from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.kinds import Ref
from dtt_desktop.domain.nominee import Nominee
from dtt_desktop.domain.paper_copy import PaperCopy
from dtt_desktop.domain.schema import BY_TABLE, FAMILIES, POINTED_AT
from dtt_desktop.domain.unit import Unit
from dtt_desktop.services import papers, records, register
from dtt_desktop.services.dumping import dump
from dtt_desktop.services.founding import new_file
from dtt_desktop.services.lists.intake import Intake
from dtt_desktop.services.lists.taking import carry_out
from dtt_desktop.services.workspace import Workspace
from dtt_desktop.storage.changes import RowChange, netted
from dtt_desktop.storage.shape import guards

TODAY = date(2025, 8, 7)
Work = Callable[[Session], object]


def assert_there_and_back(workspace: Workspace, work: Callable[[], object]) -> None:
    """Do something, take it back, bring it back, twice over a restart: the dump is that of before and after."""
    before = dump(workspace)
    work()
    after = dump(workspace)
    for _ in range(2):
        workspace.undo()
        assert dump(workspace) == before
        workspace.redo()
        assert dump(workspace) == after
    workspace.undo()
    again = Workspace(workspace.store)  # as after a restart
    again.redo()
    assert dump(again) == after


def _changed_after_adding(session: Session) -> None:
    unit = Unit(name="Thôn thử")
    session.add(unit)
    session.flush()
    unit.name, unit.note = "Thôn khác", "x"
    session.flush()
    unit.note = None


def _changed_twice(session: Session) -> None:
    unit = session.get_one(Unit, 1)
    for name, note in (("Một", "a"), ("Hai", "b"), ("Ba", None)):
        unit.name, unit.note = name, note
        session.flush()


def _changed_and_deleted(session: Session) -> None:
    unit = session.get_one(Unit, 2)
    unit.name, unit.contact = "Sắp xóa", "ai đó"
    session.flush()
    session.delete(unit)


def _deleted_and_its_id_given_again(session: Session) -> None:
    unit = session.get_one(Unit, 16)
    unit.note = "cũ"
    session.flush()
    session.delete(unit)
    session.flush()
    session.add(Unit(id=16, name="Thôn mới", contact="b"))


def _came_and_went(session: Session) -> None:
    unit = Unit(name="Thôn thử")
    session.add(unit)
    session.flush()
    session.delete(unit)
    session.flush()
    session.get_one(Unit, 3).note = "còn lại"


@pytest.mark.parametrize(
    "work",
    [
        _changed_after_adding,
        _changed_twice,
        _changed_and_deleted,
        _deleted_and_its_id_given_again,
        _came_and_went,
    ],
)
def test_a_step_that_touches_a_record_twice_is_taken_back_and_brought_back(workspace: Workspace, work: Work) -> None:
    assert_there_and_back(workspace, lambda: workspace.do("add", work, {"table": "unit", "count": 1}))


def test_a_step_that_ends_where_it_began_is_no_step(workspace: Workspace) -> None:
    before = workspace.undoable

    def work(session: Session) -> None:
        unit = session.get_one(Unit, 1)
        name = unit.name
        unit.name = "Khác"
        session.flush()
        unit.name = name

    assert workspace.do("edit", work, {"table": "unit", "count": 1}).changes == {}
    assert workspace.undoable == before


@pytest.mark.parametrize("target", ["nominees", "delegates"])
def test_an_import_that_makes_a_unit_comes_back(workspace: Workspace, tmp_path: Path, target: Any) -> None:
    sheet = tmp_path / "hoi.csv"
    sheet.write_text(
        "DANH SÁCH ĐIỂN HÌNH TIÊN TIẾN\nHội Làm vườn xã\nSTT,Họ và tên,Giới tính,Đơn vị\n"
        "1,Nguyễn Văn An,Nam,Hội Làm vườn\n2,Trần Thị Bình,Nữ,Hội Làm vườn\n",
        encoding="utf-8",
    )
    intake = Intake.of_file(workspace, sheet, target)
    assert intake.plan.new_units
    assert_there_and_back(workspace, lambda: carry_out(workspace, [intake], TODAY))
    assert len(workspace.rows(Nominee if target == "nominees" else Delegate)) == 2


def test_steps_kept_row_by_row_by_an_older_version_come_back(workspace: Workspace) -> None:
    """Version 0.4.0 kept every row a step wrote, an added record and its change apart."""
    workspace.do("add", _changed_after_adding, {"table": "unit", "count": 1})
    after = dump(workspace)
    key = max(row[0] for row in workspace.rows(Unit))
    step = workspace.undoable
    assert step is not None
    driver = workspace.store.driver
    driver.execute("DROP TRIGGER kept_step_row_delete")
    driver.execute("DELETE FROM step_row WHERE step = ?", (step.id,))
    added = f'{{"id":{key},"name":"Thôn thử"}}'
    rows = [(0, None, added), (1, '{"name":"Thôn thử"}', '{"name":"Thôn khác"}')]
    for seq, before, values in rows:
        driver.execute("INSERT INTO step_row VALUES (?, ?, 'unit', ?, ?, ?)", (step.id, seq, key, before, values))
    workspace.undo()
    workspace.redo()
    assert dump(workspace) == after


def test_rows_of_one_record_are_netted() -> None:
    rows = [RowChange("unit", 1, {"name": "a", "note": None}, {"name": "b", "note": "x"})]
    rows.append(RowChange("unit", 1, {"note": "x"}, {"note": None}))
    rows.append(RowChange("unit", 2, None, {"id": 2, "name": "c"}))
    rows.append(RowChange("unit", 2, {"id": 2, "name": "c"}, None))
    assert netted(rows) == [RowChange("unit", 1, {"name": "a"}, {"name": "b"})]


def test_what_the_dialog_asked_belongs_to_the_founding(tmp_path: Path) -> None:
    asked = {"name": "Hội nghị xã ABC", "date": "2026-01-05", "venue": "Hội trường", "max_delegates": None}
    new_file(tmp_path / "x.dtt", asked=asked)
    workspace = Workspace.open(tmp_path / "x.dtt")
    assert workspace.undoable is None
    with pytest.raises(UserError, match="nothing-to-undo"):
        workspace.undo()
    facts = workspace.one(Conference)
    assert {key: facts[key] for key in asked} == asked
    workspace.close()


def test_undo_brings_back_what_a_later_rule_would_refuse(workspace: Workspace) -> None:
    """What stood in the file stood there; rules are for what is typed."""
    key = records.add(workspace, Signer, {"post": "Chủ tịch", "valid_from": "2025-01-01"})
    driver = workspace.store.driver
    driver.execute("UPDATE signer SET valid_to = '2024-01-01' WHERE id = ?", (key,))  # an older version let it pass
    before = dump(workspace)
    records.delete(workspace, Signer, [key])
    workspace.undo()
    assert dump(workspace) == before


# -- the register ------------------------------------------------------------------------------------------------


def _issued(workspace: Workspace) -> int:
    register.issue(workspace, "nomination_call", 8, "2025-08-07", TODAY)
    return register.copies(workspace, "nomination_call")[-1].key


@pytest.mark.parametrize("code", ["issued", "voided", "printed"])
def test_no_row_of_the_register_is_deleted(sample: Workspace, code: str) -> None:
    if code == "printed":
        register.note_printed(sample, "nomination_call", TODAY)
        key = register.copies(sample)[-1].key
    else:
        key = _issued(sample)
    if code == "voided":
        register.void(sample, "nomination_call", 8, "nhầm")
    before = dump(sample)
    with pytest.raises(UserError, match="copy-kept" if code == "printed" else "copy-issued"):
        records.delete(sample, PaperCopy, [key])
    assert dump(sample) == before
    if code != "printed":
        with pytest.raises(UserError, match="number-used"):
            register.issue(sample, "nomination_call", 8, "2025-08-08", TODAY)


def test_a_register_row_that_an_older_version_deleted_bars_no_undo(sample: Workspace) -> None:
    """0.4.0 let an issued row be deleted and gave its id again; then every undo raised, after a restart too."""
    records.set_values(sample, Unit, {1: {"note": "trước"}})
    before = dump(sample)["units"]
    key = _issued(sample)
    sample.do("delete", lambda session: session.delete(session.get_one(PaperCopy, key)), {"table": "paper_copy"})
    _issued(sample)
    assert register.copies(sample, "nomination_call")[-1].key == key, "the id was given again"
    held = dump(sample)
    with pytest.raises(UserError, match="step-stuck"):
        sample.undo()
    assert dump(sample) == held
    again = Workspace(sample.store)
    again.undo()
    assert again.rows(Unit, [1])[0][Unit.column_keys.index("note")] is None
    again.redo()
    assert dump(again)["units"] == before


def test_redo_does_not_delete_an_issued_row(sample: Workspace) -> None:
    key = _issued(sample)
    sample.do("delete", lambda session: session.delete(session.get_one(PaperCopy, key)), {"table": "paper_copy"})
    sample.undo()
    with pytest.raises(UserError, match="step-stuck"):
        sample.redo()
    assert register.copies(sample, "nomination_call")[-1].number == 8
    assert sample.redoable is None


def test_a_signer_that_an_issued_paper_needs_bars_no_earlier_undo(sample: Workspace) -> None:
    records.set_values(sample, Unit, {1: {"note": "trước"}})
    signer = records.add(sample, Signer, {"post": "Phó Chủ tịch", "full_name": "Vi Văn Tám"})
    number = next(r[0] for r in sample.rows(Paper) if r[Paper.column_keys.index("document")] == "plan")
    records.set_values(sample, Paper, {number: {"signer_id": signer}})
    register.issue(sample, "plan", 9, "2025-08-07", TODAY)
    with pytest.raises(UserError, match="step-stuck"):
        sample.undo()
    sample.undo()
    assert sample.rows(Unit, [1])[0][Unit.column_keys.index("note")] is None
    assert sample.store.integrity() == []


# -- tampered ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE unit SET note = 'khác' WHERE id = 1",
        "DELETE FROM unit WHERE id = 1",
        "UPDATE step_row SET before = '{' WHERE record = 'unit' AND step > 1",
        "UPDATE step_row SET before = '[1]' WHERE record = 'unit' AND step > 1",
        """UPDATE step_row SET before = '{"note":5}' WHERE record = 'unit' AND step > 1""",
        """UPDATE step_row SET before = '{"colour":"x"}' WHERE record = 'unit' AND step > 1""",
        "UPDATE step_row SET record = 'unknown' WHERE record = 'unit' AND step > 1",
    ],
)
def test_a_step_that_no_longer_fits_is_told_once_and_passed_over(sample_path: Path, change: str) -> None:
    workspace = Workspace.open(sample_path)
    records.add(workspace, Signer, {"post": "Ủy viên"})
    records.set_values(workspace, Unit, {1: {"note": "mới"}})
    workspace.close()
    with sqlite3.connect(sample_path) as driver:
        guard = guards()["kept_step_row_update"]
        driver.executescript(f"DROP TRIGGER kept_step_row_update; PRAGMA foreign_keys = OFF; {change}; {guard}")
    driver.close()
    workspace = Workspace.open(sample_path)
    held = workspace.rows(Unit)
    with pytest.raises(UserError, match="step-stuck"):
        workspace.undo()
    assert workspace.rows(Unit) == held
    workspace.close()
    workspace = Workspace.open(sample_path)
    workspace.undo()
    assert "Ủy viên" not in workspace.names("signer").values()
    workspace.close()


# -- names others show -------------------------------------------------------------------------------------------


def _pointing() -> list[str]:
    return sorted({f.kind.table for family in FAMILIES for f in family.fields if isinstance(f.kind, Ref)})


def test_what_is_pointed_at_is_derived() -> None:
    assert sorted(POINTED_AT) == _pointing()


@pytest.mark.parametrize(("table", "key"), [(t, k) for t in _pointing() for k in BY_TABLE[t].named_by])
def test_a_name_that_others_show_is_never_stale(sample: Workspace, table: str, key: str) -> None:
    """Each column a record is shown by, of each table that others point at."""
    number = min(sample.names(table))
    sample.names(table)
    records.set_values(sample, BY_TABLE[table], {number: {key: "Tên khác hẳn"}})
    assert "Tên khác hẳn" in sample.names(table)[number]
    sample.undo()
    assert "Tên khác hẳn" not in sample.names(table)[number]


def test_a_paper_set_by_hand_and_then_issued_keeps_its_number(sample: Workspace) -> None:
    papers.set_paper(sample, "nomination_call", "number", "7")
    register.issue(sample, "nomination_call", 7, "2025-08-01", TODAY)
    assert sample.undoable is None
    assert sample.redoable is None
