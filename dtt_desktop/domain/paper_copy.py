"""Copies of papers that left the program: printed or issued, with what they said, so that a change finds them."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.fields import column
from dtt_desktop.domain.kinds import Choice, Choices, Date, Number, Text
from dtt_desktop.domain.record import Record
from dtt_desktop.domain.text import L

if TYPE_CHECKING:
    from sqlalchemy.orm import Mapped

COPY_STATES: Choices = (
    ("printed", L("Đã in", "Printed")),
    ("issued", L("Đã phát hành", "Issued")),
    ("replaced", L("Đã thay", "Replaced")),
    ("voided", L("Đã hủy", "Voided")),
)
ANSWERS: Choices = (
    ("confirmed", L("Dự", "Comes")),
    ("declined", L("Không dự", "Does not come")),
    ("substituted", L("Cử người thay", "Sends a substitute")),
)
ANSWERED = ("invitation", "council_invitation")
"""Papers that ask whoever gets them for an answer."""
LIVE = ("printed", "issued")
"""States in which a copy is out there and must still be right."""


class PaperCopy(Record):
    """One copy of a paper; its number is never given twice, its text never changed."""

    __tablename__ = "paper_copy"
    words = L("bản văn bản", "copy of a paper")
    dump_key = "paper_copies"
    name_key: ClassVar[str] = "recipient"

    document: Mapped[str] = column(L("Loại văn bản", "Document"), Text(limit=40), required=True)
    recipient_key: Mapped[int | None] = column(L("Mã người nhận", "Recipient's id"), Number(0, 10_000_000), grid=False)
    recipient: Mapped[str | None] = column(L("Người nhận", "Recipient"), Text())
    listed: Mapped[str | None] = column(L("Người trong danh sách", "Who is listed"), Text(limit=200_000), grid=False)
    state: Mapped[str] = column(L("Tình trạng", "State"), Choice(COPY_STATES), default="printed")
    made_on: Mapped[str | None] = column(L("Ngày ghi sổ", "Entered on"), Date())
    number: Mapped[int | None] = column(L("Số", "Number"), Number(1, 99_999))
    symbol: Mapped[str | None] = column(L("Số, ký hiệu", "Number and symbol"), Text(limit=60))
    issued_on: Mapped[str | None] = column(L("Ngày ban hành", "Date of issue"), Date())
    signed_on: Mapped[str | None] = column(L("Đã ký ngày", "Signed on"), Date())
    delivered_on: Mapped[str | None] = column(L("Đã giao ngày", "Delivered on"), Date())
    delivered_to: Mapped[str | None] = column(L("Giao cho", "Delivered to"), Text(limit=120, chars=18))
    answer: Mapped[str | None] = column(L("Trả lời", "Answer"), Choice(ANSWERS))
    substitute: Mapped[str | None] = column(L("Người đi thay", "Substitute"), Text(limit=120, chars=18))
    reason: Mapped[str | None] = column(L("Lý do", "Reason"), Text(limit=300))
    sha256: Mapped[str | None] = column(L("Mã kiểm tra", "Checksum"), Text(limit=64), grid=False)
    said: Mapped[str] = column(
        L("Nội dung đã in", "What it said"), Text(limit=200_000, lines=True), required=True, grid=False, sensitive=True
    )

    def refuse_delete(self) -> None:
        raise UserError("copy-kept" if self.number is None else "copy-issued", number=self.number)
