"""What the benchmark measures against: the same work done in the plainest way, nothing cached, no program code.

Papers: ReportLab's canvas, one ``drawString`` a line. Data: sqlite3 by hand. The window: bare Qt.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QTableView
from python_calamine import CalamineWorkbook
from reportlab import rl_config
from reportlab.pdfbase.pdfmetrics import registerFont, stringWidth
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from dtt_desktop.documents import blocks
from dtt_desktop.documents.fonts import ASCENT
from dtt_desktop.documents.model import (
    AppendixHead,
    CardPage,
    Document,
    Face,
    Foot,
    Letterhead,
    Paragraph,
    Placed,
    Table,
    Title,
)  # fmt: skip
from dtt_desktop.documents.styles import MM, Style, style
from dtt_desktop.paths import resource

Row = tuple[Any, ...]
_REGULAR, _BOLD, _ITALIC, _BOLD_ITALIC = (f"Raw-{face}" for face in ("Regular", "Bold", "Italic", "BoldItalic"))
_RANGE = re.compile(r"(?<=\d) - (?=\d)")
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)


def load_fonts() -> None:
    """Register the four faces as any script would; the program's own have other names."""
    for name in (_REGULAR, _BOLD, _ITALIC, _BOLD_ITALIC):
        registerFont(TTFont(name, str(resource("fonts") / f"{name.replace('Raw', 'Tinos')}.ttf")))


def raw_papers(documents: Iterable[Document], target: Any) -> None:
    """Write papers into one PDF with the canvas and its settings as they come."""
    program, rl_config.useA85 = rl_config.useA85, 1  # ReportLab's default, whatever the program set
    try:
        canvas = Canvas(target)
        for document in documents:
            RawPaper(canvas, style(document.profile)).draw(document)
        canvas.save()
    finally:
        rl_config.useA85 = program


def raw_cards(pages: Iterable[CardPage], target: Any) -> None:
    """Draw pages of cards: each text shrunk until it fits, then one ``drawString`` a line, lines by ``line``."""
    faces = {Face.REGULAR: _REGULAR, Face.BOLD: _BOLD, Face.ITALIC: _ITALIC, Face.BOLD_ITALIC: _BOLD_ITALIC}
    program, rl_config.useA85 = rl_config.useA85, 1
    try:
        canvas = Canvas(target)
        for page in pages:
            high = page.height * MM
            canvas.setPageSize((page.width * MM, high))
            for placed in page.placed:
                if placed.text:
                    _raw_text(canvas, placed, faces[placed.face], high)
            canvas.setLineWidth(0.3)
            for x0, y0, x1, y1 in page.rules:
                canvas.line(x0 * MM, high - y0 * MM, x1 * MM, high - y1 * MM)
            canvas.showPage()
        canvas.save()
    finally:
        rl_config.useA85 = program


def _raw_text(canvas: Canvas, placed: Placed, face: str, high: float) -> None:
    size, width = placed.size, placed.width * MM
    lines = _wrapped(placed.text, face, size, width, 0.0)
    while size > 7 and (len(lines) > placed.lines or any(used > width for _, used in lines)):
        size -= 0.5
        lines = _wrapped(placed.text, face, size, width, 0.0)
    canvas.saveState()
    if placed.about:  # the side that stands on its head
        canvas.translate(2 * placed.about[0] * MM, 2 * (high - placed.about[1] * MM))
        canvas.rotate(180)
    canvas.setFont(face, size)
    for i, (line, used) in enumerate(lines):
        shift = {"center": (width - used) / 2, "right": width - used}.get(placed.align, 0.0)
        canvas.drawString(placed.x * MM + shift, high - placed.y * MM - size * (ASCENT + 1.2 * i), line)
    canvas.restoreState()


class RawPaper:
    """Draws one paper, line by line."""

    def __init__(self, canvas: Canvas, sizes: Style) -> None:
        self.canvas = canvas
        self.style = sizes
        self.y = sizes.top
        self.page = 1

    def draw(self, document: Document) -> None:
        """Draw all blocks and end the page."""
        for block in document.blocks:
            match block:
                case Letterhead():
                    self._letterhead(block)
                case Title():
                    self.y += 14
                    self._heads([(block.kind, _BOLD, 1.0), (block.subject, _BOLD, 0.86)])
                case AppendixHead():
                    self._centred(_BOLD, self.style.size("appendix"), block.label, self._middle, self.y + 14)
                    self.y += self.style.size("appendix") * self.style.leading_factor
                    self._heads([(block.title, _BOLD, 0.9), (block.attached_to, _ITALIC, 0.9)])
                case Paragraph():
                    self._paragraph("".join(run.text for run in block.runs))
                case Table():
                    self._table(block)
                case Foot():
                    self._foot(block)
        self.canvas.showPage()

    @property
    def _middle(self) -> float:
        return self.style.text_width / 2

    def _text(self, face: str, size: float, text: str, x: float, y: float, stretch: float = 0.0) -> None:
        self.canvas.setFont(face, size)
        self.canvas.drawString(self.style.left + x, self.style.page[1] - y, text, wordSpace=stretch)

    def _centred(self, face: str, size: float, text: str, x: float, y: float) -> None:
        self.canvas.setFont(face, size)
        self.canvas.drawCentredString(self.style.left + x, self.style.page[1] - y, text)

    def _rule(self, x0: float, y0: float, x1: float, y1: float, weight: float) -> None:
        left, height = self.style.left, self.style.page[1]
        self.canvas.setLineWidth(weight)
        self.canvas.line(left + x0, height - y0, left + x1, height - y1)

    def _short_rule(self, face: str, size: float, text: str, x: float, y: float, share: float) -> None:
        half = stringWidth(text, face, size) * share / 2
        self._rule(x - half, y, x + half, y, self.style.rule_weight)

    def _letterhead(self, block: Letterhead) -> None:
        s = self.style
        state, motto, agency = s.size("state"), s.size("motto"), s.size("agency")
        left, right = s.header_left / 2, s.header_left + (s.text_width - s.header_left) / 2
        y, step = self.y + state * ASCENT, motto * 1.18
        self._centred(_BOLD, state, blocks.STATE, right, y)
        self._centred(_BOLD, motto, blocks.MOTTO, right, y + step)
        self._short_rule(_BOLD, motto, blocks.MOTTO, right, y + step + 4.5, 1.0)
        names = [(n, _REGULAR) for n in (block.parent,) if n] + [(n, _BOLD) for n in block.agency]
        for i, (name, face) in enumerate(names):
            self._centred(face, agency, name, left, y + i * step)
        name, face = names[-1]
        self._short_rule(face, agency, name, left, y + (len(names) - 1) * step + 4.5, s.rule_share)
        base = y + max(1, len(names) - 1) * step + 25
        self._centred(_REGULAR, s.size("number"), block.number, left, base)
        self._centred(_ITALIC, s.size("place_date"), block.place_date or "", right, base)
        self.y = base + 6

    def _heads(self, parts: Sequence[tuple[str, str, float]]) -> None:
        """Draw centred lines and the short rule under the last."""
        size = self.style.size("title")
        for text, face, share in parts:
            for line, _ in _wrapped(text, face, size, self.style.text_width * share, 0.0):
                self._centred(face, size, line, self._middle, self.y + size * ASCENT)
                self.y += size * self.style.leading_factor
        self._short_rule(face, size, line, self._middle, self.y + 2, self.style.rule_share)
        self.y += 10

    def _paragraph(self, text: str) -> None:
        s, size = self.style, self.style.size("body")
        leading = size * s.leading_factor
        lines = _wrapped(text, _REGULAR, size, s.text_width, s.indent)
        self.y += s.paragraph_gap
        for i, (line, used) in enumerate(lines):
            indent = s.indent if i == 0 else 0.0
            gaps = line.count(" ") + line.count("\u00a0")
            stretch = (s.text_width - indent - used) / gaps if gaps and i < len(lines) - 1 else 0.0
            self._text(_REGULAR, size, line, indent, self.y + size * ASCENT, stretch)
            self.y += leading

    def _foot(self, block: Foot) -> None:
        s, size, small = self.style, self.style.size("signature"), self.style.size("recipients")
        centre = s.header_left + (s.text_width - s.header_left) / 2
        y = self.y + 12 + size * ASCENT
        for i, text in enumerate(block.authority):
            self._centred(_BOLD, size, text, centre, y + i * size * 1.2)
        self._centred(_BOLD, size, block.name, centre, y + (len(block.authority) - 1) * size * 1.2 + s.sign_gap)
        self._text(_BOLD_ITALIC, s.size("recipients_label"), "Nơi nhận:", 0, y)
        at = y + 14
        for text in block.recipients:
            for line, _ in _wrapped(text, _REGULAR, small, s.header_left - 4 * MM, 0.0):
                self._text(_REGULAR, small, line, 0, at)
                at += small * 1.2

    def _table(self, table: Table) -> None:
        s, size = self.style, self.style.size("table")
        total = sum(c.share for c in table.columns)
        edges = [0.0]
        for column in table.columns:
            edges.append(edges[-1] + s.text_width * column.share / total)
        self.y += 6
        top = self._table_head(table, edges, size)
        for row in table.rows:
            cells = self._cells(row, _REGULAR, edges, size)
            height = self._row_height(cells, size)
            if self.y + height > s.page[1] - s.bottom + 0.01:
                self._uprights(edges, top)
                self._next_page()
                top = self._table_head(table, edges, size)
            self._table_row(table, cells, _REGULAR, edges, size)
        self._uprights(edges, top)

    def _next_page(self) -> None:
        self.canvas.showPage()
        self.page += 1
        s, size = self.style, self.style.size("page_number")
        self._centred(_REGULAR, size, str(self.page), self._middle, s.number_top + size * ASCENT)
        self.y = s.top

    def _table_head(self, table: Table, edges: list[float], size: float) -> float:
        """Draw the header row and return where it begins."""
        top = self.y
        self._rule(edges[0], top, edges[-1], top, 0.5)
        titles = tuple(c.title for c in table.columns)
        self._table_row(table, self._cells(titles, _BOLD, edges, size), _BOLD, edges, size)
        return top

    def _cells(self, row: Row, face: str, edges: list[float], size: float) -> list[list[tuple[str, float]]]:
        pad = self.style.cell_padding
        return [_wrapped(text, face, size, edges[i + 1] - edges[i] - 2 * pad, 0.0) for i, text in enumerate(row)]

    def _row_height(self, cells: list[list[tuple[str, float]]], size: float) -> float:
        leading = size * self.style.table_leading_factor
        return max(1, *map(len, cells)) * leading + 2 * self.style.cell_padding

    def _table_row(
        self, table: Table, cells: list[list[tuple[str, float]]], face: str, edges: list[float], size: float
    ) -> None:
        leading, pad = size * self.style.table_leading_factor, self.style.cell_padding
        for i, lines in enumerate(cells):
            for j, (line, used) in enumerate(lines):
                y = self.y + pad + size * ASCENT + j * leading
                x = edges[i] + pad
                if face == _BOLD or table.columns[i].align == "center":
                    x = (edges[i] + edges[i + 1] - used) / 2
                self._text(face, size, line, x, y)
        self.y += self._row_height(cells, size)
        self._rule(edges[0], self.y, edges[-1], self.y, 0.5)

    def _uprights(self, edges: list[float], top: float) -> None:
        for x in edges:
            self._rule(x, top, x, self.y, 0.5)


def _wrapped(text: str, face: str, size: float, width: float, indent: float) -> list[tuple[str, float]]:
    """Break text into lines, measuring each word; return the lines with their widths."""
    lines: list[tuple[str, float]] = []
    space = stringWidth(" ", face, size)
    line, used, room = "", 0.0, width - indent
    for word in _RANGE.sub("\u00a0-\u00a0", text).split(" "):
        wide = stringWidth(word, face, size)
        if line and used + space + wide > room:
            lines.append((line, used))
            line, used, room = word, wide, width
        else:
            line, used = (f"{line} {word}", used + space + wide) if line else (word, wide)
    return [*lines, (line, used)] if line else lines


# -- data -------------------------------------------------------------------------------------------------------


def load_rows(path: Path) -> list[Row]:
    """Read all delegates of a file."""
    connection = sqlite3.connect(path)
    try:
        return connection.execute("SELECT * FROM delegate ORDER BY id").fetchall()
    finally:
        connection.close()


def update_row(connection: sqlite3.Connection, key: int, position: str) -> None:
    """Write one cell in one transaction, as the program's own connection is set."""
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("UPDATE delegate SET position = ? WHERE id = ?", (position, key))
    connection.execute("COMMIT")


def import_sheet(sheet: Path, path: Path, columns: Sequence[str]) -> int:
    """Read a sheet and insert its rows as they are; ``columns`` name the table's columns."""
    rows = CalamineWorkbook.from_path(sheet).get_sheet_by_index(0).to_python()[1:]
    places = ", ".join("?" * (len(columns) + 4))
    names = ", ".join([*columns, "delegate_group", "reply", "sort_key", "search"])
    connection = sqlite3.connect(path)
    try:
        with connection:
            connection.executemany(
                f"INSERT INTO delegate ({names}) VALUES ({places})",
                [(*row, "exemplar", "planned", "", "") for row in rows],
            )
    finally:
        connection.close()
    return len(rows)


def counted(rows: Iterable[Row]) -> tuple[int, ...]:
    """Count the composition in one pass over rows of (group, sex, people, direct, party, ...)."""
    total = exemplars = women = minorities = direct = party = 0
    for group, sex, people, is_direct, is_party, *_ in rows:
        total += 1
        exemplars += group == "exemplar"
        women += sex == "female"
        minorities += people not in (None, "Kinh")
        direct += bool(is_direct)
        party += bool(is_party)
    return total, exemplars, women, minorities, direct, party


# -- window -----------------------------------------------------------------------------------------------------


class BareModel(QAbstractTableModel):
    """Tuples in a table."""

    def __init__(self, rows: list[Row]) -> None:
        super().__init__()
        self._rows = rows

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008, N802
        return len(self._rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008, N802
        return len(self._rows[0])

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = _DISPLAY) -> Any:
        return self._rows[index.row()][index.column()] if role == _DISPLAY else None


def bare_grid(rows: list[Row]) -> QTableView:
    """Show rows in a plain view of the size of the program's window."""
    view = QTableView()
    model = BareModel(rows)
    model.setParent(view)
    view.setModel(model)
    view.resize(1280, 697)
    view.show()
    return view
