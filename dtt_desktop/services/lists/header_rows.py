"""Finds the header of a table and says what each column under it means."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from dtt_desktop.domain import headers as heads
from dtt_desktop.domain.collectives import looks_like_unit
from dtt_desktop.domain.headers import meaning, meaning_under
from dtt_desktop.domain.names import begins_like_a_name
from dtt_desktop.domain.record import Record
from dtt_desktop.domain.text import clean
from dtt_desktop.services.lists.cells import TICK
from dtt_desktop.services.lists.columns import FoundColumn, settle_halves, settle_names
from dtt_desktop.services.lists.contents import fits, meaning_of_content
from dtt_desktop.services.lists.marks import are_numbers, bare
from dtt_desktop.services.lists.tables import Table
from dtt_desktop.services.lists.ticks import settle_ticks

NAMES = ("full_name", heads.FAMILY, heads.MIDDLE, heads.GIVEN, heads.NAME_POSITION)
_PLAINLY_NAMES = ("ho va ten", "ho ten", "ho va ten dai bieu", "ho ten dai bieu", "full name", "ho chu dem va ten")
_BY_CONTENTS = {  # headers that say one thing or another, and what: dân tộc or điện thoại, đảng viên or đơn vị, a room
    "dt": ("phone", "ethnicity"), "d v": ("unit_id",), "dv": ("unit_id",), "phong": ("unit_id",),
}  # fmt: skip
_TELLING = ("citizen_id", "phone", "birth", "sex", "ethnicity", heads.ORDINAL)  # kinds no label is taken for
_PLAIN_TO_SEE = ("citizen_id", "phone", "sex", "ethnicity")  # whatever the header, or without one
_LOOKED_AT = 2_000  # rows below a header from which it is told what a column holds
_LOOK_FOR_HEADER, _MAX_HEADER = 80, 3
_FIGURES = re.compile(r"\d{3}")
_NUMBER = re.compile(r"^\(?\d{1,4}\)?[.)]?$")


def _is_label(cell: str) -> bool:
    """Tell a short text that may stand in a header from a tick, a number or a date."""
    text = cell.strip()
    return 1 < len(text) < 40 and not TICK.match(text) and not _FIGURES.search(text) and not text.isdigit()


class HeaderReader:
    """Reads the headers of one table; ``remembered`` gives meanings of folded headers as a person corrected them."""

    def __init__(self, table: Table, family: type[Record], remembered: dict[str, str]) -> None:
        self.table, self.rows, self.family, self.remembered = table, table.rows, family, remembered
        self._taken: dict[tuple[str, ...], list[FoundColumn]] = {}  # a header that comes again means what it meant

    def _meaning(self, header: str) -> str | None:
        return self.remembered.get(heads.tidy_header(header)) or meaning(header, self.family)

    def is_header(self, row: int) -> bool:
        """Tell a row that names columns, one of them with names of people."""
        cells = [cell for cell in self.rows[row] if cell.strip()]
        if any(len(cell) > 120 for cell in cells):
            return False
        if any(heads.tidy_header(cell) in _PLAINLY_NAMES for cell in cells):
            return len(cells) > 1 or self._one_column()
        found = [self._meaning(cell) for cell in cells]
        known = [m for m in found if m is not None]
        taken = {m for m in known if m != heads.OTHER}
        named = any(m in NAMES for m in known)
        return named and len(taken) >= 2 and (2 * len(known) >= len(cells) or len(taken) >= 4)

    def _one_column(self) -> bool:
        return sum(any(row[i].strip() for row in self.rows) for i in range(len(self.rows[0]))) == 1

    def find(self) -> int | None:
        """Return the first row of the header, or None."""
        said = next((row for row in range(min(len(self.rows), _LOOK_FOR_HEADER)) if self.is_header(row)), None)
        return said if said is not None else self._by_contrast()

    def _by_contrast(self) -> int | None:
        """Return the row of labels right above the first person, where no word of it says that names stand below."""
        held = {column.index: column.meaning for column in self.by_content() if column.meaning}
        names = [i for i, told in held.items() if told in NAMES]
        kinds = {i: told for i, told in held.items() if told in _TELLING}
        if not names:
            return None
        for row in range(1, min(len(self.rows), _LOOK_FOR_HEADER)):
            named = self.rows[row][names[0]].strip()
            fitting = [i for i, told in kinds.items() if fits(told, self.rows[row][i])]
            if named and (fitting or (not kinds and begins_like_a_name(named))):
                above = next((r for r in range(row - 1, -1, -1) if not are_numbers(self.rows[r])), None)
                return above if above is not None and self._labels(above, names[0], kinds) else None
        return None

    def _labels(self, row: int, name: int, kinds: Mapping[int, str]) -> bool:
        cells = self.rows[row]
        filled = [cell for cell in cells if cell.strip()]
        plain = len(filled) > 1 and all(_is_label(cell) for cell in filled)
        if not kinds and begins_like_a_name(cells[name]):
            return False
        return plain and bool(cells[name].strip()) and not any(fits(told, cells[i]) for i, told in kinds.items())

    def take(self, top: int) -> tuple[list[FoundColumn], int]:
        """Take the header that begins at a row; return its columns and its last row."""
        last = top
        named = (i for i, cell in enumerate(self.rows[top]) if cell.strip() and self._meaning(cell) in NAMES)
        name = next(named, None)
        if name is None:
            return self._columns(top, last), last
        merged = max((b for t, x, b, _ in self.table.spans if t == top and x == name), default=top)
        while last + 1 < len(self.rows) and last - top + 1 < _MAX_HEADER and self._goes_on(top, last + 1, name, merged):
            last += 1
        return self._columns(top, last), last

    def _goes_on(self, top: int, row: int, name: int, merged: int) -> bool:
        if row <= merged:
            return True
        cells = [(i, cell) for i, cell in enumerate(self.rows[row]) if cell.strip()]
        if not cells or self.rows[row][name].strip() or are_numbers(self.rows[row]):
            return False
        if self._stands_under(top, row, cells):
            return True
        if len(cells) == 1 and " " in cells[0][1].strip() and looks_like_unit(bare(cells[0][1])):
            return False  # the first group of people, not a word more of the header
        under = [(i, cell) for i, cell in cells if not _NUMBER.match(cell.strip()) and len(cell) < 40]
        if len(under) < len(cells):
            return False
        return all(self._meaning(cell) not in (None, "full_name") for _, cell in under)

    def _stands_under(self, top: int, row: int, cells: list[tuple[int, str]]) -> bool:
        """Tell whether all of a row stands under headings that are merged, or go on, to the right: "Dự bị", "Kinh"."""
        over = {
            i for t, x, _, y in self.table.spans if top <= t < row and y > x for i in range(x, y + 1)
        } or self._going_on(self.rows[top])
        return len(cells) > 1 and all(i in over and _is_label(cell) for i, cell in cells)

    @staticmethod
    def _going_on(header: Sequence[str]) -> set[int]:
        """Return the columns without a header of their own, and those before them."""
        blank = [i for i in range(1, len(header)) if not header[i].strip()]
        return {*blank, *(i - 1 for i in blank)}

    def _columns(self, top: int, last: int) -> list[FoundColumn]:
        said = tuple(cell for row in self.rows[top : last + 1] for cell in row)
        if said in self._taken:
            return self._taken[said]
        wide = len(self.rows[top])
        parents = self._spread(top, last)
        found, above = [], {}
        for index in range(wide):
            texts = list(
                dict.fromkeys(clean(parents[row][index]) for row in range(top, last + 1) if parents[row][index].strip())
            )
            if not texts:
                if any(row[index].strip() for row in self.rows[last + 1 :]):
                    found.append(FoundColumn(index, "", None))  # nothing says what it is, yet something stands in it
                continue
            header = " / ".join(texts)
            known, over = self._meaning(texts[0]), None
            for upper, text in pairwise(texts):
                known, over = meaning_under(upper, text, self.family), known
            known = self.remembered.get(heads.tidy_header(header)) or known
            above[index] = " / ".join(texts[:-1]), over
            found.append(FoundColumn(index, header, known))
        settle_ticks(found, above, self._below(last), {item.key for item in self.family.fields})
        self._settle(found, last)
        self._guess(found, last, strict=self.is_header(top))
        self._taken[said] = found
        return found

    def _spread(self, top: int, last: int) -> dict[int, list[str]]:
        """Return the header rows with merged headings written into every column they stand over."""
        spread = {row: list(self.rows[row]) for row in range(top, last + 1)}
        for t, x, _, y in self.table.spans:
            if top <= t <= last and y > x:
                for column in range(x, min(y + 1, len(spread[t]))):
                    spread[t][column] = spread[t][x]
        if last > top and not any(top <= t <= last and y > x for t, x, _, y in self.table.spans):
            for column in range(1, len(spread[top])):  # a file that knows no merged cells
                if not spread[top][column].strip() and any(spread[r][column].strip() for r in range(top + 1, last + 1)):
                    spread[top][column] = spread[top][column - 1]
        return spread

    def _settle(self, columns: list[FoundColumn], last: int) -> None:
        """Settle what only the neighbours and the contents tell."""
        settle_names(columns)
        if {column.meaning for column in columns} & {heads.DAY, heads.MONTH}:
            for column in columns:
                column.meaning = heads.YEAR if column.meaning == heads.MALE else column.meaning
        for column in columns:
            if may_be := _BY_CONTENTS.get(heads.tidy_header(column.header)):
                told = meaning_of_content([row[column.index] for row in self._below(last)])
                column.meaning = told if told in may_be else column.meaning
        self._unrepeat(columns)

    def _guess(self, columns: list[FoundColumn], last: int, *, strict: bool) -> None:
        """Guess by its contents what a column is whose header is not known; anything below a row that was guessed."""
        below = {column.index: [row[column.index] for row in self._below(last)] for column in columns}
        for column in columns:
            if column.meaning is None:
                told = meaning_of_content(below[column.index], strict=strict and bool(column.header))
                if told in {other.meaning for other in columns} or told == heads.ORDINAL:
                    told = None
                if not column.header and told not in (None, *_PLAIN_TO_SEE):
                    told = heads.OTHER
                column.meaning, column.guessed = told, told not in (None, heads.OTHER)
        settle_halves(columns, self._below(last))
        if not any(column.meaning in NAMES for column in columns):
            misread = (column for column in columns if column.meaning not in _TELLING)
            held = next((c for c in misread if meaning_of_content(below[c.index]) == "full_name"), None)
            if held is not None:
                held.meaning, held.guessed = "full_name", True

    def _below(self, last: int) -> list[list[str]]:
        """Return the rows from which it is told what a column holds."""
        return self.rows[last + 1 : last + 1 + _LOOKED_AT]

    def _unrepeat(self, columns: list[FoundColumn]) -> None:
        seen: set[str] = set()
        keys = {item.key for item in self.family.fields}
        party = ""  # the heading over columns that each tell membership: "Dự bị", "Chính thức"
        for column in columns:
            told = column.meaning
            if told is None or told in (heads.OTHER, heads.ORDINAL) or column.value:
                continue
            heading = column.header.rpartition(" / ")[0]
            if told == "is_party_member" and heading and heading == party:
                continue
            party = heading if told == "is_party_member" else party
            if told in seen and told != "note":
                column.meaning = "workplace" if told == "unit_id" and "workplace" in keys - seen else None
            seen.add(column.meaning or "")

    def by_content(self) -> list[FoundColumn]:
        """Return the columns of a list without a header, by what stands in them."""
        found: list[FoundColumn] = []
        for index in range(max(map(len, self.rows), default=0)):
            told = meaning_of_content([row[index] for row in self.rows if index < len(row)])
            if told is not None and told in {column.meaning for column in found}:
                told = None
            found.append(FoundColumn(index, "", told, guessed=True))
        settle_halves(found, self.rows)
        return found
