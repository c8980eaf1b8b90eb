"""Where each text of a certificate stands, so that an office can print on its own stock; and its emblem."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from dtt_desktop.domain.fields import column
from dtt_desktop.domain.kinds import Choice, Choices, Flag, Fraction, Number, Text
from dtt_desktop.domain.record import Record
from dtt_desktop.domain.text import L

if TYPE_CHECKING:
    from sqlalchemy.orm import Mapped

CARD_FIELDS: Choices = (
    ("state", L("Quốc hiệu", "State name")),
    ("motto", L("Tiêu ngữ", "Motto")),
    ("giver", L("Chức danh người tặng", "Who gives it")),
    ("gives", L("TẶNG", "TẶNG")),
    ("award", L("GIẤY KHEN", "GIẤY KHEN")),
    ("name", L("Tên người, tập thể", "Name")),
    ("place", L("Chức vụ, đơn vị", "Post and unit")),
    ("merit", L("Thành tích", "Merit")),
    ("decision", L("Số quyết định", "Number of the decision")),
    ("decided_on", L("Ngày quyết định", "Date of the decision")),
    ("gold_book", L("Số sổ vàng", "Golden book number")),
    ("place_date", L("Địa danh, ngày", "Place and date")),
    ("authority", L("Thẩm quyền ký", "Signing authority")),
    ("signer", L("Họ tên người ký", "Signer")),
)
ALIGNS: Choices = (("left", L("trái", "left")), ("center", L("giữa", "centre")), ("right", L("phải", "right")))


class CardField(Record):
    """The place of one text on the certificate: mm from the top left corner of A4 on its side."""

    __tablename__ = "card_field"
    words = L("ô trên Giấy khen", "field of the certificate")
    dump_key = "card_fields"
    name_key: ClassVar[str] = "part"

    line_no: Mapped[int | None] = column(L("Thứ tự", "Order"), Number(), grid=False)
    part: Mapped[str] = column(L("Ô chữ", "Text"), Choice(CARD_FIELDS, chars=22), required=True)
    x: Mapped[str] = column(L("Cách trái (mm)", "From the left (mm)"), Fraction(0, 297), required=True)
    y: Mapped[str] = column(L("Cách trên (mm)", "From the top (mm)"), Fraction(0, 210), required=True)
    width: Mapped[str] = column(L("Rộng (mm)", "Width (mm)"), Fraction(5, 297), required=True)
    size: Mapped[str] = column(L("Cỡ chữ", "Size"), Fraction(7, 96), required=True)
    align: Mapped[str] = column(L("Canh", "Align"), Choice(ALIGNS, chars=7), default="center")
    lines: Mapped[int] = column(L("Số dòng", "Lines"), Number(1, 6), default=1)
    on_stock: Mapped[bool | None] = column(L("In trên phôi", "On stock"), Flag(), hint=L("Có: in cả khi dùng phôi in sẵn; Không: phôi đã có chữ này", "Yes: printed on pre-printed stock too"))


class Picture(Record):
    """A picture the office gives, as base64 of PNG or JPEG."""

    __tablename__ = "picture"
    words = L("hình", "picture")
    dump_key = "pictures"

    name: Mapped[str] = column(L("Tên", "Name"), Text(limit=40), required=True)
    data: Mapped[str] = column(L("Dữ liệu", "Data"), Text(limit=1_000_000), required=True, grid=False)
