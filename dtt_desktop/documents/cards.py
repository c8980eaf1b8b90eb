"""Cards to the millimetre: texts at their places, shrunk to fit, cards side by side on a sheet with marks to cut at."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from math import ceil

from dtt_desktop.documents import fonts
from dtt_desktop.documents.layout import Line, Rule, Setter, break_lines, words_of
from dtt_desktop.documents.model import Align, CardPage, Face, Placed, Run
from dtt_desktop.documents.pages import Page
from dtt_desktop.documents.styles import MM

LEAST = 7.0
"""The smallest size a text shrinks to, points; below that it runs over more lines."""
_STEP = 0.5
_MARK = 4.0  # length of a cutting mark, mm
_HAIR = 0.3  # weight of cutting and folding lines, points


def fitted(placed: Placed) -> float:
    """Return the size at which a text fits its place, in points."""
    return _fitted(placed.text, placed.face, placed.size, placed.width * MM, placed.lines)


@lru_cache(maxsize=4096)
def _fitted(text: str, face: Face, size: float, room: float, lines: int) -> float:
    words = words_of((Run(text, face),))
    widest = max((sum(fonts.width(part, piece) for part, piece in word) for word in words), default=0.0)
    if lines == 1 and words:  # what is too wide in one line need not be tried
        space = fonts.width(Face.REGULAR, " ")
        whole = sum(fonts.width(part, piece) for word in words for part, piece in word) + space * (len(words) - 1)
        size -= _STEP * max(0, ceil((size - room / whole) / _STEP) - 1) if whole else 0.0
        size = max(size, LEAST)
    while size > LEAST and (widest * size > room or len(break_lines(words, size, room, 0.0)) > lines):
        size -= _STEP
    return size


def overflows(placed: Placed) -> bool:
    """Tell whether a text needs more lines than its place has, even at the least size."""
    if fitted(placed) > LEAST:
        return False
    lines = break_lines(words_of((Run(placed.text, placed.face),)), LEAST, placed.width * MM, 0.0)
    return len(lines) > placed.lines


def shrunk(page: CardPage) -> Iterator[str]:
    """Yield the texts of a page that are drawn smaller than they should be."""
    return (placed.text for placed in page.placed if placed.text and fitted(placed) < placed.size)


@dataclass(frozen=True)
class Calibration:
    """How a printer is put right for one stock: all places are scaled, then moved by ``dx`` and ``dy`` mm."""

    dx: float = 0.0
    dy: float = 0.0
    scale_x: float = 1.0
    scale_y: float = 1.0

    @classmethod
    def measured(cls, left: float, top: float, wide: float, high: float, start: float, span: float) -> Calibration:
        """Return what puts right a printer whose ruler page measures so.

        ``left`` and ``top`` are how far the scales begin from the edges, ``wide`` and ``high`` their lengths, all mm;
        ``start`` and ``span`` what they should be. Raises ValueError for lengths of 0.
        """
        if wide <= 0 or high <= 0:
            raise ValueError(wide, high)
        x, y = span / wide, span / high
        # the printer puts v at left + (v - start) * wide / span; solved for what comes out at v
        return cls(start - left * x, start - top * y, x, y)

    def apply(self, page: CardPage) -> CardPage:
        """Return a page put right."""

        def x(v: float) -> float:
            return v * self.scale_x + self.dx

        def y(v: float) -> float:
            return v * self.scale_y + self.dy

        placed = tuple(
            replace(
                p, x=x(p.x), y=y(p.y), width=p.width * self.scale_x, about=p.about and (x(p.about[0]), y(p.about[1]))
            )
            for p in page.placed
        )
        rules = tuple((x(x0), y(y0), x(x1), y(y1)) for x0, y0, x1, y1 in page.rules)
        pictures = tuple(
            replace(p, x=x(p.x), y=y(p.y), width=p.width * self.scale_x, height=p.height * self.scale_y)
            for p in page.pictures
        )
        return replace(page, placed=placed, rules=rules, pictures=pictures)


class CardSetter:
    """Lays out cards for one PDF; texts that stand on every card are set once."""

    def __init__(self, setter: Setter) -> None:
        self._setter = setter
        self._set: dict[tuple[str, Face, float, float, Align], list[Line]] = {}

    def page(self, page: CardPage) -> Page:
        """Lay out a page of cards."""
        made = Page()
        for placed in page.placed:
            if not placed.text:
                continue
            left, top = placed.x * MM, placed.y * MM
            lines = [
                Line(left + line.x, top + line.y, line.code, red=placed.red)
                for line in self._lines(placed.text, placed.face, fitted(placed), placed.width, placed.align)
            ]
            made.lines += [_turned(line, placed.about) for line in lines] if placed.about else lines
        made.pictures += page.pictures
        made.rules += [Rule(x0 * MM, y0 * MM, x1 * MM, y1 * MM, _HAIR) for x0, y0, x1, y1 in page.rules]
        return made

    def _lines(self, text: str, face: Face, size: float, width: float, align: Align) -> list[Line]:
        """Return the lines of a text as if its place began at 0, 0."""
        key = (text, face, size, width, align)
        found = self._set.get(key)
        if found is None:
            laid = self._setter.paragraph((Run(text, face),), size, width * MM, size * 1.2, align=align)
            if len(self._set) > 2_000:
                self._set.clear()
            self._set[key] = found = laid.lines
        return found


def _turned(line: Line, about: tuple[float, float]) -> Line:
    return Line(2 * about[0] * MM - line.x, 2 * about[1] * MM - line.y, line.code, turned=True, red=line.red)


@dataclass(frozen=True)
class Grid:
    """Cards of one size in rows and columns on a sheet, mm; ``left`` and ``top`` lead to the first card."""

    columns: int
    rows: int
    width: float
    height: float
    left: float
    top: float
    sheet: tuple[float, float] = (210.0, 297.0)
    marks: bool = True  # marks to cut at

    @property
    def count(self) -> int:
        """Return how many cards a sheet holds."""
        return self.columns * self.rows

    def sheets(self, title: str, cards: Sequence[tuple[Placed, ...]], first: int = 1) -> Iterator[CardPage]:
        """Yield the sheets of cards, filled row by row; a card's texts are placed from its own top left corner.

        ``first`` is the place of the first card on its sheet, for a sheet some of whose labels are gone.
        """
        skipped = (first - 1) % self.count
        filled = [(), *[()] * (skipped - 1), *cards] if skipped else list(cards)
        for start in range(0, len(filled), self.count):
            placed: list[Placed] = []
            for place, card in enumerate(filled[start : start + self.count]):
                x = self.left + place % self.columns * self.width
                y = self.top + place // self.columns * self.height
                placed += [replace(text, x=text.x + x, y=text.y + y) for text in card]
            yield CardPage(title, *self.sheet, tuple(placed), self._marks() if self.marks else ())

    def _marks(self) -> tuple[tuple[float, float, float, float], ...]:
        """Return the marks outside the cards, where each cut begins and ends."""
        right, bottom = self.left + self.columns * self.width, self.top + self.rows * self.height
        found = []
        for i in range(self.columns + 1):
            x = self.left + i * self.width
            found += [(x, self.top - _MARK - 1, x, self.top - 1), (x, bottom + 1, x, bottom + _MARK + 1)]
        for i in range(self.rows + 1):
            y = self.top + i * self.height
            found += [(self.left - _MARK - 1, y, self.left - 1, y), (right + 1, y, right + _MARK + 1, y)]
        return tuple(found)
