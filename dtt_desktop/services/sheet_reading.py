"""Reads a plain sheet, .xlsx or .csv, into rows of text. The only place that knows the spreadsheet library."""

from __future__ import annotations

import csv
import io
import zipfile
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

from dtt_desktop.domain.errors import UserError

MAX_FILE, MAX_UNPACKED, MAX_MEMBERS = 30_000_000, 150_000_000, 2_000
MAX_ROWS, MAX_COLUMNS = 20_000, 100
Rows = list[list[str]]


def read_sheet(path: Path) -> Rows:
    """Return the rows of the first sheet as text; trailing empty rows are left out.

    Raises UserError sheet-missing, sheet-kind, sheet-unreadable, sheet-big, sheet-empty.
    """
    kind = path.suffix.lower()
    if kind not in (".xlsx", ".csv", ".txt", ".tsv"):
        raise UserError("sheet-kind", path=path.name)
    if not path.is_file():
        raise UserError("sheet-missing", path=path)
    if path.stat().st_size > MAX_FILE:
        raise UserError("sheet-big", path=path.name)
    rows = _read_xlsx(path) if kind == ".xlsx" else _read_text(path)
    while rows and not any(rows[-1]):
        rows.pop()
    if not rows:
        raise UserError("sheet-empty", path=path.name)
    if len(rows) > MAX_ROWS:
        raise UserError("sheet-big", path=path.name)
    return rows


def _read_xlsx(path: Path) -> Rows:
    _refuse_bomb(path)
    from python_calamine import CalamineError, CalamineWorkbook  # loaded when first used

    try:
        workbook = CalamineWorkbook.from_path(path)
        sheet = workbook.get_sheet_by_index(0)
        if sheet.width > MAX_COLUMNS or sheet.total_height > 10 * MAX_ROWS:
            raise UserError("sheet-big", path=path.name)
        return [[_text(cell) for cell in row] for row in sheet.to_python(skip_empty_area=False)]
    except (CalamineError, OSError, ValueError, IndexError) as fault:
        raise UserError("sheet-unreadable", path=path.name) from fault


def _refuse_bomb(path: Path) -> None:
    """Refuse a package that unpacks to far more than any list is."""
    try:
        with zipfile.ZipFile(path) as package:
            members = package.infolist()
    except (zipfile.BadZipFile, OSError) as fault:
        raise UserError("sheet-unreadable", path=path.name) from fault
    if len(members) > MAX_MEMBERS or sum(m.file_size for m in members) > MAX_UNPACKED:
        raise UserError("sheet-big", path=path.name)


def _text(cell: Any) -> str:
    """Return a cell as a person would have typed it; a date keeps its ISO form."""
    if cell is None or cell == "":
        return ""
    if isinstance(cell, bool):
        return "x" if cell else ""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, time):
        return cell.strftime("%H:%M")
    return str(cell)


def _read_text(path: Path) -> Rows:
    data = path.read_bytes()
    for encoding in ("utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig", "cp1258"):
        try:
            text = data.decode(encoding)
            break
        except UnicodeDecodeError:
            continue
    else:
        raise UserError("sheet-unreadable", path=path.name)
    if "\x00" in text:
        raise UserError("sheet-unreadable", path=path.name)
    head = text.split("\n", 1)[0]
    delimiter = max("\t;,", key=head.count)
    try:
        return [
            [cell.strip() for cell in row] for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
        ]
    except csv.Error as fault:
        raise UserError("sheet-unreadable", path=path.name) from fault
