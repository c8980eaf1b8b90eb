"""The program of the day: what comes when, computed from order and minutes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from dtt_desktop.domain import code_lists as lists
from dtt_desktop.domain.dates import minutes_of
from dtt_desktop.domain.fields import column
from dtt_desktop.domain.kinds import Choice, Clock, Flag, Minutes, Number, Text
from dtt_desktop.domain.record import Record
from dtt_desktop.domain.text import L

if TYPE_CHECKING:
    from sqlalchemy.orm import Mapped


class ProgramItem(Record):
    """One line of the program."""

    __tablename__ = "program_item"
    words = L("mục chương trình", "program item")
    dump_key = "program_items"
    name_key: ClassVar[str] = "title"

    line_no: Mapped[int | None] = column(L("Thứ tự", "Order"), Number(), grid=False)
    fixed_start: Mapped[str | None] = column(L("Giữ giờ", "Fixed at"), Clock(), hint=L("Ghi khi mục phải bắt đầu đúng giờ", "When it must start at that time"))
    minutes: Mapped[int | None] = column(L("Phút", "Minutes"), Minutes(), aliases=("Thời lượng",))
    title: Mapped[str] = column(L("Nội dung", "Title"), Text(limit=500, chars=46), required=True, aliases=("Mục",))
    lead: Mapped[str | None] = column(L("Người thực hiện", "Lead"), Text(chars=20), aliases=("Phụ trách", "Người trình bày"))
    kind: Mapped[str | None] = column(L("Loại", "Kind"), Choice(lists.PROGRAM_KINDS, chars=11))
    is_internal: Mapped[bool | None] = column(L("Nội bộ", "Internal"), Flag(), hint=L("Không in ra chương trình gửi đại biểu", "Not on the printed program"))
    note: Mapped[str | None] = column(L("Ghi chú", "Note"), Text(limit=500), grid=False)


@dataclass(frozen=True)
class Slot:
    """When one item runs, in minutes after midnight; ``gap`` > 0 is idle time before it, < 0 an overlap."""

    start: int | None
    end: int | None
    gap: int


def schedule(items: Iterable[tuple[str | None, int | None]], start: str | None) -> list[Slot]:
    """Return the slot of each (fixed_start, minutes) in order; ``start`` is the conference's "HH:MM".

    An item that holds its clock time starts then; the next ones follow on. Without any time known the slots
    have neither start nor end.
    """
    clock_now = minutes_of(start) if start else None
    slots: list[Slot] = []
    for fixed, minutes in items:
        begin, gap = clock_now, 0
        if fixed is not None:
            begin = minutes_of(fixed)
            while clock_now is not None and begin < clock_now - 12 * 60:
                begin += 24 * 60  # past midnight
            gap = begin - clock_now if clock_now is not None and slots else 0
        end = None if begin is None else begin + (minutes or 0)
        slots.append(Slot(begin, end, gap))
        clock_now = end
    return slots
