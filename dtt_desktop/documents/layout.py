"""Breaks text into lines of a width and places blocks relative to their own top; knows no pages.

Lengths are points. A block's coordinates run right from the left margin and down from its top.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from dtt_desktop.documents import fonts
from dtt_desktop.documents.binding import dated
from dtt_desktop.documents.model import Align, Face, Run

_RANGE = re.compile(r"(?<=\d) - (?=\d)")  # years as in "2025 - 2030" are never parted
Word = tuple[tuple[Face, str], ...]  # a word may change its face in the middle, as in "Điều 1." + ","


@dataclass(slots=True)
class Line:
    """One line of text: where its baseline starts and the operators that show it."""

    x: float
    y: float
    code: str
    turned: bool = False  # upside down
    red: bool = False


@dataclass(slots=True)
class Rule:
    """A ruled line; vertical when ``x0 == x1``."""

    x0: float
    y0: float
    x1: float
    y1: float
    weight: float


@dataclass(slots=True)
class Laid:
    """A block laid out. ``cuts`` are the numbers of lines after which it may be cut; it is ``line_height`` per line."""

    height: float
    before: float = 0.0
    lines: list[Line] = field(default_factory=list)
    rules: list[Rule] = field(default_factory=list)
    line_height: float = 0.0
    cuts: tuple[int, ...] = ()
    keep_next: bool = False
    keep_company: bool = False  # needs two lines of the body before it on its page


def words_of(runs: tuple[Run, ...]) -> list[Word]:
    """Split runs at spaces into words; a no-break space stays inside its word."""
    words: list[Word] = []
    joined = False  # the next piece belongs to the last word
    for run in runs:
        text = _RANGE.sub("\u00a0-\u00a0", dated(fonts.printable(run.text)))
        for i, piece in enumerate(text.split(" ")):
            if i:
                joined = False
            if piece == "-" and words:  # as in "Thi đua - Khen thưởng": a line never begins with the hyphen
                words[-1] += ((run.face, " -"),)
                joined = False
            elif piece:
                if joined and words:
                    words[-1] += ((run.face, piece),)
                else:
                    words.append(((run.face, piece),))
                joined = True
    return words


def break_lines(words: list[Word], size: float, width: float, indent: float) -> list[tuple[list[Word], float]]:
    """Fill lines greedily; return each line's words and its natural width. A word too wide is cut by letters."""
    lines: list[tuple[list[Word], float]] = []
    line: list[Word] = []
    used, room = 0.0, width - indent
    space = fonts.width(Face.REGULAR, " ") * size
    for word in words:
        wide = sum(fonts.width(face, text) for face, text in word) * size
        if line and used + space + wide > room:
            lines.append((line, used))
            line, used, room = [], 0.0, width
        if wide > room:
            *full, (word, wide) = _cut(word, size, room, width)
            lines += [([piece], w) for piece, w in full]
            room = width if full else room
        used += (space if line else 0.0) + wide
        line.append(word)
    if line:
        lines.append((line, used))
    return lines


def _cut(word: Word, size: float, first: float, width: float) -> list[tuple[Word, float]]:
    """Cut a word wider than a line into pieces that fit."""
    pieces: list[tuple[Word, float]] = []
    current: list[tuple[Face, str]] = []
    used, room = 0.0, first
    for face, text in word:
        for char in text:
            wide = fonts.width(face, char) * size
            if current and used + wide > room:
                pieces.append((tuple(current), used))
                current, used, room = [], 0.0, width
            if current and current[-1][0] is face:
                current[-1] = (face, current[-1][1] + char)
            else:
                current.append((face, char))
            used += wide
    pieces.append((tuple(current), used))
    return pieces


class Setter:
    """Sets text for one PDF document."""

    def __init__(self, coder: fonts.Coder) -> None:
        self._show: Callable[[Face, float, str], str] = coder.show

    def line(self, words: list[Word], size: float, stretch: float = 0.0) -> str:
        """Return the operators of one line; ``stretch`` widens each space between its words."""
        parts: list[str] = [f"{stretch:.3f} Tw"]
        face, text = words[0][0][0], ""
        for i, word in enumerate(words):
            if i:
                text += " "
            for piece_face, piece in word:
                if piece_face is not face and text:
                    parts.append(self._show(face, size, text))
                    text = ""
                face = piece_face
                text += piece
        parts.append(self._show(face, size, text))
        return " ".join(parts)

    def text(self, face: Face, size: float, text: str) -> tuple[str, float]:
        """Return the operators of a text kept on one line, and its width."""
        text = fonts.printable(text)
        return f"0 Tw {self._show(face, size, text)}", fonts.width(face, text) * size

    def centred(self, face: Face, size: float, text: str, centre: float, y: float) -> tuple[Line, float]:
        """Return a line centred on ``centre`` and its width."""
        code, wide = self.text(face, size, text)
        return Line(centre - wide / 2, y, code), wide

    def paragraph(
        self, runs: tuple[Run, ...], size: float, width: float, leading: float, *,
        indent: float = 0.0, align: Align = "justify", left: float = 0.0,
    ) -> Laid:  # fmt: skip
        """Lay out a paragraph; it may be cut where two lines stay on either side."""
        broken = break_lines(words_of(runs), size, width, indent)
        top = first_baseline(size, leading)
        lines = []
        for i, (words, used) in enumerate(broken):
            room = width - (indent if i == 0 else 0.0)
            x, stretch = left + (indent if i == 0 else 0.0), 0.0
            if align == "center":
                x = left + (width - used) / 2
            elif align == "right":
                x = left + width - used
            elif align == "justify" and i < len(broken) - 1 and len(words) > 1:
                stretch = (room - used) / _spaces(words)
            lines.append(Line(x, top + i * leading, self.line(words, size, stretch)))
        count = len(lines)
        return Laid(count * leading, lines=lines, line_height=leading, cuts=tuple(range(2, count - 1)))


def balanced_width(runs: tuple[Run, ...], size: float, width: float) -> float:
    """Return the least width that breaks a title into no more lines than ``width`` does, so that they look even."""
    words = words_of(runs)
    count = len(break_lines(words, size, width, 0.0))
    low, high = width / max(count, 1) * 0.9, width
    while count > 1 and high - low > 1.0:
        middle = (low + high) / 2
        if len(break_lines(words, size, middle, 0.0)) > count:
            low = middle
        else:
            high = middle
    return high if count > 1 else width


def evenly(text: str, size: float, width: float) -> list[str]:
    """Return a bold text in as many lines as a width needs, about equally long."""
    runs = (Run(text, Face.BOLD),)
    lines = break_lines(words_of(runs), size, balanced_width(runs, size, width), 0.0)
    return [" ".join("".join(piece for _, piece in word) for word in words) for words, _ in lines]


def _spaces(words: list[Word]) -> int:
    """Return how many spaces of a line widen: those between words and those inside, which are drawn alike."""
    return len(words) - 1 + sum(text.count("\u00a0") + text.count(" ") for word in words for _, text in word)


def first_baseline(size: float, leading: float) -> float:
    """Return how far the first baseline lies under the top of a line, half the leading shared above and below."""
    spare = leading - size * (fonts.ASCENT + fonts.DESCENT)
    return min(spare / 2, 1.0) + size * fonts.ASCENT
