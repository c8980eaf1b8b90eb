"""The columns of a list as found: what each says, what it means; what only the neighbours tell."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from dtt_desktop.domain import headers as heads

_MOST = 0.8


@dataclass
class FoundColumn:
    """A column of the table: where, what its header says, what it means (None: not known), whether only guessed.

    ``value`` is what a tick in it says, where the ticks of one fact stand across several columns.
    """

    index: int
    header: str
    meaning: str | None
    guessed: bool = False
    value: str = ""


def settle_halves(columns: list[FoundColumn], rows: Sequence[Sequence[str]]) -> None:
    """Join a column of names with the one of single words beside it: "Hoàng Văn" | "Thuận"."""
    for column, beside in pairwise(columns):
        if column.meaning != "full_name" or beside.meaning is not None or beside.header:
            continue
        words = [row[beside.index].strip() for row in rows if row[beside.index].strip()]
        if words and sum(word.istitle() and " " not in word for word in words) >= _MOST * len(words):
            column.meaning, beside.meaning = heads.FAMILY, heads.GIVEN


def settle_names(columns: list[FoundColumn]) -> None:
    """Tell a whole name from its parts: "Tên" beside "Họ đệm" is the given name, "Họ và tên" beside both the whole."""
    parts = (heads.FAMILY, heads.MIDDLE, heads.GIVEN)
    if any(column.meaning == heads.FAMILY for column in columns):
        for column in columns:
            if column.meaning == "full_name" and heads.tidy_header(column.header) in ("ten", "ho va ten ten"):
                column.meaning = heads.GIVEN
        if any(column.meaning == "full_name" for column in columns):
            for column in columns:
                column.meaning = heads.OTHER if column.meaning in parts else column.meaning
    names = [column for column in columns if column.meaning == "full_name"]
    if len(names) == 2 and names[0].header == names[1].header and names[1].index == names[0].index + 1:
        names[0].meaning, names[1].meaning = heads.FAMILY, heads.GIVEN  # one heading over two columns
