"""Blocks of cells in a grid: copy, cut, paste, fill, clear. Everything is one step, and only shown rows are written."""

from __future__ import annotations

import csv
import html
import io
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMimeData, Qt
from PySide6.QtGui import QGuiApplication

from dtt_desktop.domain.dates import date_order, order_matters
from dtt_desktop.domain.fields import Field
from dtt_desktop.domain.kinds import Date, PartialDate
from dtt_desktop.ui.clipboard import copied_text
from dtt_desktop.ui.paste_review import PasteReview

if TYPE_CHECKING:
    from dtt_desktop.ui.grid import Grid

_EDIT = int(Qt.ItemDataRole.EditRole)
_PASTE_LIMIT = 2_000_000  # characters
_ASK_ROWS = 5  # so many new rows are added without a question
Cells = dict[tuple[int, int], str]  # row, column -> text


class Blocks:
    """What is done with the selected block of a grid."""

    def __init__(self, grid: Grid) -> None:
        self._grid = grid
        self._model = grid.model_
        self._turned: list[str] = []  # what was said of columns whose dates were turned round

    @staticmethod
    def tr(text: str) -> str:
        """Return a text in the window's language."""
        return QCoreApplication.translate("Blocks", text)

    def copy(self, *, headers: bool = False) -> None:
        """Copy the selected block for Excel (tabs) and Word (a table); ``headers`` puts the columns' names above."""
        rows, columns = self._grid.selected_block()
        cells = [[str(self._model.index(r, c).data() or "") for c in columns] for r in rows]
        if not cells:
            return
        if headers:
            across = Qt.Orientation.Horizontal
            cells.insert(0, [str(self._model.headerData(c, across) or "") for c in columns])
        text = io.StringIO(newline="")
        csv.writer(text, delimiter="\t", lineterminator="\r\n").writerows(cells)
        table = "".join(f"<tr>{''.join(f'<td>{html.escape(c)}</td>' for c in row)}</tr>" for row in cells)
        data = QMimeData()
        data.setText(text.getvalue())
        data.setHtml(f"<table>{table}</table>")
        QGuiApplication.clipboard().setMimeData(data)

    def cut(self) -> None:
        """Copy the selected block and empty it."""
        self.copy()
        self.clear()

    def paste(self) -> None:
        """Paste from the first selected cell on.

        One copied cell fills the selection; a selection that is a multiple of the block repeats it; rows beyond the
        end are added. What cannot be read is shown before anything is written.
        """
        block = self._copied()
        rows, columns = self._grid.selected_block(entry=True)
        if not block or not rows:
            return
        cells = self._spread(block, rows, columns)
        if cells is not None:
            self._paste(cells)

    def _paste(self, cells: Cells) -> None:
        """Write a pasted block, select it, and say how many cells it was put over."""
        hub, shown = self._model.hub, self._model.shown
        over = sum(
            row < shown and str(self._model.index(row, column).data() or "") not in ("", text)
            for (row, column), text in cells.items()
        )
        before = hub.refusals.step
        self._turned.clear()
        refused = self.write(cells, "paste")
        if hub.refusals.step == before and not refused:  # called off, or nothing was different
            return
        self._grid.select_block(sorted({row for row, _ in cells}), sorted({column for _, column in cells}))
        if not refused:
            text = self.tr("Đã dán {0} ô, đè lên {1} ô có sẵn. Ctrl+Z để hoàn tác.")
            hub.say(" ".join([*self._turned, text.format(len(cells), over)]))

    def _copied(self) -> list[list[str]]:
        """Return the block on the clipboard; too much of it, and what is no text, is refused in one sentence."""
        text = self._model.hub.attempt(copied_text)
        if text is None:
            return []
        try:
            if len(text) <= _PASTE_LIMIT:
                return list(csv.reader(io.StringIO(text, newline=""), delimiter="\t"))
        except csv.Error:
            pass
        self._model.hub.say(self.tr("Nội dung dán quá dài: {0} ký tự. Hãy dán ít hơn.").format(len(text)), "error")
        return []

    def _spread(self, block: list[list[str]], rows: list[int], columns: list[int]) -> Cells | None:
        """Return what goes where, by row and column; rows after the last are new."""
        high, wide = len(block), max(map(len, block))
        if high == wide == 1:
            return {(r, c): block[0][0] for r in rows for c in columns}
        shown = self._grid.shown_columns()
        first = shown.index(columns[0])
        down = len(rows) if len(rows) > high and len(rows) % high == 0 and rows[-1] < self._model.shown else high
        across = len(columns) if len(columns) > wide and len(columns) % wide == 0 else wide
        cells: Cells = {}
        for i in range(down):
            line = block[i % high]
            for j in range(across):
                if j % wide < len(line) and first + j < len(shown):
                    cells[rows[0] + i, shown[first + j]] = line[j % wide]
        return cells

    def fill_down(self) -> None:
        """Copy the first row of the selection into the rows under it."""
        rows, columns = self._grid.selected_block()
        if len(rows) == 1 and rows[0] > 0:  # as in Excel: from the cell above
            rows = [rows[0] - 1, *rows]
        if len(rows) > 1:
            top = {c: str(self._model.index(rows[0], c).data(_EDIT) or "") for c in columns}
            self.fill({(r, c): top[c] for r in rows[1:] for c in columns})

    def fill_right(self) -> None:
        """Copy the first column of the selection into those beside it."""
        rows, columns = self._grid.selected_block()
        for_each = {r: str(self._model.index(r, columns[0]).data(_EDIT) or "") for r in rows}
        self.fill({(r, c): for_each[r] for r in rows for c in columns[1:]})

    def write_all(self, typed: str | None = None) -> bool:
        """Write what was typed, or what the current cell holds, into every selected cell; tell if there is any."""
        rows, columns = self._grid.selected_block()
        places = [(r, c) for r in rows for c in columns]
        if typed is None:
            self.fill(dict.fromkeys(places, str(self._grid.currentIndex().data(_EDIT) or "")))
        else:
            self.write(dict.fromkeys(places, typed), "fill")
        return bool(places)

    def fill(self, cells: Cells) -> None:
        """Copy texts from cell to cell; hidden numbers are nobody's to be copied so."""
        self.write({place: text for place, text in cells.items() if not self._masked(place[1])}, "fill")

    def clear(self) -> None:
        """Empty the selected cells; whole rows selected are deleted."""
        rows, columns = self._grid.selected_block()
        if rows and len(columns) == len(self._grid.shown_columns()) and len(columns) > 1:
            self._grid.delete_rows_asked.emit()
        else:
            self.write({(r, c): "" for r in rows for c in columns}, "clear")

    def write(self, cells: Cells, code: str) -> int:
        """Write texts into cells as one step; a paste with faults is shown first, and may be called off.

        Returns how many cells were refused.
        """
        typed, new = self._by_record(cells)
        if not typed and not new:
            return 0
        if code == "paste":
            self._read_dates(cells)
            typed, new = self._by_record(cells)
            review = PasteReview(self._grid, self._model, typed, new, self._doubtful_dates(cells), _ASK_ROWS)
            if review.needed and not review.settle():
                return 0
            typed, new = review.typed, review.new
        single = len(typed) == 1 and not new
        return self._model.write(typed, "edit" if single else code, new) if typed or new else 0

    def _masked(self, column: int) -> bool:
        item = self._model.columns[column]
        return isinstance(item, Field) and item.masked

    def _by_record(self, cells: Cells) -> tuple[dict[tuple[int, str], str], list[dict[str, str]]]:
        """Return the texts by record and field, and those of new rows."""
        typed: dict[tuple[int, str], str] = {}
        new: dict[int, dict[str, str]] = {}
        for (row, column), text in cells.items():
            item = self._model.columns[column]
            if not isinstance(item, Field):
                continue
            if row < self._model.shown:
                typed[self._model.id_at(row), item.key] = text
            elif self._model.entry is not None:
                new.setdefault(row, {})[item.key] = text
        return typed, [row for row in new.values() if any(text.strip() for text in row.values())]

    def _date_columns(self, cells: Cells) -> dict[int, list[str]]:
        found: dict[int, list[str]] = {}
        for (_, column), text in cells.items():
            item = self._model.columns[column]
            if isinstance(item, Field) and isinstance(item.kind, PartialDate | Date):
                found.setdefault(column, []).append(text)
        return found

    def _read_dates(self, cells: Cells) -> None:
        """Turn dates of a column that shows months first (a PC with American settings) round, and say so."""
        for column, texts in self._date_columns(cells).items():
            if date_order(texts) != "month":
                continue
            for place, text in cells.items():
                if place[1] == column:
                    cells[place] = turned(text)
            name = self._model.headerData(column, Qt.Orientation.Horizontal)
            self._turned.append(self.tr("Cột «{0}» dán theo tháng/ngày/năm, đã đổi lại ngày/tháng/năm.").format(name))

    def _doubtful_dates(self, cells: Cells) -> Cells:
        """Return the dates that read two ways in a column that shows nowhere which is meant."""
        doubtful = set()
        for column, texts in self._date_columns(cells).items():
            unclear = sum(map(order_matters, texts))
            if unclear > 1 and date_order(texts) in ("open", "both"):
                doubtful.add(column)
        return {place: text for place, text in cells.items() if place[1] in doubtful and order_matters(text)}


def turned(text: str) -> str:
    """Return a date with its first two parts exchanged: 5/2/1975 -> 2/5/1975; anything else as it is."""
    for mark in "/-.":
        parts = text.strip().split(mark)
        if len(parts) == 3 and len(parts[0]) <= 2:
            return mark.join((parts[1], parts[0], parts[2]))
    return text
