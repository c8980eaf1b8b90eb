"""Small parts of Word files that python-docx has no words for: fields, marks of rows, ends of sections."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from docx.enum.text import WD_BREAK
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor

from dtt_desktop.documents import fonts
from dtt_desktop.documents.model import Face

FONT = "Times New Roman"
_UNIX = 3  # the system a package says it was made on


def set_font(target: Any, size: float) -> None:
    """Set font and size of a style for all scripts."""
    target.font.name = FONT
    target.font.size = Pt(size)
    target.font.color.rgb = RGBColor(0, 0, 0)
    fonts = target.element.get_or_add_rPr().get_or_add_rFonts()
    for script in ("w:ascii", "w:hAnsi", "w:eastAsia", "w:cs"):
        fonts.set(qn(script), FONT)


def add_run(paragraph: Any, text: str, size: float, *, bold: bool = False, italic: bool = False) -> None:
    """Add text; a line break inside it stays one."""
    for i, part in enumerate(text.split("\n")):
        run = paragraph.add_run()
        if i:
            run.add_break(WD_BREAK.LINE)
        run.add_text(fonts.printable(part))
        run.bold, run.italic = bold or None, italic or None
        run.font.size = Pt(size)


def field(paragraph: Any, name: str, size: float) -> None:
    """Add a field that Word computes, such as PAGE."""
    run = paragraph.add_run()
    run.font.size = Pt(size)
    for kind, text in (("begin", ""), ("", name), ("end", "")):
        element = OxmlElement("w:fldChar" if kind else "w:instrText")
        if kind:
            element.set(qn("w:fldCharType"), kind)
        else:
            element.text = text
        run._r.append(element)


def end_in_place(file: Any) -> None:
    """End a section in its last paragraph: one more, empty, would spill over a page that is just full."""
    *_, before, last = file.element.body.iterchildren(qn("w:p"), qn("w:tbl"))
    if before.tag == qn("w:p"):
        before.get_or_add_pPr().append(last.pPr.find(qn("w:sectPr")))
        last.getparent().remove(last)
    else:  # after a table there must be a paragraph: the least there can be
        spacing = OxmlElement("w:spacing")
        for key, value in (("before", "0"), ("after", "0"), ("line", "20"), ("lineRule", "exact")):
            spacing.set(qn(f"w:{key}"), value)
        mark, size = OxmlElement("w:rPr"), OxmlElement("w:sz")
        size.set(qn("w:val"), "2")
        mark.append(OxmlElement("w:vanish"))
        mark.append(size)
        held = last.get_or_add_pPr()
        held.insert(0, spacing)
        held.insert(1, mark)


def wide(text: str, size: float) -> float:
    """Return the width of a bold text on one line; the bundled faces are as wide as Times New Roman."""
    return fonts.width(Face.BOLD, text) * size


def set_grid(table: Any, widths: Iterable[Any]) -> None:
    """Tell the widths of columns a second time: LibreOffice reads them here, Word in the cells."""
    for column, width_ in zip(table.columns, widths, strict=True):
        column.width = width_


def row_mark(row: Any, name: str) -> None:
    """Mark a row: not to be parted, or a header."""
    row._tr.get_or_add_trPr().append(OxmlElement(name))


def set_margins(table: Any, points: float) -> None:
    """Give the cells of a table the same margin on all sides; of 0 only at the sides."""
    margins = OxmlElement("w:tblCellMar")
    for side in ("w:top", "w:left", "w:bottom", "w:right") if points else ("w:left", "w:right"):
        margin = OxmlElement(side)
        margin.set(qn("w:w"), str(round(points * 20)))
        margin.set(qn("w:type"), "dxa")
        margins.append(margin)
    marks = table._tbl.tblPr
    after = marks.find(qn("w:tblLook"))
    marks.append(margins) if after is None else after.addprevious(margins)


def keep_row(row: Any) -> None:
    """Keep a row of a table on the page of the next."""
    for paragraph in row._tr.iter(qn("w:p")):
        paragraph.get_or_add_pPr().get_or_add_keepNext()


def keep_last(body: Any, start: int) -> None:
    """Keep what was added to a body from ``start`` with what follows: a paragraph, the last row of a table."""
    for element in body[start:-1]:  # the last child holds the section
        rows = element.findall(qn("w:tr"))
        for paragraph in (rows[-1] if rows else element).iter(qn("w:p")):
            paragraph.get_or_add_pPr().get_or_add_keepNext()


def of_our_time(file: Any) -> None:
    """Mark a file as Vietnamese, and to be laid out as Word does since 2013: borders of tables stand at the margin."""
    for marks in file.styles.element.iter(qn("w:lang")):
        marks.set(qn("w:val"), "vi-VN")
    settings = file.settings.element
    compat = settings.find(qn("w:compat"))
    for old in compat.findall(qn("w:compatSetting")):
        if old.get(qn("w:name")) == "compatibilityMode":
            old.set(qn("w:val"), "15")


def dated(package: bytes, day: datetime) -> bytes:
    """Return a package (ZIP) with every part in it dated ``day`` instead of by the clock, on every system the same."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(package)) as source, zipfile.ZipFile(buffer, "w") as target:
        for part in source.infolist():
            part.date_time, part.create_system = day.timetuple()[:6], _UNIX
            target.writestr(part, source.read(part))
    return buffer.getvalue()
