"""Lists in shapes people really send: each kind of oddity in a list of its own, in other words than any file seen."""

from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from dtt_desktop.cli import main
from dtt_desktop.domain.collectives import (
    is_collective,
    name_before_post,
    post_before_unit,
    proper_unit,
    without_rank,
)
from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.names import begins_like_a_name, from_capitals, mended_capitals
from dtt_desktop.services.dumping import dump
from dtt_desktop.services.lists.reading import read_tables
from dtt_desktop.services.lists.texts import unspoiled
from dtt_desktop.services.workspace import Workspace

PEOPLE = ("Lăng Văn Bảo", "Hứa Thị Cúc", "Chu Đức Dũng")


def taken(folder: Path, path: Path, into: str = "delegates", *more: str) -> list[dict[str, Any]]:
    """Take a list into a new file by the command line and return who is there."""
    file = folder / "t.dtt"
    if not file.exists():
        assert main(["new", str(file)]) == 0
    main(["import", str(file), str(path), "--into", into, *more])
    workspace = Workspace.open(file)
    found: list[dict[str, Any]] = dump(workspace)[into]
    workspace.close()
    return found


def book(path: Path, rows: list[list[Any]], *, since_1904: bool = False) -> Path:
    made = openpyxl.Workbook()
    if since_1904:
        made.epoch = CALENDAR_MAC_1904
    for row in rows:
        made.active.append(row)  # type: ignore[union-attr]
    made.save(path)
    return path


def under(header: list[str], *columns: list[Any]) -> list[list[Any]]:
    return [header, *([str(i), name, *cells] for i, (name, *cells) in enumerate(zip(PEOPLE, *columns, strict=True), 1))]


@pytest.mark.parametrize(
    ("rows", "field", "wanted"),
    [
        (under(["STT", "Họ tên", "Nữ"], ["0", "1", "0"]), "sex", ["male", "female", "male"]),
        (under(["STT", "Họ tên", "Là nữ"], ["Không", "Có", "Không"]), "sex", ["male", "female", "male"]),
        (under(["STT", "Họ tên", "Nữ"], ["FALSE", "TRUE", "FALSE"]), "sex", ["male", "female", "male"]),
        (under(["STT", "Họ tên", "Ngày vào Đảng"], ["5/6/1999", "Chưa", "-"]), "is_party_member", [True, False, False]),
        (under(["STT", "Họ tên", "Ngành"], ["x", "Y tế", "X"]), "sector", [None, "Y tế", None]),
        (under(["STT", "Họ tên", "Mã học viên"], ["019810310010"] * 3), "citizen_id", [None] * 3),
        (under(["No", "Full Name", "Gender", "Phone Number"], ["Nam", "Nữ", "Nam"], ["0912000001"] * 3), "sex", ["male", "female", "male"]),
        (under(["Số", "Họ và tên của anh/chị", "Bạn sinh năm nào?"], ["1971", "1972", "1973"]), "birth", ["1971", "1972", "1973"]),
        (under(["TT", "Họ tên", "Học lực"], ["Giỏi", "Khá", "Giỏi"]), "general_education", [None] * 3),
        (under(["TT", "Họ tên", "Chức vụ"], ["PHÓ BT CB", "UV BCH", "TRƯỞNG THÔN"]), "position", ["Phó BT CB", "UV BCH", "Trưởng thôn"]),
        ([*under(["TT", "Họ tên", "Đơn vị"], ["Thôn Pò Mạch", "", "Thôn Nà Phát"]), ["4", "Đàm Văn Én", ""], ["5", "Lô Thị Gấm", ""]],
         "unit", ["Thôn Pò Mạch", "Thôn Pò Mạch", "Thôn Nà Phát", "Thôn Nà Phát", "Thôn Nà Phát"]),
    ],
)  # fmt: skip
def test_columns_as_people_fill_them(tmp_path: Path, rows: list[list[Any]], field: str, wanted: list[Any]) -> None:
    people = taken(tmp_path, book(tmp_path / "ds.xlsx", rows))
    assert [person["full_name"] for person in people][:3] == list(PEOPLE)
    assert [person.get(field) or (None if person.get(field) != False else False) for person in people] == wanted  # noqa: E712


def test_days_counted_from_1904(tmp_path: Path) -> None:
    rows: list[list[Any]] = [
        ["STT", "Họ và tên", "Ngày sinh"],
        *([i, name, 25968 + i] for i, name in enumerate(PEOPLE)),
    ]
    people = taken(tmp_path, book(tmp_path / "mac.xlsx", rows, since_1904=True))
    assert [person["birth"] for person in people] == ["1975-02-05", "1975-02-06", "1975-02-07"]


def test_a_name_over_two_columns_without_a_header(tmp_path: Path) -> None:
    rows = [[str(i), *name.rsplit(" ", 1), "02/03/1980"] for i, name in enumerate(PEOPLE, 1)]
    assert [p["full_name"] for p in taken(tmp_path, book(tmp_path / "khong-ten.xlsx", rows))] == list(PEOPLE)


@pytest.mark.parametrize("name", ["ten-sai.xls", "ten-sai.docx"])
def test_a_workbook_under_another_name(tmp_path: Path, name: str) -> None:
    path = book(tmp_path / "dung.xlsx", under(["STT", "Họ và tên"])).rename(tmp_path / name)
    assert [p["full_name"] for p in taken(tmp_path, path)] == list(PEOPLE)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_page_or_a_table_of_text_under_the_name_of_a_sheet(tmp_path: Path, encoding: str) -> None:
    cells = "".join(f"<tr><td>{i}</td><td>{name}</td></tr>" for i, name in enumerate(PEOPLE, 1))
    page, text = tmp_path / "trang.xls", tmp_path / "chu.xls"
    page.write_text(f"<html><table><tr><th>STT</th><th>Họ và tên</th></tr>{cells}</table></html>", "utf-8")
    text.write_text("STT\tHọ và tên\n" + "\n".join(f"{i}\t{name}" for i, name in enumerate(PEOPLE, 1)), encoding)
    assert [p["full_name"] for p in taken(tmp_path, text)] == list(PEOPLE)
    assert [row[1] for row in read_tables(page)[0].rows[1:]] == list(PEOPLE)


def test_letters_spoiled_by_a_wrong_encoding(tmp_path: Path) -> None:
    spoiled = "Nông Thị Bích, thôn Nà Phát".encode().decode("cp1252", "replace")
    assert unspoiled("Nông Thị Bích".encode().decode("cp1252", "replace")) in ("Nông Thị Bích", spoiled[:20])
    assert unspoiled("Hà Văn Âu") == "Hà Văn Âu"
    path = tmp_path / "hong.csv"
    path.write_text("STT,Họ và tên\n1,NÃ´ng Thá»‹ B\ufffdch\n2,LÃ½ Thá»‹ Háº±ng\n", "utf-8")
    with pytest.raises(UserError, match="sheet-spoiled"):
        read_tables(path)


@pytest.mark.parametrize(
    "rows",
    [
        [["Mã", "Tên bậc", "1", "2"], *([f"0{i}", f"Kỹ thuật viên bậc {i}", "2.1", "3.2"] for i in range(3))],
        [["Hình thức khen"], ["Huân chương Lao động"], ["Bằng khen Thủ tướng"], ["Giấy khen"]],
        [["sbd", "kết quả"], ["1201", "Đạt"], ["1202", "Không đạt"], ["1203", "Đạt"]],
    ],
)
def test_what_holds_no_people_brings_nobody(tmp_path: Path, rows: list[list[Any]]) -> None:
    assert taken(tmp_path, book(tmp_path / "khac.xlsx", rows)) == []


def test_the_same_list_again_with_a_new_telephone(tmp_path: Path) -> None:
    head = "STT,Họ và tên,Ngày sinh,Đơn vị,Điện thoại\n"
    first, again = tmp_path / "1.csv", tmp_path / "2.csv"
    first.write_text(head + "1,Lăng Văn Bảo,05/02/1975,Thôn Pò Mạch,0912000001\n", "utf-8")
    again.write_text(head + "1,Lăng Văn Bảo,1975,Thôn Pò Mạch,0987000002\n", "utf-8")
    taken(tmp_path, first)
    (person,) = taken(tmp_path, again, "delegates", "--known", "update")
    assert (person["phone"], person["birth"]) == ("0987000002", "1975-02-05")


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [("NGUYễN THị HUệ", "Nguyễn Thị Huệ"), ("đinh Văn Tám", "Đinh Văn Tám"), ("Đinh thị Đào", "Đinh Thị Đào"), ("H'Hen Niê", "H'Hen Niê"),
     ("LÊ THỊ HiỀN", "Lê Thị Hiền")],
)  # fmt: skip
def test_capitals_of_names(typed: str, wanted: str) -> None:
    assert mended_capitals(typed) == wanted


def test_words_of_lists() -> None:
    assert without_rank("Trung tá, Vi Văn Ba") == ("Vi Văn Ba", "Trung tá")
    assert without_rank("ThS. BS. Lý Thị Hoa")[0] == "Lý Thị Hoa"
    assert without_rank("Bs Văn")[0] == "Bs Văn", "one word left is no name"
    assert post_before_unit("Phó Bí thư Huyện đoàn") == ("Phó Bí thư", "Huyện đoàn")
    assert post_before_unit("Trưởng thôn Nà Phát") == ("Trưởng thôn", "Thôn Nà Phát")
    assert post_before_unit("Hội viên") == ("", "")
    assert name_before_post("Chu Đức Dũng Trưởng thôn Nà Tình") == ("Chu Đức Dũng", "Trưởng thôn Nà Tình")
    assert name_before_post("Nhân dân và cán bộ thôn Nà Tình")[1] == ""
    assert all(map(is_collective, ("Khoa Nội", "Chi cục Thuế", "Lớp 9B", "Dòng họ Vi", "Bệnh viện huyện")))
    assert begins_like_a_name("Giàng A Páo")
    assert not begins_like_a_name("Trúng tuyển")
    assert from_capitals("PHÓ CHỦ TỊCH UBMTTQ") == "Phó chủ tịch UBMTTQ"


def test_units_of_other_levels_are_never_the_communes_own() -> None:
    from dtt_desktop.domain.kinds import Context
    from dtt_desktop.services.lists.places import Places
    from dtt_desktop.services.lists.units import Units

    known = {1: "Công an phường", 2: "Văn phòng HĐND và UBND", 3: "Thôn Pò Mạch", 4: "Hội Nông dân phường"}
    units = Units(Context(names={"unit": known}), places=Places("phường", "Ô Mai", "Hoa Đào"))
    same = {"Công an phường Ô Mai": 1, "Công an": 1, "HỘI NÔNG DÂN": 4, "Nông dân": 4, "Pò Mạch": 3,
            "Thôn Pò Mạch, phường Ô Mai, huyện Chùa, tỉnh Hoa Đào": 3}  # fmt: skip
    assert {name: units.find(name) for name in same} == same
    for other in ("Công an tỉnh Hoa Đào", "UBND tỉnh Hoa Đào", "Ủy ban nhân dân huyện Chùa", "Công an phường Hoa Cúc"):
        assert units.find(other) == f"+{other}"
    assert units.name(units.find("UBND phường Ô Mai")) == "UBND phường"


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("CHI CỤC HẢI QUAN KHU VỰC XI", "Chi cục Hải quan khu vực XI"),
        ("SỞ NỘI VỤ TỈNH HOA ĐÀO", "Sở Nội vụ tỉnh Hoa Đào"), ("TRƯỜNG THCS HOA MAI", "Trường THCS Hoa Mai"),
        ("HỘI LIÊN HIỆP PHỤ NỮ XÃ", "Hội Liên hiệp Phụ nữ xã"), ("THÔN PÒ MẠCH", "Thôn Pò Mạch"),
    ],
)  # fmt: skip
def test_units_in_capitals(typed: str, wanted: str) -> None:
    assert proper_unit(typed) == wanted


def test_a_table_of_formulas_that_only_hold_text(tmp_path: Path) -> None:
    path = tmp_path / "xuat.csv"
    path.write_text('STT,Họ và tên,Điện thoại\n="1",="Lăng Văn Bảo",="0912000001"\n', "utf-8")
    (person,) = taken(tmp_path, path)
    assert (person["full_name"], person["phone"]) == ("Lăng Văn Bảo", "0912000001")


def test_a_sum_is_told_from_people_by_its_tones() -> None:
    from dtt_desktop.services.lists.marks import is_total

    assert all(map(is_total, ("Tổng cộng", "TỔNG CỘNG: 3", "Cộng thôn Nà Mơ", "Tong cong: 3 nguoi")))
    assert not any(map(is_total, ("TỐNG CÔNG DANH", "Tống Công Danh", "Công Thị Hoa", "Tong Cong Danh")))
