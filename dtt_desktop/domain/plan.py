"""The plan of the conference: what it says, who does what by when."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, ClassVar, Literal

from dtt_desktop.domain import code_lists as lists
from dtt_desktop.domain.dates import resolve_due
from dtt_desktop.domain.fields import column
from dtt_desktop.domain.kinds import Choice, Choices, Date, Due, Number, Text
from dtt_desktop.domain.record import Record
from dtt_desktop.domain.text import L

if TYPE_CHECKING:
    from sqlalchemy.orm import Mapped

# The parts of the plan as the founding paper orders them; the codes are kept in files.
SECTIONS: Choices = (
    ("purpose", L("Mục đích, yêu cầu", "Purposes and requirements")),
    ("composition", L("Thành phần, cơ cấu", "Composition")),
    ("selection", L("Bình xét, cân đối", "How they are chosen")),
    ("number", L("Số lượng đại biểu", "Number of delegates")),
    ("awardee", L("Đối tượng khen thưởng", "Who is commended")),
    ("upper_congress", L("Đại biểu dự đại hội cấp trên", "Delegates to the upper congress")),
    ("agenda", L("Chương trình", "Agenda")),
    ("agenda_hint", L("Hình thức tổ chức", "Forms it may take")),
    ("preparation", L("Tuyên truyền, chuẩn bị", "Publicity, preparation")),
)


class PlanItem(Record):
    """One paragraph of the plan."""

    __tablename__ = "plan_item"
    words = L("nội dung kế hoạch", "plan paragraph")
    dump_key = "plan_items"
    name_key: ClassVar[str] = "text"

    line_no: Mapped[int | None] = column(L("Thứ tự", "Order"), Number(), grid=False)
    section: Mapped[str] = column(L("Phần", "Section"), Choice(SECTIONS, chars=18), required=True)
    text: Mapped[str] = column(L("Nội dung", "Text"), Text(limit=4000, lines=True, chars=70), required=True)


class TaskAssignment(Record):
    """A task of the plan with its owner and its deadline, fixed or so many days before the conference."""

    __tablename__ = "task"
    words = L("nhiệm vụ", "task")
    dump_key = "tasks"
    name_key: ClassVar[str] = "task"

    line_no: Mapped[int | None] = column(L("Thứ tự", "Order"), Number(), grid=False)
    owner: Mapped[str] = column(L("Đơn vị phụ trách", "Owner"), Text(chars=22), required=True)
    mode: Mapped[str | None] = column(L("Cách giao", "Mode"), Text(limit=40, suggestions=("giao", "đề nghị"), chars=8))
    task: Mapped[str] = column(L("Nội dung công việc", "Task"), Text(limit=1000, chars=48), required=True)
    due: Mapped[str | None] = column(L("Hạn", "Due"), Due(), hint=L("Ngày, hoặc D-15 (15 ngày trước hội nghị)", "A date, or D-15 (15 days before)"))
    done_on: Mapped[str | None] = column(L("Xong ngày", "Done on"), Date())
    document: Mapped[str | None] = column(L("Văn bản", "Paper"), Choice(lists.PAPERS), hint=L("Văn bản phải ban hành trước hạn này", "The paper that is due then"))
    note: Mapped[str | None] = column(L("Ghi chú", "Note"), Text(limit=500))


TaskState = Literal["done", "late", "soon", "open", "undated"]
STATE_WORDS: dict[TaskState, L] = {
    "done": L("Đã xong", "Done"),
    "late": L("Quá hạn", "Late"),
    "soon": L("Sắp đến hạn", "Due soon"),
    "open": L("Chưa đến hạn", "Not due yet"),
    "undated": L("Chưa đặt hạn", "No deadline"),
}


def task_state(due_on: str | None, done_on: str | None, today: date, soon: int = 3) -> TaskState:
    """Tell how a task stands; ``soon`` is how many days ahead count as soon."""
    if done_on:
        return "done"
    if not due_on:
        return "undated"
    days = (date.fromisoformat(due_on) - today).days
    return "late" if days < 0 else "soon" if days <= soon else "open"


@dataclass(frozen=True)
class Moved:
    """A deadline that moves with the conference date."""

    task: str
    before: str | None
    after: str | None


def moved_deadlines(tasks: Iterable[tuple[str, str | None]], before: str | None, after: str | None) -> list[Moved]:
    """Return the deadlines that change when the conference moves; ``tasks`` are (task, due) pairs."""
    moves = (Moved(task, resolve_due(due, before), resolve_due(due, after)) for task, due in tasks)
    return [m for m in moves if m.before != m.after]
