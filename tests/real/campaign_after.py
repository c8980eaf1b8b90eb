"""The second half of the campaign, D-8 to D+10: delegates, invitations, the day itself, what comes after, undo, settling."""

from __future__ import annotations

from collections.abc import Callable

from dtt_desktop.documents.catalogue import KINDS
from tests.real.campaign_days import VILLAGES, Days, write_sheet
from tests.real.clerk import fill, in_order, leave, name_file, press, write

GUESTS_HEAD = ("STT", "Họ và tên", "Giới tính", "Ngày sinh", "Dân tộc", "Đảng viên", "Chức vụ", "Đơn vị", "Diện")
GUESTS = (
    ("Lương Quốc Bình", "Nam", "1970", "Kinh", "x", "Phó Giám đốc", "Sở Nội vụ tỉnh Lạng Sơn", "Khách mời"),
    ("Dương Thị Hiền", "Nữ", "1979", "Tày", "x", "Phóng viên", "Báo Lạng Sơn", "Khách mời"),
    ("Bế Thị Oanh", "Nữ", "1976", "Nùng", "x", "Bí thư Đảng ủy", "Văn phòng Đảng ủy", "Lãnh đạo"),
    ("Nông Đức Hải", "Nam", "1974", "Tày", "x", "Chủ tịch HĐND xã", "Thường trực HĐND xã", "Lãnh đạo"),
    ("Hứa Văn Dũng", "Nam", "1981", "Nùng", "x", "Chủ tịch Ủy ban MTTQ xã", "Ủy ban MTTQ Việt Nam xã", "Lãnh đạo"),
    ("Lý Thị Xuân", "Nữ", "1986", "Dao", "x", "Chủ tịch Hội", "Hội LHPN xã", "Lãnh đạo"),
)


class Campaign(Days):
    """The whole of it."""

    @property
    def days(self) -> tuple[Callable[[], None], ...]:
        """Return the days in their order."""
        return (
            *super().days,
            self.d8,
            self.d7,
            self.d6,
            self.d5,
            self.d3,
            self.d0,
            self.d3_after,
            self.d7_after,
            self.changed,
            self.undone,
            self.settled,
        )

    def d8(self) -> None:
        """D-8: who comes: exemplars, guests, leaders; their composition; the invitations go out under one number."""
        day, clerk = self.today(-8), self.clerk
        clerk.tab(2)
        clerk.select_all()
        clerk.button("Đưa vào danh sách đại biểu")
        clerk.tab(3)
        exemplars = clerk.grid().model_.total
        sheet = self.folder / "khach moi.xlsx"
        write_sheet(sheet, GUESTS, GUESTS_HEAD, "DANH SÁCH KHÁCH MỜI, LÃNH ĐẠO")
        clerk.menu("Tệp", "Nhập danh sách", name_file(sheet), press(f"Nhập {len(GUESTS)} người"))
        clerk.tab(3)
        assert clerk.grid().model_.total == exemplars + len(GUESTS)
        clerk.paste([{"full_name": "Lâm Thị Thảo", "sex": "Nữ", "birth": "1990"}])
        clerk.cell(clerk.find_row("Lâm Thị Thảo"), "position", "Nông dân")
        clerk.cell(clerk.find_row("Lâm Thị Thảo"), "unit_id", VILLAGES[0])
        for name, sex in (("Đinh Văn Tám", "Nam"), ("Hoàng Thị Yến", "Nữ"), ("Bế Quốc Tùng", "Nam")):
            clerk.cell(clerk.find_row(name), "sex", sex)
        clerk.drop("Cột", "Hưởng lương NSNN")
        clerk.cell(clerk.find_row("Lâm Thị Thảo"), "on_state_payroll", "Không")
        clerk.cell(clerk.find_row("Đặng Thị Mai"), "on_state_payroll", "Không")
        clerk.button("Cơ cấu…", press("Đóng"))
        self.lay("Thông tin")
        clerk.select_all()
        clerk.field("delegate.reply", "Đã mời")
        self.make("invitation", "envelope", "label", "proof_sheet")
        self.send("invitation", day=day)
        self.note("envelope", "label", "proof_sheet")

    def lay(self, title: str) -> None:
        """Bring a page beside the list of delegates to the front."""
        side = self.clerk.window.tabs.roster.side
        bar = side.tabBar()
        row = next(i for i in range(side.count()) if side.tabText(i) == title)
        self.clerk.click_at(bar, bar.tabRect(row).center())

    def note(self, *keys: str) -> None:
        """Note that papers were printed from their files."""
        for key in keys:
            self.clerk.paper(key)
            self.clerk.button("Ghi đã in")
            self.noted.append(key)

    def register(self) -> None:
        """Open the register of copies."""
        self.clerk.tab(5)
        self.clerk.button("Sổ văn bản")
        self.clerk.pages.add("register")

    def d7(self) -> None:
        """D-7: the invitations are signed, carried round and answered, one by a substitute."""
        self.today(-7)
        clerk = self.clerk
        self.register()
        clerk.select_rows(0, 0)
        assert clerk.reads(0, 0) != "Giấy mời đại biểu"
        assert not clerk.can("Không dự")  # nobody answers a label or an envelope
        rows = [row for row in range(clerk.grid().model_.shown) if clerk.reads(row, 0) == "Giấy mời đại biểu"]
        first, last = rows[0], rows[-1]
        for answered in ("Đã ký hôm nay", "Đã giao hôm nay", "Dự"):
            clerk.select_rows(first, last)
            clerk.button(answered)
        clerk.select_rows(first, first)
        clerk.button("Không dự")
        clerk.select_rows(last, last)
        clerk.button("Cử người thay", write("Nông Thị Lan, Phó Trưởng thôn"))
        self.told["replies"] = sorted(each["reply"] for each in self.dump()["delegates"])
        clerk.button("Về văn bản")
        clerk.tab(3)
        sends = next(each["full_name"] for each in self.dump()["delegates"] if each["reply"] == "substituted")
        clerk.field_of_row(clerk.find_row(sends), "delegate.substitute_sex", "Nữ")

    def d6(self) -> None:
        """D-6: the hall is not free: copies that went out are told as wrong, a notice corrects them."""
        day, clerk = self.today(-6), self.clerk
        self.told["before any change"] = self.outdated()
        clerk.page("Hội nghị")
        clerk.field("conference.venue", "Nhà văn hóa trung tâm xã Lợi Bác")
        self.told["place changed"] = self.outdated()
        self.send("change_notice", day=day)

    def d5(self) -> None:
        """D-5: and it begins half an hour later: a second notice; the invitations are issued again."""
        day, clerk = self.today(-5), self.clerk
        clerk.page("Hội nghị")
        clerk.field("conference.start_time", "08:00")
        clerk.tab(4)
        row = clerk.find_row("Văn nghệ chào mừng")
        clerk.cell(row, "fixed_start", "08:00")
        self.told["time changed"] = self.outdated()
        self.send("change_notice", day=day)
        self.send("invitation", day=day)
        self.make("certificate", "certificate_on_stock", "ruler")
        self.note("certificate", "certificate_on_stock")

    def outdated(self) -> list[str]:
        """Return the papers the list of papers tells copies of as no longer right."""
        self.clerk.tab(5)
        items = self.clerk.window.tabs.documents.list.items_
        return [key for key, item in items.items() if "không còn đúng" in item.text()]

    def d3(self) -> None:
        """D-3: seats, badges, plates, the lists of the day."""
        self.today(-3)
        clerk = self.clerk
        clerk.tab(3)
        clerk.drop("Cột", "Ghế")
        clerk.drop("Cột", "Số thẻ")
        many = clerk.grid().model_.total
        clerk.paste([{"seat_no": f"A{i}", "badge_no": f"{i:03d}"} for i in range(1, many + 1)], at=0)
        self.make("badge", "name_plate", "roster_by_unit", "roster_by_seat", "sign_in")
        self.note("badge", "name_plate", "roster_by_unit", "roster_by_seat", "sign_in", "program", "desk_program")

    def d0(self) -> None:
        """D: the vote on who goes to the congress above, the report on the delegates, the minutes."""
        day, clerk = self.today(0), self.clerk
        clerk.page("Hội nghị")
        for field, text in (("vote_present", "18"), ("vote_agree", "18"), ("vote_disagree", "0")):
            clerk.field(f"conference.{field}", text)
        self.make("roster", "bonus_list", "meal_list")
        self.send("credentials", "conference_minutes", day=day)
        self.note("bonus_list", "meal_list")

    def d3_after(self) -> None:
        """D+3 to D+5: who goes to the congress above, the result, thanks."""
        self.send("upper_delegates", day=self.today(3))
        self.send("result_report", day=self.today(5))
        self.make("thank_you", "award_register")
        self.note("thank_you")

    def d7_after(self) -> None:
        """D+7: what was paid beside what was planned."""
        self.today(7)
        clerk = self.clerk
        clerk.page("Dự toán kinh phí")
        clerk.cell(clerk.find_row("Phông"), "actual", "2.900.000")
        clerk.cell(clerk.find_row("In tài liệu"), "actual", "300.000")
        clerk.page("Giấy khen")

    def changed(self) -> None:
        """D+6: every paper there is comes out again after each of two changes, and copies out there are told as wrong."""
        self.today(6)
        clerk = self.clerk
        for page, field, text in (
            ("Cơ quan, người ký", "agency.place", "Sàn Viên"),
            ("Hội nghị", "conference.name", "Hội nghị gặp mặt điển hình tiên tiến xã Lợi Bác"),
        ):
            clerk.page(page)
            clerk.field(field, text)
            self.told[field] = self.outdated()
            self.make(*(kind.key for kind in KINDS))

    def undone(self) -> None:
        """D+9: all that can be undone is undone and done again: what was issued or printed stays in the register."""
        self.today(9)
        self.told["undone"], self.told["differs"] = self.there_and_back(self.first)

    def settled(self) -> None:
        """D+10: copies for the one who takes over; the sensitive data go for good."""
        self.today(10)
        clerk = self.clerk
        clerk.menu("Tệp", "Sao lưu và khôi phục", in_order(press("Sao lưu ngay"), leave))
        copy = in_order(press("Lưu bản mã hóa"), press("Lưu phiếu PDF"), leave)
        clerk.menu(
            "Tệp", "Lưu bản sao", copy, name_file(self.folder / "ban giao.zip"), name_file(self.folder / "phieu.pdf")
        )
        assert (self.folder / "ban giao.zip").exists()
        assert (self.folder / "phieu.pdf").exists()
        clerk.tab(3)
        clerk.menu("Tệp", "Xuất danh sách", name_file(self.folder / "dai bieu.xlsx"))
        assert (self.folder / "dai bieu.xlsx").exists()
        clerk.menu("Dữ liệu", "Lịch sử của tệp", leave)
        settle = in_order(fill("Lý do", "đã quyết toán"), press("Xóa hẳn"), press("Đóng"))
        clerk.menu("Dữ liệu", "Xóa dữ liệu nhạy cảm", settle)
        after = self.dump()
        kept = [
            p["full_name"]
            for p in after["delegates"] + after["nominees"]
            if any(p[key] is not None for key in ("birth", "phone", "ethnicity"))
        ]
        if kept or not after["kept_counts"]:
            clerk.fault(f"still there after settling: {kept}, counted: {len(after['kept_counts'])}")
        if clerk.window.actions_["undo"].isEnabled():
            clerk.fault("what was settled can be undone")
        self.make("award_register", "roster")
