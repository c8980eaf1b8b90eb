"""The meetings that select: those of the units, open and by vote, and those of the commendation council."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.fields import column
from dtt_desktop.domain.kinds import Choice, Choices, Clock, Context, Date, Number, Ref, Text
from dtt_desktop.domain.record import Record
from dtt_desktop.domain.text import L

if TYPE_CHECKING:
    from sqlalchemy.orm import Mapped

METHODS: Choices = (
    ("show_of_hands", L("Biểu quyết giơ tay", "Show of hands")),
    ("secret_ballot", L("Bỏ phiếu kín", "Secret ballot")),
)
# No national rule: a council works by its own rules (campaign 2.4), so both are chosen by session.
QUORUMS: Choices = (
    ("2/3", L("ít nhất 2/3 thành viên", "at least 2/3 of the members")),
    ("1/2", L("quá 1/2 thành viên", "more than half of the members")),
    ("4/5", L("ít nhất 80% thành viên", "at least 80% of the members")),
)
THRESHOLDS: Choices = (
    ("50", L("quá 50%", "more than 50%")),
    ("70", L("từ 70% trở lên", "70% or more")),
    ("80", L("từ 80% trở lên", "80% or more")),
    ("90", L("từ 90% trở lên", "90% or more")),
)
BASES: Choices = (
    ("present", L("số thành viên có mặt", "members present")),
    ("total", L("tổng số thành viên", "all members")),
)


class UnitMeeting(Record):
    """The meeting of a unit that selected openly whom to nominate (campaign 3.2); votes stand with the nominees."""

    __tablename__ = "unit_meeting"
    words = L("cuộc họp bình xét", "selection meeting")
    dump_key = "unit_meetings"
    name_key: ClassVar[str] = "venue"

    line_no: Mapped[int | None] = column(L("Thứ tự", "Order"), Number(), grid=False)
    unit_id: Mapped[int] = column(L("Đơn vị", "Unit"), Ref(table="unit"), required=True)
    held_on: Mapped[str | None] = column(L("Ngày họp", "Held on"), Date())
    start_time: Mapped[str | None] = column(L("Bắt đầu", "Begins"), Clock())
    end_time: Mapped[str | None] = column(L("Kết thúc", "Ends"), Clock())
    venue: Mapped[str | None] = column(L("Địa điểm", "Place"), Text(chars=24))
    summoned: Mapped[int | None] = column(L("Triệu tập", "Summoned"), Number(0, 5000))
    present: Mapped[int | None] = column(L("Có mặt", "Present"), Number(0, 5000))
    chair: Mapped[str | None] = column(L("Chủ trì", "Chair"), Text(limit=60))
    secretary: Mapped[str | None] = column(L("Thư ký", "Secretary"), Text(limit=60))
    method: Mapped[str] = column(L("Hình thức", "Method"), Choice(METHODS, chars=18), default="show_of_hands")
    absent: Mapped[str | None] = column(L("Vắng (họ tên, lý do)", "Absent (names, reasons)"), Text(limit=500, lines=True, chars=24), hint=L("Mỗi dòng một người: Bà Nguyễn Thị B (đi viện)", "One a line: Bà Nguyễn Thị B (in hospital)"))
    tellers: Mapped[str | None] = column(L("Tổ kiểm phiếu", "Tellers"), Text(limit=300, lines=True, chars=24), hint=L("Mỗi dòng một người, tổ trưởng ở dòng đầu", "One a line, the first leads them"))

    def check(self, context: Context) -> None:
        check_meeting(self.start_time, self.end_time, self.summoned, self.present)


class CouncilSession(Record):
    """A session of the commendation council: when, where, how many, by which rule it is passed."""

    __tablename__ = "council_session"
    words = L("phiên họp Hội đồng", "council session")
    dump_key = "council_sessions"
    name_key: ClassVar[str] = "venue"

    line_no: Mapped[int | None] = column(L("Thứ tự", "Order"), Number(), grid=False)
    held_on: Mapped[str | None] = column(L("Ngày họp", "Held on"), Date())
    start_time: Mapped[str | None] = column(L("Bắt đầu", "Begins"), Clock())
    end_time: Mapped[str | None] = column(L("Kết thúc", "Ends"), Clock())
    venue: Mapped[str | None] = column(L("Địa điểm", "Place"), Text(chars=28))
    present: Mapped[int | None] = column(L("Có mặt", "Present"), Number(0, 200))
    written: Mapped[int | None] = column(L("Ý kiến bằng văn bản", "Written opinions"), Number(0, 200), hint=L("Thành viên vắng gửi ý kiến bằng văn bản", "Absent members who wrote"))
    method: Mapped[str] = column(L("Hình thức", "Method"), Choice(METHODS, chars=18), default="secret_ballot")
    quorum: Mapped[str] = column(L("Họp khi có", "Quorum"), Choice(QUORUMS, chars=22), default="2/3", hint=L("Theo quy chế của Hội đồng", "By the council's own rules"))
    threshold: Mapped[str] = column(L("Thông qua khi đạt", "Passed by"), Choice(THRESHOLDS, chars=16), default="50", hint=L("Theo quy chế của Hội đồng", "By the council's own rules"))
    vote_base: Mapped[str] = column(L("Tính trên", "Counted on"), Choice(BASES, chars=20), default="present")
    absent: Mapped[str | None] = column(L("Vắng (họ tên, lý do)", "Absent (names, reasons)"), Text(limit=500, lines=True, chars=24), hint=L("Mỗi dòng một người: Bà Nguyễn Thị B (đi công tác)", "One a line: Bà Nguyễn Thị B (travelling)"))
    tellers: Mapped[str | None] = column(L("Tổ kiểm phiếu", "Tellers"), Text(limit=300, lines=True, chars=24), hint=L("Mỗi dòng một người, tổ trưởng ở dòng đầu", "One a line, the first leads them"))
    note: Mapped[str | None] = column(L("Ghi chú", "Note"), Text(limit=500))

    def check(self, context: Context) -> None:
        check_meeting(self.start_time, self.end_time, None, self.present)


def check_meeting(start: str | None, end: str | None, summoned: int | None, present: int | None) -> None:
    """Raise UserError when a meeting ends before it begins, or more came than were called."""
    if start and end and end <= start:
        raise UserError("times-order", "end_time", start=start, end=end)
    if summoned is not None and present is not None and present > summoned:
        raise UserError("votes-present", "present", present=present, summoned=summoned)


def has_quorum(rule: str, present: int, members: int) -> bool:
    """Tell whether enough members took part for a rule of :data:`QUORUMS`."""
    if rule == "1/2":
        return 2 * present > members
    part, whole = (int(n) for n in rule.split("/"))
    return whole * present >= part * members


def passes(threshold: str, agree: int, base: int) -> bool:
    """Tell whether votes reach a threshold of :data:`THRESHOLDS`; 50 must be passed, the others reached."""
    percent = int(threshold)
    return base > 0 and (100 * agree > percent * base if percent == 50 else 100 * agree >= percent * base)
