"""Reads tables kept as text: .csv with any separator and encoding, and what was copied from Excel, Word or Zalo."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from pathlib import Path
from typing import Any

from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.legacy import guess
from dtt_desktop.services.lists.prose import told_in
from dtt_desktop.services.lists.tables import MAX_CELLS, MAX_COLUMNS, MAX_ROWS, MAX_TEXT, Table

_HTML = re.compile(r"<\s*(html|table|!doctype html)", re.IGNORECASE)
_SPOILED = re.compile(r"Ã[\x80-\xbf\u0152-\u2122]|á[º»][\x80-\xbf\u0152-\u2122]|Ä[\u0090\u2018\x91‘ƒ]|Æ[°¡]")
_BYTES = re.compile(
    r"[\x80-\xff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]+"
)
_BYTE_ORDER_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


def read_text_file(path: Path) -> list[Table]:
    """Return the one table of a text file. Raises UserError sheet-unreadable, sheet-big."""
    text, encoding = _decoded(path.read_bytes(), path)
    text = unspoiled(text)
    if "\ufffd" in text:  # letters are lost for good; nobody could tell which
        raise UserError("sheet-spoiled", path=path.name)
    if _HTML.search(text[:2000]):
        return _html_tables(text, path)
    tables = read_text(text, path.stem, path.name)
    for table in tables:
        table.encodings |= {encoding} - {"utf-8"}
    return tables


def unspoiled(text: str) -> str:
    """Return a text whose UTF-8 was once read as Windows-1252 as it was meant: "NÃ´ng Thá»‹" -> "Nông Thị"."""
    if not any(mark in text for mark in "ÃºÄÆ") or len(_SPOILED.findall(text)) < 2:  # most cells: nothing to look into
        return text
    try:
        return text.encode("cp1252").decode("utf-8")
    except (UnicodeEncodeError, UnicodeDecodeError):
        return _BYTES.sub(_meant, text)


def _meant(found: re.Match[str]) -> str:
    """Return a run of spoiled letters as it was meant; one of which bytes are lost stays as it is."""
    raw = b"".join(_raw(letter) for letter in found.group())
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return found.group()


def _raw(letter: str) -> bytes:
    try:
        return letter.encode("cp1252")
    except UnicodeEncodeError:  # the five bytes that Windows-1252 leaves free
        return letter.encode("latin-1", "replace")


def _html_tables(text: str, path: Path) -> list[Table]:
    """Return the tables of a page that goes by the name of a spreadsheet, as many systems give out."""
    from lxml import html  # type: ignore[import-untyped]

    try:
        page = html.fromstring(text)
    except (ValueError, html.etree.ParserError) as fault:
        raise UserError("sheet-unreadable", path=path.name) from fault
    tables = []
    for element in page.iter("table"):
        rows = [
            [cell_text(cell)[:MAX_TEXT] for cell in row.iter("td", "th")][:MAX_COLUMNS] for row in element.iter("tr")
        ][:MAX_ROWS]
        if any(map(any, rows)):
            tables.append(Table(path.stem, rows).trimmed())
    return tables


def cell_text(cell: Any) -> str:
    """Return what a cell of a page says as one line; paragraphs and breaks part words."""
    for part in cell.iter("br", "p", "div", "li"):
        part.text, part.tail = f" {part.text or ''}", f" {part.tail or ''}"
    return " ".join(cell.xpath("string(.)").split())


def _decoded(data: bytes, path: Path) -> tuple[str, str]:
    """Return the text of a file and its encoding, by its mark or by what makes sense in Vietnamese."""
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return _strictly(data, encoding, path), "utf-8" if encoding.startswith("utf-8") else encoding
    if data[1:200:2].count(0) > 20:
        return _strictly(data, "utf-16-le", path), "utf-16"
    try:
        return _without_nul(data.decode("utf-8"), path), "utf-8"
    except UnicodeDecodeError:
        pass
    latin = _without_nul(data.decode("latin-1"), path)
    if guess(re.split(r"[\n;,\t]", latin)) != "unicode":
        return latin, "latin-1"  # the columns' own statistics convert it
    try:
        return _without_nul(data.decode("cp1258"), path), "cp1258"
    except UnicodeDecodeError:
        return latin, "latin-1"


def _strictly(data: bytes, encoding: str, path: Path) -> str:
    try:
        return _without_nul(data.decode(encoding), path)
    except UnicodeDecodeError as fault:
        raise UserError("sheet-unreadable", path=path.name) from fault


def _without_nul(text: str, path: Path) -> str:
    if "\x00" in text:
        raise UserError("sheet-unreadable", path=path.name)
    return text


def read_text(text: str, name: str, shown: str) -> list[Table]:
    """Return the table in a text: cells by the separator most lines agree on, else a list told in prose.

    ``shown`` is what a fault calls it. Raises UserError sheet-unreadable, sheet-big.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n").lstrip("\ufeff")
    delimiter = _delimiter(text)
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    except csv.Error as fault:
        raise UserError("sheet-unreadable", path=shown) from fault
    if len(rows) > MAX_ROWS or sum(map(len, rows)) > MAX_CELLS:
        raise UserError("sheet-big", path=shown)
    if delimiter in ",;|" and (told := told_in(text)) is not None:
        rows = told
    kept = [[_as_text(cell[:MAX_TEXT]) for cell in row[:MAX_COLUMNS]] for row in rows]
    return [Table(name, kept).trimmed()] if any(map(any, kept)) else []


def _as_text(cell: str) -> str:
    """Return a cell without the formula by which systems keep Excel from reading a number: ="0101"."""
    return cell[2:-1] if cell.startswith('="') and cell.endswith('"') and len(cell) > 2 else cell


def _delimiter(text: str) -> str:
    """Return the separator of which the most lines have the same number; title lines above count little."""
    lines = [re.sub(r'"[^"]*"', "", line) for line in text.split("\n")[:300] if line.strip()]
    best, score = ",", 0.0
    for candidate in "\t;|,":
        counts = Counter(line.count(candidate) for line in lines if candidate in line)
        if counts:
            number, lines_agreeing = counts.most_common(1)[0]
            agreed = lines_agreeing * min(number, 12)
            if agreed > score:
                best, score = candidate, agreed
    return best
