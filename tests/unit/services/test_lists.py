"""Lists as units send them, with the truth beside them: nobody lost, nobody doubled, every cell right or marked."""

import json
from pathlib import Path
from typing import Any

import pytest

from dtt_desktop.domain.nominee import Nominee
from dtt_desktop.services.dumping import dump
from dtt_desktop.services.lists.intake import Intake, review_all
from dtt_desktop.services.lists.matching import kept_people
from dtt_desktop.services.lists.taking import carry_out
from dtt_desktop.services.workspace import Workspace

LISTS = Path(__file__).parents[2] / "data" / "lists"
TRUTH: dict[str, Any] = json.loads((LISTS / "truth.json").read_text(encoding="utf-8"))
KEPT = {"party": "is_party_member", "achievement": "achievement_summary"}


def _wrong(made: dict[str, Any], wanted: dict[str, Any]) -> list[str]:
    """Return which fields of a person are not as the truth has them."""
    wrong = []
    for key, value in wanted.items():
        kept = made.get(KEPT.get(key, key))
        also = wanted.get("alt", {}).get(key, value) if isinstance(wanted.get("alt"), dict) else value
        if key in ("line", "alt", "doubt") or key not in {*made, *KEPT}:
            continue
        if key == "achievement" and kept and value:
            kept, value = " ".join(kept.split()), " ".join(value.split())
        if key == "party":
            kept, value = bool(kept), bool(value)
        if kept not in (value, also):
            wrong.append(key)
    return wrong


@pytest.mark.parametrize("name", list(TRUTH))
def test_every_person_and_every_cell(workspace: Workspace, name: str) -> None:
    intake = Intake.of_file(workspace, LISTS / name, "nominees")
    carry_out(workspace, [intake])
    totals = intake.plan.totals
    assert totals["read"] == totals["taken"] + totals["same"] + totals["skipped"] + totals["refused"]
    made = dump(workspace)["nominees"]
    wanted = TRUTH[name]["people"]
    assert sorted(m["full_name"] for m in made) == sorted(w["full_name"] for w in wanted)
    by_name: dict[str, list[dict[str, Any]]] = {}
    for one in made:
        by_name.setdefault(one["full_name"], []).append(one)
    doubts = {(row.name, mark.field) for row in intake.plan.rows for mark in row.remarks if mark.doubtful}
    silent = []
    for one in wanted:
        best = min(by_name[one["full_name"]], key=lambda m, one=one: len(_wrong(m, one)))  # type: ignore[misc]
        silent += [
            (one["full_name"], key, one[key], best.get(KEPT.get(key, key)))
            for key in _wrong(best, one) if (one["full_name"], KEPT.get(key, "unit_id" if key == "unit" else key)) not in doubts
        ]  # fmt: skip
    assert not silent


@pytest.mark.parametrize(
    "name", ["02-vntime.xlsx", "10-moi-don-vi-mot-bang.docx", "25-du-lieu-ban.xlsx", "12-cp1258.csv"]
)
def test_again_changes_nothing_and_undo_takes_all_back(workspace: Workspace, name: str) -> None:
    before = dump(workspace)
    carry_out(workspace, [Intake.of_file(workspace, LISTS / name, "nominees")])
    taken = dump(workspace)
    again = Intake.of_file(workspace, LISTS / name, "nominees")
    assert again.plan.totals["taken"] == 0
    assert carry_out(workspace, [again]) == 0
    assert dump(workspace) == taken
    workspace.undo()
    assert dump(workspace) == before


def test_several_files_are_one_step_and_know_each_other(workspace: Workspace) -> None:
    before = dump(workspace)
    names = ("02-vntime.xlsx", "03-vni.xlsx", "02-vntime.xlsx")
    intakes = [Intake.of_file(workspace, LISTS / name, "nominees") for name in names]
    review_all(intakes)
    assert intakes[2].plan.totals["taken"] == 0, "the second copy of a file brings nobody"
    assert carry_out(workspace, intakes) == len(TRUTH[names[0]]["people"]) + len(TRUTH[names[1]]["people"])
    workspace.undo()
    assert dump(workspace) == before


def test_a_list_tied_to_its_unit(workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "gui.csv"
    path.write_text("Họ và tên;Nơi công tác\nVi Văn An;Tổ Toán\nLý Thị Ba;\n", encoding="utf-8")
    intake = Intake.of_file(workspace, path, "nominees", unit="Trường THCS Nà Phát")
    carry_out(workspace, [intake])
    made = {m["full_name"]: m for m in dump(workspace)["nominees"]}
    assert {m["unit"] for m in made.values()} == {"Trường THCS Nà Phát"}


def test_corrections_are_remembered(workspace: Workspace, tmp_path: Path) -> None:
    """A column and a spelling the program did not know are asked once."""
    path = tmp_path / "la.csv"
    path.write_text("Họ và tên;Thuộc diện gì;Dân tộc\nVi Văn An;Nông dân;Tày đen\n", encoding="utf-8")
    intake = Intake.of_file(workspace, path, "nominees")
    assert intake.plan.unused == ["Thuộc diện gì"]
    assert intake.plan.outside == {("ethnicity", "Tày đen"): 1}
    intake.set_column(0, 1, "position")
    intake.set_alias("ethnicity", "Tày đen", "Tày")
    carry_out(workspace, [intake])
    again = tmp_path / "khac.csv"
    again.write_text("Họ và tên;Thuộc diện gì;Dân tộc\nLý Thị Ba;Y sĩ;tày đen\n", encoding="utf-8")
    plan = Intake.of_file(workspace, again, "nominees").plan
    assert (plan.rows[0].values["position"], plan.rows[0].values["ethnicity"]) == ("Y sĩ", "Tày")
    assert not plan.unused
    assert not plan.outside


def test_cells_are_mended_in_the_preview(workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "hong.csv"
    path.write_text("Họ và tên;Ngày sinh\nVi Văn An;31/2/1980\n;5/5/1970\n", encoding="utf-8")
    intake = Intake.of_file(workspace, path, "nominees")
    assert [row.state for row in intake.plan.rows] == ["new", "refused"]
    intake.mend(intake.plan.rows[0].place, "birth", "28/2/1980")
    intake.mend(intake.plan.rows[1].place, "full_name", "Lý Thị Ba")
    assert [(r.state, r.values["birth"]) for r in intake.plan.rows] == [("new", "1980-02-28"), ("new", "1970-05-05")]
    intake.decide([intake.plan.rows[0].place], "leave")
    assert intake.plan.totals == {"read": 2, "taken": 1, "same": 0, "skipped": 0, "refused": 1}


@pytest.mark.parametrize(("policy", "position", "phone"), [
    ("fill", "Nông dân", "0312345678"), ("skip", "Nông dân", None), ("update", "Trưởng thôn", "0312345678"),
])  # fmt: skip
def test_people_already_there(
    workspace: Workspace, tmp_path: Path, policy: Any, position: str, phone: str | None
) -> None:
    first, second = tmp_path / "a.csv", tmp_path / "b.csv"
    first.write_text("Họ và tên;Năm sinh;Đơn vị;Chức vụ\nVi Văn An;1980;Thôn Pò Mạch;Nông dân\n", encoding="utf-8")
    second.write_text(
        "Họ và tên;Năm sinh;Đơn vị;Chức vụ;SĐT\nVi Văn An;1980;Thôn Pò Mạch;Trưởng thôn;0312345678\n", encoding="utf-8"
    )
    carry_out(workspace, [Intake.of_file(workspace, first, "nominees")])
    intake = Intake.of_file(workspace, second, "nominees", policy=policy)
    carry_out(workspace, [intake])
    [made] = dump(workspace)["nominees"]
    assert (made["position"], made["phone"]) == (position, phone)
    told = {mark.code for row in intake.plan.rows for mark in row.remarks}
    assert ("cell-differs" in told) == (policy != "update"), "what stays as it is is told"


def test_doubles_are_proposed_and_nobody_is_merged(workspace: Workspace, tmp_path: Path) -> None:
    rows = [
        ("Nông Thị Hoà", "3/2/1975", "Thôn Pò Mạch", "0311111111"), ("Nông Thị Hòa", "2/3/1975", "Thôn Pò Mạch", ""),
        ("Lý Văn An", "1970", "Thôn Nà Phát", "0322222222"), ("Lí Văn An", "1970", "Thôn Nà Phát", ""),
        ("Hoàng Thị Kim Oanh", "1980", "Thôn Hang Cáu", ""), ("Hoàng Kim Oanh", "1980", "Thôn Hang Cáu", ""),
        ("Vi Văn Sơn", "1950", "Thôn Nà Phát", ""), ("Vi Văn Sơn", "1981", "Thôn Hang Cáu", ""),  # father and son
        ("Bàn Thị Mai", "1990", "Thôn Nà Phát", "0333333333"), ("Bàn Thị Mây", "1994", "Thôn Nà Phát", "0333333333"),  # sisters
    ]  # fmt: skip
    path = tmp_path / "trung.csv"
    path.write_text("\n".join(["Họ và tên;Ngày sinh;Đơn vị;SĐT", *(";".join(row) for row in rows)]), encoding="utf-8")
    assert carry_out(workspace, [Intake.of_file(workspace, path, "nominees")]) == len(rows)
    people = kept_people(workspace, [Nominee])
    pairs = {(people.entries[a].name, people.entries[b].name) for a, b, _ in people.pairs()}
    assert pairs == {
        ("Nông Thị Hoà", "Nông Thị Hòa"),
        ("Lý Văn An", "Lí Văn An"),
        ("Hoàng Thị Kim Oanh", "Hoàng Kim Oanh"),
    }
