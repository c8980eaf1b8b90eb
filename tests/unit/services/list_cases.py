"""Lists of the kinds units send, in words of our own about people who do not exist, each with what is true of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any

Row = list[Any]


@dataclass(frozen=True)
class Case:
    """A list and its truth: every person who stands in it, with the values that can be told."""

    rows: list[Row]
    people: list[dict[str, Any]]
    merged: tuple[str, ...] = ()
    into: str = "delegates"
    refused: bool = False  # nobody stands in it
    since_1904: bool = False
    unused: tuple[str, ...] = ()  # headers that must be told to be unused
    guessed: tuple[str, ...] = ()  # headers that must be told to be guessed
    more: tuple[list[Row], ...] = field(default=())  # further sheets


def people(key: str, *values: Any, names: tuple[str, ...] = ()) -> list[dict[str, Any]]:
    return [{"full_name": name, key: value} for name, value in zip(names or NAMES, values, strict=False)]


NAMES = ("Lăng Văn Bảo", "Hứa Thị Cúc", "Chu Đức Dũng", "Đàm Thị Én")
A, B, C, D = NAMES


def _three_rows() -> Case:
    return Case(
        [
            ["TT", "HỌ VÀ TÊN", "NĂM SINH", None, "TRÌNH ĐỘ", None, None, None, None, "GHI CHÚ"],
            [None, None, "Nam", "Nữ", "Văn hóa", None, "Chuyên môn", None, None, None],
            [None, None, None, None, "THCS", "THPT", "TC", "CĐ", "ĐH", None],
            [1, A, 1971, None, None, "x", None, None, "x", "đi xe riêng"],
            [2, B, None, 1982, "x", None, None, "x", None, None],
            [3, C, 1990, None, None, "x", "x", None, None, None],
        ],
        [
            {"full_name": A, "birth": "1971", "sex": "male", "general_education": "THPT", "qualification": "Đại học"},
            {
                "full_name": B,
                "birth": "1982",
                "sex": "female",
                "general_education": "THCS",
                "qualification": "Cao đẳng",
            },
            {"full_name": C, "birth": "1990", "sex": "male", "general_education": "THPT", "qualification": "Trung cấp"},
        ],
        ("A1:A3", "B1:B3", "C1:D1", "E1:I1", "E2:F2", "G2:I2", "J1:J3", "C2:C3", "D2:D3"),
    )


def _form() -> Case:
    head = [
        "Dấu thời gian", "Địa chỉ email", "Anh/chị vui lòng cho biết họ và tên?", "Ngày tháng năm sinh của anh/chị?",
        "Giới tính của anh/chị?", "Anh/chị hiện đang công tác tại đơn vị nào?", "Số điện thoại liên hệ (Zalo)",
        "Anh/chị có phải là đảng viên không?", "Anh/chị có đăng ký ăn trưa không?",
    ]  # fmt: skip
    return Case(
        [
            head,
            ["10/11/2026 8:15:02", "a@vi.du", A, "05/02/1975", "Nam", "Trạm Y tế xã", "0912000001", "Có", "Không"],
            ["10/11/2026 9:00:41", "b@vi.du", B, "17/12/1988", "Nữ", "Hội Nông dân xã", "0912000002", "Không", "Có"],
        ],
        [
            {"full_name": A, "birth": "1975-02-05", "sex": "male", "unit": "Trạm Y tế xã", "phone": "0912000001",
             "is_party_member": True},
            {"full_name": B, "birth": "1988-12-17", "sex": "female", "unit": "Hội Nông dân xã", "phone": "0912000002",
             "is_party_member": False},
        ],
    )  # fmt: skip


def _english() -> Case:
    return Case(
        [
            ["No.", "Full Name", "D.O.B", "Gender", "Ethnicity", "Job Title", "Organization", "Mobile No.", "T-shirt size"],
            [1, A, "05/02/1975", "Male", "Tày", "Trưởng thôn", "Thôn Nà Mơ", "0912000001", "L"],
            [2, B, "06/03/1980", "Female", "Nùng", "Bí thư chi bộ", "Thôn Nà Lê", "0912000002", "M"],
        ],
        [
            {"full_name": A, "birth": "1975-02-05", "sex": "male", "ethnicity": "Tày", "position": "Trưởng thôn",
             "unit": "Thôn Nà Mơ", "phone": "0912000001"},
            {"full_name": B, "birth": "1980-03-06", "sex": "female", "ethnicity": "Nùng", "position": "Bí thư chi bộ",
             "unit": "Thôn Nà Lê", "phone": "0912000002"},
        ],
        unused=("T-shirt size",),
    )  # fmt: skip


def _joined(header: Row) -> Case:
    return Case(
        [
            header,
            [1, A, "05/02/1975", "Nam", "Tày", "Trưởng thôn", "Thôn Nà Mơ", "0912000001"],
            [2, B, "06/03/1980", "Nữ", "Nùng", "Phó Trưởng thôn", "Thôn Nà Lê", "0912000002"],
        ],
        [
            {"full_name": A, "birth": "1975-02-05", "sex": "male", "ethnicity": "Tày", "position": "Trưởng thôn",
             "unit": "Thôn Nà Mơ", "phone": "0912000001"},
            {"full_name": B, "birth": "1980-03-06", "sex": "female", "ethnicity": "Nùng", "position": "Phó Trưởng thôn",
             "unit": "Thôn Nà Lê", "phone": "0912000002"},
        ],
    )  # fmt: skip


def _personnel() -> Case:
    head = ["STT", "Mã NV", "Họ đệm", "Tên", "Giới tính", "Ngày sinh", "Nơi sinh", "Quê quán", "Dân tộc", "Tôn giáo",
            "Số CCCD", "Ngày cấp", "Nơi cấp", "Phòng/Ban", "Chức danh", "Ngạch", "Bậc", "Hệ số", "Ngày vào Đảng",
            "Di động"]  # fmt: skip
    return Case(
        [
            head,
            [1, "NV001", "Lăng Văn", "Bảo", "Nam", date(1975, 2, 5), "Nà Mơ", "Nà Mơ", "Tày", "Không", "099075000001",
             "01/01/2022", "Cục QLHC", "Phòng Kinh tế", "Chuyên viên", "01.003", 3, 3.0, "03/02/2001", "0912 000 001"],
            [2, "NV002", "Hứa Thị", "Cúc", "Nữ", date(1980, 3, 16), "Nà Lê", "Nà Lê", "Nùng", "Phật giáo", "099180000002",
             "01/01/2022", "Cục QLHC", "Phòng Văn hóa - Xã hội", "Phó Trưởng phòng", "01.003", 4, 3.33, None, "0912 000 002"],
            [3, "NV003", "Chu Đức", "Dũng", "Nam", date(1990, 12, 1), "Nà Lê", "Nà Lê", "Kinh", "Không", "099090000003",
             "01/01/2022", "Cục QLHC", "Phòng Kinh tế", "Chuyên viên", "01.003", 2, 2.67, "19/05/2015", "0912 000 003"],
        ],
        [
            {"full_name": A, "sex": "male", "birth": "1975-02-05", "ethnicity": "Tày", "religion": "Không",
             "citizen_id": "099075000001", "unit": "Phòng Kinh tế", "position": "Chuyên viên",
             "party_date": "2001-02-03", "is_party_member": True, "phone": "0912000001"},
            {"full_name": B, "sex": "female", "birth": "1980-03-16", "religion": "Phật giáo",
             "unit": "Phòng Văn hóa - Xã hội", "position": "Phó Trưởng phòng", "phone": "0912000002"},
            {"full_name": C, "sex": "male", "birth": "1990-12-01", "unit": "Phòng Kinh tế", "party_date": "2015-05-19",
             "is_party_member": True},
        ],
        unused=("Mã NV", "Ngạch", "Bậc", "Hệ số"),
    )  # fmt: skip


def _groups() -> Case:
    return Case(
        [
            ["TT", "Họ tên đại biểu", "Chức vụ", "Ghi chú"],
            ["I", "Thôn Nà Mơ", None, None],
            [1, A, "Trưởng thôn", None],
            [2, B, "Hội viên", None],
            ["II", "Trường Tiểu học Hoa Mai", None, None],
            [1, C, "Hiệu trưởng", None],
            [None, "Cộng: 3 đại biểu", None, None],
        ],
        [
            {"full_name": A, "unit": "Thôn Nà Mơ", "position": "Trưởng thôn"},
            {"full_name": B, "unit": "Thôn Nà Mơ", "position": "Hội viên"},
            {"full_name": C, "unit": "Trường Tiểu học Hoa Mai", "position": "Hiệu trưởng"},
        ],
    )


def _two_tables() -> Case:
    return Case(
        [
            ["A. TẬP THỂ", None, None, None],
            ["STT", "Tên tập thể", "Thành tích tiêu biểu", None],
            [1, "Chi hội Phụ nữ thôn Nà Mơ", "Vệ sinh đường làng", None],
            [2, "Lớp 5B Trường Tiểu học Hoa Mai", "Chăm học", None],
            ["B. CÁ NHÂN", None, None, None],
            ["STT", "Họ và tên", "Chức vụ", "Thành tích tiêu biểu"],
            [1, A, "Trưởng thôn", "Hiến đất làm đường"],
            [2, B, "Nông dân", "Trồng rừng"],
        ],
        [
            {
                "full_name": "Chi hội Phụ nữ thôn Nà Mơ",
                "kind": "collective",
                "achievement_summary": "Vệ sinh đường làng",
            },
            {"full_name": "Lớp 5B Trường Tiểu học Hoa Mai", "kind": "collective", "achievement_summary": "Chăm học"},
            {
                "full_name": A,
                "kind": "individual",
                "position": "Trưởng thôn",
                "achievement_summary": "Hiến đất làm đường",
            },
            {"full_name": B, "kind": "individual", "position": "Nông dân", "achievement_summary": "Trồng rừng"},
        ],
        into="nominees",
    )


def _tasks() -> Case:
    return Case(
        [
            ["STT", "Họ và tên", "Nhiệm vụ", "Điện thoại"],
            [None, "Tiểu ban Nội dung", None, None],
            [1, A, "Trưởng tiểu ban", "0912000001"],
            [2, B, "Viết báo cáo", "0912000002"],
            [None, "Tiểu ban Lễ tân, hậu cần", None, None],
            [3, C, "Trưởng tiểu ban", "0912000003"],
        ],
        [
            {"full_name": A, "phone": "0912000001"},
            {"full_name": B, "phone": "0912000002"},
            {"full_name": C, "phone": "0912000003"},
        ],
    )


def _plan_of_work() -> Case:
    return Case(
        [
            ["TT", "Nội dung công việc", "Cơ quan chủ trì", "Thời gian"],
            [1, "Xây dựng kế hoạch hội nghị", "Văn phòng HĐND và UBND", "Tháng 6"],
            [2, "Trang trí hội trường", "Phòng Văn hóa - Xã hội", "Tháng 7"],
            [3, "Kiểm tra âm thanh", "Đoàn xã", "Tháng 7"],
        ],
        [],
        refused=True,
    )


def _coefficients() -> Case:
    return Case(
        [
            ["Nhóm ngạch", "Bậc 1", "Bậc 2", "Bậc 3"],
            ["Chuyên viên cao cấp", 6.2, 6.56, 6.92],
            ["Chuyên viên chính", 4.4, 4.74, 5.08],
            ["Chuyên viên", 2.34, 2.67, 3.0],
        ],
        [],
        refused=True,
    )


def _results() -> Case:
    return Case(
        [
            ["Số báo danh", "Thí sinh dự thi", "Ngày sinh", "Phòng thi", "Điểm", "Kết quả"],
            ["0101", A, "05/02/1995", "P1", "85,5", "Trúng tuyển"],
            ["0102", B, "06/03/1996", "P1", "70", "Không trúng tuyển"],
            ["0103", C, "07/04/1997", "P2", "91", "Trúng tuyển"],
        ],
        people("birth", "1995-02-05", "1996-03-06", "1997-04-07"),
        unused=("Điểm", "Kết quả"),
        guessed=("Thí sinh dự thi",),
    )


def _collectives() -> Case:
    names = ["Khoa Nội tổng hợp", "Chi cục Thuế khu vực II", "Đội văn nghệ thôn Nà Mơ", "Tổ liên gia số 2", "Dòng họ Lăng",
             "Hợp tác xã Hoa Mai", "Trường Mầm non Hoa Đào", "Đảng bộ Quân sự", "Ban Quản lý rừng", "Câu lạc bộ Hát then",
             "Nhân dân và cán bộ thôn Nà Lê", "Công đoàn cơ sở Trạm Y tế"]  # fmt: skip
    return Case(
        [
            ["STT", "Tên điển hình", "Nội dung thành tích"],
            *([i, name, "Làm tốt"] for i, name in enumerate(names, 1)),
            [13, A, "Làm tốt"],
            [14, "Hộ ông Chu Đức Dũng", "Làm tốt"],
        ],
        [
            *({"full_name": name, "kind": "collective"} for name in names),
            {"full_name": A, "kind": "individual"},
            {"full_name": "Hộ ông Chu Đức Dũng", "kind": "household"},
        ],
        into="nominees",
    )


def _yes_no(yes: Any, no: Any) -> Case:
    return Case(
        [
            ["STT", "Họ và tên", "Nữ", "Đảng viên", "Lao động trực tiếp"],
            [1, A, no, yes, no],
            [2, B, yes, no, yes],
            [3, C, no, yes, yes],
            [4, D, yes, no, no],
        ],
        [
            {"full_name": A, "sex": "male", "is_party_member": True, "is_direct_worker": False},
            {"full_name": B, "sex": "female", "is_party_member": False, "is_direct_worker": True},
            {"full_name": C, "sex": "male", "is_party_member": True, "is_direct_worker": True},
            {"full_name": D, "sex": "female", "is_party_member": False, "is_direct_worker": False},
        ],
    )


def _units_once() -> Case:
    return Case(
        [
            ["Đơn vị", "STT", "Họ và tên", "Chức vụ"],
            ["Thôn Nà Mơ", 1, A, "Trưởng thôn"],
            [None, 2, B, "Hội viên"],
            ["Thôn Nà Lê", 3, C, "Trưởng thôn"],
            [None, 4, D, "Hội viên"],
        ],
        people("unit", "Thôn Nà Mơ", "Thôn Nà Mơ", "Thôn Nà Lê", "Thôn Nà Lê"),
    )


def _mac() -> Case:
    return Case(
        [["STT", "Họ và tên", "Ngày sinh"], [1, A, 25968], [2, B, date(1980, 3, 16)], [3, C, 25970]],
        people("birth", "1975-02-05", "1980-03-16", "1975-02-07"),
        since_1904=True,
    )


def _students() -> Case:
    return Case(
        [
            ["STT", "Mã số học sinh", "Họ và tên", "Lớp", "Ngày sinh", "Học lực", "Hạnh kiểm", "Điểm TB"],
            [1, "099210001234", A, "9A", "05/02/2011", "Giỏi", "Tốt", "9,1"],
            [2, "099210001235", B, "9B", "16/03/2011", "Khá", "Tốt", "8,0"],
        ],
        [
            {
                "full_name": A,
                "birth": "2011-02-05",
                "citizen_id": None,
                "general_education": None,
                "qualification": None,
            },
            {
                "full_name": B,
                "birth": "2011-03-16",
                "citizen_id": None,
                "general_education": None,
                "qualification": None,
            },
        ],
        unused=("Mã số học sinh", "Học lực", "Hạnh kiểm", "Điểm TB"),
    )


def _ranks() -> Case:
    return Case(
        [
            ["TT", "Cấp bậc, họ và tên", "Chức vụ", "Đơn vị"],
            [1, "Thiếu tá " + A, "Trưởng Công an", "Công an xã"],
            [2, "Đ/c " + B, "Cán bộ", "Công an xã"],
            [3, "ThS. " + C, "Bác sĩ", "Trạm Y tế xã"],
            [4, "Bà " + D, "Y sĩ", "Trạm Y tế xã"],
        ],
        [
            {"full_name": A, "position": "Trưởng Công an", "unit": "Công an xã"},
            {"full_name": B, "unit": "Công an xã"},
            {"full_name": C, "position": "Bác sĩ", "unit": "Trạm Y tế xã"},
            {"full_name": D, "position": "Y sĩ", "sex": "female"},
        ],
    )


def _official() -> Case:
    return Case(
        [
            ["ĐẢNG BỘ XÃ HOA MAI", None, None, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
            ["CHI BỘ TRƯỜNG MẦM NON", None, None, "Độc lập - Tự do - Hạnh phúc"],
            [None, None, None, "Hoa Mai, ngày 05 tháng 11 năm 2026"],
            ["DANH SÁCH", None, None, None],
            ["Đại biểu dự hội nghị điển hình tiên tiến", None, None, None],
            ["(Kèm theo Công văn số 12/CV-TMN ngày 05/11/2026)", None, None, None],
            ["TT", "Họ và\ntên", "Ngày, tháng,\nnăm sinh", "Chức\nvụ"],
            ["(1)", "(2)", "(3)", "(4)"],
            ["01", A, "05.02.1975", "Hiệu trưởng"],
            ["02", B, "16-3-1980", "Giáo viên"],
            [None, "Danh sách này có 02 người./.", None, None],
            [None, "NGƯỜI LẬP BIỂU", None, "HIỆU TRƯỞNG"],
            [None, "Hứa Thị Cúc", None, "Lăng Văn Bảo"],
        ],
        [
            {"full_name": A, "birth": "1975-02-05", "position": "Hiệu trưởng"},
            {"full_name": B, "birth": "1980-03-16", "position": "Giáo viên"},
        ],
    )


def _odd_name_header(word: str) -> Case:
    return Case(
        [
            [word, "Sinh năm", "Số ĐT"],
            [A, 1975, "0912000001"],
            [B, 1980, "0912000002"],
            [C, 1990, "0912000003"],
        ],
        [
            {"full_name": A, "birth": "1975", "phone": "0912000001"},
            {"full_name": B, "birth": "1980", "phone": "0912000002"},
            {"full_name": C, "birth": "1990", "phone": "0912000003"},
        ],
        guessed=(word,),
    )


def _odd_headers() -> Case:
    return Case(
        [
            ["Khách mời", "Ra đời", "Gọi số", "Nơi cử đi"],
            [A, "05/02/1975", "0912000001", "Thôn Nà Mơ"],
            [B, "16/03/1980", "0912000002", "Thôn Nà Lê"],
            [C, "17/04/1990", "0912000003", "Thôn Nà Lê"],
        ],
        [
            {"full_name": A, "birth": "1975-02-05", "phone": "0912000001", "unit": "Thôn Nà Mơ"},
            {"full_name": B, "birth": "1980-03-16", "phone": "0912000002", "unit": "Thôn Nà Lê"},
            {"full_name": C, "birth": "1990-04-17", "phone": "0912000003", "unit": "Thôn Nà Lê"},
        ],
        guessed=("Ra đời", "Gọi số", "Nơi cử đi"),
    )


def _no_header() -> Case:
    return Case(
        [[1, A, "05/02/1975", "0912000001", "Thôn Nà Mơ"], [2, B, "16/03/1980", "0912000002", "Thôn Nà Lê"]],
        [
            {"full_name": A, "birth": "1975-02-05", "phone": "0912000001", "unit": "Thôn Nà Mơ"},
            {"full_name": B, "birth": "1980-03-16", "phone": "0912000002", "unit": "Thôn Nà Lê"},
        ],
    )


def _party_dates() -> Case:
    return Case(
        [
            ["STT", "Họ và tên", "Ngày vào Đảng", None, "Chức vụ"],
            [None, None, "Dự bị", "Chính thức", None],
            [1, A, "03/02/2001", "03/02/2002", "Bí thư chi bộ"],
            [2, B, "19/05/2026", None, "Hội viên"],
            [3, C, None, None, "Hội viên"],
        ],
        [
            {"full_name": A, "is_party_member": True, "party_date": "2001-02-03"},
            {"full_name": B, "is_party_member": True, "party_date": "2026-05-19"},
            {"full_name": C, "position": "Hội viên"},
        ],
        ("C1:D1",),
    )


def _party_or_not() -> Case:
    return Case(
        [
            ["STT", "Họ và tên", "Giới tính", None, "Chính trị", None],
            [None, None, "Nam", "Nữ", "Đảng viên", "Quần chúng"],
            [1, A, "x", None, "x", None],
            [2, B, None, "x", None, "x"],
            [3, C, "x", None, None, "x"],
        ],
        [
            {"full_name": A, "sex": "male", "is_party_member": True},
            {"full_name": B, "sex": "female", "is_party_member": False},
            {"full_name": C, "sex": "male", "is_party_member": False},
        ],
        ("C1:D1", "E1:F1"),
    )


def _kinds() -> Case:
    return Case(
        [
            ["STT", "Tên điển hình", "Đối tượng", None, None, "Hình thức đề nghị", None],
            [None, None, "Cá nhân", "Tập thể", "Hộ gia đình", "Giấy khen", "Biểu dương"],
            [1, A, "x", None, None, "x", None],
            [2, "Tổ sản xuất số 3", None, "x", None, None, "x"],
            [3, "Hộ bà Đàm Thị Én", None, None, "x", "x", None],
        ],
        [
            {"full_name": A, "kind": "individual", "proposed_award": "certificate"},
            {"full_name": "Tổ sản xuất số 3", "kind": "collective", "proposed_award": "honour_only"},
            {"full_name": "Hộ bà Đàm Thị Én", "kind": "household", "proposed_award": "certificate"},
        ],
        ("C1:E1", "F1:G1"),
        into="nominees",
    )


def _position_unit() -> Case:
    return Case(
        [
            ["STT", "Họ và tên", "Chức vụ, đơn vị công tác", "Số ĐT/Zalo"],
            [1, A, "Trưởng thôn, thôn Nà Mơ", "0912.000.001"],
            [2, B, "Giáo viên, Trường Tiểu học Hoa Mai", "+84 912 000 002"],
            [3, C, "Bí thư Chi đoàn - Công an xã", "(0912) 000003"],
        ],
        [
            {"full_name": A, "position": "Trưởng thôn", "unit": "Thôn Nà Mơ", "phone": "0912000001"},
            {"full_name": B, "position": "Giáo viên", "unit": "Trường Tiểu học Hoa Mai", "phone": "0912000002"},
            {"full_name": C, "position": "Bí thư Chi đoàn", "unit": "Công an xã", "phone": "0912000003"},
        ],
    )


def _title_unit() -> Case:
    return Case(
        [
            ["TRƯỜNG TIỂU HỌC HOA MAI", None, None],
            ["DANH SÁCH CÁ NHÂN ĐIỂN HÌNH", None, None],
            ["STT", "Họ và tên", "Chức vụ"],
            [1, A, "Hiệu trưởng"],
            [2, B, "Giáo viên"],
        ],
        people("unit", "Trường Tiểu học Hoa Mai", "Trường Tiểu học Hoa Mai"),
    )


def _bare_ticks() -> Case:
    return Case(
        [
            ["STT", "Họ và tên", "Kinh", "Tày", "Nùng", "Dao", "Điện thoại"],
            [1, A, None, "x", None, None, "0912000001"],
            [2, B, None, None, None, "x", "0912000002"],
            [3, C, "x", None, None, None, "0912000003"],
        ],
        people("ethnicity", "Tày", "Dao", "Kinh"),
    )


def _split_birth() -> Case:
    return Case(
        [
            ["STT", "Họ, tên đệm", "Tên", "Sinh ngày", None, None, "Tuổi"],
            [None, None, None, "Ngày", "Tháng", "Năm", None],
            [1, "Lăng Văn", "Bảo", 5, 2, 1975, 51],
            [2, "Hứa Thị", "Cúc", 16, 3, 1980, 46],
        ],
        people("birth", "1975-02-05", "1980-03-16"),
        ("D1:F1",),
        unused=("Tuổi",),
    )


def _minority() -> Case:
    return Case(
        [
            ["STT", "Họ và tên", "Dân tộc thiểu số", "Chức vụ"],
            [1, A, "x", "Trưởng thôn"],
            [2, B, None, "Hội viên"],
        ],
        people("ethnicity", None, None),
    )


def _levels() -> Case:
    return Case(
        [
            ["STT", "Đại biểu", "Chức vụ", "Cơ quan"],
            [1, A, "Phó Giám đốc", "Công an tỉnh Hoa Đào"],
            [2, B, "Trưởng Công an", "Công an xã"],
            [3, C, "Phó Chủ tịch", "UBND tỉnh Hoa Đào"],
            [4, D, "Chuyên viên", "Sở Nội vụ"],
        ],
        people("unit", "Công an tỉnh Hoa Đào", "Công an xã", "UBND tỉnh Hoa Đào", "Sở Nội vụ"),
    )


def _posts_as_units() -> Case:
    return Case(
        [
            ["Họ tên", "Đơn vị công tác"],
            [A, "Bí thư Huyện đoàn"],
            [B, "Chủ tịch Hội Nông dân xã"],
            [C, "Trưởng xóm Nà Tình"],
            [D, "Phó Bí thư Đoàn xã"],
        ],
        [
            {"full_name": A, "position": "Bí thư", "unit": "Huyện đoàn"},
            {"full_name": B, "position": "Chủ tịch", "unit": "Hội Nông dân xã"},
            {"full_name": C, "position": "Trưởng xóm", "unit": "Xóm Nà Tình"},
            {"full_name": D, "position": "Phó Bí thư"},
        ],
    )


def _other_names() -> Case:
    return Case(
        [
            ["STT", "Tên đại biểu", "Sinh", "Dân tộc, tôn giáo"],
            [1, "Lăng Văn Bảo (tức Bảo Sơn)", "1975", "Tày, Không"],
            [2, B, "16/03/1980", "Nùng - Phật giáo"],
            [3, "CHU ĐỨC DŨNG", "17/4/90", "Kinh/Công giáo"],
        ],
        [
            {"full_name": "Lăng Văn Bảo (tức Bảo Sơn)", "birth": "1975", "ethnicity": "Tày", "religion": "Không"},
            {"full_name": B, "birth": "1980-03-16", "ethnicity": "Nùng", "religion": "Phật giáo"},
            {"full_name": C, "birth": "1990-04-17", "ethnicity": "Kinh", "religion": "Công giáo"},
        ],
    )


def _wide_no_merge() -> Case:
    return Case(
        [
            ["Stt", "Họ tên", "Ngày sinh", "", "Trình độ", "", "", "Đảng viên", "", "Điện thoại"],
            ["", "", "Nam", "Nữ", "Văn hóa", "Chuyên môn", "LLCT", "Dự bị", "Chính thức", ""],
            ["1", A, "05/02/1975", "", "12/12", "Đại học", "Trung cấp", "", "x", "0912000001"],
            ["2", B, "", "16/03/1980", "9/12", "Sơ cấp", "", "x", "", "0912000002"],
            ["3", C, "17/04/1990", "", "12/12", "Trung cấp", "Sơ cấp", "", "", "0912000003"],
        ],
        [
            {"full_name": A, "birth": "1975-02-05", "sex": "male", "general_education": "12/12",
             "qualification": "Đại học", "political_theory": "Trung cấp", "is_party_member": True},
            {"full_name": B, "birth": "1980-03-16", "sex": "female", "general_education": "9/12",
             "qualification": "Sơ cấp", "is_party_member": True},
            {"full_name": C, "birth": "1990-04-17", "sex": "male", "political_theory": "Sơ cấp",
             "is_party_member": False, "phone": "0912000003"},
        ],
    )  # fmt: skip


def _awards_sheet() -> Case:
    return Case(
        [["STT", "Họ và tên", "Chức vụ"], [1, A, "Trưởng thôn"], [2, B, "Hội viên"]],
        people("position", "Trưởng thôn", "Hội viên"),
        more=([["Danh mục hình thức khen thưởng"], ["Huân chương Lao động"], ["Bằng khen"], ["Giấy khen"]],),
    )


def _numbered_columns() -> Case:
    return Case(
        [
            ["STT", "Họ và tên", "Nữ", "Dân tộc", "Đơn vị giới thiệu"],
            ["A", "B", "1", "2", "3"],
            ["1", A, "", "Tày", "Thôn Nà Mơ"],
            ["2", B, "x", "Nùng", "Thôn Nà Mơ"],
            ["3", D, "x", '"', '"'],
            ["Tổng", "3", "2", "", ""],
        ],
        [
            {"full_name": A, "sex": "male", "ethnicity": "Tày", "unit": "Thôn Nà Mơ"},
            {"full_name": B, "sex": "female", "ethnicity": "Nùng", "unit": "Thôn Nà Mơ"},
            {"full_name": D, "sex": "female", "ethnicity": "Nùng", "unit": "Thôn Nà Mơ"},
        ],
    )


def _no_dates_of_party() -> Case:
    return Case(
        [
            ["STT", "Họ tên", "Ngày kết nạp Đảng", "Quần chúng"],
            [1, A, "3/2/1999", None],
            [2, B, "Chưa vào", "x"],
            [3, C, "Không", "x"],
        ],
        people("is_party_member", True, False, False),
    )


def _name_over_two() -> Case:
    return Case(
        [
            ["STT", "Họ và tên", None, "Năm sinh", None, "Chức vụ", None],
            [1, "Lăng Văn", "Bảo", 1975, "Tày", "Trưởng thôn", "0912000001"],
            [2, "Hứa Thị", "Cúc", 1980, "Nùng", "Hội viên", "0912000002"],
            [3, "Chu Đức", "Dũng", 1990, "Tày", "Hội viên", "0912000003"],
        ],
        [
            {"full_name": A, "birth": "1975", "ethnicity": "Tày", "phone": "0912000001", "position": "Trưởng thôn"},
            {"full_name": B, "birth": "1980", "ethnicity": "Nùng", "phone": "0912000002"},
            {"full_name": C, "birth": "1990", "ethnicity": "Tày", "phone": "0912000003"},
        ],
        guessed=("#5", "#7"),
    )


def _headers_again() -> Case:
    head = ["STT", "Họ và tên", "Năm sinh", "Nơi cử", "Đơn vị"]
    return Case(
        [head, [1, A, 1975, "a", "Thôn Nà Mơ"], [2, B, 1980, "b", "Thôn Nà Lê"], head, [3, C, 1990, "c", "Thôn Nà Mơ"]],
        people("unit", "Thôn Nà Mơ", "Thôn Nà Lê", "Thôn Nà Mơ"),
        unused=("Nơi cử",),
    )


def _police() -> Case:
    return Case(
        [
            ["STT", "Họ và tên", "Cấp bậc, chức vụ", "Đơn vị", "Trình độ ngoại ngữ", "Bàn số"],
            [1, A, "Thiếu tá, Trưởng Công an", "Công an xã", "B", "3"],
            [2, B, "Đại úy, Phó Trưởng Công an", "Công an xã", "A", "4"],
        ],
        people("unit", "Công an xã", "Công an xã"),
        unused=("Trình độ ngoại ngữ", "Bàn số"),
    )


def _children() -> Case:
    return Case(
        [
            [
                "STT",
                "Mã HS",
                "Họ và tên học sinh",
                "Ngày sinh",
                "Lớp",
                "Họ tên cha",
                "Năm sinh cha",
                "SĐT phụ huynh",
                "Nơi sinh",
            ],
            [1, "HS01", A, "05/02/2012", "8A", "Lăng Văn Cha", "1980", "0912000001", "Nà Mơ"],
            [2, "HS02", B, "16/03/2012", "8A", "Hứa Văn Cha", "1981", "0912000002", "Nà Lê"],
        ],
        [
            {"full_name": A, "birth": "2012-02-05", "phone": None},
            {"full_name": B, "birth": "2012-03-16", "phone": None},
        ],
        unused=("Họ tên cha", "Năm sinh cha", "SĐT phụ huynh"),
    )


def _guests() -> Case:
    return Case(
        [
            ["Họ tên", "Ngày sinh", "Giới tính", "Quốc tịch", "Loại giấy tờ", "Số giấy tờ", "Số phòng", "Ngày đến"],
            [A, date(1975, 2, 5), "Nam", "Việt Nam", "CCCD", "099075000001", "P.02", "2026-11-16"],
            [B, date(1980, 3, 16), "Nữ", "Việt Nam", "CCCD", "099180000002", "P.03", "2026-11-16"],
        ],
        [
            {"full_name": A, "birth": "1975-02-05", "sex": "male", "unit": None, "invitation_no": None},
            {"full_name": B, "birth": "1980-03-16", "sex": "female", "unit": None, "invitation_no": None},
        ],
        unused=("Quốc tịch", "Loại giấy tờ", "Số phòng", "Ngày đến"),
    )


def _seats() -> Case:
    return Case(
        [
            ["Số TT", "Họ và tên", "Đoàn đại biểu", "Vị trí ngồi", "Ăn chay", "Ký nhận"],
            [1, A, "Tổ 1", "A1", "x", None],
            [2, B, "Tổ 2", "A2", None, None],
        ],
        people("position", None, None),
        unused=("Vị trí ngồi", "Ăn chay", "Ký nhận"),
    )


def _sums_between() -> Case:
    return Case(
        [
            ["STT", "Họ và tên", "Năm sinh", "Chức vụ"],
            ["THÔN NÀ MƠ (2 người)", None, None, None],
            [1, A, 1975, "Trưởng thôn"],
            [2, B, 1980, "Hội viên"],
            ["Cộng thôn Nà Mơ", None, 2, None],
            ["THÔN NÀ LÊ (1 người)", None, None, None],
            [3, C, 1990, "Hội viên"],
            ["Tổng cộng", None, 3, None],
        ],
        people("unit", "Thôn Nà Mơ", "Thôn Nà Mơ", "Thôn Nà Lê"),
        ("A2:D2", "A6:D6"),
    )


def _numbers_in_names() -> Case:
    return Case(
        [["Họ và tên", "Sinh năm"], ["1. " + A, 1975], ["2. " + B, 1980], ["3. " + C, 1990]],
        people("birth", "1975", "1980", "1990"),
    )


def _blocks() -> Case:
    return Case(
        [
            ["TT", "Họ và tên", "Chức vụ"],
            ["I", "KHỐI ĐẢNG, ĐOÀN THỂ", None],
            ["1", "Văn phòng Đảng ủy", None],
            ["-", A, "Chánh Văn phòng"],
            ["2", "Hội Nông dân xã", None],
            ["-", B, "Chủ tịch"],
            ["II", "KHỐI CHÍNH QUYỀN", None],
            ["1", "Phòng Kinh tế", None],
            ["-", C, "Trưởng phòng"],
        ],
        [
            {"full_name": A, "unit": "Văn phòng Đảng ủy", "position": "Chánh Văn phòng"},
            {"full_name": B, "unit": "Hội Nông dân xã", "position": "Chủ tịch"},
            {"full_name": C, "unit": "Phòng Kinh tế", "position": "Trưởng phòng"},
        ],
    )


def _odd_dates() -> Case:
    return Case(
        [
            ["STT", "Họ và tên", "Ngày tháng năm sinh", "Điện thoại", "Số căn cước công dân"],
            [1, A, "ngày 5 tháng 2 năm 1975", 912000001, 99075000001],
            [2, B, "16-3-80", "84912000002", "099180000002"],
            [3, C, "tháng 4/1990", "0912 000 003 (Zalo)", "099 090 000 003"],
        ],
        [
            {"full_name": A, "birth": "1975-02-05", "phone": "0912000001", "citizen_id": "099075000001"},
            {"full_name": B, "birth": "1980-03-16", "phone": "0912000002", "citizen_id": "099180000002"},
            {"full_name": C, "birth": "1990-04", "phone": "0912000003", "citizen_id": "099090000003"},
        ],
    )


def _name_and_birth() -> Case:
    return Case(
        [
            ["STT", "Họ và tên, năm sinh", "Chức vụ, đơn vị"],
            [1, "Lăng Văn Bảo, 1975", "Trưởng thôn Nà Mơ"],
            [2, "Hứa Thị Cúc (16/03/1980)", "Giáo viên Trường Tiểu học Hoa Mai"],
            [3, "Chu Đức Dũng - sinh năm 1990", "Trạm trưởng Trạm Y tế xã"],
        ],
        [
            {"full_name": A, "birth": "1975", "position": "Trưởng thôn", "unit": "Thôn Nà Mơ"},
            {"full_name": B, "birth": "1980-03-16", "position": "Giáo viên", "unit": "Trường Tiểu học Hoa Mai"},
            {"full_name": C, "birth": "1990", "position": "Trạm trưởng", "unit": "Trạm Y tế xã"},
        ],
    )


def _all_in_one() -> Case:
    return Case(
        [
            ["STT", "Họ tên - Chức vụ - Đơn vị", "Ghi chú"],
            [1, "Lăng Văn Bảo - Trưởng thôn - Thôn Nà Mơ", None],
            [2, "Hứa Thị Cúc - Chủ tịch - Hội Nông dân xã", "vắng"],
        ],
        [
            {"full_name": A, "position": "Trưởng thôn", "unit": "Thôn Nà Mơ"},
            {"full_name": B, "position": "Chủ tịch", "unit": "Hội Nông dân xã"},
        ],
    )


def _honorifics() -> Case:
    return Case(
        [
            ["STT", "Ông/Bà", "Họ và tên", "Chức danh", "Nơi công tác"],
            [1, "Ông", "LĂNG VĂN BẢO", "TRƯỞNG THÔN", "THÔN NÀ MƠ"],
            [2, "Bà", "HỨA THỊ CÚC", "HỘI VIÊN", "HỘI NÔNG DÂN XÃ"],
            [3, "Ông", "chu đức dũng", "hội viên", "Hội Nông dân xã"],
        ],
        [
            {"full_name": A, "sex": "male", "position": "Trưởng thôn", "unit": "Thôn Nà Mơ"},
            {"full_name": B, "sex": "female", "position": "Hội viên", "unit": "Hội Nông dân xã"},
            {"full_name": C, "sex": "male", "unit": "Hội Nông dân xã"},
        ],
    )


def _youth_and_party() -> Case:
    return Case(
        [
            ["STT", "Họ và tên", "Đoàn viên", "Đảng viên", "Hội viên", "Năm vào ngành"],
            [1, A, "x", None, None, 1999],
            [2, B, None, "x", "x", 2001],
            [3, C, "x", "x", None, 2010],
        ],
        people("is_party_member", False, True, True),
        unused=("Đoàn viên", "Năm vào ngành"),
    )


def _groups_without_numbers() -> Case:
    return Case(
        [
            ["Họ và tên", "Chức vụ", "Điện thoại"],
            ["Thôn Nà Mơ", None, None],
            [A, "Trưởng thôn", "0912000001"],
            [B, "Hội viên", "0912000002"],
            ["Trường Mầm non Hoa Đào", None, None],
            [C, "Giáo viên", "0912000003"],
        ],
        people("unit", "Thôn Nà Mơ", "Thôn Nà Mơ", "Trường Mầm non Hoa Đào"),
    )


def _proposals() -> Case:
    return Case(
        [
            ["STT", "Họ tên, tập thể", "Chức vụ/Địa chỉ", "Danh hiệu đề nghị", "Tóm tắt thành tích", "Các hình thức đã được khen"],
            [1, A, "Trưởng thôn", "Giấy khen", "Vận động làm đường", "Giấy khen năm 2024"],
            [2, "Tổ hợp tác Nà Mơ", None, "Biểu dương", "Trồng rừng", None],
        ],
        [
            {"full_name": A, "proposed_award": "certificate", "achievement_summary": "Vận động làm đường",
             "prior_awards": "Giấy khen năm 2024"},
            {"full_name": "Tổ hợp tác Nà Mơ", "kind": "collective", "proposed_award": "honour_only"},
        ],
        into="nominees",
    )  # fmt: skip


def _far_header() -> Case:
    return Case(
        [
            *([[None]] * 3),
            [None, "HỘI NÔNG DÂN XÃ", None, None],
            [None, "BIỂU TỔNG HỢP", None, None],
            *([[None]] * 4),
            [None, "Stt", "Họ, tên hội viên", "Năm sinh", "Thôn"],
            [None, 1, A, 1975, "Nà Mơ"],
            [None, 2, B, 1980, "Nà Lê"],
            [None, None, "Tổng: 02 hội viên", None, None],
            [None, None, "T/M BAN CHẤP HÀNH", None, None],
            [None, None, C, None, None],
        ],
        [
            {"full_name": A, "birth": "1975", "unit": "Thôn Nà Mơ"},
            {"full_name": B, "birth": "1980", "unit": "Thôn Nà Lê"},
        ],
    )


def _ditto() -> Case:
    return Case(
        [
            ["STT", "Họ và tên", "Chức vụ", "Đơn vị công tác", "Dân tộc"],
            [1, A, "Giáo viên", "Trường Tiểu học Hoa Mai", "Tày"],
            [2, B, "nt", "nt", "nt"],
            [3, C, "//", "//", "Nùng"],
            [4, D, "Kế toán", '"', '"'],
        ],
        [
            {"full_name": A, "position": "Giáo viên", "unit": "Trường Tiểu học Hoa Mai", "ethnicity": "Tày"},
            {"full_name": B, "position": "Giáo viên", "unit": "Trường Tiểu học Hoa Mai", "ethnicity": "Tày"},
            {"full_name": C, "position": "Giáo viên", "unit": "Trường Tiểu học Hoa Mai", "ethnicity": "Nùng"},
            {"full_name": D, "position": "Kế toán", "unit": "Trường Tiểu học Hoa Mai", "ethnicity": "Nùng"},
        ],
    )


def _merged_units() -> Case:
    return Case(
        [
            ["STT", "Đơn vị", "Họ và tên", "Trình độ", None],
            [None, None, None, "Học vấn", "Lý luận chính trị"],
            [1, "Thôn Nà Mơ", A, "12/12", "Sơ cấp"],
            [2, None, B, "9/12", None],
            [3, "Thôn Nà Lê", C, "12/12", "Trung cấp"],
            [4, None, D, "12/12", None],
        ],
        [
            {"full_name": A, "unit": "Thôn Nà Mơ", "general_education": "12/12", "political_theory": "Sơ cấp"},
            {"full_name": B, "unit": "Thôn Nà Mơ", "general_education": "9/12"},
            {"full_name": C, "unit": "Thôn Nà Lê", "political_theory": "Trung cấp"},
            {"full_name": D, "unit": "Thôn Nà Lê"},
        ],
        ("A1:A2", "B1:B2", "C1:C2", "D1:E1", "B3:B4", "B5:B6"),
    )


def _votes() -> Case:
    return Case(
        [
            ["Đơn vị", "Số đại biểu", "Nam", "Nữ", "Đảng viên"],
            ["Thôn Nà Mơ", 5, 3, 2, 4],
            ["Thôn Nà Lê", 4, 2, 2, 1],
            ["Tổng", 9, 5, 4, 5],
        ],
        [],
        refused=True,
    )


def _prizes() -> Case:
    return Case(
        [
            ["TT", "Hình thức khen thưởng", "Số lượng", "Mức thưởng"],
            [1, "Giấy khen", 10, "300000"],
            [2, "Bằng khen", 2, "1000000"],
        ],
        [],
        refused=True,
    )


def _ages() -> Case:
    return Case(
        [["STT", "Họ và tên", "Nam (tuổi)", "Nữ (tuổi)"], [1, A, 51, None], [2, B, None, 46]],
        [{"full_name": A, "sex": "male", "birth": None}, {"full_name": B, "sex": "female", "birth": None}],
    )


def _short_forms() -> Case:
    return Case(
        [
            ["Họ & tên", "Đ/v", "C/v", "ĐT", "NS"],
            [A, "Thôn Nà Mơ", "Trưởng thôn", "0912000001", "1975"],
            [B, "Thôn Nà Lê", "Hội viên", "0912000002", "1980"],
        ],
        [
            {"full_name": A, "unit": "Thôn Nà Mơ", "position": "Trưởng thôn", "phone": "0912000001", "birth": "1975"},
            {"full_name": B, "unit": "Thôn Nà Lê", "position": "Hội viên", "phone": "0912000002", "birth": "1980"},
        ],
    )


def _nothing_but_words() -> Case:
    return Case(
        [
            ["Mã", "Gương mặt", "Nơi làm", "Ngày vào làm", "Lương"],
            ["N1", A, "Phòng Kinh tế", "01/02/2024", "5000000"],
            ["N2", B, "Văn phòng Đảng ủy", "01/02/2025", "6000000"],
        ],
        people("position", None, None),
        guessed=("Gương mặt",),
        unused=("Ngày vào làm", "Lương"),
    )


def _candidates() -> Case:
    return Case(
        [
            ["STT", "Họ và tên người ứng cử", "Ngày tháng năm sinh", "Quốc tịch", "Nơi ở hiện nay", "Trình độ GDPT", "Trình độ CM",
             "Trình độ LLCT", "Ngoại ngữ", "Nghề nghiệp, chức vụ", "Nơi công tác", "Ngày vào Đảng", "Phòng"],
            [1, "LĂNG VĂN BẢO", "05/02/1975", "Việt Nam", "Thôn Nà Mơ", "12/12", "Đại học Luật", "Cao cấp", "B",
             "Phó Chủ tịch HĐND xã", "Thường trực HĐND xã", "03/02/2001", "301"],
            [2, "HỨA THỊ CÚC", "16/03/1980", "Việt Nam", "Thôn Nà Lê", "12/12", "Cử nhân Kinh tế", "Trung cấp", None,
             "Chủ tịch Hội LHPN xã", "Hội LHPN xã", "19/05/2005", "302"],
        ],
        [
            {"full_name": A, "birth": "1975-02-05", "general_education": "12/12", "qualification": "Đại học Luật",
             "political_theory": "Cao cấp", "position": "Phó Chủ tịch HĐND xã", "unit": "Thường trực HĐND xã",
             "party_date": "2001-02-03"},
            {"full_name": B, "birth": "1980-03-16", "political_theory": "Trung cấp", "unit": "Hội LHPN xã",
             "party_date": "2005-05-19"},
        ],
        unused=("Quốc tịch", "Ngoại ngữ", "Phòng"),
    )  # fmt: skip


def _kinds_without_heading() -> Case:
    return Case(
        [
            ["STT", "Tên điển hình", "Đề nghị tặng", "Tập thể", "Cá nhân", "Hộ gia đình"],
            [1, "Tập thể Trường Mầm non Hoa Đào", "Giấy khen", "x", None, None],
            [2, A, "Biểu dương", None, "x", None],
            [3, "Gia đình ông Chu Đức Dũng", "Giấy khen", None, None, "x"],
        ],
        [
            {"full_name": "Tập thể Trường Mầm non Hoa Đào", "kind": "collective", "proposed_award": "certificate"},
            {"full_name": A, "kind": "individual", "proposed_award": "honour_only"},
            {"full_name": "Gia đình ông Chu Đức Dũng", "kind": "household"},
        ],
        into="nominees",
    )


def _numbered_and_ticked() -> Case:
    return Case(
        [
            ["STT", "Tên tập thể", "Đạt chuẩn", "Không đạt"],
            [1, "Tập thể Trường Mầm non Hoa Đào", "x", None],
            [2, "Khối Mẫu giáo", None, "x"],
        ],
        [
            {"full_name": "Tập thể Trường Mầm non Hoa Đào", "kind": "collective"},
            {"full_name": "Khối Mẫu giáo", "kind": "collective"},
        ],
        into="nominees",
        unused=("Đạt chuẩn", "Không đạt"),
    )


def _models() -> Case:
    return Case(
        [
            ["TT", "Tên mô hình, điển hình", "Địa chỉ", "Lĩnh vực", "Kết quả nổi bật"],
            [1, "Mô hình trồng na", "Thôn Nà Mơ", "Kinh tế", "Thu 200 triệu"],
            [2, A, "Thôn Nà Lê", "Văn hóa", "Hát then"],
        ],
        [
            {
                "full_name": "Mô hình trồng na",
                "kind": "collective",
                "village": "Thôn Nà Mơ",
                "achievement_summary": "Thu 200 triệu",
            },
            {"full_name": A, "kind": "individual", "achievement_summary": "Hát then"},
        ],
        into="nominees",
    )


def _words_of_membership() -> Case:
    return Case(
        [["STT", "Họ và tên", "Đảng viên/Quần chúng", "Nam/Nữ"], [1, A, "ĐV", "Nam"], [2, B, "QC", "Nữ"]],
        [
            {"full_name": A, "is_party_member": True, "sex": "male"},
            {"full_name": B, "is_party_member": False, "sex": "female"},
        ],
    )


def _sums_of_ticks() -> Case:
    return Case(
        [
            ["TT", "Họ và tên", "Dân tộc", None, "Đảng viên", None, "Chuyên môn", None, "Lý luận", None],
            [None, None, "Tày", "Nùng", "Có", "Không", "ĐH", "TC", "CC", "TC"],
            [1, A, "x", None, "x", None, 1, None, None, 1],
            [2, B, None, "x", None, "x", None, 1, 1, None],
            ["Cộng", None, 1, 1, 1, 1, 1, 1, 1, 1],
        ],
        [
            {"full_name": A, "ethnicity": "Tày", "is_party_member": True, "qualification": "Đại học",
             "political_theory": "Trung cấp"},
            {"full_name": B, "ethnicity": "Nùng", "is_party_member": False, "qualification": "Trung cấp",
             "political_theory": "Cao cấp"},
        ],
        ("C1:D1", "E1:F1", "G1:H1", "I1:J1"),
    )  # fmt: skip


CASES: dict[str, Case] = {
    "header over three rows": _three_rows(), "questions of a form": _form(), "English words": _english(),
    "joined words": _joined(["STT", "HọVàTên", "NgàySinh", "GiớiTính", "DânTộc", "ChứcVụ", "ĐơnVị", "SốĐiệnThoại"]),
    "joined without marks": _joined(["STT", "HoVaTen", "NgaySinh", "GioiTinh", "DanToc", "ChucVu", "DonVi", "SoDienThoai"]),
    "names of a data base": _joined(["id", "ho_ten", "ngay_sinh", "gioi_tinh", "dan_toc", "chuc_vu", "don_vi", "sdt"]),
    "small letters run together": _joined(["stt", "hovaten", "ngaysinh", "gioitinh", "dantoc", "chucvu", "donvi", "sodienthoai"]),
    "twenty columns of personnel": _personnel(), "groups by village": _groups(), "two tables": _two_tables(),
    "tasks and subcommittees": _tasks(), "a plan of work": _plan_of_work(), "coefficients": _coefficients(),
    "results of an examination": _results(), "collectives by words": _collectives(), "1 and 0": _yes_no(1, 0),
    "x and blank": _yes_no("x", None), "Có and Không": _yes_no("Có", "Không"), "TRUE and FALSE": _yes_no("TRUE", "FALSE"),
    "Đúng and Sai": _yes_no("Đúng", "Sai"), "v and dash": _yes_no("v", "-"),
    "a unit once": _units_once(), "days from 1904": _mac(), "students": _students(), "ranks": _ranks(),
    "an official letter": _official(), "header of names unknown": _odd_name_header("Gương mặt"),
    "header of names unknown, two words": _odd_name_header("Người được giới thiệu"), "all headers unknown": _odd_headers(),
    "no header": _no_header(), "two dates of the Party": _party_dates(), "Party or not": _party_or_not(),
    "kinds and awards ticked": _kinds(), "post and unit": _position_unit(), "unit in the title": _title_unit(),
    "ticks without a heading": _bare_ticks(), "birth in three columns": _split_birth(), "minority ticked": _minority(),
    "levels": _levels(), "posts in the unit column": _posts_as_units(), "other names": _other_names(),
    "two rows without merges": _wide_no_merge(), "a sheet of awards": _awards_sheet(), "numbered columns": _numbered_columns(),
    "name over two columns": _name_over_two(), "the header again": _headers_again(),
    "police": _police(), "children": _children(), "guests of a house": _guests(), "seats": _seats(),
    "sums between": _sums_between(), "numbers before names": _numbers_in_names(), "blocks of units": _blocks(),
    "odd dates": _odd_dates(), "name and birth": _name_and_birth(), "all in one": _all_in_one(), "honorifics": _honorifics(),
    "youth and Party": _youth_and_party(), "groups without numbers": _groups_without_numbers(), "proposals": _proposals(),
    "header far below": _far_header(), "as above": _ditto(), "units merged": _merged_units(), "counts by unit": _votes(),
    "prizes": _prizes(),
    "ages of men and women": _ages(), "short forms": _short_forms(), "nothing but words": _nothing_but_words(),
    "candidates": _candidates(),
    "kinds without a heading": _kinds_without_heading(), "numbered and ticked": _numbered_and_ticked(), "models": _models(),
    "words of membership": _words_of_membership(), "sums of ticks": _sums_of_ticks(),
    "no date of the Party": _no_dates_of_party(),
}  # fmt: skip
