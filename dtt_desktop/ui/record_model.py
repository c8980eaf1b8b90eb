"""The table model of every grid: a list of rows and the declared fields; it has never heard of a database.

It filters and sorts its own rows. Sorting is done when asked, never while a person edits; a changed row stays where
it is. What was typed wrongly stays in the cell, marked, until it is mended; it is not saved.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QBrush, QColor

from dtt_desktop.domain.fields import Field
from dtt_desktop.domain.kinds import Context
from dtt_desktop.domain.names import words_key
from dtt_desktop.domain.record import Record
from dtt_desktop.domain.schema import POINTED_AT
from dtt_desktop.domain.text import Query
from dtt_desktop.services.workspace import Row
from dtt_desktop.storage.changes import ChangeSet
from dtt_desktop.ui import cell_look, theme
from dtt_desktop.ui.cell_writing import CellWriter
from dtt_desktop.ui.columns import Column, Computed
from dtt_desktop.ui.hub import Hub
from dtt_desktop.ui.plain import tip
from dtt_desktop.ui.row_order import PlacesKept, found, reader, sorted_ids

Index = QModelIndex | QPersistentModelIndex
_DISPLAY, _EDIT = int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.EditRole)
_ALIGN, _TIP = int(Qt.ItemDataRole.TextAlignmentRole), int(Qt.ItemDataRole.ToolTipRole)
_BACK, _FORE = int(Qt.ItemDataRole.BackgroundRole), int(Qt.ItemDataRole.ForegroundRole)
ID_ROLE = int(Qt.ItemDataRole.UserRole)
_ALIGNS = cell_look.ALIGNS


class RecordModel(QAbstractTableModel):
    """Rows of one family."""

    shown_changed = Signal()  # which rows are shown, or their order
    rearranging = Signal()  # rows are about to be filtered or sorted: what is being typed is saved before
    leaving = Signal(object)  # ids whose rows are about to be no more
    order_stale = Signal(bool)  # a value of the sorted column changed: the order is not that of the sort any more

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
        self._places_kept = PlacesKept()
        self._filters: dict[str, Callable[[Row], bool]] = {}
        self.writer = CellWriter(self)
        self.write, self.faults = self.writer.write, self.writer.faults
        self.column_filters: dict[str, frozenset[str]] = {}  # column name -> texts that pass
        self.sorted_by: tuple[int, Qt.SortOrder] | None = None
        self.entry: Callable[[], dict[str, Any]] | None = None  # what a record typed into the last row begins with
        self.row_tone: Callable[[Row], str | None] = lambda _: None
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
            if changes.keys() & {"conference", *POINTED_AT}:
                self._repaint()
            return
        order_columns = {"line_no"} & self.place.keys()
        if touched.inserted or touched.deleted or (order_columns and self._lines_moved(touched.kept)):
            self._refresh_all(touched.inserted | touched.deleted)
            return
        for row in self.hub.workspace.rows(self.record, touched.kept):
            before, self._by_id[row[0]] = self._by_id[row[0]], row
            self._look_at_order(before, row)
            if (line := self._line.get(row[0])) is not None:
                first, last = self._changed_columns(before, row)
                self.dataChanged.emit(self.index(line, first), self.index(line, last))

    def _look_at_order(self, before: Row, after: Row) -> None:
        if (
            self.sorted_by is not None
            and (place := self._places[self.sorted_by[0]]) >= 0
            and before[place] != after[place]
        ):
            self.order_stale.emit(True)

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
        self.leaving.emit(gone)
        kept = {(key, field): value for (key, field), value in self.writer.pending.items() if key not in gone}
        self.layoutAboutToBeChanged.emit()
        old = {index: index.data(ID_ROLE) for index in self.persistentIndexList()}
        rows = self.hub.workspace.rows(self.record)
        self._by_id = {row[0]: row for row in rows}
        self.writer.pending = kept
        if "line_no" in self.place:
            self._order = [row[0] for row in self.default_order(rows)]
        else:
            self._order = self._places_kept.merged(before, [row[0] for row in rows])
        self._show(keep=self._by_id.keys() - set(before))
        born = self._by_id.keys() - set(before)
        typed = self._line.get(next(iter(born)), -1) if len(born) == 1 else len(self._shown)  # in the last row
        self._follow(old, typed)

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
        """Return the id of the record in a shown row; 0 for the row in which a new one is typed."""
        return self._shown[row] if row < len(self._shown) else 0

    def line_of(self, key: int) -> int | None:
        """Return the shown row of an id, or None when it is filtered out."""
        return self._line.get(key)

    def shown_ids(self) -> list[int]:
        """Return the ids shown, in order."""
        return list(self._shown)

    @property
    def shown(self) -> int:
        """Return how many records are shown; the row for a new one does not count."""
        return len(self._shown)

    def all_ids(self) -> list[int]:
        """Return every id, shown or not, in the present order."""
        return list(self._order)

    def shown_text(self, item: Field, value: Any) -> str:
        """Return a kept value as its cell shows it."""
        return cell_look.text(self, item, value, _DISPLAY)

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
        self.rearranging.emit()
        narrower = typed.startswith(getattr(self, "_typed", "")) and bool(self._query)
        self._typed = typed
        self._query = Query(typed)
        self._filter(self._shown if narrower else None)

    def set_filter(self, name: str, accepts: Callable[[Row], bool] | None) -> None:
        """Set or clear one named filter."""
        self.rearranging.emit()
        if accepts is None:
            self._filters.pop(name, None)
        else:
            self._filters[name] = accepts
        self._filter()

    def filter_column(self, column: int, texts: Iterable[str] | None) -> None:
        """Show only rows whose cell in a column reads as one of the texts ("" for empty); None shows all."""
        name = self.column_name(column)
        if texts is None:
            self.column_filters.pop(name, None)
            self.set_filter(f"column {name}", None)
            return
        kept = self.column_filters[name] = frozenset(texts)
        read = reader(self, column)
        self.set_filter(f"column {name}", lambda row: read(row) in kept)

    def column_name(self, column: int) -> str:
        """Return what a column is known by in settings: its field's key, or its label."""
        item = self.columns[column]
        return item.key if isinstance(item, Field) else item.label.vi

    def texts_of(self, column: int) -> list[str]:
        """Return the different texts of a column over the rows the other filters show, in the order of the words."""
        own = f"column {self.column_name(column)}"
        rows = [self._by_id[key] for key in self._order]
        for name, accepts in self._filters.items():
            if name != own:
                rows = [row for row in rows if accepts(row)]
        read = reader(self, column)
        return sorted({read(row) for row in rows}, key=lambda text: (text == "", words_key(text), text))

    def clear_column_filters(self) -> None:
        """Take all filters of columns away."""
        self.rearranging.emit()
        for name in list(self.column_filters):
            self._filters.pop(f"column {name}", None)
        self.column_filters.clear()
        self._filter()

    def set_order(self, ids: Sequence[int]) -> None:
        """Put all rows in an order; one that is not named comes after those that are."""
        self.rearranging.emit()
        self._order = [key for key in dict.fromkeys((*ids, *self._order)) if key in self._by_id]
        self._filter()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column, names by given name, empty cells last; done when asked, not again by itself."""
        self.sorted_by = (column, order)
        self.order_stale.emit(False)
        self.set_order(sorted_ids(self, column, order))

    def _filter(self, among: Sequence[int] | None = None) -> None:
        self.layoutAboutToBeChanged.emit()
        old = {index: index.data(ID_ROLE) for index in self.persistentIndexList()}
        self._show(among=among)
        self._follow(old, len(self._shown))

    def _follow(self, old: dict[QModelIndex, int], typed: int) -> None:
        """Let what was current or selected follow its records; ``typed`` is where the last row's typing went."""
        for index, key in old.items():
            row = self._line.get(key, -1) if key else typed
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
            shown = found(self._query, rows, self.place.get("search"), shown, stay)
        self._shown = shown
        self._line = {key: i for i, key in enumerate(shown)}

    # -- Qt's questions -----------------------------------------------------------------------------------------

    def context(self) -> Context:
        """Return what values are shown against."""
        return self.hub.workspace.context()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._shown) + (self.entry is not None)

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
            return tip(self.hub.words(item.hint)) if isinstance(item, Field) and item.hint else None
        return _ALIGNS[False] if role == _ALIGN else None

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        column = index.column()
        if index.row() >= len(self._shown):
            return cell_look.entry(self, column, role)
        key = self._shown[index.row()]
        item = self.columns[column]
        if role == ID_ROLE:
            return key
        if isinstance(item, Computed):
            return cell_look.computed(item, key, role)
        if role in (_DISPLAY, _EDIT):
            if self.writer.pending and (key, item.key) in self.writer.pending:
                return self.writer.pending[key, item.key][0]
            value = self._by_id[key][self._places[column]]
            return "" if value is None else cell_look.text(self, item, value, role)
        if role == _ALIGN:
            return _ALIGNS[item.kind.numeric]
        if role in (_TIP, _BACK, _FORE) and (key, item.key) in self.writer.pending:
            return cell_look.fault(self, self.writer.pending[key, item.key][1], role)
        if role == _BACK and (tone := self.row_tone(self._by_id[key])):
            return QBrush(QColor(str(getattr(theme.tokens(), tone))))
        return None

    def column_of_name(self) -> int:
        """Return the column a record is known by."""
        return self.column_of(self.name_field())

    def name_field(self) -> str:
        """Return the field a record is known by."""
        required = [c.key for c in self.columns if isinstance(c, Field) and c.required]
        return required[0] if required else next(c.key for c in self.columns if isinstance(c, Field))

    # -- editing ------------------------------------------------------------------------------------------------

    def setData(self, index: Index, value: Any, role: int = _EDIT) -> bool:
        """Write what was typed into one cell; a refused value stays in the cell, marked, and is told."""
        item = self.columns[index.column()]
        if role != _EDIT or not isinstance(item, Field):
            return False
        if index.row() >= len(self._shown):
            return not str(value).strip() or self.write({}, "add", [{item.key: str(value)}]) == 0
        return self.write({(self._shown[index.row()], item.key): str(value)}, "edit") == 0

    def invitation(self, *, named: bool) -> str:
        """Return what the row for a new record says; ``named`` where a name is typed."""
        return self.tr("Gõ tên để thêm…") if named else self.tr("Gõ để thêm…")

    def several_refused(self, count: int, sentence: str) -> str:
        """Return the sentence for several refused cells."""
        return self.tr("{0} ô cần xem lại, đã đánh dấu đỏ. {1}").format(count, sentence)

    def repaint_rows(self, keys: Iterable[int]) -> None:
        """Draw some records anew."""
        for key in keys:
            if (line := self._line.get(key)) is not None:
                self.dataChanged.emit(self.index(line, 0), self.index(line, len(self.columns) - 1))

    def refused(self, index: Index) -> bool:
        """Tell whether what stands in a cell was refused."""
        item = self.columns[index.column()]
        return isinstance(item, Field) and (self.id_at(index.row()), item.key) in self.writer.pending

    def unkept(self) -> list[tuple[int, str, str]]:
        """Return what stands in cells and was refused: id, field, text."""
        return [(key, field, text) for (key, field), (text, _) in self.writer.pending.items()]

    @property
    def unsaved(self) -> int:
        """Return how many cells hold what was refused."""
        return len(self.writer.pending)

    def column_of(self, field: str) -> int:
        """Return the column of a field. Raises ValueError when it has none."""
        return [c.key if isinstance(c, Field) else "" for c in self.columns].index(field)
