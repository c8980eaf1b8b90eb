"""What the office wants the delegates to be taken together, one target a line: its data, changed as it likes.

The plan itself gives only the limit and the share of exemplars; "chú trọng nữ, dân tộc, lao động trực tiếp" has no
figure until the office sets one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.fields import column
from dtt_desktop.domain.kinds import Choice, Context, Number, Text
from dtt_desktop.domain.record import Record
from dtt_desktop.domain.text import L

if TYPE_CHECKING:
    from sqlalchemy.orm import Mapped

SUBJECTS = (
    ("sex", L("Giới", "Sex")),
    ("minority", L("Dân tộc thiểu số", "Ethnic minorities")),
    ("ethnicity", L("Dân tộc", "Ethnic group")),
    ("religion", L("Tôn giáo", "Religion")),
    ("age_under", L("Tuổi dưới", "Age under")),
    ("is_party_member", L("Đảng viên", "Party members")),
    ("not_party_member", L("Ngoài Đảng", "Not in the Party")),
    ("is_direct_worker", L("Trực tiếp sản xuất, công tác", "Direct workers")),
    ("non_state", L("Kinh tế ngoài nhà nước", "Non-state economy")),
    ("former_commune", L("Xã cũ", "Former commune")),
    ("sector", L("Lĩnh vực", "Sector")),
    ("delegate_group", L("Diện đại biểu", "Group")),
    ("unit", L("Đơn vị", "Unit")),
    ("each_unit", L("Mỗi đơn vị (theo phân bổ)", "Each unit (its allotment)")),
)
MEASURES = (("people", L("người", "people")), ("percent", L("%", "%")))


class CompositionTarget(Record):
    """At least or at most so many people, or percent of all, with some property."""

    __tablename__ = "composition_target"
    words = L("chỉ tiêu cơ cấu", "composition target")
    dump_key = "composition_targets"
    name_key = "subject"

    line_no: Mapped[int | None] = column(L("Thứ tự", "Order"), Number(), grid=False)
    subject: Mapped[str] = column(L("Chỉ tiêu", "Target"), Choice(SUBJECTS, chars=24), required=True)
    value: Mapped[str | None] = column(
        L("Giá trị", "Value"),
        Text(limit=60, chars=16),
        hint=L(
            "Ví dụ: Nữ, Tày, tên xã cũ, 35; để trống khi không cần",
            "E.g. Nữ, Tày, a former commune, 35; empty when not needed",
        ),
    )
    minimum: Mapped[int | None] = column(L("Ít nhất", "At least"), Number(0, 1000))
    maximum: Mapped[int | None] = column(L("Nhiều nhất", "At most"), Number(0, 1000))
    measure: Mapped[str] = column(
        L("Đơn vị tính", "Measure"),
        Choice(MEASURES, {"nguoi": "people", "phan tram": "percent"}, chars=8),
        default="people",
    )

    def check(self, context: Context) -> None:
        low, high = self.minimum, self.maximum
        if low is not None and high is not None and low > high:
            raise UserError("target-order", "maximum", low=low, high=high)
        if self.measure == "percent" and max(low or 0, high or 0) > 100:
            raise UserError("target-percent", "minimum")
        if self.subject == "age_under" and self.value and not self.value.isdecimal():  # empty: not typed yet
            raise UserError("target-age", "value")
