"""The units that nominate: villages, schools, agencies, mass organisations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtt_desktop.domain import code_lists as lists
from dtt_desktop.domain.fields import column
from dtt_desktop.domain.kinds import Choice, Date, Number, Phone, Text
from dtt_desktop.domain.record import Record
from dtt_desktop.domain.text import L

if TYPE_CHECKING:
    from sqlalchemy.orm import Mapped


class Unit(Record):
    """A nominating unit (đơn vị giới thiệu)."""

    __tablename__ = "unit"
    words = L("đơn vị", "unit")
    dump_key = "units"

    line_no: Mapped[int | None] = column(L("Thứ tự", "Order"), Number(), grid=False)
    name: Mapped[str] = column(L("Tên đơn vị", "Unit"), Text(chars=32), required=True, aliases=("Đơn vị", "Tên thôn", "Thôn"))
    kind: Mapped[str | None] = column(L("Loại", "Kind"), Choice(lists.UNIT_KINDS))
    former_commune: Mapped[str | None] = column(L("Xã cũ", "Former commune"), Text(suggestions=lists.FORMER_COMMUNES, chars=11))
    symbol: Mapped[str | None] = column(L("Ký hiệu", "Symbol"), Text(limit=20, chars=8), hint=L("Như văn thư đã đặt, ví dụ VHXH; thôn không có ký hiệu", "As the registry gives it, such as VHXH; a village has none"))
    contact: Mapped[str | None] = column(L("Người liên hệ", "Contact"), Text())
    phone: Mapped[str | None] = column(L("Điện thoại", "Telephone"), Phone())
    allotted: Mapped[int | None] = column(L("Phân bổ", "Allotted"), Number(0, 500), hint=L("Số điển hình được giới thiệu", "How many it may nominate"))
    sent_on: Mapped[str | None] = column(L("Đã gửi công văn", "Letter sent on"), Date())
    reminded_on: Mapped[str | None] = column(L("Đã đôn đốc", "Reminded on"), Date())
    received_on: Mapped[str | None] = column(L("Đã nhận danh sách", "List received on"), Date())
    note: Mapped[str | None] = column(L("Ghi chú", "Note"), Text(limit=500))
