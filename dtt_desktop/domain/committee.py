"""Who sits on the organising committee of the conference and on the commune's commendation council."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from dtt_desktop.domain.fields import column
from dtt_desktop.domain.kinds import Choice, Choices, Number, Text
from dtt_desktop.domain.record import Record
from dtt_desktop.domain.text import L

if TYPE_CHECKING:
    from sqlalchemy.orm import Mapped

BODIES: Choices = (
    ("organising", L("Ban Tổ chức", "Organising committee")),
    ("council", L("Hội đồng TĐKT", "Commendation council")),
)
ROLES: Choices = (
    ("head", L("Trưởng ban, Chủ tịch HĐ", "Head")),
    ("standing_deputy", L("Phó thường trực", "Standing deputy")),
    ("deputy", L("Phó", "Deputy")),
    ("member", L("Ủy viên", "Member")),
    ("secretary", L("Ủy viên, thư ký", "Member and secretary")),
)


class CommitteeMember(Record):
    """A member of one of the two bodies."""

    __tablename__ = "committee_member"
    words = L("thành viên", "member")
    dump_key = "committee_members"
    name_key: ClassVar[str] = "full_name"

    line_no: Mapped[int | None] = column(L("Thứ tự", "Order"), Number(), grid=False)
    body: Mapped[str] = column(L("Tổ chức", "Body"), Choice(BODIES, chars=16), default="organising")
    full_name: Mapped[str] = column(L("Họ và tên", "Full name"), Text(limit=60), required=True)
    honorific: Mapped[str | None] = column(
        L("Danh xưng", "Honorific"), Text(limit=30, suggestions=("Ông", "Bà", "Đồng chí"), chars=9)
    )
    post: Mapped[str | None] = column(L("Chức vụ, đơn vị", "Post and unit"), Text(chars=36))
    role: Mapped[str] = column(L("Vai trò", "Role"), Choice(ROLES, chars=20), default="member")
    duty: Mapped[str | None] = column(L("Phụ trách", "In charge of"), Text(limit=200, chars=24))
