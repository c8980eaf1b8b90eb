"""The rows of lists being taken in, as a grid shows them: every row with its state, cells that can be mended."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QColor

from dtt_desktop.domain.errors import Cancelled
from dtt_desktop.domain.fields import Field
from dtt_desktop.domain.messages import sentence, told
from dtt_desktop.domain.privacy import without_numbers
from dtt_desktop.domain.text import L, Lang
from dtt_desktop.services.lists.cells import Remark
from dtt_desktop.services.lists.intake import Intake
from dtt_desktop.services.lists.plan import FAMILIES, PlanRow
from dtt_desktop.ui import theme
from dtt_desktop.ui.plain import tip

Index = QModelIndex | QPersistentModelIndex
_DISPLAY, _EDIT = int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.EditRole)
_TIP, _BACK, _FORE = (
    int(Qt.ItemDataRole.ToolTipRole),
    int(Qt.ItemDataRole.BackgroundRole),
    int(Qt.ItemDataRole.ForegroundRole),
)
_ICON = int(Qt.ItemDataRole.DecorationRole)
STATES: dict[str, tuple[L, str, str]] = {  # words, shape, colour
    "new": (L("mới", "new"), "circle-check", "ok"),
    "change": (L("bổ sung", "changes"), "refresh", "ok"),
    "possible": (L("có thể trùng", "possible double"), "alert-triangle", "warn"),
    "same": (L("đã có", "same"), "info-circle", "muted"),
    "refused": (L("từ chối", "refused"), "circle-x", "error"),
}
WHY_NOT = {
    "group": L("dòng nhóm", "group"), "total": L("dòng cộng", "total"), "signature": L("phần ký", "signature"),
    "header": L("tiêu đề lặp lại", "header again"), "numbers": L("số cột", "column numbers"),
    "note": L("ghi chú", "note"), "empty": L("dòng đánh số để trống", "numbered, empty"),
    "struck": L("đã bị gạch bỏ", "struck through"), "example": L("ví dụ cách ghi", "example"),
}  # fmt: skip
ORDERS = {"month": L("tháng/ngày/năm", "month/day/year"), "both": L("lẫn cả hai cách, cần xem", "both, please look")}
ENCODINGS = {"tcvn3": "TCVN3 (.VnTime)", "vni": "VNI", "cp1258": "CP1258", "utf-16": "Unicode"}
_FIXED = (L("Tệp", "File"), L("Dòng", "Line"), L("Trạng thái", "State"), L("Cần biết", "To know"))
_USUAL = ("full_name", "sex", "birth", "ethnicity", "position", "unit_id", "is_party_member", "phone", "citizen_id")


class PlanModel(QAbstractTableModel):
    """All rows of all files."""

    def __init__(self, intakes: Sequence[Intake], lang: Lang, parent: QObject) -> None:
        super().__init__(parent)
        self._intakes, self._lang = intakes, lang
        self._only: str = "all"
        self.refresh()

    def refresh(self) -> None:
        """Take the plans as they are now."""
        self.beginResetModel()
        fields = {item.key: item for item in FAMILIES[self._intakes[0].target].fields}
        self._context = self._intakes[0].workspace.context()
        used = {key for intake in self._intakes for row in intake.plan.rows for key in row.values}
        used |= {remark.field for intake in self._intakes for row in intake.plan.rows for remark in row.remarks}
        order = [*(key for key in _USUAL if key in used), *(key for key in fields if key in used - set(_USUAL))]
        self.fields: list[Field] = [fields[key] for key in order if key in fields]
        self._rows = [(intake, row) for intake in self._intakes for row in intake.plan.rows if self._shown(row)]
        self.endResetModel()

    def show_only(self, which: str) -> None:
        """Show all rows, those that want a look ("doubtful"), or those of one state."""
        self._only = which
        self.refresh()

    def _shown(self, row: PlanRow) -> bool:
        if self._only == "doubtful":
            return row.doubtful or row.state in ("possible", "refused")
        return self._only in ("all", row.state)

    def row(self, number: int) -> tuple[Intake, PlanRow]:
        """Return the file and the row shown in a line."""
        return self._rows[number]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(_FIXED) + len(self.fields)

    def field_at(self, column: int) -> Field | None:
        """Return the field of a column; None for the first ones."""
        return self.fields[column - len(_FIXED)] if column >= len(_FIXED) else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if role != _DISPLAY or orientation == Qt.Orientation.Vertical:
            return None
        field = self.field_at(section)
        return (field.label if field else _FIXED[section]).text(self._lang)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if self.field_at(index.column()) else flags

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        intake, row = self._rows[index.row()]
        field = self.field_at(index.column())
        if field is None:
            return self._about(intake, row, index.column(), role)
        remarks = [remark for remark in row.remarks if remark.field == field.key]
        if role in (_DISPLAY, _EDIT):
            text = self._text(row, field, remarks)
            return without_numbers(text, any_length=True) if field.masked and role == _DISPLAY else text
        if not remarks:
            return None
        doubtful = any(remark.doubtful for remark in remarks)
        unread = field.key not in row.values and doubtful
        tone = "error" if unread else "warn" if doubtful else "ok"
        if role == _TIP:
            return tip("\n".join(told_remark(remark, self._lang) for remark in remarks))
        if role == _BACK:
            return QBrush(QColor(getattr(theme.tokens(), f"{tone}_ground")))
        return QBrush(QColor(getattr(theme.tokens(), tone))) if role == _FORE and doubtful else None

    def _text(self, row: PlanRow, field: Field, remarks: list[Remark]) -> str:
        value = row.values.get(field.key)
        if value is None:
            return next((remark.text for remark in remarks if remark.doubtful), "")
        if isinstance(value, str) and field.key == "unit_id":
            return value[1:]
        if field.masked:
            return f"{value[:3]}{'*' * 6}{value[-3:]}"
        return field.show(value, self._context).replace("\n", " ")

    def _about(self, intake: Intake, row: PlanRow, column: int, role: int) -> Any:
        words, shape, token = STATES[row.state]
        if role == _DISPLAY:
            notes = [without_numbers(told(error, self._lang)) for error in row.errors]
            notes += [told_remark(remark, self._lang) for remark in row.remarks]
            return (intake.source, str(row.line), words.text(self._lang), " ".join(notes))[column]
        if role == _TIP and column == 3:
            return tip(str(self._about(intake, row, 3, _DISPLAY)))
        if column == 2 and role in (_ICON, _FORE):
            colour = str(getattr(theme.tokens(), token))
            return theme.pixmap(shape, colour) if role == _ICON else QBrush(QColor(colour))
        return None

    def setData(self, index: Index, value: Any, role: int = _EDIT) -> bool:
        """Mend a cell; the plan is worked out anew, and the row stays where it is."""
        field = self.field_at(index.column())
        if role != _EDIT or field is None or str(value) == index.data():
            return False
        intake, row = self._rows[index.row()]
        kept = intake.corrections
        try:
            intake.mend(row.place, field.key, str(value))
        except Cancelled:
            intake.corrections = kept
            return False
        by_place = {made.place: made for made in intake.plan.rows}
        self._rows = [(i, by_place[r.place] if i is intake else r) for i, r in self._rows]
        self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, self.columnCount() - 1))
        return True


def told_remark(remark: Remark, lang: Lang) -> str:
    """Return what is said of a cell, no citizen number in full."""
    said = sentence(remark.code, {"typed": remark.text, **remark.params}, lang)
    return without_numbers(said, any_length=remark.field == "citizen_id")
