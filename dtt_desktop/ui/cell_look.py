"""What a cell of a grid shows: a kept value, something computed, a fault, the row for a new record."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor

from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.fields import Field
from dtt_desktop.domain.kinds import Name
from dtt_desktop.domain.messages import told
from dtt_desktop.domain.privacy import masked
from dtt_desktop.ui import theme
from dtt_desktop.ui.columns import Computed
from dtt_desktop.ui.plain import tip

if TYPE_CHECKING:
    from dtt_desktop.ui.record_model import RecordModel

_DISPLAY, _EDIT = int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.EditRole)
_ALIGN, _TIP = int(Qt.ItemDataRole.TextAlignmentRole), int(Qt.ItemDataRole.ToolTipRole)
_BACK, _FORE = int(Qt.ItemDataRole.BackgroundRole), int(Qt.ItemDataRole.ForegroundRole)
_ICON, _ACCESSIBLE = int(Qt.ItemDataRole.DecorationRole), int(Qt.ItemDataRole.AccessibleTextRole)
_ID = int(Qt.ItemDataRole.UserRole)
ALIGNS = {
    True: int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter),
    False: int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter),
}


def text(model: RecordModel, item: Field, value: Any, role: int) -> str:
    """Return a kept value as its cell shows it, or as it is edited."""
    if item.masked:  # seen whole only in the form, where it is noted; what is typed here replaces it unseen
        return masked(value) if role == _DISPLAY else ""
    shown = item.show(value, model.context())
    return shown.replace("\n", " ") if role == _DISPLAY else shown


def entry(model: RecordModel, column: int, role: int) -> Any:
    """Return what the row for a new record shows: an invitation to type in the column that names it."""
    item = model.columns[column]
    if isinstance(item, Field) and item.key == model.name_field():
        if role == _DISPLAY:
            return model.invitation(named=isinstance(item.kind, Name))
        if role == _FORE:
            return QBrush(QColor(theme.tokens().muted))
    if role == _EDIT:
        return ""
    return 0 if role == _ID else None


def computed(item: Computed, key: int, role: int) -> Any:
    """Return what a column that is worked out shows of a record."""
    if role in (_DISPLAY, _ACCESSIBLE):
        return item.text(key)
    if role == _ALIGN:
        return ALIGNS[item.numeric]
    if role in (_ICON, _FORE) and (mark := item.mark(key)):
        name, token = mark
        colour = str(getattr(theme.tokens(), token))
        return theme.pixmap(name, colour) if role == _ICON else QBrush(QColor(colour))
    return None


def fault(model: RecordModel, error: UserError, role: int) -> Any:
    """Return how a cell shows that what stands in it was refused."""
    if role == _TIP:
        return tip(told(error, model.hub.lang))
    return QBrush(QColor(theme.tokens().error_ground if role == _BACK else theme.tokens().error))
