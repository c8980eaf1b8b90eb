"""What a file of a unit holds: tables of text, as plain as can be handed from one process to another."""

from __future__ import annotations

from dataclasses import dataclass, field

MAX_FILE, MAX_UNPACKED, MAX_MEMBERS = 30_000_000, 150_000_000, 2_000
MAX_ROWS, MAX_COLUMNS, MAX_CELLS, MAX_TEXT = 20_000, 100, 1_000_000, 10_000
EMPTY_ROWS = 200
"""So many empty rows after the last full one, and nothing more is looked for."""
Span = tuple[int, int, int, int]  # top, left, bottom, right of merged cells, from 0, all included


@dataclass
class Table:
    """One sheet, or one table of a Word file.

    ``rows`` are texts, every row as long as the widest; ``first_line`` is the number of the first row as Excel counts;
    ``was`` keeps what stood in a cell before its legacy font was brought into Unicode; ``caption`` is the text above a
    Word table. ``cut`` tells that rows beyond the limits were left unread.
    """

    name: str
    rows: list[list[str]]
    spans: list[Span] = field(default_factory=list)
    was: dict[tuple[int, int], str] = field(default_factory=dict)
    unsure: set[tuple[int, int]] = field(default_factory=set)  # cells that make sense in two encodings
    hidden: set[int] = field(default_factory=set)  # rows that were hidden in the file
    encodings: set[str] = field(default_factory=set)
    caption: str = ""
    first_line: int = 1
    cut: bool = False
    struck: dict[tuple[int, int], str] = field(default_factory=dict)  # struck-through cells -> what of them is not
    concealed: bool = False  # a sheet that was hidden
    since_1904: bool = False  # the workbook counts its days from 1904, as Excel on a Mac did

    def trimmed(self) -> Table:
        """Return the table without empty rows at its end, its rows of one length."""
        while self.rows and not any(self.rows[-1]):
            self.rows.pop()
        wide = max(map(len, self.rows), default=0)
        for row in self.rows:
            row.extend([""] * (wide - len(row)))
        return self
