from pathlib import Path

import pytest

from dtt_desktop.domain.conference import Conference
from dtt_desktop.domain.errors import UserError
from dtt_desktop.services import founding, plan
from dtt_desktop.services.dumping import dump
from dtt_desktop.services.founding import new_file, renew
from dtt_desktop.services.sample import new_sample
from dtt_desktop.services.workspace import Workspace


def test_a_new_file_holds_the_founding_plan(workspace: Workspace) -> None:
    data = dump(workspace)
    assert data["conference"]["date"] == "2025-08-15"
    assert data["conference"]["max_delegates"] == 150
    assert data["conference"]["exemplar_percent"] == 70
    assert data["conference"]["venue"] is None
    assert [t["due"] for t in data["tasks"]].count("D-15") == 1
    assert len(data["tasks"]) == 7
    assert len(data["program_items"]) == 9
    assert [r["name"] for r in data["recipients"] if r["document"] == "plan"][-1] == "Lưu: VT, {ký hiệu lưu}"
    assert data["delegates"] == data["nominees"] == []
    plan_paper = next(p for p in data["papers"] if p["document"] == "plan")
    assert (plan_paper["number"], plan_paper["issued_on"], plan_paper["sign_mode"]) == (None, None, "tm_kt")


def test_the_sample_is_whole_and_marked(sample: Workspace) -> None:
    data = dump(sample)
    assert data["conference"]["is_sample"] is True
    assert (len(data["units"]), len(data["nominees"]), len(data["delegates"])) == (36, 60, 150)
    groups = [d["delegate_group"] for d in data["delegates"]]
    assert (groups.count("exemplar"), groups.count("guest") + groups.count("leader")) == (105, 45)
    names = [d["full_name"] for d in data["delegates"]]
    assert len(set(names)) == 150
    numbers = [d["citizen_id"] for d in data["delegates"] + data["nominees"] if d["citizen_id"]]
    assert numbers
    assert all(n[3] == "9" for n in numbers), "a number that could exist"
    assert {n["kind"] for n in data["nominees"]} == {"individual", "household", "collective"}


def test_the_sample_is_the_same_every_time(tmp_path: Path, sample: Workspace) -> None:
    new_sample(tmp_path / "again.dtt")
    again = Workspace.open(tmp_path / "again.dtt")
    assert dump(again) == dump(sample)
    again.close()


def test_a_file_from_an_old_one(sample: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "sau.dtt"
    renew(sample, path, "Hội nghị điển hình tiên tiến xã Lợi Bác", "2026-08-14")
    new = Workspace.open(path)
    before, after = dump(sample), dump(new)
    new.close()
    assert after["conference"]["date"] == "2026-08-14"
    assert not after["conference"]["is_sample"]
    assert [u["name"] for u in after["units"]] == [u["name"] for u in before["units"]]
    assert after["signers"] == before["signers"]
    assert after["nominees"] == []
    assert {d["delegate_group"] for d in after["delegates"]} == {"guest", "leader"}
    assert {d["reply"] for d in after["delegates"]} == {"planned"}
    assert all(p["number"] is None and p["issued_on"] is None for p in after["papers"])
    assert all(t["done_on"] is None for t in after["tasks"])


def test_fixed_deadlines_move_with_the_new_date(workspace: Workspace, tmp_path: Path) -> None:
    from dtt_desktop.domain.plan import TaskAssignment
    from dtt_desktop.services.records import set_typed

    key = workspace.rows(TaskAssignment)[0][0]
    set_typed(workspace, TaskAssignment, key, {"due": "1/8/2025"})
    renew(workspace, tmp_path / "sau.dtt", "X", "2025-08-20")
    new = Workspace.open(tmp_path / "sau.dtt")
    dues = [t["due"] for t in dump(new)["tasks"]]
    new.close()
    assert dues[0] == "2025-08-06"
    assert "D-15" in dues


def test_creating_that_fails_leaves_no_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise UserError("disk-error")

    monkeypatch.setattr(founding, "add_founding", broken)
    with pytest.raises(UserError):
        new_file(tmp_path / "x.dtt")
    assert list(tmp_path.iterdir()) == []


def test_moving_the_conference_says_what_moved(workspace: Workspace) -> None:
    moved = plan.set_conference(workspace, {"date": "2025-08-20"})
    assert [(m.before, m.after) for m in moved] == [("2025-07-31", "2025-08-05")]
    assert workspace.conference().date == "2025-08-20"
    workspace.undo()
    assert workspace.conference().date == "2025-08-15"
    assert plan.set_conference(workspace, {"venue": "Hội trường"}) == []


def test_rules_of_the_conference(workspace: Workspace) -> None:
    for values in ({"term_from": 2030, "term_to": 2025}, {"start_time": "11:00", "end_time": "07:00"}):
        with pytest.raises(UserError):
            plan.set_conference(workspace, values)
    with workspace.read() as session:
        assert session.get_one(Conference, 1).term_from == 2025
