"""Delegates: who comes to the conference, in which group and order, invited and answered or not."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from dtt_desktop.domain import code_lists as lists
from dtt_desktop.domain.fields import column
from dtt_desktop.domain.kinds import Choice, Date, Name, Number, Ref, Text
from dtt_desktop.domain.person import Person
from dtt_desktop.domain.record import Record
from dtt_desktop.domain.text import L

if TYPE_CHECKING:
    from sqlalchemy.orm import Mapped

_ROLE = L("Tư cách đại biểu", "As a delegate")


class Delegate(Person, Record):
    """A person on the conference's delegate list."""

    __tablename__ = "delegate"
    words = L("đại biểu", "delegate")
    dump_key = "delegates"
    name_key: ClassVar[str] = "full_name"

    delegate_group: Mapped[str] = column(L("Diện", "Group"), Choice(lists.DELEGATE_GROUPS, lists.DELEGATE_GROUP_ALIASES, chars=10), default="exemplar", group=_ROLE, aliases=("Loại đại biểu", "Thành phần", "Diện đại biểu"))
    reply: Mapped[str] = column(L("Trả lời", "Reply"), Choice(lists.REPLIES, chars=13), default="planned", group=_ROLE, aliases=("Xác nhận", "Trạng thái"))
    substitute_name: Mapped[str | None] = column(L("Người dự thay", "Comes instead"), Name(), group=_ROLE, grid=False, hint=L("Ghi khi trả lời là «Cử người thay»", "When somebody else is sent"))
    substitute_sex: Mapped[str | None] = column(L("Giới của người thay", "Substitute's sex"), Choice(lists.SEX, lists.SEX_ALIASES, chars=6), group=_ROLE, grid=False)
    substitute_position: Mapped[str | None] = column(L("Chức vụ của người thay", "Substitute's position"), Text(chars=16), group=_ROLE, grid=False)
    protocol_rank: Mapped[int | None] = column(L("Thứ tự giới thiệu", "Protocol order"), Number(1, 99_999), group=_ROLE, grid=False, aliases=("Thứ tự",))
    invitation_no: Mapped[int | None] = column(L("Số giấy mời", "Invitation no."), Number(1, 99_999), group=_ROLE, grid=False)
    invited_on: Mapped[str | None] = column(L("Đã gửi giấy mời", "Invited on"), Date(), group=_ROLE, grid=False)
    seat_no: Mapped[str | None] = column(L("Ghế", "Seat"), Text(limit=12, chars=6), group=_ROLE, grid=False)
    badge_no: Mapped[str | None] = column(L("Số thẻ", "Badge"), Text(limit=12, chars=6), group=_ROLE, grid=False)
    nominee_id: Mapped[int | None] = column(L("Từ danh sách điển hình", "From nominee"), Ref(table="nominee"), group=_ROLE, grid=False)
    represents_collective_id: Mapped[int | None] = column(L("Đại diện cho", "Represents"), Ref(table="nominee"), group=_ROLE, grid=False, hint=L("Tập thể hoặc hộ được biểu dương", "The commended collective or household"))
    note: Mapped[str | None] = column(L("Ghi chú", "Note"), Text(limit=500), group=_ROLE, grid=False, aliases=("Ghi chú khác",))
