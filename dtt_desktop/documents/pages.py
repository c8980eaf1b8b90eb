"""Puts laid-out blocks on pages: nothing that belongs together is parted, every paper is numbered from 1."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from dtt_desktop.documents.blocks import BlockSetter
from dtt_desktop.documents.fonts import ASCENT
from dtt_desktop.documents.layout import Laid, Line, Rule, Setter
from dtt_desktop.documents.model import Document, Face, Picture, Table
from dtt_desktop.documents.styles import Style
from dtt_desktop.documents.tables import SetTable, TableSetter

_THIN = 0.5  # weight of table rules, points
_FEW = 6  # lines between a table and the foot that still stand with its last row
_TOGETHER = 8  # rows of a table that are looked at to stand on one page
_WASTE = 1 / 3  # of a page left empty is too much: what would fit on it is not carried over
_LEAST_PART = 3  # lines of a row cut in two on either side


_Item = Laid | SetTable


@dataclass
class Page:
    """What stands on one page, in points from its top left corner."""

    lines: list[Line] = field(default_factory=list)
    rules: list[Rule] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)


class Pager:
    """Pages one document."""

    def __init__(self, blocks: BlockSetter) -> None:
        self._blocks = blocks
        self._style: Style = blocks.style
        self._setter: Setter = blocks.setter
        self._bottom = self._style.page[1] - self._style.bottom
        self.pages: list[Page] = []
        self._y = 0.0

    def pages_of(self, document: Document) -> Iterator[Page]:
        """Yield the pages of a document, each as soon as nothing more can come on it."""
        given = 0
        for _ in self._place_all(document):
            while given < len(self.pages) - 1:
                yield self.pages[given]
                given += 1
        yield from self.pages[given:]

    def _place_all(self, document: Document) -> Iterator[None]:
        """Put the blocks on pages; yields now and then, so that finished pages can go."""
        self._new_page()
        queue: list[_Item] = [
            TableSetter(self._setter, self._style, b).set() if isinstance(b, Table) else self._blocks.laid(b)
            for b in document.blocks
        ]
        index = 0
        while index < len(queue):
            item = queue[index]
            if isinstance(item, SetTable):
                yield from self._table(item, *_company(queue, index + 1))
                index += 1
            else:
                chain = _chain(queue, index)
                index += len(chain)
                after = queue[index] if index < len(queue) else None
                under = self._start(after) if isinstance(after, SetTable) and chain[-1].keep_next else 0.0
                self._place(chain, under)
                yield

    def _new_page(self) -> None:
        self.pages.append(Page())
        self._y = self._style.top
        if len(self.pages) > 1:
            style, size = self._style, self._style.size("page_number")
            centre = style.left + style.text_width / 2
            line, _ = self._setter.centred(
                Face.REGULAR, size, str(len(self.pages)), centre, style.number_top + size * ASCENT
            )
            self.pages[-1].lines.append(line)

    @property
    def _fresh(self) -> bool:
        return self._y <= self._style.top

    def _room(self) -> float:
        return self._bottom - self._y

    def _place(self, chain: list[Laid], extra: float) -> None:
        """Place blocks that hold together; the paragraph among them that ends the text may be cut.

        Two of its lines stay on either side of a cut, so the foot is never alone on a page. ``extra`` is room that
        must be left below.
        """
        foot = [chain[-1]] if chain[-1].keep_company and len(chain) > 1 else []
        *lead, text = chain[: len(chain) - len(foot)]
        below = extra + sum(f.before + f.height for f in foot)
        whole = sum(laid.before + laid.height for laid in [*lead, text]) + below
        if whole > self._room() and not self._fresh:
            room = self._room() - sum(laid.before + laid.height for laid in lead) - text.before
            if not _best_cut(text, 0, room) or (foot and text.height <= room):
                self._new_page()  # what fits but for the foot goes with it: cut, it leaves half a page empty
        for laid in lead:
            self._draw(laid, 0, len(laid.lines))
        self._text(text, below)
        for laid in foot:
            self._draw(laid, 0, len(laid.lines))

    def _text(self, laid: Laid, below: float) -> None:
        """Draw a paragraph over as many pages as it needs, with ``below`` left free under its end."""
        start, count = 0, len(laid.lines)
        while start < count and self._rest(laid, start) + below > self._room() + 0.01:
            cut = _best_cut(laid, start, self._room() - (0.0 if self._fresh else laid.before))
            if not cut and self._fresh:
                if not laid.line_height or self._rest(laid, start) <= self._room():
                    break  # cannot be helped: taller than a page, or the foot must stand alone
                cut = start + max(1, int(self._room() // laid.line_height))
            if cut:
                self._draw(laid, start, cut)
                start = cut
            self._new_page()
        self._draw(laid, start, count)

    def _rest(self, laid: Laid, start: int) -> float:
        before = 0.0 if self._fresh else laid.before
        return before + (laid.height if start == 0 else (len(laid.lines) - start) * laid.line_height)

    def _draw(self, laid: Laid, start: int, stop: int) -> None:
        before = 0.0 if self._fresh else laid.before
        page, left = self.pages[-1], self._style.left
        top = self._y + before - start * laid.line_height
        page.lines += [Line(left + x.x, top + x.y, x.code) for x in laid.lines[start:stop]]
        page.rules += [Rule(left + r.x0, top + r.y0, left + r.x1, top + r.y1, r.weight) for r in laid.rules]
        whole = start == 0 and stop == len(laid.lines)
        self._y += before + (laid.height if whole else (stop - start) * laid.line_height)

    @property
    def _waste(self) -> float:
        return (self._bottom - self._style.top) * _WASTE

    def _start(self, table: SetTable) -> float:
        """Return how much of a table stands under its heading at least: header and first rows, a tall one in part."""
        rows = _together(table, 0)
        return 6.0 + table.header.height + min(sum(row.height for row in rows), self._waste)

    def _table(self, table: SetTable, below: float, few: int) -> Iterator[None]:
        """Place a table: its header on each page, rows that belong together on one, its last with a foot ``below``.

        ``few`` are the lines before that foot; two of them keep it company where the last row would leave too much of
        a page empty. Yields after each page: a table may have ten thousand rows.
        """
        self._y += 0.0 if self._fresh else 6.0
        if table.spans and not self._fresh:
            rows, room = _together(table, 0), self._room() - table.header.height
            if sum(row.height for row in rows) > room and not self._may_cut(table, 0, rows, 0.0, room):
                self._new_page()
        part, place, count = self._begin(table), 0, len(table.spans)
        while place < count:
            rows = _together(table, place)
            height, foot = sum(row.height for row in rows), 0.0
            if place + len(rows) == count and not (few >= 2 and height <= self._room() and self._waste < self._room()):
                foot = below
            spills = height + foot > self._room() + 0.01 and self._y > part.body + 0.01
            if spills and not self._may_cut(table, place, rows, foot, self._room()):
                part = self._turn(table, part)
                yield
            cut = self._may_cut(table, place, rows, foot, self._room())
            for after, row in enumerate(rows, start=1):
                heads = table.spans[place] and place + 1 < count - table.totals
                under = 0.0 if heads else foot + sum(later.height for later in rows[after:])
                for piece, rest in self._pieces(table, row, cut, under):
                    if piece.height + rest > self._room() + 0.01 and self._y > part.body + 0.01:
                        part = self._turn(table, part)
                        yield
                    self._row(table, part, piece, table.spans[place])
                place += 1
        self._finish(table, part)

    def _full(self, table: SetTable) -> float:
        """Return the room for rows on a page of their own."""
        return self._bottom - self._style.top - table.header.height

    def _may_cut(self, table: SetTable, place: int, rows: list[Laid], foot: float, room: float) -> bool:
        """Tell whether the last of rows that stand together, sums aside, may begin here and go on overleaf.

        It may where carrying it over would leave too much of a page empty, or where no page holds it.
        """
        sums = min(len(rows) - 1, max(0, place + len(rows) - (len(table.spans) - table.totals)))
        *lead, last = rows[: len(rows) - sums]
        whole = last.height + sum(row.height for row in rows[len(rows) - sums :]) + foot
        left = room - sum(row.height for row in lead)
        part = 2 * table.pad + _LEAST_PART * last.line_height
        tall = bool(last.line_height) and last.height >= part + _LEAST_PART * last.line_height
        return tall and left >= part and left < whole and (room > self._waste or whole > self._full(table))

    def _pieces(self, table: SetTable, row: Laid, cut: bool, foot: float) -> Iterator[tuple[Laid, float]]:
        """Yield a row whole, or in parts of at least three lines that fit, each with the room to be left under it."""
        while (
            row.line_height
            and row.height + foot > self._room() + 0.01
            and (cut or row.height + foot > self._full(table))
        ):
            lines = round((row.height - 2 * table.pad) / row.line_height)
            fits = int((self._room() - 2 * table.pad) // row.line_height)
            if fits < _LEAST_PART:  # the rest of this page holds nothing of it: the next one does
                fits = int((self._full(table) - 2 * table.pad) // row.line_height)
            fits = min(fits, lines - _LEAST_PART)
            if fits < _LEAST_PART:
                break
            piece, row = table.parted(row, fits)
            yield piece, 0.0
        yield row, foot

    def _turn(self, table: SetTable, part: _Part) -> _Part:
        """End the table on this page and go on with it on the next."""
        self._finish(table, part)
        self._new_page()
        return self._begin(table)

    def _row(self, table: SetTable, part: _Part, row: Laid, spans: bool) -> None:
        if spans:
            part.segments.append((part.segment, self._y))
        self._draw(row, 0, len(row.lines))
        self._bar(table)
        if spans:
            part.segment = self._y

    def _begin(self, table: SetTable) -> _Part:
        top = self._y
        self._bar(table)
        self._draw(table.header, 0, len(table.header.lines))
        self._bar(table)
        return _Part(top, self._y, top)

    def _bar(self, table: SetTable) -> None:
        left = self._style.left
        self.pages[-1].rules.append(Rule(left + table.edges[0], self._y, left + table.edges[-1], self._y, _THIN))

    def _finish(self, table: SetTable, part: _Part) -> None:
        """Draw the upright rules of the part of the table on this page, the inner ones not through group rows."""
        page, left = self.pages[-1], self._style.left
        segments = [s for s in [*part.segments, (part.segment, self._y)] if s[0] < s[1]]
        for edge in (table.edges[0], table.edges[-1]):
            page.rules.append(Rule(left + edge, part.top, left + edge, self._y, _THIN))
        for edge in table.edges[1:-1]:
            page.rules += [Rule(left + edge, y0, left + edge, y1, _THIN) for y0, y1 in segments]


@dataclass
class _Part:
    """The part of a table on one page: where it and its body begin, where inner rules run."""

    top: float
    body: float
    segment: float
    segments: list[tuple[float, float]] = field(default_factory=list)


def _best_cut(laid: Laid, start: int, room: float) -> int:
    """Return after which line to cut so that what comes before fits, or 0."""
    if not laid.line_height:
        return 0
    fits = int((room + 0.01) // laid.line_height)
    return max((n for n in laid.cuts if start + 1 < n <= start + fits), default=0)


def _together(table: SetTable, place: int) -> list[Laid]:
    """Return the row at ``place`` with those that must stand on its page."""
    stop = place + 1
    while stop - place < _TOGETHER and table.holds(stop - 1):
        stop += 1
    return [table.row(i) for i in range(place, min(stop, len(table.spans)))]


def _company(queue: list[_Item], index: int) -> tuple[float, int]:
    """Return how high is what ends a paper soon after a table, a foot or a few words, and the lines before the foot."""
    height, lines = 0.0, 0
    for item in queue[index:]:
        if isinstance(item, SetTable) or lines > _FEW:
            return 0.0, 0
        height += item.before + item.height
        if item.keep_company:
            return height, lines
        lines += len(item.lines)
    return (height, 0) if lines <= 2 else (0.0, 0)


def _chain(queue: list[_Item], index: int) -> list[Laid]:
    """Return the blocks from ``index`` that must hold together: headings with what follows, the foot with text."""
    chain: list[Laid] = []
    for at in range(index, len(queue)):
        item = queue[at]
        if isinstance(item, SetTable):
            break
        chain.append(item)
        if not item.keep_next and not _tail(queue, at):
            break
    return chain


def _tail(queue: list[_Item], index: int) -> bool:
    """Tell whether the foot needs this block for company: fewer than two lines stand between them."""
    lines = 0
    for item in queue[index + 1 :]:
        if isinstance(item, SetTable):
            return False
        if item.keep_company:
            return True
        lines += len(item.lines)
        if lines >= 2:
            return False
    return False
