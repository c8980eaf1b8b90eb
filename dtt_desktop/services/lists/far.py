"""Takes cells far from any list out of a workbook: one space typed into XFD1048576 makes readers ask for 500 GB."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

from dtt_desktop.services.lists.tables import EMPTY_ROWS, MAX_COLUMNS

_ROW = re.compile(rb'<(?:\w+:)?row\b[^>]*?\br="(\d+)"')
_CELL = re.compile(rb'<(?:\w+:)?c\b[^>]*?\br="([A-Z]+)\d+"[^>]*?(?:/>|>.*?</(?:\w+:)?c>)', re.DOTALL)
_END = re.compile(rb"</(?:\w+:)?sheetData>")


def near_copy(path: Path, folder: Path) -> Path:
    """Write a workbook into a folder without what lies to the right of the limits or far below its rows."""
    copy = folder / path.name
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(copy, "w") as target:
        for part in source.infolist():
            data = source.read(part)
            is_sheet = part.filename.startswith("xl/worksheets/") and part.filename.endswith(".xml")
            target.writestr(part, _near(data) if is_sheet else data)
    return copy


def _near(sheet: bytes) -> bytes:
    before = 0
    for found in _ROW.finditer(sheet):
        row = int(found[1])
        if before and row - before > EMPTY_ROWS:
            end = _END.search(sheet, found.start())
            sheet = sheet[: found.start()] + (sheet[end.start() :] if end else b"</sheetData></worksheet>")
            break
        before = row
    return _CELL.sub(lambda cell: b"" if _number(cell[1]) > MAX_COLUMNS else cell[0], sheet)


def _number(letters: bytes) -> int:
    """Return the number of a column: A is 1, AA 27."""
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number
