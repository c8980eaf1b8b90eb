"""Reads .xlsx and .xls into tables. Runs in a child process: a broken file may end it, not the program."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.legacy import encoding_of_font, from_font
from dtt_desktop.services.lists.struck import strike, strike_xlsx
from dtt_desktop.services.lists.tables import (
    EMPTY_ROWS,
    MAX_CELLS,
    MAX_COLUMNS,
    MAX_MEMBERS,
    MAX_ROWS,
    MAX_TEXT,
    MAX_UNPACKED,
    Table,
)
from dtt_desktop.services.lists.texts import unspoiled

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_LEGACY_NAME = re.compile(rb'"(?:\.vn|vni)', re.IGNORECASE)  # the name of a font in any part of the package
Fonts = dict[tuple[int, int], list[tuple[str, str]]]  # row, column -> runs of font and text


def read_sheets(path: Path) -> list[Table]:
    """Return the sheets of a workbook that hold something.

    Raises UserError sheet-unreadable, sheet-big, sheet-locked.
    """
    from python_calamine import CalamineError, CalamineWorkbook

    if path.suffix.lower() != ".xls":
        refuse_bomb(path)
    try:
        workbook = CalamineWorkbook.from_path(path)
        tables = []
        for index, about in enumerate(workbook.sheets_metadata):
            if "WorkSheet" not in str(about.typ):
                continue
            if table := _table(workbook, index, path):
                table.concealed = "Hidden" in str(about.visible)
                tables.append((index, table))
    except (CalamineError, OSError, ValueError, IndexError, zipfile.BadZipFile) as fault:
        code = "sheet-locked" if "password" in str(fault).lower() else "sheet-unreadable"
        raise UserError(code, path=path.name) from fault
    if any(
        "\ufffd" in cell
        for _, table in tables
        if not table.concealed
        for row in table.rows
        for cell in row
        if not cell.isascii()
    ):
        raise UserError("sheet-spoiled", path=path.name)  # letters are lost for good; nobody could tell which
    _note_looks(path, tables)
    return [table for _, table in tables]


def _note_looks(path: Path, tables: list[tuple[int, Table]]) -> None:
    """Take what only the looks of cells tell: legacy fonts, what is struck through or hidden, the calendar."""
    indexes = [index for index, _ in tables]
    if path.suffix.lower() == ".xls":
        book = _xls_book(path)
        _convert_all(tables, _xls_fonts(book, indexes, path))
        _strike_xls(book, tables)
    elif path.suffix.lower() in (".xlsx", ".xlsm"):
        with zipfile.ZipFile(path) as package:
            _convert_all(tables, _legacy_fonts(package, indexes))
            strike_xlsx(package, _sheet_parts(package), tables)
        _note_hidden(path, tables)
        _note_calendar(path, tables)


def _convert_all(tables: list[tuple[int, Table]], fonts_of: Iterator[tuple[int, Fonts]]) -> None:
    for index, fonts in fonts_of:
        _convert(next(table for i, table in tables if i == index), fonts)


def refuse_bomb(path: Path) -> None:
    """Refuse a package that unpacks to far more than any list is. Raises UserError sheet-unreadable, sheet-big."""
    try:
        with zipfile.ZipFile(path) as package:
            members = package.infolist()
    except (zipfile.BadZipFile, OSError, ValueError, RuntimeError) as fault:
        raise UserError("sheet-unreadable", path=path.name) from fault
    if len(members) > MAX_MEMBERS or sum(m.file_size for m in members) > MAX_UNPACKED:
        raise UserError("sheet-big", path=path.name)


def _table(workbook: Any, index: int, path: Path) -> Table | None:
    sheet = workbook.get_sheet_by_index(index)
    if not sheet.height:
        return None
    top = sheet.start[0] if sheet.start else 0
    rows: list[list[str]] = [[] for _ in range(min(top, MAX_ROWS))]
    empty, cells, cut = 0, 0, False
    for cell_row in sheet.iter_rows():
        row = [_text(cell) for cell in cell_row[:MAX_COLUMNS]]
        empty = 0 if any(row) else empty + 1
        cells += len(row)
        if empty > EMPTY_ROWS:
            break
        if len(rows) >= MAX_ROWS or cells > MAX_CELLS:
            cut = True
            break
        rows.append(row)
    if cut:
        raise UserError("sheet-big", path=path.name)
    spans = [(t, x, b, y) for (t, x), (b, y) in sheet.merged_cell_ranges or () if t < len(rows)]
    return Table(str(sheet.name), rows, spans).trimmed() if any(map(any, rows)) else None


def _text(cell: Any) -> str:
    """Return a cell as a person would have typed it; a date keeps its ISO form."""
    if cell is None or cell == "":
        return ""
    if isinstance(cell, str):
        return cell[:MAX_TEXT] if cell.isascii() else unspoiled(cell[:MAX_TEXT])
    if isinstance(cell, bool):
        return "x" if cell else ""
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() else repr(cell)
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, time):
        return cell.strftime("%H:%M")
    return str(cell)[:MAX_TEXT]


def _convert(table: Table, fonts: Fonts) -> None:
    """Bring the cells typed in legacy fonts into Unicode, run by run."""
    for (row, column), runs in fonts.items():
        if row >= len(table.rows) or column >= len(table.rows[row]) or not table.rows[row][column]:
            continue
        before = table.rows[row][column]
        plain = "".join(text for _, text in runs)
        whole = runs if plain.strip() == before.strip() else [(runs[0][0], before)]
        after = "".join(from_font(text, font) for font, text in whole)
        table.encodings.update({encoding_of_font(font) for font, text in whole if not text.isascii()} - {"unicode"})
        if after != before:
            table.rows[row][column] = after
            table.was[row, column] = before


# -- fonts of cells ---------------------------------------------------------------------------------------------


def _legacy_fonts(package: zipfile.ZipFile, wanted: list[int]) -> Iterator[tuple[int, Fonts]]:
    """Yield the sheets with cells in legacy fonts; nothing is looked at twice where no such font is named."""
    names = set(package.namelist())
    styles = package.read("xl/styles.xml") if "xl/styles.xml" in names else b""
    shared = package.read("xl/sharedStrings.xml") if "xl/sharedStrings.xml" in names else b""
    yield from _xlsx_fonts(package, styles, shared, wanted)


def _xlsx_fonts(
    package: zipfile.ZipFile, styles: bytes, shared: bytes, wanted: list[int]
) -> Iterator[tuple[int, Fonts]]:
    from defusedxml.ElementTree import fromstring, iterparse

    named = _LEGACY_NAME.search(styles) or _LEGACY_NAME.search(shared)
    faces = _faces(fromstring(styles)) if styles else []
    strings = [_runs(item) for item in fromstring(shared)] if shared and named else []
    parts = _sheet_parts(package)
    for index in wanted:
        if index >= len(parts) or not (named or _LEGACY_NAME.search(package.read(parts[index]))):
            continue
        fonts: Fonts = {}
        with package.open(parts[index]) as stream:
            for _, element in iterparse(stream):
                if element.tag == f"{_MAIN}c":
                    _cell_font(element, faces, strings, fonts)
                elif element.tag == f"{_MAIN}row":
                    element.clear()
        if fonts:
            yield index, fonts


def _cell_font(cell: Any, faces: list[str], strings: list[list[tuple[str, str]]], fonts: Fonts) -> None:
    style = int(cell.get("s") or 0)
    face = faces[style] if style < len(faces) else ""
    kind = cell.get("t")
    runs: list[tuple[str, str]] = []
    if kind == "s" and (value := cell.findtext(f"{_MAIN}v")) and int(value) < len(strings):
        runs = strings[int(value)]
    elif kind == "inlineStr" and (inline := cell.find(f"{_MAIN}is")) is not None:
        runs = _runs(inline)
    elif kind == "str":
        runs = [("", cell.findtext(f"{_MAIN}v") or "")]
    named = [(font or face, text) for font, text in runs]
    if any(encoding_of_font(font) != "unicode" for font, _ in named):
        fonts[place_of(cell.get("r") or "A1")] = named


def _note_calendar(path: Path, tables: list[tuple[int, Table]]) -> None:
    """Note a workbook that counts its days from 1904; bare numbers in it are other days than elsewhere."""
    with zipfile.ZipFile(path) as package:
        since_1904 = bool(re.search(rb"date1904=[\"'](1|true)", package.read("xl/workbook.xml")))
    for _, table in tables:
        table.since_1904 = since_1904


def _note_hidden(path: Path, tables: list[tuple[int, Table]]) -> None:
    """Note the rows that were hidden: people filtered out, perhaps, or an older state of the list."""
    from defusedxml.ElementTree import iterparse

    with zipfile.ZipFile(path) as package:
        parts = _sheet_parts(package)
        for index, table in tables:
            if index >= len(parts) or b"hidden=" not in package.read(parts[index]):
                continue
            with package.open(parts[index]) as stream:
                for _, element in iterparse(stream):
                    if element.tag == f"{_MAIN}row":
                        if element.get("hidden") in ("1", "true"):
                            table.hidden.add(int(element.get("r") or 0) - 1)
                        element.clear()


def place_of(reference: str) -> tuple[int, int]:
    """Return row and column of "B7", from 0."""
    letters = reference.rstrip("0123456789")
    column = 0
    for letter in letters:
        column = column * 26 + ord(letter.upper()) - 64
    return int(reference[len(letters) :]) - 1, column - 1


def _faces(styles: Any) -> list[str]:
    """Return the font's name of every cell style."""
    fonts = [
        (font.find(f"{_MAIN}name").get("val") or "") if font.find(f"{_MAIN}name") is not None else ""
        for font in styles.iterfind(f"{_MAIN}fonts/{_MAIN}font")
    ]
    ids = [int(xf.get("fontId") or 0) for xf in styles.iterfind(f"{_MAIN}cellXfs/{_MAIN}xf")]
    return [fonts[i] if i < len(fonts) else "" for i in ids]


def _runs(item: Any) -> list[tuple[str, str]]:
    """Return the runs of a text: font ("" for the cell's own) and text."""
    found = []
    for part in item:
        if part.tag == f"{_MAIN}t":
            found.append(("", part.text or ""))
        elif part.tag == f"{_MAIN}r":
            font = part.find(f"{_MAIN}rPr/{_MAIN}rFont")
            found.append((font.get("val") or "" if font is not None else "", part.findtext(f"{_MAIN}t") or ""))
    return found


def _sheet_parts(package: zipfile.ZipFile) -> list[str]:
    """Return the package's member of every sheet, in the order of the tabs."""
    from defusedxml.ElementTree import fromstring

    book = fromstring(package.read("xl/workbook.xml"))
    relations = fromstring(package.read("xl/_rels/workbook.xml.rels"))
    targets = {item.get("Id"): item.get("Target") or "" for item in relations}
    parts = [targets.get(sheet.get(_RELATION), "") for sheet in book.iterfind(f"{_MAIN}sheets/{_MAIN}sheet")]
    return [part.lstrip("/") if part.startswith("/") else f"xl/{part}" for part in parts]


def _xls_book(path: Path) -> Any:
    import xlrd

    try:
        return xlrd.open_workbook(path, formatting_info=True, on_demand=True, logfile=_Nowhere())
    except Exception as fault:
        raise UserError("sheet-unreadable", path=path.name) from fault


def _xls_fonts(book: Any, wanted: list[int], path: Path) -> Iterator[tuple[int, Fonts]]:
    try:
        faces = [font.name for font in book.font_list]
        if all(encoding_of_font(face) == "unicode" for face in faces):
            return
        for index in wanted:
            if fonts := _xls_sheet_fonts(book, book.sheet_by_index(index), faces):
                yield index, fonts
    except Exception as fault:
        raise UserError("sheet-unreadable", path=path.name) from fault


def _strike_xls(book: Any, tables: list[tuple[int, Table]]) -> None:
    """Note what is struck through in an old workbook."""
    struck = [bool(font.struck_out) for font in book.font_list]
    for index, table in tables if any(struck) else ():
        sheet = book.sheet_by_index(index)
        for row in range(min(sheet.nrows, len(table.rows))):
            for column in range(sheet.row_len(row)):
                text = str(sheet.cell_value(row, column))
                starts = [(0, book.xf_list[sheet.cell_xf_index(row, column)].font_index)]
                starts += sheet.rich_text_runlist_map.get((row, column), [])
                ends = [start for start, _ in starts[1:]] + [len(text)]
                pieces = [(text[a:b], struck[f]) for (a, f), b in zip(starts, ends, strict=True) if b > a]
                strike(table, row, column, pieces)


def _xls_sheet_fonts(book: Any, sheet: Any, faces: list[str]) -> Fonts:
    fonts: Fonts = {}
    for row in range(sheet.nrows):
        for column in range(sheet.row_len(row)):
            cell = sheet.cell(row, column)
            if cell.ctype != 1 or not cell.value:
                continue
            first = book.xf_list[cell.xf_index].font_index
            starts = [(0, first), *sheet.rich_text_runlist_map.get((row, column), [])]
            ends = [start for start, _ in starts[1:]] + [len(cell.value)]
            named = [(faces[f], cell.value[a:b]) for (a, f), b in zip(starts, ends, strict=True) if b > a]
            if any(encoding_of_font(font) != "unicode" for font, _ in named):
                fonts[row, column] = named
    return fonts


class _Nowhere:
    """Takes what xlrd prints of a file's oddities."""

    def write(self, _: str) -> None:
        """Forget it."""
