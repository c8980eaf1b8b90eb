"""Each day of the campaign as the clerk plays it, D-22 to D+10 (the people are invented)."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from dtt_desktop.services.dumping import dump
from tests.real.clerk import Clerk, name_file, press

D = date(2025, 8, 15)

SIGNERS = {
    "Phó Chủ tịch": "Hoàng Văn Thắng",
    "Chủ tịch": "Lộc Thị Minh Nguyệt",
    "Trưởng phòng Văn hóa - Xã hội": "Vi Văn Khôi",
    "Trưởng phòng Kinh tế": "Hứa Thị Loan",
}
PRICES = {
    "Phông, maket sân khấu": "3.000.000",
    "Băng rôn, khẩu hiệu": "350.000",
    "In tài liệu": "15.000",
    "Giấy mời, phong bì, thẻ đại biểu": "6.000",
    "Hoa, loa đài, máy chiếu": "2.500.000",
    "Phôi và khung Giấy khen": "60.000",
}
VILLAGES = ("Thôn Nà Pán", "Thôn Khuổi Lạn", "Thôn Bản Chu")
MEMBERS = (
    ("Ban Tổ chức", "Lộc Thị Minh Nguyệt", "Bà", "Chủ tịch UBND xã", "Trưởng ban, Chủ tịch HĐ", "Chỉ đạo chung"),
    ("Ban Tổ chức", "Hoàng Văn Thắng", "Ông", "Phó Chủ tịch UBND xã", "Phó thường trực", "Nội dung, chương trình"),
    ("Ban Tổ chức", "Vi Văn Khôi", "Ông", "Trưởng phòng Văn hóa - Xã hội", "Ủy viên", "Khen thưởng"),
    ("Ban Tổ chức", "Nông Thị Bích Liên", "Bà", "Công chức Phòng Văn hóa - Xã hội", "Ủy viên, thư ký", "Giúp việc"),
    ("Hội đồng TĐKT", "Lộc Thị Minh Nguyệt", "Bà", "Chủ tịch UBND xã", "Trưởng ban, Chủ tịch HĐ", ""),
    ("Hội đồng TĐKT", "Hoàng Văn Thắng", "Ông", "Phó Chủ tịch UBND xã", "Phó thường trực", ""),
    ("Hội đồng TĐKT", "Hứa Thị Loan", "Bà", "Trưởng phòng Kinh tế", "Ủy viên", ""),
    ("Hội đồng TĐKT", "Triệu Minh Tuấn", "Ông", "Trưởng Công an xã", "Ủy viên", ""),
    ("Hội đồng TĐKT", "Vi Văn Khôi", "Ông", "Trưởng phòng Văn hóa - Xã hội", "Ủy viên, thư ký", ""),
)
MEMBER_COLUMNS = ("body", "full_name", "honorific", "post", "role", "duty")
NOMINEES = (  # as the units' sheet has them
    (
        "Nông Văn Đạt",
        "Nam",
        "12/03/1978",
        "Tày",
        "x",
        "Trưởng thôn",
        VILLAGES[0],
        "Vận động Nhân dân hiến đất mở đường",
    ),
    (
        "Lộc Thị Hoa",
        "Nữ",
        "05/11/1985",
        "Nùng",
        "x",
        "Chi hội trưởng Phụ nữ",
        VILLAGES[0],
        "Giúp đỡ hội viên thoát nghèo",
    ),
    (
        "Triệu Văn Kiên",
        "Nam",
        "20/06/1990",
        "Dao",
        "",
        "Hội viên Nông dân",
        VILLAGES[1],
        "Trồng thông lấy nhựa, thu nhập ổn định",
    ),
    ("Vi Thị Nga", "Nữ", "01/02/1982", "Tày", "x", "Hội viên Phụ nữ", VILLAGES[1], "Giữ gìn và truyền dạy hát then"),
    ("Hoàng Văn Long", "Nam", "17/09/1975", "Tày", "x", "Bí thư chi bộ", VILLAGES[2], "Gương mẫu trong các phong trào"),
    ("Đặng Thị Mai", "Nữ", "23/04/1993", "Dao", "", "Hội viên Nông dân", VILLAGES[2], "Chăn nuôi giỏi, tạo việc làm"),
    ("Lương Văn Toàn", "Nam", "30/12/1980", "Nùng", "x", "Chủ tịch", "Hội Nông dân xã", "Hoàn thành xuất sắc nhiệm vụ"),
    ("Chu Thị Hằng", "Nữ", "08/08/1988", "Kinh", "x", "Chuyên viên", "Phòng Kinh tế", "Có sáng kiến cải cách thủ tục"),
)


class Days:
    """The campaign, day by day."""

    def __init__(self, clerk: Clerk, folder: Path) -> None:
        self.clerk, self.folder = clerk, folder
        self.made: dict[str, int] = {}  # how often each paper came out as PDF
        self.issued: list[str] = []
        self.noted: list[str] = []  # noted as printed
        self.told: dict[str, Any] = {}
        self.numbers = 7  # the last number of this year's register

    def found(self) -> dict[str, Any]:
        """Return what became of it."""
        return {
            "faults": self.clerk.faults, "warned": self.clerk.warned, "covered": self.clerk.covered, "pages": sorted(self.clerk.pages),
            "made": self.made, "issued": self.issued, "noted": self.noted, **self.told,
        }  # fmt: skip

    @property
    def days(self) -> tuple[Callable[[], None], ...]:
        """Return the days in their order."""
        return (
            self.start, self.d22, self.d21, self.d20, self.d18, self.d16, self.d15, self.d14, self.d11, self.d10, self.d9,
        )  # fmt: skip

    def play(self) -> None:
        """Play it from the first day to the last."""
        for day in self.days:
            began = time.monotonic()
            day()
            sys.stderr.write(f"{day.__name__}: {time.monotonic() - began:.1f} s\n")

    # -- what every day is made of ------------------------------------------------------------------------------

    def today(self, away: int) -> str:
        """It is so many days before (or after) the conference; return that day as it is typed."""
        day = D + timedelta(days=away)
        self.clerk.today(day)
        return f"{day:%d/%m/%Y}"

    def make(self, *keys: str) -> None:
        """Choose papers and save each as PDF."""
        for key in keys:
            self.clerk.paper(key)
            if lacks := self.clerk.lacks():
                self.clerk.fault(f"cannot be made: {lacks}")
            elif self.clerk.save_pdf(self.folder / "giay" / key):
                self.made[key] = self.made.get(key, 0) + 1

    def send(self, *keys: str, day: str) -> None:
        """Make papers, number and date them with the next number, issue them."""
        for key in keys:
            self.clerk.paper(key)
            self.numbers += 1
            self.clerk.number(self.numbers, day)
            self.make(key)
            self.clerk.issue()
            self.issued.append(key)

    def dump(self) -> dict[str, Any]:
        """Return all records of the open file."""
        workspace = self.clerk.window.workspace
        assert workspace is not None
        return dump(workspace)

    def there_and_back(self, wanted: dict[str, Any]) -> tuple[int, list[str]]:
        """Undo all there is to undo, then redo it: the file is as it was before; return how many steps, what differs."""
        clerk, before = self.clerk, self.dump()
        count = clerk.repeat("undo")
        now = self.dump()
        differs = [key for key in wanted if now[key] != wanted[key]]
        back = clerk.repeat("redo")
        if count != back or self.dump() != before:
            clerk.fault(f"{count} steps undone, {back} done again, the same: {self.dump() == before}")
        return count, differs

    # -- days ---------------------------------------------------------------------------------------------------

    def start(self) -> None:
        """A new conference, by the keys a person would take."""
        self.today(-22)
        clerk = self.clerk
        clerk.say("Hội nghị mới")
        clerk.ask("Ctrl+N", press("Tạo và chọn nơi lưu"), name_file(self.folder / "hội nghị.dtt"))
        clerk.until(lambda: clerk.window.workspace is not None, "no file")
        self.first = self.dump()
        tabs = clerk.window.tabs
        sections = [tabs.plan.sections.item(row).text() for row in range(tabs.plan.sections.count())]
        self.told["pages there are"] = [*sections, *(f"tab {number + 1}" for number in range(tabs.count())), "register"]

    def d22(self) -> None:
        """D-22: the facts of the plan, the agency, who signs; the plan goes out."""
        day, clerk = self.today(-22), self.clerk
        clerk.page("Hội nghị")
        clerk.field("conference.date_is_tentative", "Không")
        clerk.field("conference.start_time", "07:30")
        clerk.field("conference.end_time", "11:30")
        clerk.field("conference.venue", "Hội trường Ủy ban nhân dân xã Lợi Bác")
        clerk.field("conference.chair", "Đồng chí Chủ tịch Ủy ban nhân dân xã")
        clerk.field("conference.secretary", "Nông Thị Bích Liên")
        clerk.field("conference.upper_delegates", "2")
        clerk.page("Cơ quan, người ký")
        clerk.field("agency.list_maker", "Nông Thị Bích Liên")
        clerk.field("agency.accountant", "Lương Thị Minh Thúy")
        for post, name in SIGNERS.items():
            clerk.cell(clerk.find_row(post, name="signers", field="post"), "full_name", name, name="signers")
        clerk.page("Nội dung kế hoạch")
        clerk.field_of_row(
            0,
            "plan_item.text",
            "Biểu dương, tôn vinh các tập thể, cá nhân điển hình tiên tiến trong các phong trào thi đua yêu nước của {xã}.",
        )
        clerk.page("Căn cứ pháp lý")
        clerk.paste(
            [
                {
                    "title": "Kế hoạch số 31/KH-HĐTĐKT",
                    "issued_on": "15/07/2025",
                    "issuer": "Hội đồng Thi đua - Khen thưởng tỉnh Lạng Sơn",
                }
            ]
        )
        clerk.page("Nơi nhận")
        clerk.paste([{"document": "Kế hoạch", "name": "Trang thông tin điện tử xã"}])
        clerk.page("Nhiệm vụ")
        clerk.cell(0, "due", "D-18")
        self.told["undone on the first day"], self.told["differs on the first day"] = self.there_and_back(self.first)
        self.send("plan", day=day)

    def d21(self) -> None:
        """D-21: the committees, the units and what is allotted to them; the call and its forms."""
        day, clerk = self.today(-21), self.clerk
        clerk.page("Ban Tổ chức, Hội đồng")
        clerk.paste([dict(zip(MEMBER_COLUMNS, row, strict=True)) for row in MEMBERS])
        clerk.page("Đơn vị")
        clerk.paste(
            [
                {
                    "name": name,
                    "kind": "Thôn",
                    "former_commune": "Sàn Viên",
                    "contact": "Trưởng thôn",
                    "phone": "",
                    "allotted": "2",
                }
                for name in VILLAGES
            ]
        )
        for unit in ("Hội Nông dân xã", "Phòng Kinh tế", "Trạm Y tế xã", "Công an xã"):
            clerk.cell(clerk.find_row(unit), "allotted", "1")
        clerk.menu("Tệp", "Biểu mẫu gửi đơn vị", name_file(self.folder / "bieu-mau.xlsx"))
        assert (self.folder / "bieu-mau.xlsx").exists()
        self.send("organising_committee", "council", "nomination_call", day=day)
        self.make("unit_minutes_form")
        clerk.page("Nhiệm vụ")
        clerk.click_cell(clerk.grid(), 1, "task")
        clerk.button("Xong hôm nay")

    def d20(self) -> None:
        """D-20: who has received the call."""
        day, clerk = self.today(-20), self.clerk
        clerk.page("Đơn vị")
        clerk.cell(clerk.find_row("Hội Nông dân xã"), "sent_on", day)
        first = clerk.find_row(VILLAGES[0])
        clerk.paste([{"sent_on": day}] * len(VILLAGES), at=first)

    def d18(self) -> None:
        """D-18: the program to the minute."""
        self.today(-18)
        clerk = self.clerk
        clerk.tab(4)
        clerk.drop("Dùng mẫu", "Buổi sáng")
        clerk.cell(clerk.find_row("Diễn văn khai mạc"), "minutes", "8")
        clerk.cell(clerk.find_row("Diễn văn khai mạc"), "minutes", "10")
        self.make("program", "desk_program")

    def d16(self) -> None:
        """D-16: the budget; units that have not answered are reminded."""
        day, clerk = self.today(-16), self.clerk
        clerk.page("Dự toán kinh phí")
        for line, price in PRICES.items():
            clerk.cell(clerk.find_row(line), "price", price)
        clerk.cell(clerk.find_row("Băng rôn"), "quantity", "4")
        clerk.page("Mức tiền thưởng")
        self.send("budget_submission", "reminder", day=day)

    def d15(self) -> None:
        """D-15: the lists of the units come in, one by sheet, others by telephone; report and dossier go out."""
        day, clerk = self.today(-15), self.clerk
        sheet = self.folder / "danh sach gioi thieu.xlsx"
        write_sheet(sheet, NOMINEES, NOMINEES_HEAD, "DANH SÁCH GIỚI THIỆU ĐIỂN HÌNH TIÊN TIẾN")
        clerk.tab(2)
        clerk.menu("Tệp", "Nhập danh sách", name_file(sheet), press(f"Nhập {len(NOMINEES)} người"))
        clerk.tab(2)
        assert clerk.grid().model_.total == len(NOMINEES), clerk.grid().model_.total
        clerk.paste(
            [
                {"full_name": "Hộ ông Đinh Văn Tám", "kind": "Hộ gia đình", "unit_id": VILLAGES[1]},
                {"full_name": "Câu lạc bộ hát then Bản Chu", "kind": "Tập thể", "unit_id": VILLAGES[2]},
                {"full_name": "Bế Quốc Tùng", "kind": "Cá nhân", "unit_id": "Công an xã"},
            ]
        )
        self.send("summary_report", "dossier_letter", day=day)

    def d14(self) -> None:
        """D-14: what each dossier holds, the meetings that chose, the votes; others are asked about them."""
        day, clerk = self.today(-14), self.clerk
        clerk.page("Họp bình xét")
        clerk.paste(
            [
                {
                    "unit_id": unit,
                    "held_on": "28/07/2025",
                    "start_time": "19:30",
                    "end_time": "21:00",
                    "venue": "Nhà văn hóa thôn",
                    "summoned": "60",
                    "present": "48",
                    "chair": "Trưởng thôn",
                    "secretary": "Lý Văn Nam",
                }
                for unit in VILLAGES
            ]
        )
        clerk.tab(2)
        clerk.select_all()
        for field, text in (
            ("meeting_on", "28/07/2025"),
            ("vote_summoned", "60"),
            ("vote_present", "48"),
            ("vote_agree", "46"),
            ("vote_disagree", "2"),
            ("has_minutes", "Có"),
            ("has_report", "Có"),
            ("proposed_award", "Giấy khen của Chủ tịch UBND cấp xã"),
        ):
            clerk.field(f"nominee.{field}", text)
        clerk.drop("Chuyển trạng thái", "Đủ hồ sơ")
        row = clerk.find_row("Câu lạc bộ")
        clerk.field_of_row(row, "nominee.representative", "Hoàng Thị Yến")
        clerk.field_of_row(clerk.find_row("Hộ ông"), "nominee.representative", "Đinh Văn Tám")
        for name in ("Hộ ông", "Câu lạc bộ", "Bế Quốc Tùng"):
            clerk.field_of_row(
                clerk.find_row(name),
                "nominee.achievement_summary",
                "Hoàn thành xuất sắc nhiệm vụ, gương mẫu trong các phong trào của xã.",
            )
        self.make("unit_minutes")
        self.send("verification", day=day)

    def d11(self) -> None:
        """D-13 to D-11: the council is called, sits and votes."""
        day, clerk = self.today(-13), self.clerk
        clerk.page("Phiên họp Hội đồng")
        clerk.paste(
            [
                {
                    "held_on": "04/08/2025",
                    "start_time": "08:00",
                    "end_time": "10:30",
                    "venue": "Phòng họp Ủy ban nhân dân xã",
                }
            ]
        )
        self.send("council_invitation", day=day)
        self.make("ballot")
        day = self.today(-11)
        clerk.page("Phiên họp Hội đồng")
        clerk.cell(0, "present", "5")
        clerk.cell(0, "tellers", "Ông Vi Văn Khôi")
        clerk.tab(2)
        clerk.select_all()
        for field, text in (
            ("council_on", "04/08/2025"),
            ("council_agree", "5"),
            ("council_disagree", "0"),
            ("council_abstain", "0"),
        ):
            clerk.field(f"nominee.{field}", text)
        clerk.drop("Chuyển trạng thái", "Đạt")
        self.make("ballot_count")
        self.send("council_minutes", day=day)

    def d10(self) -> None:
        """D-10: the list is shown in public."""
        self.send("public_notice", day=self.today(-10))

    def d9(self) -> None:
        """D-9 and D-8: submission, decision, who goes to the congress above."""
        clerk = self.clerk
        day = self.today(-9)
        clerk.tab(2)
        clerk.select_all()
        clerk.drop("Chuyển trạng thái", "Đề nghị khen")
        clerk.field_of_row(clerk.find_row("Nông Văn Đạt"), "nominee.upper_kind", "Đại biểu chính thức")
        clerk.field_of_row(clerk.find_row("Lộc Thị Hoa"), "nominee.upper_kind", "Đại biểu chính thức")
        self.send("submission", day=day)
        day = self.today(-8)
        self.send("award_decision", day=day)
        clerk.tab(2)
        clerk.select_all()
        clerk.drop("Chuyển trạng thái", "Đã có quyết định")


NOMINEES_HEAD = (
    "STT",
    "Họ và tên",
    "Giới tính",
    "Ngày sinh",
    "Dân tộc",
    "Đảng viên",
    "Chức vụ",
    "Đơn vị",
    "Tóm tắt thành tích",
)


def write_sheet(path: Path, rows: Sequence[tuple[str, ...]], head: tuple[str, ...], title: str) -> None:
    """Write the list a unit sends: a title, a header, numbered rows."""
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet["A1"] = title
    sheet.append([])
    sheet.append(head)
    for number, row in enumerate(rows, start=1):
        sheet.append([number, *row])
    book.save(path)
