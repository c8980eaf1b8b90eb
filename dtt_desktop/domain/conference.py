"""The conference itself, the agency that holds it, who signs, on which legal basis."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from dtt_desktop.domain import code_lists as lists
from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.fields import column
from dtt_desktop.domain.kinds import Ages, Choice, Clock, Context, Date, Due, Flag, Number, Ref, Several, Text
from dtt_desktop.domain.money import ROUNDINGS
from dtt_desktop.domain.record import Record
from dtt_desktop.domain.text import L, fold

if TYPE_CHECKING:
    from sqlalchemy.orm import Mapped

_WHAT = L("Hội nghị", "Conference")
_WHEN = L("Thời gian, địa điểm", "Time and place")
_WHO = L("Thành phần", "Composition")
_UPPER = L("Đại hội cấp trên", "Congress of the upper level")
_COUNCIL = L("Hội đồng Thi đua - Khen thưởng", "Commendation council")
_INVITING = L("Giấy mời, biên bản", "Invitation and minutes")


class Conference(Record):
    """The one conference of a file."""

    __tablename__ = "conference"
    words = L("hội nghị", "conference")
    dump_key = "conference"

    name: Mapped[str] = column(L("Tên hội nghị", "Name"), Text(), group=_WHAT, required=True, hint=L("Ví dụ: Hội nghị điển hình tiên tiến xã …", "For example: Hội nghị điển hình tiên tiến xã …"))
    ordinal: Mapped[str | None] = column(L("Lần thứ", "Ordinal"), Text(limit=10, chars=5), group=_WHAT)
    term_from: Mapped[int | None] = column(L("Giai đoạn từ năm", "Term from"), Number(1990, 2100), group=_WHAT)
    term_to: Mapped[int | None] = column(L("đến năm", "to"), Number(1990, 2100), group=_WHAT)
    review_from: Mapped[int | None] = column(L("Tổng kết từ năm", "Review from"), Number(1990, 2100), group=_WHAT)
    review_to: Mapped[int | None] = column(L("tổng kết đến năm", "review to"), Number(1990, 2100), group=_WHAT)
    date: Mapped[str | None] = column(L("Ngày tổ chức", "Date"), Date(), group=_WHEN)
    date_is_tentative: Mapped[bool | None] = column(L("Ngày còn dự kiến", "Date is tentative"), Flag(), group=_WHEN)
    start_time: Mapped[str | None] = column(L("Giờ bắt đầu", "Start time"), Clock(), group=_WHEN)
    end_time: Mapped[str | None] = column(L("Dự kiến kết thúc", "Expected end"), Clock(), group=_WHEN)
    nominate_by: Mapped[str | None] = column(L("Hạn gửi danh sách giới thiệu", "Nominations due"), Due(), group=_WHEN, hint=L("Ngày, hoặc D-17 (17 ngày trước hội nghị)", "A date, or D-17 (17 days before)"))
    remind_by: Mapped[str | None] = column(L("Hạn gửi sau khi đôn đốc", "Due after the reminder"), Due(), group=_WHEN, hint=L("Ngày, hoặc D-14; phải sau hạn gửi danh sách", "A date, or D-14; after the first deadline"))
    verify_by: Mapped[str | None] = column(L("Hạn trả lời xác minh", "Verification due"), Due(), group=_WHEN, hint=L("Ngày, hoặc D-11 (trước khi Hội đồng họp)", "A date, or D-11 (before the council meets)"))
    notice_days: Mapped[int | None] = column(L("Niêm yết (ngày làm việc)", "Public notice (working days)"), Number(1, 60), group=_WHEN)
    venue: Mapped[str | None] = column(L("Địa điểm", "Venue"), Text(), group=_WHEN)
    max_delegates: Mapped[int | None] = column(L("Số đại biểu tối đa", "Delegates at most"), Number(1, 5000), group=_WHO)
    exemplar_percent: Mapped[int | None] = column(L("Điển hình, khoảng (%)", "Exemplars, about (%)"), Number(0, 100), group=_WHO)
    tolerance_points: Mapped[int | None] = column(L("Chênh lệch cho phép (điểm %)", "Tolerance (points)"), Number(0, 50), group=_WHO)
    age_bands: Mapped[str | None] = column(L("Các mốc tuổi trong báo cáo", "Ages that part the bands"), Ages(), group=_WHO, hint=L("Ví dụ 30, 40, 50, 60: đến 30, từ 31 đến 40… trên 60", "For example 30, 40, 50, 60: to 30, 31 to 40 … over 60"))
    chair: Mapped[str | None] = column(L("Chủ trì", "Chaired by"), Text(), group=_INVITING, hint=L("Ví dụ: Đồng chí Chủ tịch Ủy ban nhân dân xã", "For example: Đồng chí Chủ tịch Ủy ban nhân dân xã"))
    secretary: Mapped[str | None] = column(L("Thư ký", "Secretary"), Text(limit=60), group=_INVITING, hint=L("Họ tên người ghi biên bản hội nghị", "Who writes the minutes"))
    invitation_note: Mapped[str | None] = column(L("Điều cần lưu ý trên giấy mời", "Note on the invitation"), Text(limit=1000, lines=True), group=_INVITING)
    upper_congress: Mapped[str | None] = column(L("Tên đại hội", "Name of the congress"), Text(), group=_UPPER)
    upper_congress_date: Mapped[str | None] = column(L("Ngày đại hội", "Date of the congress"), Date(), group=_UPPER)
    upper_delegates: Mapped[int | None] = column(L("Số đại biểu được phân bổ", "Delegates allotted"), Number(0, 100), group=_UPPER)
    vote_present: Mapped[int | None] = column(L("Có mặt khi biểu quyết", "Present at the vote"), Number(0, 5000), group=_UPPER, hint=L("Biểu quyết danh sách đại biểu tại Hội nghị; để trống thì biên bản chừa chỗ ghi", "The vote on the list; empty: the minutes leave room"))
    vote_agree: Mapped[int | None] = column(L("Biểu quyết đồng ý", "Agreed"), Number(0, 5000), group=_UPPER)
    vote_disagree: Mapped[int | None] = column(L("Biểu quyết không đồng ý", "Disagreed"), Number(0, 5000), group=_UPPER)
    replaced_council: Mapped[str | None] = column(L("Hội đồng cũ theo quyết định", "Former council's decision"), Text(limit=300), group=_COUNCIL, hint=L("Ví dụ: Quyết định số 12/QĐ-UBND ngày 05 tháng 7 năm 2025; để trống nếu thành lập mới", "Empty when the council is new"))
    is_sample: Mapped[bool | None] = column(L("Là dữ liệu mẫu", "Is a sample"), Flag(), group=_WHAT, grid=False)

    def full_name(self) -> str:
        """Return the name as papers give it: name, ordinal and term."""
        ordinal = f" lần thứ {self.ordinal}" if self.ordinal else ""
        term = f" ({self.term_from} - {self.term_to})" if self.term_from and self.term_to else ""
        return f"{self.name}{ordinal}{term}"

    def check(self, context: Context) -> None:
        for low, high in (("term_from", "term_to"), ("review_from", "review_to")):
            first, last = getattr(self, low), getattr(self, high)
            if first and last and last < first:
                raise UserError("years-order", high, first=first, last=last)
        cast = (self.vote_agree or 0) + (self.vote_disagree or 0)
        if self.vote_present is not None and cast > self.vote_present:
            raise UserError("votes-many", "vote_agree", sum=cast, present=self.vote_present)
        if self.start_time and self.end_time and self.end_time <= self.start_time:
            raise UserError("times-order", "end_time", start=self.start_time, end=self.end_time)


class Agency(Record):
    """The one agency of a file, as its papers name it."""

    __tablename__ = "agency"
    words = L("cơ quan", "agency")
    dump_key = "agency"

    name: Mapped[str] = column(L("Tên cơ quan", "Agency"), Text(), required=True)
    short_name: Mapped[str | None] = column(L("Tên viết tắt", "Short name"), Text(limit=60))
    letterhead: Mapped[str] = column(L("Tên trên đầu văn bản (mỗi dòng một hàng)", "Name on the letterhead (line by line)"), Text(limit=200, lines=True), required=True)
    parent: Mapped[str | None] = column(L("Cơ quan chủ quản (nếu có)", "Parent agency (if any)"), Text(limit=80))
    place: Mapped[str] = column(L("Địa danh trên văn bản", "Place name on papers"), Text(limit=60), required=True)
    province: Mapped[str | None] = column(L("Tỉnh", "Province"), Text(limit=60))
    symbol: Mapped[str] = column(L("Ký hiệu cơ quan", "Agency symbol"), Text(limit=20, chars=8), required=True)
    drafting_unit: Mapped[str | None] = column(L("Đơn vị soạn thảo", "Drafting unit"), Text(limit=80))
    drafting_symbol: Mapped[str | None] = column(L("Ký hiệu đơn vị soạn thảo", "Drafting unit's symbol"), Text(limit=20, chars=8))
    committee_symbol: Mapped[str | None] = column(L("Ký hiệu Ban Tổ chức", "Organising committee's symbol"), Text(limit=20, chars=8), hint=L("Ví dụ BTC: Số: 05/GM-BTC", "Such as BTC: Số: 05/GM-BTC"))
    list_maker: Mapped[str | None] = column(L("Người lập danh sách chi tiền", "Draws up lists of payments"), Text(limit=60), hint=L("Họ tên in dưới NGƯỜI LẬP", "Printed under NGƯỜI LẬP"))
    accountant: Mapped[str | None] = column(L("Kế toán", "Accountant"), Text(limit=60), hint=L("Họ tên in dưới KẾ TOÁN", "Printed under KẾ TOÁN"))
    drafter: Mapped[str | None] = column(L("Chữ tắt tên người soạn thảo", "Drafter's initials"), Text(limit=12, chars=6), hint=L("In sau ký hiệu đơn vị soạn thảo ở dòng Lưu, ví dụ VHXH(NVA)", "Printed in the last line of recipients, such as VHXH(NVA)"))
    size_profile: Mapped[str] = column(L("Cỡ chữ văn bản", "Text size of papers"), Choice((("14", L("Bộ 14 (13 - 14 - 14)", "14 (13 - 14 - 14)")), ("13", L("Bộ 13 (12 - 13 - 13)", "13 (12 - 13 - 13)")))), default="14")
    rounding: Mapped[str] = column(L("Làm tròn tiền thưởng", "Rounding of bonuses"), Choice(ROUNDINGS, chars=40), default="up_10k")


class Signer(Record):
    """A person who may sign papers."""

    __tablename__ = "signer"
    words = L("người ký", "signer")
    dump_key = "signers"
    name_key: ClassVar[str] = "post"
    named_by: ClassVar[tuple[str, ...]] = ("post", "full_name")

    line_no: Mapped[int | None] = column(L("Thứ tự", "Order"), Number(), grid=False)
    full_name: Mapped[str | None] = column(L("Họ và tên", "Full name"), Text(limit=60), hint=L("Không ghi học hàm, học vị, danh hiệu", "Without degrees or titles"))
    post: Mapped[str] = column(L("Chức vụ", "Post"), Text(limit=80), required=True)
    valid_from: Mapped[str | None] = column(L("Ký từ ngày", "Signs from"), Date())
    valid_to: Mapped[str | None] = column(L("Ký đến ngày", "Signs until"), Date())

    def check(self, context: Context) -> None:
        if self.valid_from and self.valid_to and self.valid_to < self.valid_from:
            raise UserError("dates-order", "valid_to")


class LegalBasis(Record):
    """A text papers may rest on, with the time it is in force: data of the office, never code."""

    __tablename__ = "legal_basis"
    words = L("căn cứ", "legal basis")
    dump_key = "legal_bases"
    name_key: ClassVar[str] = "title"

    line_no: Mapped[int | None] = column(L("Thứ tự", "Order"), Number(), grid=False)
    title: Mapped[str] = column(L("Loại, số, ký hiệu", "Type, number, symbol"), Text(chars=28), required=True, hint=L("Luật không ghi số: Luật Thi đua, khen thưởng", "A law is cited without its number"))
    issued_on: Mapped[str | None] = column(L("Ngày ban hành", "Issued on"), Date())
    issuer: Mapped[str | None] = column(L("Cơ quan ban hành", "Issuer"), Text())
    about: Mapped[str | None] = column(L("Trích yếu", "About"), Text(limit=500, chars=36))
    valid_from: Mapped[str | None] = column(L("Hiệu lực từ", "In force from"), Date())
    valid_to: Mapped[str | None] = column(L("Hết hiệu lực", "In force until"), Date())
    formula: Mapped[str | None] = column(L("Mở đầu", "Opening word"), Text(limit=30, suggestions=("Căn cứ", "Thực hiện", "Theo"), chars=9))
    documents: Mapped[str | None] = column(L("Dùng cho văn bản", "Used by papers"), Several(Choice(lists.PAPERS)), hint=L("Cách nhau bằng dấu phẩy: Kế hoạch, Giấy mời", "With commas between: Plan, Invitation"))

    def in_force(self, day: str) -> bool:
        """Tell whether the text is in force on a date."""
        return (not self.valid_from or self.valid_from <= day) and (not self.valid_to or day <= self.valid_to)

    def check(self, context: Context) -> None:
        if self.valid_from and self.valid_to and self.valid_to < self.valid_from:
            raise UserError("dates-order", "valid_to")


class Paper(Record):
    """What is set for one kind of official paper: its number and date, who signs, how, what it is attached to."""

    __tablename__ = "paper"
    words = L("văn bản", "paper")
    dump_key = "papers"
    name_key: ClassVar[str] = "document"

    document: Mapped[str] = column(L("Loại văn bản", "Document"), Text(limit=40), required=True)
    number: Mapped[int | None] = column(L("Số", "Number"), Number(1, 99_999), hint=L("Để trống nếu văn thư chưa cấp", "Empty until the registry gives it"))
    issued_on: Mapped[str | None] = column(L("Ngày ban hành", "Date of issue"), Date(), hint=L("Để trống nếu chưa ban hành", "Empty until issued"))
    signer_id: Mapped[int | None] = column(L("Người ký", "Signer"), Ref(table="signer"))
    sign_mode: Mapped[str | None] = column(L("Thẩm quyền ký", "Signing authority"), Choice(lists.SIGN_MODES, chars=24))


class Recipient(Record):
    """A line of "Nơi nhận" of one kind of paper."""

    __tablename__ = "recipient"
    words = L("nơi nhận", "recipient")
    dump_key = "recipients"

    line_no: Mapped[int | None] = column(L("Thứ tự", "Order"), Number(), grid=False)
    document: Mapped[str] = column(L("Văn bản", "Paper"), Choice(lists.PAPERS), required=True)
    name: Mapped[str] = column(L("Nơi nhận", "Recipient"), Text(chars=36), required=True)
    note: Mapped[str | None] = column(L("Ghi chú", "Note"), Text(limit=40, chars=8), hint=L("b/c: để báo cáo; p/h: để phối hợp", "b/c, p/h as on paper"))


def leads(chair: str, name: str, post: str) -> bool:
    """Tell whether the words for who is in the chair mean a signer: by name, or by the post alone."""
    words, own = fold(chair), fold(post)
    return fold(name) in words or (own in words and f"pho {own}" not in words)


CONFERENCE_ID = 1
"""A file holds one conference and one agency, both under this id."""

