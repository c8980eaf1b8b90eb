"""What was copied elsewhere, as text with tabs between cells; what is no text is named in one sentence."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from dtt_desktop.domain.errors import UserError
from dtt_desktop.services.lists.texts import cell_text

_LONGEST = 2_000_000  # characters of a page that is looked into for its table
_MOST = 100  # cells one cell may span: what says more is not believed

Rows = list[list[str]]


def copied_text() -> str:
    """Return what was copied: the table of Word or of a page by its own cells, else the text.

    Raises UserError clipboard-empty, clipboard-picture, clipboard-files.
    """
    data = _copied()
    if copied_files():
        raise UserError("clipboard-files")
    text = data.text().replace("\r\n", "\n").replace("\r", "\n")
    table = _table(data)
    if table and _shape(table) != _shape(_cells(text)):  # a cell of several lines is no several rows
        return _told(table)
    if text:  # empty cells too: they are pasted as such
        return text
    raise UserError("clipboard-picture" if data.hasImage() else "clipboard-empty")


def copied_files() -> list[Path]:
    """Return the files that were copied, as a file manager does; none where text was."""
    data = _copied()
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()] if data.hasUrls() else []
    said = {line.strip() for line in data.text().splitlines()}
    named = {name for url in data.urls() for name in (url.toString(), url.toLocalFile())} | {""}
    return files if said <= named else []


def _copied() -> QMimeData:
    """Return what is on the clipboard: nothing, where nothing was copied yet or another program holds it."""
    return QGuiApplication.clipboard().mimeData() or QMimeData()


def _cells(text: str) -> Rows:
    try:
        return list(csv.reader(io.StringIO(text, newline=""), delimiter="\t"))
    except csv.Error:
        return []


def _shape(rows: Rows) -> tuple[int, int]:
    """Return how many rows and columns; an empty last line counts for nothing."""
    full = [row for row in rows if any(cell.strip() for cell in row)]
    return len(full), max(map(len, full), default=0)


def _told(rows: Rows) -> str:
    text = io.StringIO(newline="")
    csv.writer(text, delimiter="\t", lineterminator="\n").writerows(rows)
    return text.getvalue()


def _table(data: QMimeData) -> Rows:
    """Return the cells of the one table that was copied; none where there are several, or words beside it."""
    page = data.html() if data.hasHtml() else ""
    if "<table" not in page.lower() or len(page) > _LONGEST:
        return []
    from lxml import html  # type: ignore[import-untyped]  # not loaded before something was copied from a page

    try:
        top = html.fromstring(page)
    except (ValueError, html.etree.ParserError):
        return []
    for unseen in list(top.iter("style", "script", "head", html.etree.Comment)):
        unseen.drop_tree()
    tables = list(top.iter("table"))
    beside = "".join(top.text_content().split()) != "".join(tables[0].text_content().split()) if tables else True
    return [] if len(tables) != 1 or beside else _spread(tables[0])


def _spread(table: Any) -> Rows:
    """Return the cells row by row; one that spans several stands first in them, the others are empty."""
    taken: dict[tuple[int, int], str] = {}
    for row, line in enumerate(table.iter("tr")):
        column = 0
        for cell in line.iter("td", "th"):
            while (row, column) in taken:
                column += 1
            for down in range(_span(cell, "rowspan")):
                for right in range(_span(cell, "colspan")):
                    taken[row + down, column + right] = ""
            taken[row, column] = cell_text(cell)
    high = len(list(table.iter("tr")))
    wide = max((column for _, column in taken), default=-1) + 1
    return [[taken.get((row, column), "") for column in range(wide)] for row in range(high)]


def _span(cell: Any, name: str) -> int:
    said = str(cell.get(name) or "1").strip()
    return min(max(int(said), 1), _MOST) if said.isdecimal() else 1
