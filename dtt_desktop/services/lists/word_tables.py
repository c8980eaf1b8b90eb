"""Reads the tables of a .docx file, each with the text above it. Runs in a child process."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.legacy import encoding_of_font, from_font
from dtt_desktop.services.lists.prose import told_in
from dtt_desktop.services.lists.sheets import refuse_bomb
from dtt_desktop.services.lists.tables import MAX_CELLS, MAX_COLUMNS, MAX_ROWS, MAX_TEXT, Table

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_CAPTION_LINES = 12


def read_word(path: Path) -> list[Table]:
    """Return the tables of a Word file in their order. Raises UserError sheet-unreadable, sheet-big."""
    from docx import Document

    refuse_bomb(path)
    try:
        document = Document(str(path))
        fonts = _Fonts(document)
        return _tables(document.element.body, fonts, path)
    except UserError:
        raise
    except Exception as fault:
        raise UserError("sheet-unreadable", path=path.name) from fault


def _tables(body: Any, fonts: _Fonts, path: Path) -> list[Table]:
    """Return every table, also one that stands in a cell of another; only text outside tables makes captions."""
    found: list[Table] = []
    above: list[str] = []
    lines: list[str] = []
    numbers: dict[str, int] = {}
    for element in body.iter(f"{_W}p", f"{_W}tbl"):
        if element.tag == f"{_W}tbl":
            table = _table(element, fonts, f"Bảng {len(found) + 1}", path)
            table.caption = "\n".join(above[-_CAPTION_LINES:])
            found.append(table)
            above = []
        elif next(element.iterancestors(f"{_W}tbl"), None) is None:
            text = _paragraph(element, fonts)[3]
            above += [text] if text.strip() else []
            lines.append(_numbered(element, text, fonts, numbers))
    if not any(len(table.rows) > 2 and max(map(len, table.rows)) > 2 for table in found):  # nothing but letterheads
        found += _told("\n".join(lines), path)
    return [table.trimmed() for table in found if any(map(any, table.rows))]


def _numbered(paragraph: Any, text: str, fonts: _Fonts, numbers: dict[str, int]) -> str:
    """Return a paragraph's text with the number Word shows before it and keeps nowhere."""
    number = paragraph.find(f"{_W}pPr/{_W}numPr")
    number = number if number is not None else fonts.numbering(paragraph)
    if number is None or not text.strip():
        return text
    held = number.find(f"{_W}numId")
    key = str(held.get(f"{_W}val") if held is not None else "")
    if key == "0":  # numbering taken away again
        return text
    numbers[key] = numbers.get(key, 0) + 1
    return f"{numbers[key]}. {text.strip()}"


def _told(text: str, path: Path) -> list[Table]:
    """Return the people told in paragraphs, as a table; none where fewer than two are."""
    rows = told_in(text) if len(text) <= MAX_TEXT * 50 else None
    if rows is None or len(rows) < 3:
        return []
    return [Table(path.stem, [[cell[:MAX_TEXT] for cell in row[:MAX_COLUMNS]] for row in rows[:MAX_ROWS]])]


def _table(element: Any, fonts: _Fonts, name: str, path: Path) -> Table:
    table = Table(name, [])
    open_spans: dict[int, tuple[int, int]] = {}  # column -> top row, right column of a cell merged downwards
    cells = 0
    for number, line in enumerate(element.iterfind(f"{_W}tr")):
        row: list[str] = [""] * _count(line, "trPr/gridBefore")
        for cell in _cells(line):
            left = len(row)
            right = left + max(1, _count(cell, "tcPr/gridSpan")) - 1
            merged = cell.find(f"{_W}tcPr/{_W}vMerge")
            going_on = merged is not None and merged.get(f"{_W}val") != "restart"
            text, before, encodings, kept = ("", "", set[str](), "") if going_on else _cell(cell, fonts)
            if kept != text:
                table.struck[number, left] = kept
                text = kept or text
            row += [text[:MAX_TEXT]] + [""] * (right - left)
            table.encodings |= encodings
            if before != text:
                table.was[number, left] = before
            if going_on and left in open_spans:
                _lengthen(table, open_spans[left][0], left, number, right)
            else:
                open_spans[left] = (number, right)
                if right > left:
                    table.spans.append((number, left, number, right))
        cells += len(row)
        table.rows.append(row[:MAX_COLUMNS])
        if number >= MAX_ROWS or cells > MAX_CELLS:
            raise UserError("sheet-big", path=path.name)
    return table


def _lengthen(table: Table, top: int, left: int, bottom: int, right: int) -> None:
    """Let a merged cell reach down to another row."""
    for i, span in enumerate(table.spans):
        if span[:2] == (top, left):
            table.spans[i] = (top, left, bottom, span[3])
            return
    table.spans.append((top, left, bottom, right))


def _cells(line: Any) -> list[Any]:
    """Return the cells of a row, also those inside content controls."""
    return [cell for cell in line.iter(f"{_W}tc") if next(cell.iterancestors(f"{_W}tr")) is line]


def _count(element: Any, path: str) -> int:
    found = element.find("/".join(f"{_W}{part}" for part in path.split("/")))
    return min(int(found.get(f"{_W}val") or 0), MAX_COLUMNS) if found is not None else 0


def _cell(cell: Any, fonts: _Fonts) -> tuple[str, str, set[str], str]:
    """Return a cell's text, its lines apart, as shown and stored, the legacy encodings met, what is not struck."""
    own = (p for p in cell.iter(f"{_W}p") if next(p.iterancestors(f"{_W}tc")) is cell)
    parts = [_paragraph(p, fonts) for p in own]
    encodings: set[str] = set().union(*(part[2] for part in parts))
    shown = "\n".join(part[0] for part in parts).strip()
    stored = "\n".join(part[1] for part in parts).strip()
    return shown, stored, encodings, "\n".join(part[3] for part in parts).strip()


def _paragraph(paragraph: Any, fonts: _Fonts) -> tuple[str, str, set[str], str]:
    """Return a paragraph's text as :func:`_cell` does a cell's."""
    shown, stored, encodings, kept = [], [], set(), []
    for run in paragraph.iter(f"{_W}r"):
        font = fonts.of(run, paragraph)
        text = "".join(_piece(part) for part in run)
        after = from_font(text, font)
        if encoding_of_font(font) != "unicode" and not text.isascii():
            encodings.add(encoding_of_font(font))
        shown.append(after)
        kept.append("" if _is_struck(run) else after)
        stored.append(text)
    return "".join(shown), "".join(stored), {str(e) for e in encodings}, "".join(kept)


def _is_struck(run: Any) -> bool:
    marks = (run.find(f"{_W}rPr/{_W}{name}") for name in ("strike", "dstrike"))
    return any(mark is not None and mark.get(f"{_W}val") not in ("0", "false", "off") for mark in marks)


def _piece(part: Any) -> str:
    if part.tag == f"{_W}t":
        return str(part.text or "")
    if part.tag in (f"{_W}br", f"{_W}cr"):
        return "\n"
    return {f"{_W}tab": " ", f"{_W}noBreakHyphen": "-"}.get(part.tag, "")


class _Fonts:
    """Finds the font a run is drawn in: its own, its style's, its paragraph's style's, the document's."""

    def __init__(self, document: Any) -> None:
        self._styles = {style.get(f"{_W}styleId"): style for style in document.styles.element.iter(f"{_W}style")}
        defaults = document.styles.element.find(f"{_W}docDefaults/{_W}rPrDefault/{_W}rPr")
        self._default = self._named(defaults) or ""
        self._normal = next(
            (s.get(f"{_W}styleId") for s in self._styles.values() if s.get(f"{_W}default") == "1"), None
        )
        self._known: dict[str | None, str] = {}

    def of(self, run: Any, paragraph: Any) -> str:
        """Return the font of a run."""
        properties = run.find(f"{_W}rPr")
        own = self._named(properties)
        if own:
            return own
        style = properties.find(f"{_W}rStyle") if properties is not None else None
        if style is not None and (named := self._of_style(style.get(f"{_W}val"))):
            return named
        style = paragraph.find(f"{_W}pPr/{_W}pStyle")
        return self._of_style(style.get(f"{_W}val") if style is not None else self._normal) or self._default

    def numbering(self, paragraph: Any) -> Any:
        """Return the numbering a paragraph has from its style, or None."""
        style = paragraph.find(f"{_W}pPr/{_W}pStyle")
        found = self._styles.get(style.get(f"{_W}val")) if style is not None else None
        return found.find(f"{_W}pPr/{_W}numPr") if found is not None else None

    def _of_style(self, key: str | None) -> str:
        if key not in self._known:
            self._known[key] = ""  # styles based on each other in a ring end here
            style = self._styles.get(key)
            if style is not None:
                based = style.find(f"{_W}basedOn")
                named = self._named(style.find(f"{_W}rPr"))
                self._known[key] = named or (self._of_style(based.get(f"{_W}val")) if based is not None else "")
        return self._known[key]

    @staticmethod
    def _named(properties: Any) -> str:
        fonts = properties.find(f"{_W}rFonts") if properties is not None else None
        return str(fonts.get(f"{_W}ascii") or fonts.get(f"{_W}hAnsi") or "") if fonts is not None else ""
