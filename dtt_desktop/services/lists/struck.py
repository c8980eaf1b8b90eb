"""What was struck through in a workbook: people crossed off a list, and texts of which a part was replaced."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Sequence
from typing import Any

from dtt_desktop.services.lists.tables import Table

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_STRIKE = re.compile(rb"<(?:\w+:)?strike\b(?![^>]*val=[\"'](?:0|false))")
Piece = tuple[str, bool]  # a run's text, and whether it is struck through


def strike(table: Table, row: int, column: int, pieces: Sequence[Piece]) -> None:
    """Note a cell of which something is struck through; of one struck in part the rest is kept."""
    if row >= len(table.rows) or column >= len(table.rows[row]):
        return
    whole = table.rows[row][column]
    left = "".join(text for text, struck in pieces if not struck).strip()
    if not whole.strip() or not any(struck and text.strip() for text, struck in pieces):
        return
    table.struck[row, column] = left
    if left and (row, column) not in table.was:
        table.rows[row][column], table.was[row, column] = left, whole


def strike_xlsx(package: zipfile.ZipFile, parts: Sequence[str], tables: Sequence[tuple[int, Table]]) -> None:
    """Note what is struck through in sheets; where no such font is named nothing is looked at."""
    from defusedxml.ElementTree import fromstring, iterparse

    names = set(package.namelist())
    styles = package.read("xl/styles.xml") if "xl/styles.xml" in names else b""
    shared = package.read("xl/sharedStrings.xml") if "xl/sharedStrings.xml" in names else b""
    struck = _struck_styles(fromstring(styles)) if _names_strike(styles) else set()
    strings = [_pieces(item) for item in fromstring(shared)] if shared and (struck or _names_strike(shared)) else []
    in_strings = any(is_struck for pieces in strings for _, is_struck in pieces)
    for index, table in tables:
        if index >= len(parts) or not (struck or in_strings or _names_strike(package.read(parts[index]))):
            continue
        with package.open(parts[index]) as stream:
            for _, element in iterparse(stream):
                if element.tag == f"{_MAIN}c":
                    _strike_cell(table, element, int(element.get("s") or 0) in struck, strings)
                elif element.tag == f"{_MAIN}row":
                    element.clear()


def _names_strike(part: bytes) -> bool:
    return b"strike" in part and _STRIKE.search(part) is not None  # the plain look is fast, and mostly enough


def _strike_cell(table: Table, cell: Any, styled: bool, strings: list[list[Piece]]) -> None:
    kind, value = cell.get("t"), cell.findtext(f"{_MAIN}v") or ""
    pieces: list[Piece] = [(value, False)]
    if kind == "s" and value and int(value) < len(strings):
        pieces = strings[int(value)]
    elif kind == "inlineStr" and (inline := cell.find(f"{_MAIN}is")) is not None:
        pieces = _pieces(inline)
    if len(pieces) == 1:  # one text has the looks of its cell; runs of their own have their own
        pieces = [(pieces[0][0], pieces[0][1] or styled)]
    if any(is_struck for _, is_struck in pieces):
        from dtt_desktop.services.lists.sheets import place_of

        strike(table, *place_of(cell.get("r") or "A1"), pieces)


def _pieces(item: Any) -> list[Piece]:
    found: list[Piece] = []
    for part in item:
        if part.tag == f"{_MAIN}t":
            found.append((part.text or "", False))
        elif part.tag == f"{_MAIN}r":
            found.append((part.findtext(f"{_MAIN}t") or "", _is_on(part.find(f"{_MAIN}rPr/{_MAIN}strike"))))
    return found


def _struck_styles(styles: Any) -> set[int]:
    """Return the numbers of the cell styles whose font is struck through."""
    fonts = [_is_on(font.find(f"{_MAIN}strike")) for font in styles.iterfind(f"{_MAIN}fonts/{_MAIN}font")]
    ids = [int(xf.get("fontId") or 0) for xf in styles.iterfind(f"{_MAIN}cellXfs/{_MAIN}xf")]
    return {number for number, font in enumerate(ids) if font < len(fonts) and fonts[font]}


def _is_on(element: Any) -> bool:
    return element is not None and element.get("val") not in ("0", "false")
