"""Renders documents as Word: the copy an office edits and attaches, with real styles and fields.

The same blocks and the same data file of measures as the PDF; Word does the breaking of lines and pages.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any

import docx
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.table import WD_ROW_HEIGHT_RULE, WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

from dtt_desktop.documents import blocks as words
from dtt_desktop.documents.binding import bound
from dtt_desktop.documents.layout import balanced_width, break_lines, evenly, words_of
from dtt_desktop.documents.model import (
    NOWHERE,
    Addressees,
    AppendixHead,
    Block,
    Centred,
    Document,
    Face,
    Foot,
    Heading,
    Letterhead,
    MinutesFoot,
    Origin,
    Paragraph,
    Run,
    Signatures,
    Table,
    Title,
)
from dtt_desktop.documents.styles import MM, style
from dtt_desktop.documents.word_parts import (
    add_run,
    dated,
    end_in_place,
    field,
    keep_last,
    keep_row,
    of_our_time,
    row_mark,
    set_font,
    set_grid,
    set_margins,
    wide,
)

_ALIGN = {
    "left": WD_ALIGN_PARAGRAPH.LEFT, "center": WD_ALIGN_PARAGRAPH.CENTER, "right": WD_ALIGN_PARAGRAPH.RIGHT,
    "justify": WD_ALIGN_PARAGRAPH.JUSTIFY,
}  # fmt: skip
_STYLES = ("Nội dung", "Đề mục", "Giữa", "Ô bảng", "Nơi nhận")
_UNDATED = "2000-01-01"  # the same facts give the same file


def render_word(documents: Iterable[Document], title: str = "", origin: Origin = NOWHERE) -> bytes:
    """Render papers one after another into one Word file; each begins a section whose pages are numbered from 1."""
    writer: _Writer | None = None
    for document in documents:
        if writer is None:
            writer = _Writer(document, title, origin)
        else:
            writer.next(document)
        for place, block in enumerate(document.blocks):
            writer.write(block, keep=_signed_soon(document.blocks, place))
    if writer is None:
        raise ValueError("no document to render")
    return writer.saved()


def _signed_soon(blocks: tuple[Block, ...], place: int) -> bool:
    """Tell whether a block must stand with the signature: the last two before it, so that it is never alone."""
    return any(isinstance(block, Foot | MinutesFoot | Signatures) for block in blocks[place + 1 : place + 3])


class _Writer:
    """Writes blocks into one Word file."""

    def __init__(self, document: Document, title: str, origin: Origin) -> None:
        self._file: Any = docx.Document()
        self._file.element.body.remove_all("w:p")
        properties = self._file.core_properties
        properties.title, properties.author, properties.comments = title, origin.author, ""
        properties.last_modified_by, properties.language = origin.author, "vi-VN"
        properties.created = properties.modified = datetime.fromisoformat(origin.day or _UNDATED)
        of_our_time(self._file)
        self._style = style(document.profile, document.landscape)
        self._define_styles()
        self._fit(self._file.sections[0], document)
        self._by_type: dict[type, Callable[[Any], None]] = {
            Letterhead: self._letterhead, Title: self._title, AppendixHead: self._appendix_head,
            Centred: self._centred, Addressees: self._addressees, Heading: self._heading, Paragraph: self._paragraph,
            Table: self._table, Foot: self._foot, MinutesFoot: self._minutes_foot, Signatures: self._signatures,
        }  # fmt: skip

    def next(self, document: Document) -> None:
        """Begin the next paper on a new page."""
        self._style = style(document.profile, document.landscape)
        section = self._file.add_section(WD_SECTION.NEW_PAGE)
        end_in_place(self._file)
        self._fit(section, document)

    def write(self, block: Block, *, keep: bool = False) -> None:
        """Write one block; ``keep`` holds it on the page of what follows."""
        body = self._file.element.body
        before = len(body) - 1
        self._by_type[type(block)](block)
        if keep and isinstance(block, Table | Paragraph):
            keep_last(body, before)

    def saved(self) -> bytes:
        """Return the file, its parts dated as it is: the same paper is the same bytes whenever it is made."""
        buffer = io.BytesIO()
        self._file.save(buffer)
        return dated(buffer.getvalue(), self._file.core_properties.modified)

    # -- page and styles ----------------------------------------------------------------------------------------

    def _define_styles(self) -> None:
        body = self._style.size("body")
        normal = self._file.styles["Normal"]
        set_font(normal, body)
        normal.paragraph_format.space_after = Pt(0)
        for name in _STYLES:
            made = self._file.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
            made.base_style = normal
            made.quick_style = True
        text = self._file.styles["Nội dung"].paragraph_format
        text.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
        text.first_line_indent = Pt(self._style.indent)
        text.space_before = Pt(self._style.paragraph_gap)
        text.line_spacing = Pt(body * self._style.leading_factor)
        text.widow_control = True
        heading = self._file.styles["Đề mục"]
        heading.base_style = self._file.styles["Nội dung"]
        heading.font.bold = True
        heading.paragraph_format.keep_with_next = True
        self._file.styles["Giữa"].paragraph_format.alignment = WD_ALIGN_PARAGRAPH.CENTER
        set_font(self._file.styles["Ô bảng"], self._style.size("table"))
        set_font(self._file.styles["Nơi nhận"], self._style.size("recipients"))

    def _fit(self, section: Any, document: Document) -> None:
        """Give a section its page: A4, the decree's margins, the number in the head but not on page 1."""
        page = self._style
        section.orientation = WD_ORIENT.LANDSCAPE if document.landscape else WD_ORIENT.PORTRAIT
        section.page_width, section.page_height = Mm(page.page[0] / MM), Mm(page.page[1] / MM)
        section.top_margin, section.bottom_margin = Mm(page.top / MM), Mm(page.bottom / MM)
        section.left_margin, section.right_margin = Mm(page.left / MM), Mm(page.right / MM)
        section.header_distance = Mm(page.number_top / MM)
        section.footer_distance = Mm(page.number_top / MM)
        section.different_first_page_header_footer = True
        section.header.is_linked_to_previous = section.first_page_header.is_linked_to_previous = False
        number = section.header.paragraphs[0]
        number.style = self._file.styles["Giữa"]
        field(number, "PAGE", page.size("page_number"))
        held = section._sectPr
        for old in held.findall(qn("w:pgNumType")):  # a new section begins as a copy of the one before
            held.remove(old)
        begin = OxmlElement("w:pgNumType")
        begin.set(qn("w:start"), "1")
        held.find(qn("w:pgMar")).addnext(begin)

    # -- blocks -------------------------------------------------------------------------------------------------

    def _letterhead(self, block: Letterhead) -> None:
        """Boxes 1 to 4 as a table without borders: agency left, state right."""
        page = self._style
        left, right = self._two_columns(rows=2)
        if block.parent:
            self._line(left[0], block.parent, page.size("agency"))
        names = [line for name in block.agency for line in evenly(name, page.size("agency"), page.header_left - 2 * MM)]
        for name in names:
            self._line(left[0], name, page.size("agency"), bold=True)
        length = wide(names[-1], page.size("agency"))
        self._rule_under(left[0], length * page.rule_share, page.header_left)
        self._line(right[0], words.STATE, page.size("state"), bold=True)
        self._line(right[0], words.MOTTO, page.size("motto"), bold=True)
        self._rule_under(right[0], wide(words.MOTTO, page.size("motto")), page.text_width - page.header_left)
        if block.number:
            self._line(left[1], block.number, page.size("number"))
        if block.subject:
            self._line(left[1], bound(f"V/v {block.subject}"), page.size("subject"), before=6)
            for line in left[1].paragraphs:
                line.paragraph_format.line_spacing = 1.0  # the 6 points are counted above a single line
        if block.place_date:
            self._line(right[1], block.place_date, page.size("place_date"), italic=True)

    def _title(self, block: Title) -> None:
        size = self._style.size("title")
        self._middle(block.kind, size, before=14, bold=True)
        self._rule_under(self._file, self._balanced(block.subject, size, 0.86, bold=True), self._style.text_width)

    def _appendix_head(self, block: AppendixHead) -> None:
        size = self._style.size("title")
        self._middle(block.label, self._style.size("appendix"), bold=True)
        self._balanced(block.title, size, 0.9, bold=True)
        self._rule_under(self._file, self._balanced(block.attached_to, size, 0.9, italic=True), self._style.text_width)

    def _centred(self, block: Centred) -> None:
        self._middle(block.text, self._style.size("body"), before=self._style.paragraph_gap + 2, bold=True)

    def _balanced(self, text: str, size: float, share: float, *, bold: bool = False, italic: bool = False) -> float:
        """Write a title within its share of the width, its lines even; return the length of the rule below."""
        text = bound(text)
        runs = (Run(text, Face.BOLD if bold else Face.ITALIC),)
        room = balanced_width(runs, size, self._style.text_width * share) + 2.0  # Word's own widths differ a little
        side = (self._style.text_width - room) / 2
        self._middle(text, size, bold=bold, italic=italic, side=side)
        lines = break_lines(words_of(runs), size, room, 0.0)
        return (lines[-1][1] if lines else 0.0) * self._style.rule_share

    def _middle(
        self,
        text: str,
        size: float,
        *,
        before: float = 0.0,
        bold: bool = False,
        italic: bool = False,
        side: float = 0.0,
    ) -> None:
        paragraph = self._file.add_paragraph(style="Giữa")
        held = paragraph.paragraph_format
        held.space_before = Pt(before)
        held.keep_with_next = True
        held.left_indent = held.right_indent = Pt(side)
        add_run(paragraph, text, size, bold=bold, italic=italic)

    def _addressees(self, block: Addressees) -> None:
        start = self._style.header_left - 20 * MM
        several = len(block.names) > 1
        texts = ["Kính gửi:"] if several else [f"Kính gửi: {block.names[0]}."]
        last = len(block.names) - 1
        if several:
            texts += [f"- {name}{'.' if i == last else ';'}" for i, name in enumerate(block.names)]
        for i, text in enumerate(texts):
            paragraph = self._file.add_paragraph()
            held = paragraph.paragraph_format
            held.left_indent = Pt(start + (18 * MM if i else 0))
            held.space_before = Pt(0 if i else self._style.paragraph_gap * 2)
            held.keep_with_next = True
            add_run(paragraph, text, self._style.size("body"))

    def _heading(self, block: Heading) -> None:
        add_run(self._file.add_paragraph(style="Đề mục"), block.text, self._style.size("body"), bold=True)

    def _paragraph(self, block: Paragraph) -> None:
        self._runs(self._file.add_paragraph(style="Nội dung"), block.runs, self._style.size("body"))

    def _runs(self, paragraph: Any, runs: tuple[Run, ...], size: float) -> None:
        for run in runs:
            bold = run.face in (Face.BOLD, Face.BOLD_ITALIC)
            add_run(paragraph, run.text, size, bold=bold, italic=run.face in (Face.ITALIC, Face.BOLD_ITALIC))

    def _table(self, block: Table) -> None:
        """A ruled table: the header row returns on every page, no row is split."""
        self._gap(6)
        table = self._file.add_table(rows=1, cols=len(block.columns), style="Table Grid")
        table.alignment = WD_TABLE_ALIGNMENT.LEFT
        table.autofit = False
        total = sum(column.share for column in block.columns)
        widths = [Pt(self._style.text_width * column.share / total) for column in block.columns]
        set_margins(table, self._style.cell_padding)
        head = table.rows[0]
        for cell, column in zip(head.cells, block.columns, strict=True):
            self._cell(cell, column.title, "center", bold=True)
        row_mark(head, "w:tblHeader")
        sums = len(block.rows) - block.totals
        for place, texts in enumerate(block.rows):
            row = table.add_row()
            if block.least:
                row.height, row.height_rule = Mm(block.least), WD_ROW_HEIGHT_RULE.AT_LEAST
            if len(texts) == 1:
                self._cell(row.cells[0].merge(row.cells[-1]), texts[0], "left", bold=True)
            else:
                for cell, column, text in zip(row.cells, block.columns, texts, strict=True):
                    self._cell(cell, text, column.align, bold=place >= sums)
            if place + 1 < len(block.rows) and (len(texts) == 1 or place + 1 >= sums):
                keep_row(row)
        for row in table.rows:
            row_mark(row, "w:cantSplit")
            for cell, width in zip(row.cells, widths, strict=True):
                cell.width = width if row.cells[0]._tc is not row.cells[-1]._tc else sum(widths)
        set_grid(table, widths)

    def _cell(self, cell: Any, text: str, align: str, *, bold: bool = False) -> None:
        paragraph = cell.paragraphs[0]
        paragraph.style = self._file.styles["Ô bảng"]
        paragraph.alignment = _ALIGN[align]
        add_run(paragraph, text, self._style.size("table"), bold=bold)

    def _foot(self, block: Foot) -> None:
        """Boxes 7 and 9b as a table without borders that is not parted."""
        self._gap(6)
        left, right = self._two_columns(rows=1)
        page = self._style
        if block.recipients:
            self._line(left[0], "Nơi nhận:", page.size("recipients_label"), bold=True, italic=True, align="left")
            for text in block.recipients:
                self._line(left[0], text, page.size("recipients"), align="left")
        for text in block.authority:
            self._line(right[0], text, page.size("signature"), bold=True)
        for i, text in enumerate(filter(None, (block.post, block.name))):
            self._line(right[0], text, page.size("signature"), bold=True, before=0 if i else page.sign_gap - 12)

    def _minutes_foot(self, block: MinutesFoot) -> None:
        self._gap(6)
        left, right = self._two_columns(rows=1)
        page = self._style
        for cell, post, name in ((left[0], "THƯ KÝ", block.secretary), (right[0], "CHỦ TỌA", block.chair)):
            self._line(cell, post, page.size("signature"), bold=True)
            self._line(cell, name, page.size("signature"), bold=True, before=page.sign_gap - 12)
        size = page.size("recipients_label")
        self._line(left[0], "Nơi nhận:", size, bold=True, italic=True, align="left", before=12)
        for text in block.recipients:  # in the same cell, so that no page comes between
            self._line(left[0], text, page.size("recipients"), align="left")

    def _signatures(self, block: Signatures) -> None:
        self._gap(6)
        page, last = self._style, len(block.posts) - 1
        cells = self._columns(1, [page.text_width / len(block.posts)] * len(block.posts))[0]
        tallest = max(map(len, block.posts))
        for i, (cell, lines, name) in enumerate(zip(cells, block.posts, block.names, strict=True)):
            self._line(cell, block.place_date if i == last else "", page.size("signature"), italic=True)
            for line in (*lines, *[""] * (tallest - len(lines))):
                self._line(cell, line, page.size("signature"), bold=True)
            self._line(cell, name, page.size("signature"), bold=True, before=page.sign_gap - 12)

    # -- parts --------------------------------------------------------------------------------------------------

    def _gap(self, points: float) -> None:
        """Leave room before a table, which has no spacing of its own."""
        paragraph = self._file.add_paragraph()
        paragraph.paragraph_format.line_spacing = Pt(points)
        paragraph.paragraph_format.keep_with_next = True

    def _two_columns(self, rows: int) -> tuple[list[Any], list[Any]]:
        """Return the left and right cells of a table without borders over the text area."""
        page = self._style
        cells = self._columns(rows, [page.header_left, page.text_width - page.header_left])
        return [row[0] for row in cells], [row[1] for row in cells]

    def _columns(self, rows: int, points: list[float]) -> list[list[Any]]:
        """Return the cells of a table without borders, row by row; its columns are so many points wide."""
        table = self._file.add_table(rows=rows, cols=len(points))
        table.autofit = False
        widths = [Pt(width) for width in points]
        set_margins(table, 0.0)
        for row in table.rows:
            row_mark(row, "w:cantSplit")
            for cell, width in zip(row.cells, widths, strict=True):
                cell.width = width
        set_grid(table, widths)
        return [list(row.cells) for row in table.rows]

    def _line(
        self, cell: Any, text: str, size: float, *, bold: bool = False, italic: bool = False, align: str = "center",
        before: float = 0.0,
    ) -> None:  # fmt: skip
        """Add a line to a cell; its first paragraph is there already."""
        first = cell.paragraphs[0]
        paragraph = first if not first.runs and len(cell.paragraphs) == 1 else cell.add_paragraph()
        paragraph.alignment = _ALIGN[align]
        paragraph.paragraph_format.space_before = Pt(before)
        paragraph.paragraph_format.keep_with_next = True
        add_run(paragraph, text, size, bold=bold, italic=italic)

    def _rule_under(self, where: Any, length: float, width: float) -> None:
        """Draw a short rule as the upper border of an empty, narrow paragraph; no characters stand for it."""
        paragraph = where.add_paragraph()
        held = paragraph.paragraph_format
        side = max(0.0, (width - length) / 2)
        held.left_indent = held.right_indent = Pt(side)
        held.line_spacing = Pt(4)
        held.space_before = Pt(2)
        held.keep_with_next = True
        borders, top = OxmlElement("w:pBdr"), OxmlElement("w:top")
        for key, value in (("val", "single"), ("sz", "6"), ("space", "1"), ("color", "000000")):
            top.set(qn(f"w:{key}"), value)
        borders.append(top)
        paragraph._p.get_or_add_pPr().append(borders)
