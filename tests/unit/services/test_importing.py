from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.domain.errors import UserError
from dtt_desktop.services.dumping import dump
from dtt_desktop.services.lists.intake import Intake
from dtt_desktop.services.lists.plan import ImportPlan, Target
from dtt_desktop.services.lists.reading import read_tables
from dtt_desktop.services.lists.taking import carry_out as take
from dtt_desktop.services.workspace import Workspace

HEADER = ["STT", "Họ và tên", "Giới tính", "Ngày sinh", "Dân tộc", "Chức vụ", "Đơn vị", "Số điện thoại", "Cột lạ"]


def plan_import(workspace: Workspace, path: Path, target: Target) -> ImportPlan:
    """Read a list and return its plan."""
    return Intake.of_file(workspace, path, target).plan


def carry_out(workspace: Workspace, path: Path, target: Target) -> int:
    """Read a list and take it in."""
    return take(workspace, [Intake.of_file(workspace, path, target)])


def write_xlsx(path: Path, rows: list[list[Any]]) -> Path:
    """Write a real spreadsheet."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(row)
    book.save(path)
    return path


def _rows() -> list[list[Any]]:
    return [
        HEADER,
        [1, "LƯƠNG THẾ AN", "Nam", date(1975, 2, 5), "tày", "Trưởng thôn", "Thôn Pò Mạch", 912345678, "x"],
        [2, "Vi Thị Bích", "nữ", 1980, "H'Mông", "Giáo viên", "Trạm Y tế xã", "0912 345 679", None],
        [3, "Bế Văn Cường", "Nam", "31/02/1975", "Nùng", None, "thôn pò mạch", None, None],
        [],
        [4, "Nông Văn Dũng", "nam", "12/1975", "Kinh", None, None, None, None],
    ]


def test_a_plain_list_goes_in_as_one_step(workspace: Workspace, tmp_path: Path) -> None:
    sheet = write_xlsx(tmp_path / "thon.xlsx", _rows())
    before = dump(workspace)
    plan = plan_import(workspace, sheet, "delegates")
    assert dump(workspace) == before, "the preview writes nothing"
    assert plan.mapping["Số điện thoại"] == "phone"
    assert plan.unused == ["Cột lạ"]
    assert plan.new_units == ["Thôn Pò Mạch"]
    assert [(r.line, r.state) for r in plan.rows] == [(2, "new"), (3, "new"), (4, "new"), (6, "new")]
    assert [(m.code, m.field, m.doubtful) for m in plan.rows[2].remarks] == [("date-day", "birth", True)]
    assert carry_out(workspace, sheet, "delegates") == 4
    made = {d["full_name"]: d for d in dump(workspace)["delegates"]}
    an = made["Lương Thế An"]
    assert (an["sex"], an["birth"], an["ethnicity"], an["phone"], an["unit"]) == (
        "male", "1975-02-05", "Tày", "0912345678", "Thôn Pò Mạch",
    )  # fmt: skip
    assert (made["Vi Thị Bích"]["birth"], made["Vi Thị Bích"]["ethnicity"]) == ("1980", "Mông")
    assert made["Nông Văn Dũng"]["birth"] == "1975-12"
    cuong = made["Bế Văn Cường"]
    assert (cuong["birth"], cuong["note"]) == (None, "Chưa đọc được: Ngày sinh «31/02/1975»"), "nothing typed is lost"
    workspace.undo()
    assert dump(workspace) == before


def test_the_same_file_again_changes_nothing(workspace: Workspace, tmp_path: Path) -> None:
    sheet = write_xlsx(tmp_path / "thon.xlsx", _rows())
    carry_out(workspace, sheet, "delegates")
    before = dump(workspace)
    plan = plan_import(workspace, sheet, "delegates")
    assert (plan.count("new"), plan.count("same"), plan.count("refused")) == (0, 4, 0)
    assert carry_out(workspace, sheet, "delegates") == 0
    assert dump(workspace) == before


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_text_lists(workspace: Workspace, tmp_path: Path, encoding: str, delimiter: str) -> None:
    path = tmp_path / "zalo.csv"
    lines = [["Họ tên", "Giới tính", "Điện thoại"], ["Vi Thị Hoà", "Nữ", "0912345679"]]
    path.write_bytes("\r\n".join(delimiter.join(line) for line in lines).encode(encoding))
    plan = plan_import(workspace, path, "delegates")
    assert [(r.name, r.state) for r in plan.rows] == [("Vi Thị Hoà", "new")]


def test_a_list_in_the_old_windows_encoding(workspace: Workspace, tmp_path: Path) -> None:
    """CP1258 writes a letter and its tone apart; both come together again."""
    path = tmp_path / "cu.csv"
    path.write_bytes(b"full name,sex\nVi Thi\xf2 Hoa\xcc,female\n")
    plan = plan_import(workspace, path, "delegates")
    assert [(r.name, r.state) for r in plan.rows] == [("Vi Thị Hoà", "new")]


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("a.xlsx", b"khong phai xlsx", "sheet-unreadable"), ("a.pdf", b"%PDF", "sheet-kind"), ("a.csv", b"", "sheet-empty"),
        ("a.csv", b"ten khac,cot\n1,2", "sheet-header"), ("a.csv", b"\x00\x01\x02", "sheet-unreadable"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_told_and_changes_nothing(
    workspace: Workspace, tmp_path: Path, name: str, data: bytes, code: str
) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    before = dump(workspace)
    with pytest.raises(UserError, match=code):
        plan_import(workspace, path, "delegates")
    assert dump(workspace) == before


def test_a_zip_bomb_is_refused(tmp_path: Path) -> None:
    import zipfile

    path = tmp_path / "bom.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("xl/worksheets/sheet1.xml", b"0" * 200_000_000)
    with pytest.raises(UserError, match="sheet-big"):
        read_tables(path)


def test_markup_and_decomposed_letters_arrive_as_they_are(workspace: Workspace, tmp_path: Path) -> None:
    import unicodedata

    name = unicodedata.normalize("NFD", "Nguyễn <Ba> & Văn")
    sheet = write_xlsx(tmp_path / "a.xlsx", [["Họ và tên"], [name]])
    carry_out(workspace, sheet, "delegates")
    assert workspace.rows(Delegate)[0][1] == "Nguyễn <Ba> & Văn"


def test_two_who_share_only_a_name_are_two_people(workspace: Workspace, tmp_path: Path) -> None:
    rows = [["Họ và tên", "Giới tính"], ["Lê Văn A", "Nam"], ["Lê Văn A", "Nam"]]
    sheet = write_xlsx(tmp_path / "a.xlsx", rows)
    assert carry_out(workspace, sheet, "delegates") == 2
    assert plan_import(workspace, sheet, "delegates").count("same") == 2


def test_one_person_twice_in_a_sheet_is_told_by_its_line(workspace: Workspace, tmp_path: Path) -> None:
    rows: list[list[Any]] = [
        ["Họ và tên", "Ngày sinh"],
        ["Lê Văn Ba", 1980],
        ["LÊ VĂN BA", 1980],
        ["Lê Văn Ba", "2/3/1980"],
    ]
    plan = plan_import(workspace, write_xlsx(tmp_path / "a.xlsx", rows), "delegates")
    assert [(r.state, [e.params for e in r.errors]) for r in plan.rows[:2]] == [("new", []), ("same", [{"line": 2}])]
    assert [(m.code, m.params["line"]) for m in plan.rows[2].remarks] == [("cell-may-be-line", 2)], (
        "says more: asked about"
    )


def test_the_preview_knows_the_rules(workspace: Workspace, tmp_path: Path) -> None:
    rows: list[list[Any]] = [["Họ và tên", "Có mặt", "Đồng ý"], ["Vi Văn An", 20, 25], ["Vi Văn Ba", 20, 20]]
    sheet = write_xlsx(tmp_path / "a.xlsx", rows)
    plan = plan_import(workspace, sheet, "nominees")
    assert [(r.state, [e.code for e in r.errors]) for r in plan.rows] == [("refused", ["votes-many"]), ("new", [])]
    assert carry_out(workspace, sheet, "nominees") == 1


def test_nominees_too(workspace: Workspace, tmp_path: Path) -> None:
    rows = [
        ["Họ và tên", "Phân loại", "Hình thức khen thưởng", "Thành tích"],
        ["Tổ tự quản", "Tập thể", "Giấy khen", "Giữ rừng"],
    ]
    sheet = write_xlsx(tmp_path / "a.xlsx", rows)
    assert carry_out(workspace, sheet, "nominees") == 1
    made = dump(workspace)["nominees"][0]
    assert (made["kind"], made["proposed_award"], made["achievement_summary"]) == (
        "collective",
        "certificate",
        "Giữ rừng",
    )
