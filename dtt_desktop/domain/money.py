"""Money: the dated base salary and coefficients of awards, the lines of the budget, bonus arithmetic (decree 152/2025)."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import ROUND_CEILING, ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, ClassVar, Protocol, TypeVar

from dtt_desktop.domain import code_lists as lists
from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.fields import column
from dtt_desktop.domain.kinds import Choice, Choices, Context, Date, Fraction, Money, Number, Text
from dtt_desktop.domain.record import Record
from dtt_desktop.domain.text import L

if TYPE_CHECKING:
    from sqlalchemy.orm import Mapped

# Article 49(2) rounds "lên hàng chục nghìn đồng": read as up by most, as nearest by some, not at all by others.
ROUNDINGS: Choices = (
    ("up_10k", L("Làm tròn lên hàng chục nghìn đồng (khoản 2 Điều 49 Nghị định số 152/2025/NĐ-CP)", "Up to 10,000 (decree 152/2025, art. 49)")),
    ("nearest_10k", L("Làm tròn đến hàng chục nghìn đồng gần nhất", "To the nearest 10,000")),
    ("none", L("Không làm tròn", "No rounding")),
)
BUDGET_SECTIONS: Choices = (
    ("publicity", L("Tuyên truyền, trang trí", "Publicity, decoration")),
    ("printing", L("Tài liệu, in ấn", "Documents, printing")),
    ("holding", L("Tổ chức hội nghị", "Holding the conference")),
    ("awards", L("Khen thưởng", "Awards")),
    ("other", L("Khác, dự phòng", "Other, reserve")),
)
FUNDS: Choices = (
    ("conference", L("Chi thường xuyên", "Regular budget")),
    ("award_fund", L("Quỹ thi đua, khen thưởng", "Award fund")),
)
QUANTITIES: Choices = (
    ("delegates", L("Số đại biểu", "Delegates")),
    ("off_payroll", L("Đại biểu không hưởng lương", "Delegates not on the State payroll")),
    ("exemplars", L("Đại biểu điển hình", "Exemplars")),
    ("awarded_individual", L("Cá nhân được khen", "Individuals commended")),
    ("awarded_household", L("Hộ gia đình được khen", "Households commended")),
    ("awarded_collective", L("Tập thể được khen", "Collectives commended")),
    ("awarded", L("Tổng số Giấy khen", "Certificates in all")),
    ("units", L("Số đơn vị", "Units")),
)


class _Dated(Protocol):
    valid_from: str | None
    valid_to: str | None


D = TypeVar("D", bound=_Dated)


class BaseSalary(Record):
    """The base salary from a day on (lương cơ sở)."""

    __tablename__ = "base_salary"
    words = L("mức lương cơ sở", "base salary")
    dump_key = "base_salaries"
    name_key: ClassVar[str] = "basis"

    line_no: Mapped[int | None] = column(L("Thứ tự", "Order"), Number(), grid=False)
    amount: Mapped[int] = column(L("Mức (đồng/tháng)", "Amount (đ a month)"), Money(), required=True)
    valid_from: Mapped[str | None] = column(L("Từ ngày", "From"), Date())
    valid_to: Mapped[str | None] = column(L("Đến ngày", "Until"), Date())
    basis: Mapped[str | None] = column(L("Căn cứ", "Basis"), Text(chars=40))

    def check(self, context: Context) -> None:
        check_dates(self)


class AwardRate(Record):
    """The coefficient of an award for one kind of nominee, from a day on (decree 152/2025, articles 50 and 54)."""

    __tablename__ = "award_rate"
    words = L("mức thưởng", "award rate")
    dump_key = "award_rates"
    name_key: ClassVar[str] = "basis"

    line_no: Mapped[int | None] = column(L("Thứ tự", "Order"), Number(), grid=False)
    award: Mapped[str] = column(L("Hình thức", "Award"), Choice(lists.AWARDS, lists.AWARD_ALIASES, chars=34), default="certificate")
    nominee_kind: Mapped[str] = column(L("Đối tượng", "Kind"), Choice(lists.NOMINEE_KINDS, lists.NOMINEE_KIND_ALIASES), default="individual")
    coefficient: Mapped[str] = column(L("Hệ số", "Coefficient"), Fraction(0, 100), required=True)
    valid_from: Mapped[str | None] = column(L("Từ ngày", "From"), Date())
    valid_to: Mapped[str | None] = column(L("Đến ngày", "Until"), Date())
    basis: Mapped[str | None] = column(L("Căn cứ", "Basis"), Text(chars=40))

    def check(self, context: Context) -> None:
        check_dates(self)


class BudgetLine(Record):
    """A line of the budget; its quantity follows the data unless one is typed, its price the bonus of its kind."""

    __tablename__ = "budget_line"
    words = L("dòng dự toán", "budget line")
    dump_key = "budget_lines"

    line_no: Mapped[int | None] = column(L("Thứ tự", "Order"), Number(), grid=False)
    section: Mapped[str] = column(L("Nhóm", "Section"), Choice(BUDGET_SECTIONS, chars=14), default="holding")
    name: Mapped[str] = column(L("Nội dung chi", "Item"), Text(chars=28), required=True)
    unit_word: Mapped[str | None] = column(L("ĐVT", "Unit"), Text(limit=20, chars=8), aliases=("Đơn vị tính",))
    source: Mapped[str | None] = column(L("Số lượng theo", "Quantity from"), Choice(QUANTITIES, chars=18), hint=L("Tự tính từ dữ liệu; ghi Số lượng để đặt số khác", "Counted from the data; type a quantity to override"))
    quantity: Mapped[int | None] = column(L("Số lượng", "Quantity"), Number(0, 100_000))
    price: Mapped[int | None] = column(L("Đơn giá (đồng)", "Price (đ)"), Money(), hint=L("Để trống ở dòng thưởng: tính theo hệ số", "Empty on a bonus line: by its coefficient"))
    fund: Mapped[str] = column(L("Nguồn", "Fund"), Choice(FUNDS, chars=20), default="conference")
    basis: Mapped[str | None] = column(L("Căn cứ, ghi chú", "Basis, note"), Text(limit=300, chars=24))
    actual: Mapped[int | None] = column(L("Thực chi (đồng)", "Spent (đ)"), Money())


def check_dates(record: _Dated) -> None:
    """Raise UserError when a time of validity ends before it begins."""
    if record.valid_from and record.valid_to and record.valid_to < record.valid_from:
        raise UserError("dates-order", "valid_to")


def in_force(records: Iterable[D], day: str) -> list[D]:
    """Return what is in force on a day, the one that began last first."""
    found = [r for r in records if (r.valid_from or "") <= day and (not r.valid_to or day <= r.valid_to)]
    return sorted(found, key=lambda r: r.valid_from or "", reverse=True)


def bonus(base: int, coefficient: str, rounding: str) -> int:
    """Return the bonus in đồng: coefficient times base salary, rounded as the office rounds (decree 152/2025, art. 49)."""
    exact = Decimal(coefficient) * base
    if rounding == "none":
        return int(exact.to_integral_value(ROUND_HALF_UP))
    how = ROUND_CEILING if rounding == "up_10k" else ROUND_HALF_UP
    return int((exact / 10_000).to_integral_value(how)) * 10_000


def grouped(amount: int) -> str:
    """Return 1410000 as "1.410.000"."""
    return f"{amount:,}".replace(",", ".")


_DIGITS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
_POWERS = ("", " nghìn", " triệu", " tỷ", " nghìn tỷ", " triệu tỷ")


def in_words(amount: int) -> str:
    """Return an amount in Vietnamese words as papers write it: "Một triệu không trăm linh năm nghìn đồng".

    Raises ValueError for amounts below 0 or of more than eighteen digits.
    """
    if not 0 <= amount < 10**18:
        raise ValueError(amount)
    groups = []
    rest = amount
    while rest:
        rest, group = divmod(rest, 1000)
        groups.append(group)
    parts = [
        _three(group, full=place < len(groups) - 1) + _POWERS[place]
        for place, group in reversed(list(enumerate(groups)))
        if group
    ]
    text = " ".join(parts) or "không"
    return f"{text[:1].upper()}{text[1:]} đồng"


def _three(group: int, *, full: bool) -> str:
    """Return three digits in words; ``full`` names the hundreds even when there are none."""
    hundreds, rest = divmod(group, 100)
    tens, ones = divmod(rest, 10)
    words = [_DIGITS[hundreds], "trăm"] if hundreds or full else []
    if tens:
        words += ["mười"] if tens == 1 else [_DIGITS[tens], "mươi"]
    elif ones and words:
        words.append("linh")
    if ones:
        special = {1: "mốt", 4: "tư"} if tens > 1 else {}
        five = {5: "lăm"} if tens else {}
        words.append({**special, **five}.get(ones, _DIGITS[ones]))
    return " ".join(words)
