"""The table model of every grid: a list of rows and the declared fields; it has never heard of a database.

It filters and sorts its own rows. Sorting is done when asked, never while a person edits; a changed row stays where
it is. What was typed wrongly stays in the cell, marked, until it is mended; it is not saved.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QBrush, QColor

from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.fields import Field
from dtt_desktop.domain.kinds import Context
from dtt_desktop.domain.messages import told
from dtt_desktop.domain.record import Record
from dtt_desktop.domain.text import L, Query, search_text
from dtt_desktop.services.records import set_values
from dtt_desktop.services.workspace import Row
from dtt_desktop.storage.changes import ChangeSet
from dtt_desktop.ui import theme
from dtt_desktop.ui.hub import Hub

Index = QModelIndex | QPersistentModelIndex
_DISPLAY, _EDIT = int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.EditRole)
_ALIGN, _TIP = int(Qt.ItemDataRole.TextAlignmentRole), int(Qt.ItemDataRole.ToolTipRole)
_BACK, _FORE = int(Qt.ItemDataRole.BackgroundRole), int(Qt.ItemDataRole.ForegroundRole)
_ICON, _ACCESSIBLE = int(Qt.ItemDataRole.DecorationRole), int(Qt.ItemDataRole.AccessibleTextRole)
ID_ROLE = int(Qt.ItemDataRole.UserRole)
_ALIGNS = {
    True: int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter),
    False: int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter),
}


@dataclass(frozen=True)
class Computed:
    """A column that is computed from the row and cannot be edited: its text and, if it has one, icon and colour."""

    label: L
    text: Callable[[int], str]
    mark: Callable[[int], tuple[str, str] | None] = lambda _: None  # id -> icon name, colour token
    numeric: bool = False
    chars: int = 8


Column = Field | Computed


class RecordModel(QAbstractTableModel):
    """Rows of one family."""

    shown_changed = Signal()  # which rows are shown, or their order

    def __init__(self, hub: Hub, record: type[Record], columns: Sequence[Column] | None = None) -> None:
        super().__init__(hub)
        self.hub = hub
        self.record = record
        self.columns: list[Column] = list(columns or record.fields)
        keys = record.column_keys
        self.place = {key: i for i, key in enumerate(keys)}
        self._places = [self.place.get(c.key, -1) if isinstance(c, Field) else -1 for c in self.columns]
        self._by_id: dict[int, Row] = {}
        self._order: list[int] = []  # all ids, in the present order
        self._shown: list[int] = []  # the ids that pass the filters
        self._line: dict[int, int] = {}
        self._query = Query("")
        self._filters: dict[str, Callable[[Row], bool]] = {}
        self._pending: dict[tuple[int, str], tuple[str, UserError]] = {}
        self.default_order: Callable[[list[Row]], list[Row]] = list
        hub.changed.connect(self.refresh)

    # -- rows ---------------------------------------------------------------------------------------------------

    def load(self) -> None:
        """Read all rows anew."""
        self.beginResetModel()
        rows = self.hub.workspace.rows(self.record)
        self._by_id = {row[0]: row for row in rows}
        self._order = [row[0] for row in self.default_order(rows)]
        self._show()
        self.endResetModel()
        self.shown_changed.emit()

    def refresh(self, changes: ChangeSet) -> None:
        """Take in what an edit changed, row by row; nothing jumps."""
        touched = changes.of(self.record)
        if touched is None:
            if changes.keys() & {"unit", "signer", "nominee", "conference"}:
                self._repaint()
            return
        order_columns = {"line_no"} & self.place.keys()
        if touched.inserted or touched.deleted or (order_columns and self._lines_moved(touched.kept)):
            self._refresh_all(touched.inserted | touched.deleted)
            return
        for row in self.hub.workspace.rows(self.record, touched.kept):
            before, self._by_id[row[0]] = self._by_id[row[0]], row
            if (line := self._line.get(row[0])) is not None:
                first, last = self._changed_columns(before, row)
                self.dataChanged.emit(self.index(line, first), self.index(line, last))

    def _changed_columns(self, before: Row, after: Row) -> tuple[int, int]:
        """Return the first and last column that may look different now."""
        changed = [i for i, place in enumerate(self._places) if place < 0 or before[place] != after[place]]
        return (changed[0], changed[-1]) if changed else (0, 0)

    def _lines_moved(self, keys: Iterable[int]) -> bool:
        place = self.place["line_no"]
        rows = self.hub.workspace.rows(self.record, keys)
        return any(row[place] != self._by_id[row[0]][place] for row in rows if row[0] in self._by_id)

    def _refresh_all(self, gone: set[int]) -> None:
        """Rows came, went or moved: keep the others in place and remember what is current by id."""
        before = self._order
        kept = {(key, field): value for (key, field), value in self._pending.items() if key not in gone}
        self.layoutAboutToBeChanged.emit()
        old = {index: index.data(ID_ROLE) for index in self.persistentIndexList()}
        rows = self.hub.workspace.rows(self.record)
        self._by_id = {row[0]: row for row in rows}
        self._pending = kept
        if "line_no" in self.place:
            self._order = [row[0] for row in self.default_order(rows)]
        else:
            known = set(before)
            self._order = [key for key in before if key in self._by_id]
            self._order += [row[0] for row in rows if row[0] not in known]
        self._show(keep=self._by_id.keys() - set(before))
        for index, key in old.items():
            row = self._line.get(key, -1)
            self.changePersistentIndex(index, self.index(row, index.column()) if row >= 0 else QModelIndex())
        self.layoutChanged.emit()
        self.shown_changed.emit()

    def _repaint(self) -> None:
        if self._shown:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, len(self.columns) - 1))

    def row_of(self, key: int) -> Row | None:
        """Return the row of an id."""
        return self._by_id.get(key)

    def value(self, key: int, field: str) -> Any:
        """Return one kept value."""
        return self._by_id[key][self.place[field]]

    def id_at(self, row: int) -> int:
        """Return the id of the record in a shown row."""
        return self._shown[row]

    def line_of(self, key: int) -> int | None:
        """Return the shown row of an id, or None when it is filtered out."""
        return self._line.get(key)

    def shown_ids(self) -> list[int]:
        """Return the ids shown, in order."""
        return list(self._shown)

    def all_rows(self) -> Iterable[Row]:
        """Return every row, shown or not."""
        return self._by_id.values()

    @property
    def total(self) -> int:
        """Return how many rows there are, shown or not."""
        return len(self._order)

    # -- filter and order ---------------------------------------------------------------------------------------

    def search(self, typed: str) -> None:
        """Show the rows that hold what was typed, with or without diacritics."""
        narrower = typed.startswith(getattr(self, "_typed", "")) and bool(self._query)
        self._typed = typed
        self._query = Query(typed)
        self._filter(self._shown if narrower else None)

    def set_filter(self, name: str, accepts: Callable[[Row], bool] | None) -> None:
        """Set or clear one named filter."""
        if accepts is None:
            self._filters.pop(name, None)
        else:
            self._filters[name] = accepts
        self._filter()

    def set_order(self, ids: Sequence[int]) -> None:
        """Put all rows in an order."""
        self._order = [key for key in ids if key in self._by_id]
        self._filter()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column, names by given name, empty cells last; done when asked, not again by itself."""
        item = self.columns[column]
        falling = order == Qt.SortOrder.DescendingOrder
        if isinstance(item, Computed):
            keyed = {key: (item.text(key) == "", item.text(key)) for key in self._order}
        else:
            place = self.place["sort_key" if item.key == "full_name" and "sort_key" in self.place else item.key]
            context = self.context()
            plain = item.kind.numeric or item.key in ("full_name", "birth") or "date" in item.key
            values = {key: self._by_id[key][place] for key in self._order}
            keyed = {
                key: (v is None, v if plain or v is None else search_text(item.show(v, context)))
                for key, v in values.items()
            }
        filled = sorted((k for k in self._order if not keyed[k][0]), key=lambda k: keyed[k], reverse=falling)
        self.set_order(filled + [k for k in self._order if keyed[k][0]])

    def _filter(self, among: Sequence[int] | None = None) -> None:
        self.layoutAboutToBeChanged.emit()
        old = {index: index.data(ID_ROLE) for index in self.persistentIndexList()}
        self._show(among=among)
        for index, key in old.items():
            row = self._line.get(key, -1)
            self.changePersistentIndex(index, self.index(row, index.column()) if row >= 0 else QModelIndex())
        self.layoutChanged.emit()
        self.shown_changed.emit()

    def _show(self, keep: Iterable[int] = (), among: Sequence[int] | None = None) -> None:
        """Work out the shown rows; ``keep`` are new rows, shown whatever the filters say."""
        stay = set(keep)
        rows = self._by_id
        shown = list(self._order if among is None else among)
        for accepts in self._filters.values():
            shown = [key for key in shown if key in stay or accepts(rows[key])]
        if self._query:
            shown = self._found(shown, stay)
        self._shown = shown
        self._line = {key: i for i, key in enumerate(shown)}

    def _found(self, among: list[int], stay: set[int]) -> list[int]:
        place, rows = self.place.get("search"), self._by_id
        if place is None:
            return [k for k in among if k in stay or self._query.accepts(search_text(self._plain(k)), self._plain(k))]
        first, *others = self._query.needles
        if others or self._query.marked:
            return [k for k in among if k in stay or self._query.accepts(rows[k][place], self._plain(k))]
        return [k for k in among if first in rows[k][place] or k in stay]

    def _plain(self, key: int) -> str:
        return " ".join(str(v) for v in self._by_id[key] if isinstance(v, str)).lower()

    # -- Qt's questions -----------------------------------------------------------------------------------------

    def context(self) -> Context:
        """Return what values are shown against."""
        return self.hub.workspace.context()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and isinstance(self.columns[index.column()], Field):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return section + 1 if role == _DISPLAY else None
        if role == _DISPLAY:
            return self.hub.words(self.columns[section].label)
        if role == _TIP:
            item = self.columns[section]
            return self.hub.words(item.hint) if isinstance(item, Field) and item.hint else None
        return _ALIGNS[False] if role == _ALIGN else None

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        key = self._shown[index.row()]
        column = index.column()
        item = self.columns[column]
        if role == ID_ROLE:
            return key
        if isinstance(item, Computed):
            return self._computed(item, key, role)
        if role in (_DISPLAY, _EDIT):
            if self._pending and (key, item.key) in self._pending:
                return self._pending[key, item.key][0]
            value = self._by_id[key][self._places[column]]
            return "" if value is None else self._text(item, value, role)
        if role == _ALIGN:
            return _ALIGNS[item.kind.numeric]
        if role in (_TIP, _BACK, _FORE) and (key, item.key) in self._pending:
            return self._fault(self._pending[key, item.key][1], role)
        return None

    def _text(self, item: Field, value: Any, role: int) -> str:
        if item.masked and role == _DISPLAY:
            return f"{value[:3]}{'*' * 6}{value[-3:]}"
        text = item.show(value, self.context())
        return text.replace("\n", " ") if role == _DISPLAY else text

    def _computed(self, item: Computed, key: int, role: int) -> Any:
        if role in (_DISPLAY, _ACCESSIBLE):
            return item.text(key)
        if role == _ALIGN:
            return _ALIGNS[item.numeric]
        if role in (_ICON, _FORE) and (mark := item.mark(key)):
            name, token = mark
            colour = str(getattr(theme.tokens(), token))
            return theme.pixmap(name, colour) if role == _ICON else QBrush(QColor(colour))
        return None

    def _fault(self, error: UserError, role: int) -> Any:
        if role == _TIP:
            return told(error, self.hub.lang)
        return QBrush(QColor(theme.tokens().error_ground if role == _BACK else theme.tokens().error))

    # -- editing ------------------------------------------------------------------------------------------------

    def setData(self, index: Index, value: Any, role: int = _EDIT) -> bool:
        """Write what was typed into one cell; a refused value stays in the cell, marked, and is told."""
        item = self.columns[index.column()]
        if role != _EDIT or not isinstance(item, Field):
            return False
        return self.write({(self._shown[index.row()], item.key): str(value)}, "edit") == 0

    def write(self, typed: dict[tuple[int, str], str], code: str) -> int:
        """Write typed texts into cells as one step and return how many were refused; the good ones are saved."""
        fields = {c.key: c for c in self.columns if isinstance(c, Field)}
        good: dict[int, dict[str, Any]] = {}
        refused: list[UserError] = []
        marked = bool(self._pending)
        for (key, name), text in typed.items():
            self._pending.pop((key, name), None)
            try:
                value = fields[name].parse(text, self.context())
            except UserError as error:
                refused.append(error)
                self._pending[key, name] = (text, error)
                continue
            if value != self.value(key, name):
                good.setdefault(key, {})[name] = value
        try:
            if good:
                set_values(self.hub.workspace, self.record, good, code)
        except UserError as error:
            refused.append(error)
            self._hold_back(typed, good, error)
        self._tell(refused, len(typed))
        if refused or marked:
            self._repaint_cells({key for key, _ in typed})
        return len(refused)

    def _hold_back(self, typed: dict[tuple[int, str], str], good: dict[int, dict[str, Any]], error: UserError) -> None:
        """A rule refused the step as a whole: what was typed stays in its cells."""
        for (key, name), text in typed.items():
            if name in good.get(key, {}):
                self._pending[key, name] = (text, error)

    def _tell(self, refused: list[UserError], tried: int) -> None:
        if not refused:
            return
        sentence = told(refused[0], self.hub.lang)
        named = [c for c in self.columns if isinstance(c, Field) and c.key == refused[0].field]
        if named:
            sentence = f"{self.hub.words(named[0].label)}: {sentence}"
        if tried > 1:
            sentence = self.tr("{0} ô cần xem lại, đã đánh dấu đỏ. {1}").format(len(refused), sentence)
        self.hub.say(sentence, "error")

    def _repaint_cells(self, keys: Iterable[int]) -> None:
        for key in keys:
            if (line := self._line.get(key)) is not None:
                self.dataChanged.emit(self.index(line, 0), self.index(line, len(self.columns) - 1))

    def unkept(self) -> list[tuple[int, str, str]]:
        """Return what stands in cells and was refused: id, field, text."""
        return [(key, field, text) for (key, field), (text, _) in self._pending.items()]

    @property
    def unsaved(self) -> int:
        """Return how many cells hold what was refused."""
        return len(self._pending)

    def column_of(self, field: str) -> int:
        """Return the column of a field. Raises ValueError when it has none."""
        return [c.key if isinstance(c, Field) else "" for c in self.columns].index(field)
