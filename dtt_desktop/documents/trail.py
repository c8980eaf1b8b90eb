"""Lịch sử thay đổi: the history of the file, or of one person, on paper; it stays in the house."""

from __future__ import annotations

from collections.abc import Iterable

from dtt_desktop.documents.facts import Facts
from dtt_desktop.documents.letterhead import internal_head
from dtt_desktop.documents.model import Column, Document, Table

TITLE = "LỊCH SỬ THAY ĐỔI"
_COLUMNS = (Column("Lúc", 30, "center"), Column("Ai", 24), Column("Việc", 66), Column("Nội dung", 120))
_ROOM = 420  # letters of one row: no row is split, so it must fit a page on its side

Line = tuple[str, str, str, list[str]]
"""When, who, what, and what changed line by line."""


def history_paper(facts: Facts, about: str, lines: Iterable[Line]) -> Document:
    """Return the history as a sheet of the house, on its side; ``about`` says whose history and which part of it."""
    rows = tuple(row for line in lines for row in _rows(*line))
    blocks = (*internal_head(facts, TITLE, about), Table(_COLUMNS, rows))
    return Document(TITLE, blocks, facts.agency.size_profile, landscape=True)


def _rows(when: str, who: str, what: str, changes: list[str]) -> Iterable[tuple[str, ...]]:
    """Yield an entry, what changed in rows that fit a page."""
    head = (when, who, what)
    part: list[str] = []
    for change in changes:
        if part and sum(map(len, part)) + len(change) > _ROOM:
            yield (*head, "\n".join(part))
            head, part = ("", "", ""), []
        part.append(change)
    yield (*head, "\n".join(part))
