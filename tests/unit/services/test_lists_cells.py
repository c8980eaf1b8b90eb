"""What stands in single cells and in plain text: legacy encodings, other names, peoples' names, numbers, told lists."""

from pathlib import Path
from typing import Any

import docx
import openpyxl
import pytest
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.styles import Font

from dtt_desktop.domain import code_lists
from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.kinds import CitizenId, Context
from dtt_desktop.domain.privacy import without_numbers
from dtt_desktop.domain.text import fold
from dtt_desktop.services.lists.prose import told_in
from tests.unit.services.test_lists_kinds import book, taken

VNI = [
    ["TT", "Họ tên", "Năm sinh", "Đơn vị"],
    ["1", "Lăng Đức Bảo", "1971", "Thôn Khuổi Nọi"],
    ["2", "Höùa Thò Cuùc", "1972", "Thoân Baûn Chaønh"],
    ["3", "Lưu Thị Hậu", "1973", "Thôn Bản Chành"],
]


def test_one_row_in_vni_among_unicode_is_brought_over(tmp_path: Path) -> None:
    people = taken(tmp_path, book(tmp_path / "ds.xlsx", VNI))
    assert [person["full_name"] for person in people] == ["Lăng Đức Bảo", "Hứa Thị Cúc", "Lưu Thị Hậu"]
    assert [person["unit"] for person in people] == ["Thôn Khuổi Nọi", "Thôn Bản Chành", "Thôn Bản Chành"]


def test_a_slip_in_unicode_is_no_vni(tmp_path: Path) -> None:
    rows = [VNI[0], ["1", "Lăng Đức Bảo", "1971", "Thôn Nà Tôc"], ["2", "Vi Thò Cúc", "1972", "Thôn Nà Há"]]
    people = taken(tmp_path, book(tmp_path / "ds.xlsx", rows))
    assert [person["full_name"] for person in people] == ["Lăng Đức Bảo", "Vi Thò Cúc"]
    assert [person["unit"] for person in people] == ["Thôn Nà Tôc", "Thôn Nà Há"]


@pytest.mark.parametrize(
    ("spelling", "people"),
    [
        ("Gia Rai", "Gia-rai"), ("Jrai", "Gia-rai"), ("Ba Na", "Ba-na"), ("Bahnar", "Ba-na"), ("Châu Mạ", "Mạ"),
        ("Stiêng", "Xtiêng"), ("S'tiêng", "Xtiêng"), ("Ra-Glay", "Ra-glai"), ("Vân Kiều", "Bru-Vân Kiều"),
        ("Triêng", "Gié-Triêng"), ("Kor", "Co"), ("Pa Cô", "Tà-ôi"), ("K'Ho", "Cơ-ho"), ("Ê Đê", "Ê-đê"),
    ],
)  # fmt: skip
def test_other_spellings_of_a_people_are_known(tmp_path: Path, spelling: str, people: str) -> None:
    rows = [["TT", "Họ tên", "Dân tộc"], ["1", "Lăng Văn Bảo", spelling]]
    assert [person["ethnicity"] for person in taken(tmp_path, book(tmp_path / "ds.xlsx", rows))] == [people]


def test_no_spelling_means_two_peoples() -> None:
    names = {fold(name): name for name in code_lists.ETHNIC_GROUPS}
    assert set(code_lists.ETHNIC_ALIASES.values()) <= set(code_lists.ETHNIC_GROUPS)
    assert [s for s, people in code_lists.ETHNIC_ALIASES.items() if names.get(s, people) != people] == []


def test_eleven_figures_that_begin_with_zero_are_not_completed(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="citizen-id"):
        CitizenId().parse("00001234567", Context())
    assert CitizenId().parse("99001234567", Context()) == "099001234567"
    rows = [["TT", "Họ tên", "Số CCCD"], ["1", "Lăng Văn Bảo", "00001234567"], ["2", "Hứa Thị Cúc", "000012345678"]]
    people = taken(tmp_path, book(tmp_path / "ds.xlsx", rows))
    assert [person["citizen_id"] or "" for person in people] == ["", "000012345678"]


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("Số «000012345678» đã có.", "Số «000******678» đã có."),
        ("000 012 345 678 (vợ)", "000******678 (vợ)"),
        ("ĐT 0912 345 678, sinh 05/02/1975", "ĐT 0912 345 678, sinh 05/02/1975"),
    ],
)
def test_a_citizen_number_is_never_told_in_full(said: str, told: str) -> None:
    assert without_numbers(said) == told


@pytest.mark.parametrize(
    ("cell", "name", "note"),
    [
        ("Lăng Văn Bảo (Hòa thượng Thích Thanh Bảo)", "Lăng Văn Bảo", "Tên khác: Hòa thượng Thích Thanh Bảo"),
        ("Đại đức Thích Tâm An (Lăng Văn An)", "Lăng Văn An", "Tên khác: Đại đức Thích Tâm An"),
        ("Hứa Thị Cúc (pháp danh Diệu Tâm)", "Hứa Thị Cúc", "Tên khác: pháp danh Diệu Tâm"),
        ("Hứa Thị Cúc (tức Mỷ)", "Hứa Thị Cúc (tức Mỷ)", None),
    ],
)
def test_another_name_is_kept_in_the_note(tmp_path: Path, cell: str, name: str, note: str | None) -> None:
    rows = [["TT", "Họ tên", "Năm sinh"], ["1", cell, "1960"]]
    (person,) = taken(tmp_path, book(tmp_path / "ds.xlsx", rows))
    assert person["full_name"] == name
    assert note is None or person["note"] == note


NUMBERED = """Dạ em gửi danh sách của thôn:
1) Lăng Văn Bảo - 07/03/1969 - Trưởng thôn - 0912000111
2) Hứa Thị Cúc, sn 1981, hội viên phụ nữ, 0912000112
Trân trọng!"""
LABELLED = """Họ và tên: Lăng Văn Bảo
Sinh ngày: 07/03/1969
Chức vụ: Trưởng thôn
Điện thoại: 0912000111

Họ và tên: Hứa Thị Cúc
Sinh ngày: 1981
Điện thoại: 0912000112"""
ONE_LINE = """1. Họ tên: Lăng Văn Bảo; Ngày sinh: 07/03/1969; Chức vụ: Trưởng thôn; SĐT: 0912000111
2. Họ tên: Hứa Thị Cúc; Ngày sinh: 1981; SĐT: 0912000112"""
THREE_LINES = """1. Lăng Văn Bảo
Sinh ngày 07/03/1969
Trưởng thôn, ĐT 0912000111
2. Hứa Thị Cúc
SN 1981
0912000112"""
BLOCKS = """Lăng Văn Bảo
07/03/1969
Trưởng thôn
0912000111

Hứa Thị Cúc
1981
Hội viên phụ nữ
0912000112"""
OPENED = """1. Ông (bà): Lăng Văn Bảo - Sinh ngày 07/03/1969 - Chức vụ: Trưởng thôn - SĐT: 0912000111
2. Ông (bà): Hứa Thị Cúc - Sinh năm 1981 - SĐT: 0912000112"""


@pytest.mark.parametrize("text", [NUMBERED, LABELLED, ONE_LINE, THREE_LINES, BLOCKS, OPENED])
def test_people_told_in_a_text(tmp_path: Path, text: str) -> None:
    path = tmp_path / "zalo.txt"
    path.write_text(text, encoding="utf-8")
    people = taken(tmp_path, path)
    said: list[Any] = [[person["full_name"], person["birth"], person["phone"]] for person in people]
    assert said == [["Lăng Văn Bảo", "1969-03-07", "0912000111"], ["Hứa Thị Cúc", "1981", "0912000112"]]
    assert "Trưởng thôn" in (people[0]["position"] or "")


def test_a_letter_is_no_list() -> None:
    assert told_in("Kính gửi: Đồng chí Bí thư\nNội dung: họp chi bộ\nThời gian: 7 giờ") is None


# -- what only the looks tell ---------------------------------------------------------------------------------------

ROWS = [
    ["TT", "Họ tên", "Năm sinh", "Chức vụ"],
    ["1", "Lăng Văn Bảo", "1971", "Trưởng thôn"],
    ["2", "Hứa Thị Cúc", "1972", "Chi hội trưởng"],
    ["3", "Chu Đức Dũng", "1973", "Hội viên"],
]


def answer(folder: Path, path: Path, capsys: pytest.CaptureFixture[str]) -> tuple[list[dict[str, Any]], str]:
    """Take a list in; return who is there and what was said."""
    people = taken(folder, path)
    return people, capsys.readouterr().out


def test_people_struck_through_are_left_out_and_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    made = openpyxl.Workbook()
    sheet: Any = made.active
    for row in ROWS:
        sheet.append(row)
    for column in "ABCD":
        sheet[f"{column}3"].font = Font(strike=True)
    sheet["D4"] = CellRichText(TextBlock(InlineFont(strike=True), "Hội viên "), TextBlock(InlineFont(), "Tổ trưởng"))
    made.save(tmp_path / "ds.xlsx")
    people, said = answer(tmp_path, tmp_path / "ds.xlsx", capsys)
    assert [(p["full_name"], p["position"]) for p in people] == [
        ("Lăng Văn Bảo", "Trưởng thôn"), ("Chu Đức Dũng", "Tổ trưởng"),
    ]  # fmt: skip
    assert "Có 1 dòng bị gạch bỏ" in said
    assert "cần xem dòng 4 (Chu Đức Dũng): Ô này có chữ bị gạch bỏ" in said


def test_a_font_not_struck_leaves_everybody(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    made = openpyxl.Workbook()
    sheet: Any = made.active
    for row in ROWS:
        sheet.append(row)
    sheet["B3"].font = Font(strike=False, bold=True)
    made.save(tmp_path / "ds.xlsx")
    people, said = answer(tmp_path, tmp_path / "ds.xlsx", capsys)
    assert len(people) == 3
    assert "gạch" not in said


def test_people_struck_through_in_word_are_left_out_and_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    document = docx.Document()
    table = document.add_table(0, 4)
    for number, row in enumerate(ROWS):
        cells = table.add_row().cells
        for cell, text in zip(cells, row, strict=True):
            cell.paragraphs[0].add_run(text).font.strike = number == 2
    last = table.rows[3].cells[3].paragraphs[0]
    last.runs[0].font.strike = True
    last.add_run(" Tổ trưởng")
    document.save(str(tmp_path / "ds.docx"))
    people, said = answer(tmp_path, tmp_path / "ds.docx", capsys)
    assert [(p["full_name"], p["position"]) for p in people] == [
        ("Lăng Văn Bảo", "Trưởng thôn"), ("Chu Đức Dũng", "Tổ trưởng"),
    ]  # fmt: skip
    assert "Có 1 dòng bị gạch bỏ" in said
    assert "Ô này có chữ bị gạch bỏ" in said


def test_people_on_a_hidden_sheet_are_told_with_their_number(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    made = openpyxl.Workbook()
    made.active.append(ROWS[0])  # type: ignore[union-attr]
    made.active.append(ROWS[1])  # type: ignore[union-attr]
    hidden = made.create_sheet("Bản cũ")
    for row in (ROWS[0], *ROWS[2:]):
        hidden.append(row)
    hidden.sheet_state = "hidden"
    choices = made.create_sheet("Danh mục")
    for word in ("Nam", "Nữ"):
        choices.append([word])
    choices.sheet_state = "veryHidden"
    made.save(tmp_path / "ds.xlsx")
    people, said = answer(tmp_path, tmp_path / "ds.xlsx", capsys)
    assert [person["full_name"] for person in people] == ["Lăng Văn Bảo"]
    assert "Trang ẩn «Bản cũ» có 2 người, không nhập" in said
    assert "Danh mục" not in said


@pytest.mark.parametrize("letterhead", [False, True])
@pytest.mark.parametrize("typed", [False, True])
def test_numbered_paragraphs_in_word(tmp_path: Path, letterhead: bool, typed: bool) -> None:
    document = docx.Document()
    if letterhead:
        table = document.add_table(2, 2)
        table.cell(0, 0).text, table.cell(0, 1).text = "THÔN BẢN CHÀNH", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
    document.add_paragraph("Danh sách đại biểu dự hội nghị")
    people = ("Lăng Văn Bảo, sinh năm 1971, Trưởng thôn", "Bà Hứa Thị Cúc, sinh ngày 02/03/1972, Hội viên")
    for number, text in enumerate(people, 1):
        if typed:
            document.add_paragraph(f"{number}. {text}")
        else:
            document.add_paragraph(text, style="List Number")
    document.add_paragraph("Người lập danh sách")
    document.save(str(tmp_path / "ds.docx"))
    found = taken(tmp_path, tmp_path / "ds.docx")
    assert [(person["full_name"], person["birth"]) for person in found] == [
        ("Lăng Văn Bảo", "1971"), ("Hứa Thị Cúc", "1972-03-02"),
    ]  # fmt: skip
