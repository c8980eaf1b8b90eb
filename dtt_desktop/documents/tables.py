"""Sets ruled tables row by row; cells that repeat are broken into lines once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from dtt_desktop.documents.layout import Laid, Line, Setter
from dtt_desktop.documents.model import Align, Column, Face, Run, Table
from dtt_desktop.documents.styles import MM, Style

_CellKey = tuple[str, int, Face]


@dataclass
class SetTable:
    """A table ready for paging: the edges of its columns, its header row, its rows, set when they are asked for."""

    edges: list[float]
    header: Laid
    row: Callable[[int], Laid]
    spans: list[bool]  # for each row whether it is one cell over all columns
    totals: int = 0  # rows at the end that are sums
    pad: float = 0.0

    def holds(self, place: int) -> bool:
        """Tell whether a row must stand with the next: a group heading, what comes before a sum."""
        count = len(self.spans)
        return place + 1 < count and (self.spans[place] or place + 1 >= count - self.totals)

    def parted(self, row: Laid, lines: int) -> tuple[Laid, Laid]:
        """Return a row cut in two after so many lines of its cells."""
        edge = self.pad + lines * row.line_height
        above = [line for line in row.lines if line.y < edge]
        below = [Line(x.x, x.y - lines * row.line_height, x.code) for x in row.lines if x.y >= edge]
        rest = row.height - lines * row.line_height
        return replace(row, height=edge + self.pad, lines=above), replace(row, height=rest, lines=below)


class TableSetter:
    """Sets one table."""

    def __init__(self, setter: Setter, style: Style, table: Table) -> None:
        self._setter = setter
        self._columns = table.columns
        self._size = style.size("table")
        self._leading = self._size * style.table_leading_factor
        self._pad = style.cell_padding
        total = sum(c.share for c in table.columns)
        self.edges = [0.0]
        for column in table.columns:
            self.edges.append(self.edges[-1] + style.text_width * column.share / total)
        self._cells: dict[_CellKey, list[Line]] = {}
        self._table = table

    def set(self) -> SetTable:
        """Return the table set."""
        header = self._row(tuple(c.title for c in self._columns), Face.BOLD, centred=True)
        spans = [len(row) == 1 for row in self._table.rows]
        return SetTable(self.edges, header, self._row_at, spans, self._table.totals, self._pad)

    def _row_at(self, place: int) -> Laid:
        row, table = self._table.rows[place], self._table
        if len(row) == 1:
            return self._group(row[0])
        if place >= len(table.rows) - table.totals:
            return self._row(row, Face.BOLD)
        made = self._row(row, Face.REGULAR)
        return replace(made, height=max(made.height, table.least * MM))

    def _row(self, texts: tuple[str, ...], face: Face, *, centred: bool = False) -> Laid:
        cells = [self._cell(t, i, face, centred) for i, t in enumerate(texts)]
        count = max(map(len, cells), default=1) or 1
        lines = []
        for cell in cells:
            drop = (count - len(cell)) * self._leading / 2 if centred else 0.0
            lines += cell if not drop else [Line(x.x, x.y + drop, x.code) for x in cell]
        return Laid(count * self._leading + 2 * self._pad, lines=lines, line_height=self._leading)

    def _cell(self, text: str, index: int, face: Face, centred: bool) -> list[Line]:
        """Return the lines of a cell, placed relative to the top of its row."""
        if not text:
            return []
        key = (text, index, face)
        found = self._cells.get(key)
        if found is None:
            column: Column = self._columns[index]
            align: Align = "center" if centred else column.align
            found = self._lines(text, face, self.edges[index], self.edges[index + 1], align)
            if len(self._cells) < 5_000:
                self._cells[key] = found
        return found

    def _group(self, text: str) -> Laid:
        lines = self._lines(text, Face.BOLD, 0.0, self.edges[-1], "left")
        return Laid(len(lines) * self._leading + 2 * self._pad, lines=lines, keep_next=True)

    def _lines(self, text: str, face: Face, left: float, right: float, align: Align) -> list[Line]:
        lines: list[Line] = []
        for part in text.split("\n"):
            laid = self._setter.paragraph(
                (Run(part, face),), self._size, right - left - 2 * self._pad, self._leading,
                align=align, left=left + self._pad,
            )  # fmt: skip
            drop = self._pad + len(lines) * self._leading
            lines += [Line(x.x, x.y + drop, x.code) for x in laid.lines]
        return lines
