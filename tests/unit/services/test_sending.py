"""Lists out again, and back in: what was on screen comes back the same."""

import csv
import json
from pathlib import Path

import pytest
from openpyxl import load_workbook

from dtt_desktop.services.dumping import dump
from dtt_desktop.services.lists.intake import Intake
from dtt_desktop.services.lists.sending import blank_form, refused_sheet, write_table
from dtt_desktop.services.lists.taking import carry_out
from dtt_desktop.services.workspace import Workspace

HEADERS = ["Họ và tên", "Điện thoại", "Ghi chú"]
ROWS = [
    ["Vi Văn An", "0912 345 678", "=1+1"],
    ["Lý Thị Ỷ", "0312345678", "+84 912"],
    ["Bế Văn Tư", "", "@SUM(A1)\nhai dòng"],
]


def test_a_sheet_holds_text_and_no_formula(tmp_path: Path) -> None:
    path = write_table(tmp_path / "ra.xlsx", HEADERS, ROWS)
    page = load_workbook(path)["Danh sách"]
    assert [[cell.value or "" for cell in row] for row in page.iter_rows()] == [HEADERS, *ROWS]
    assert {cell.data_type for row in page.iter_rows(min_row=2) for cell in row if cell.value} == {"s"}


def test_a_csv_has_its_mark_and_no_formula(tmp_path: Path) -> None:
    path = write_table(tmp_path / "ra.csv", HEADERS, ROWS)
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(path.read_text(encoding="utf-8-sig").splitlines(keepends=True), delimiter=";"))
    assert rows[1][2] == "'=1+1"
    assert not any(cell.startswith(("=", "@")) for row in rows for cell in row)


def test_json_by_identifiers(tmp_path: Path) -> None:
    path = write_table(tmp_path / "ra.json", HEADERS, ROWS, ["full_name", "phone", "note"])
    assert json.loads(path.read_text(encoding="utf-8"))[0] == {
        "full_name": "Vi Văn An",
        "phone": "0912 345 678",
        "note": "=1+1",
    }


@pytest.mark.parametrize("target", ["nominees", "delegates"])
def test_the_blank_form_is_filled_in_and_comes_back(workspace: Workspace, tmp_path: Path, target: str) -> None:
    path = blank_form(workspace, target, tmp_path / "mau.xlsx", "Thôn Pò Mạch")  # type: ignore[arg-type]
    book = load_workbook(path)
    page = book["Danh sách"]
    assert len(page.data_validations.dataValidation) >= 5, "what is chosen has a drop-down"
    header = next(row for row in page.iter_rows() if row[0].value == "STT")
    places = {cell.value: cell.column for cell in header}
    line = int(header[0].row or 0) + 1
    for name, value in (
        ("Họ và tên", "Vi Văn An"),
        ("Giới", "Nam"),
        ("Ngày sinh", "5/2/1975"),
        ("Điện thoại", "0312345678"),
    ):
        page.cell(line, int(places[name] or 0), value)
    book.save(path)
    intake = Intake.of_file(workspace, path, target)  # type: ignore[arg-type]
    carry_out(workspace, [intake])
    [made] = dump(workspace)[target]
    assert (made["full_name"], made["birth"], made["phone"], made["unit"]) == (
        "Vi Văn An",
        "1975-02-05",
        "0312345678",
        "Thôn Pò Mạch",
    )


def test_refused_rows_go_back_with_their_reason(workspace: Workspace, tmp_path: Path) -> None:
    source = tmp_path / "vao.csv"
    source.write_text("Họ và tên;Ngày sinh\nVi Văn An;31/2/1980\n;1/1/1970\nLý Thị Ba;1980\n", encoding="utf-8")
    intake = Intake.of_file(workspace, source, "nominees")
    page = load_workbook(refused_sheet([intake], tmp_path / "lai.xlsx", "vi")).active
    assert page is not None
    rows = [[cell.value or "" for cell in row] for row in page.iter_rows(min_row=2)]
    assert [row[1] for row in rows] == ["2", "3"]
    assert rows[0][3:] == ["Vi Văn An", "31/2/1980"]
    assert "31" in str(rows[0][2])


def test_an_empty_cell_of_a_csv_stays_empty(tmp_path: Path) -> None:
    path = write_table(tmp_path / "ds.csv", ["Họ và tên", "Ghi chú"], [["Nông Văn An", ""], ["", "=1+1"]], ["a", "b"])
    assert path.read_text("utf-8-sig").split() == ["Họ", "và", "tên;Ghi", "chú", "Nông", "Văn", "An;", ";'=1+1"]
