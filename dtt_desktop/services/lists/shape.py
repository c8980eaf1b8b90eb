"""Finds what is what in a table: header rows, people, group rows, totals, signatures. Knows no field's value."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from dtt_desktop.domain import headers as heads
from dtt_desktop.domain.collectives import is_heading, looks_like_person, looks_like_unit
from dtt_desktop.domain.names import begins_like_a_name
from dtt_desktop.domain.record import Record
from dtt_desktop.domain.text import clean, fold
from dtt_desktop.services.lists.columns import FoundColumn
from dtt_desktop.services.lists.filling import fill_units_down
from dtt_desktop.services.lists.header_rows import NAMES, HeaderReader
from dtt_desktop.services.lists.marks import PREFIX, are_numbers, bare, ends_the_list, is_total, says_as_above
from dtt_desktop.services.lists.tables import Table

_EXAMPLE = re.compile(r"^(?:Ví dụ|VD|Mẫu)?[\s:.]*\w+(?:\s\w+)+\s[A-Z]$")  # "Nguyễn Văn A" shows how to fill a form in
_FIGURES = re.compile(r"\d{3}")  # a year, a telephone: no header below the first has one
_NO_DATA = (None, heads.ORDINAL, heads.OTHER, *NAMES)
_ROMAN = re.compile(r"^[IVXL]{1,6}$")
_LETTER = re.compile(r"^[A-ZĐa-zđ]$")
_NUMBER = re.compile(r"^\(?\d{1,4}\)?[.)]?$")
_DOTTED = re.compile(r"^\d{1,2}(?:\.\d{1,2})+\.?$")
_UNIT_LABEL = re.compile(r"^\s*(?:tên )?(?:đơn vị|thuộc|khối)\s*:\s*", re.IGNORECASE)


@dataclass
class PersonLine:
    """A row with a person: its cells, and the headings it stands under, the nearest last."""

    row: int
    cells: list[str]
    headings: tuple[str, ...]
    columns: list[FoundColumn]
    ordinal: str = ""
    filled_down: bool = False  # its unit stands at somebody above
    joined: bool = False  # lines below without a name were taken as going on with this one


@dataclass
class SkippedLine:
    """A row that holds no person, and why: group, total, signature, header, numbers, note, empty."""

    row: int
    why: str
    text: str


@dataclass
class Shape:
    """What a table was found to be."""

    table: Table
    columns: list[FoundColumn] = field(default_factory=list)
    header_rows: tuple[int, int] = (0, -1)  # first and last row of the header; none when last < first
    people: list[PersonLine] = field(default_factory=list)
    skipped: list[SkippedLine] = field(default_factory=list)
    nameless: list[PersonLine] = field(default_factory=list)  # rows with data but no name
    title: str = ""
    headings: dict[int, str] = field(default_factory=dict)  # those that stand open at the end

    @property
    def has_names(self) -> bool:
        """Tell whether a column of names was found."""
        return any(column.meaning in NAMES for column in self.columns)


def shape_of(
    table: Table, family: type[Record], remembered: dict[str, str] | None = None, before: Shape | None = None
) -> Shape:
    """Return the shape of a table; ``remembered`` gives meanings of folded headers as a person corrected them.

    ``before`` is the shape of the table above in the same file: a table of its width without a header goes on with it.
    """
    return _Reader(table, family, remembered or {}, before).read()


def _says_little(cells: list[str], filled: list[int]) -> bool:
    """Tell a row of which nothing but figures stands beside a number and a text: no cross, no word."""
    return sum(not cells[i].strip(" .()").isdigit() for i in filled) <= 1


class _Reader:
    def __init__(self, table: Table, family: type[Record], remembered: dict[str, str], before: Shape | None) -> None:
        self.before = before
        self.table, self.rows = table, table.rows
        self.header = HeaderReader(table, family, remembered)
        self.shape = Shape(table)
        self.headings: dict[int, str] = {}
        self._known: tuple[object, dict[int, str | None]] = (None, {})
        self.in_footer = False
        self.below: dict[int, int] = {}  # row -> top row of a name merged downwards

    def read(self) -> Shape:
        top = self.header.find()
        start = 0
        if top is None and self.before is not None and self._goes_on_with_table():
            self.shape.columns, self.headings = self.before.columns, dict(self.before.headings)
        elif top is None:
            self.shape.columns = self.header.by_content()
        else:
            start = self._take_header(top) + 1
        self.shape.title = self._title(top or 0)
        if not self.shape.has_names:
            return self.shape
        self._fill_merged(start)
        row = start
        while row < len(self.rows):
            row = self._line(row)
        self.shape.headings = self.headings
        fill_units_down(self.shape.people)
        return self.shape

    def _take_header(self, top: int) -> int:
        """Take the header that begins at a row; return its last row."""
        self.shape.columns, last = self.header.take(top)
        self.shape.header_rows = (top, last)
        return last

    def _goes_on_with_table(self) -> bool:
        before = self.before
        return bool(
            before and before.has_names and before.people and not self.table.caption
            and self.rows and len(self.rows[0]) == len(before.table.rows[0])
        )  # fmt: skip

    def _title(self, top: int) -> str:
        lines = [" ".join(clean(cell) for cell in row if cell.strip()) for row in self.rows[:top]]
        return "\n".join(line for line in (self.table.caption, *lines) if line)

    # -- rows ---------------------------------------------------------------------------------------------------

    def _fill_merged(self, start: int) -> None:
        """Write cells merged downwards into every row they stand beside; one person's rows under one name go on."""
        names = {column.index for column in self.shape.columns if column.meaning in NAMES}
        alone = {column.index for column in self.shape.columns if column.meaning == heads.ORDINAL} | names
        for top, left, bottom, _ in self.table.spans:
            if top < start or bottom == top or bottom >= len(self.rows):
                continue
            for row in range(top + 1, bottom + 1):
                if left in names:
                    self.below[row] = top
                elif left not in alone and not self.rows[row][left]:
                    self.rows[row][left] = self.rows[top][left]

    def _line(self, row: int) -> int:
        """Take one row; return the next to look at."""
        cells = self.rows[row]
        filled = [i for i, cell in enumerate(cells) if cell and not cell.isspace()]
        if not filled:
            return row + 1
        figures = bool(_FIGURES.search(" ".join(cells)))
        if not figures and are_numbers(self.rows[row]):
            self._skip(row, "numbers")
        elif not figures and self.header.is_header(row):
            first, last = self.shape.header_rows
            again = self._take_header(row)
            if not self.shape.has_names or last < first:
                self.shape.header_rows = (row, again)
            self._skip(row, "header")
            self.in_footer = False
            return again + 1
        elif self.table.struck and self._is_crossed_off(row):
            self._skip(row, "struck")
        elif row in self.below and self.shape.people and not self._text_at(cells, NAMES):
            self._join(cells)
        else:
            self._person_or_not(row, cells, filled)
        return row + 1

    def _text_at(self, cells: list[str], meanings: tuple[str, ...]) -> str:
        found = [cells[i] for i, told in self._meanings().items() if told in meanings]
        return " ".join(clean(text) for text in found if text and not text.isspace())

    def _meanings(self) -> dict[int, str | None]:
        """Return what the columns mean that hold just now; worked out once a header."""
        if self._known[0] is not self.shape.columns:
            self._known = (self.shape.columns, {c.index: c.meaning for c in self.shape.columns})
        return self._known[1]

    def _person_or_not(self, row: int, cells: list[str], filled: list[int]) -> None:
        ordinal = self._text_at(cells, (heads.ORDINAL,))
        name = self._text_at(cells, NAMES)
        known = self._meanings()
        data = [i for i in filled if known.get(i) not in _NO_DATA]
        numbered = bool(_NUMBER.match(ordinal))
        if numbered and name and len(data) > 1 and not self.in_footer and name[0] != "(" and not _EXAMPLE.match(name):
            self.shape.people.append(self._person(row, cells, ordinal))  # as most rows are
            return
        first = clean(cells[filled[0]])
        text = name or first
        if not numbered and self._is_total(first, name):
            self._skip(row, "total")
        elif self._is_signature(text, first, numbered, data):
            self.in_footer = True
            self._skip(row, "signature")
        elif self.in_footer and not (name and data and (numbered or len(data) >= 3)):
            self._skip(row, "signature")
        elif not data and self._is_heading(ordinal, name, text, alone=_says_little(cells, filled)):
            self._head(ordinal, text)
            self._skip(row, "group")
        elif why := self._shown_only(row, name):
            self._skip(row, why)
        elif name:
            self.in_footer = False
            self.shape.people.append(self._person(row, cells, ordinal))
        elif not data:
            self._skip(row, "empty" if numbered else "note")
        elif self._goes_on_below(row, ordinal, data, known):
            self._join(cells)
        else:
            self.shape.nameless.append(self._person(row, cells, ordinal))

    def _shown_only(self, row: int, name: str) -> str:
        """Return what a row is that only shows how to fill the form in: a hint in parentheses, an example; else ""."""
        if name.startswith("(") and name.endswith(")"):
            return "note"
        return "example" if name and _EXAMPLE.match(name) and self._shows_how(row) else ""

    def _is_crossed_off(self, row: int) -> bool:
        """Tell a row whose name is struck through as a whole."""
        places = [column.index for column in self.shape.columns if column.meaning in NAMES]
        filled = [i for i in places if self.rows[row][i].strip()]
        return bool(filled) and all(self.table.struck.get((row, i)) == "" for i in filled)

    def _shows_how(self, row: int) -> bool:
        """Tell a page or a part of it that shows how the form is to be filled in."""
        above = " ".join(cell for line in self.rows[max(0, row - 4) : row] for cell in line)
        return any(word in fold(f"{self.table.name} {above}") for word in ("huong dan", "vi du", "mau ghi"))

    def _person(self, row: int, cells: list[str], ordinal: str) -> PersonLine:
        headings = tuple(self.headings[level] for level in sorted(self.headings))
        person = PersonLine(row, list(cells), headings, self.shape.columns, ordinal)
        before = self.shape.people[-1] if self.shape.people else None
        for i, cell in enumerate(cells):
            if before and says_as_above(cell):
                person.cells[i] = before.cells[i]
            if self.table.struck.get((row, i)) == "":
                person.cells[i] = ""
        return person

    def _goes_on_below(self, row: int, ordinal: str, data: list[int], known: dict[int, str | None]) -> bool:
        """Tell a cell's text that goes on in a row of its own from a person without a name."""
        texts = ("position", "achievement_summary", "note", "workplace", "village", heads.POSITION_UNIT, "prior_awards")
        people = self.shape.people
        return bool(people) and people[-1].row >= row - 2 and not ordinal and all(known[i] in texts for i in data)

    def _join(self, cells: list[str]) -> None:
        person = self.shape.people[-1]
        names = [c.index for c in person.columns if c.meaning in (*NAMES, heads.ORDINAL)]
        for i, cell in enumerate(cells):
            if cell.strip() and i not in names and cell not in person.cells[i]:
                person.cells[i] = f"{person.cells[i]} {cell}".strip()
        person.joined = True

    def _is_total(self, first: str, name: str) -> bool:
        return any(is_total(text) for text in (first, name) if text)

    def _is_signature(self, text: str, first: str, numbered: bool, data: list[int]) -> bool:
        if numbered:
            return False
        ends = any(ends_the_list(part) for part in (text, first))
        return ends and (len(data) <= 1) and not _LETTER.match(first) and not _ROMAN.match(first)

    def _is_heading(self, ordinal: str, name: str, text: str, *, alone: bool) -> bool:
        named = bare(text)
        if _NUMBER.match(ordinal):
            return bool(name) and alone and (is_heading(named) or (looks_like_unit(named) and not self._only_names()))
        if ordinal and (_ROMAN.match(ordinal) or _LETTER.match(ordinal) or _DOTTED.match(ordinal)):
            return not looks_like_person(named) or looks_like_unit(named) or self._numbers_people()
        if not named or len(text) > 150:
            return False
        if looks_like_unit(named) or is_heading(named) or bool(PREFIX.match(text)) or text.endswith(":"):
            return not (self._only_names() and not self._numbers_people())
        return self._numbers_people() and not (looks_like_person(named) and begins_like_a_name(named))

    def _only_names(self) -> bool:
        """Tell whether the list has nothing but names (and numbers): collectives may stand there alone."""
        return sum(c.meaning not in (None, heads.ORDINAL, heads.OTHER) for c in self.shape.columns) < 2

    def _numbers_people(self) -> bool:
        return any(c.meaning == heads.ORDINAL for c in self.shape.columns)

    def _head(self, ordinal: str, text: str) -> None:
        """Take a heading; one of its kind ends those of its kind and below."""
        mark = ordinal or (found.group(1) if (found := PREFIX.match(text)) else "")
        level = 2
        if mark:
            level = 1 if _ROMAN.match(mark) and mark.isupper() else 2 if _LETTER.match(mark) else 3
            if _LETTER.match(mark) and mark.isupper() and not _ROMAN.match(mark):
                level = 0
        self.headings = {kept: told for kept, told in self.headings.items() if kept < level}
        self.headings[level] = _UNIT_LABEL.sub("", bare(text)).strip(" :.-–")

    def _skip(self, row: int, why: str) -> None:
        text = " ".join(dict.fromkeys(clean(cell) for cell in self.rows[row] if cell.strip()))
        self.shape.skipped.append(SkippedLine(row, why, text[:200]))
