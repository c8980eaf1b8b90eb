"""Reads a PDF into pages of lines and rules. The only module that knows pdfplumber."""

from __future__ import annotations

import io
import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import pdfplumber

from .paper_model import MM, FontEntry, Line, Page, Rule, Span

_SPACES = {"\u00a0": " ", "\u2007": " ", "\u202f": " "}
_PAGE_NUMBER = re.compile(r"(?:[Tt]rang\s*)?[-–—\s]*(?:\d+|[IVX]+)[-–—\s]*")


@dataclass(slots=True)
class _Char:
    text: str
    x0: float
    x1: float
    y: float
    style: tuple[str, float, bool]


def read_pages(pdf: bytes) -> list[Page]:
    """Read every page. Forms drawn inside the page are read like the page itself."""
    seen: dict[int, tuple[Any, list[FontEntry]]] = {}  # the dictionary itself is kept so that its id stays taken
    with pdfplumber.open(io.BytesIO(pdf)) as document:
        pages = []
        for number, page in enumerate(document.pages, start=1):
            layout: Any = page.layout
            fonts = tuple(_fonts(page.page_obj.resources, seen))
            pages.append(_page(number, float(page.width), float(page.height), layout, fonts))
            page.close()
        return pages


def _page(number: int, width: float, height: float, layout: Any, fonts: tuple[FontEntry, ...]) -> Page:
    chars: list[_Char] = []
    rules: list[Rule] = []
    _walk(layout, height, chars, rules)
    rules.sort(key=lambda rule: (rule.y, rule.x0))
    uprights = [rule for rule in rules if rule.vertical]
    lines = _lines(chars, uprights)
    numbers = _page_numbers(lines)
    free = [line for line in lines if not _in_table(line, uprights) and line not in numbers]
    cells = [line for line in lines if _in_table(line, uprights)]
    return Page(number, width, height, tuple(free), tuple(cells), tuple(rules), fonts, tuple(numbers))


def _walk(box: Any, height: float, chars: list[_Char], rules: list[Rule]) -> None:
    for item in box:
        name = type(item).__name__
        if name == "LTChar":
            chars.append(_char(item, height))
        elif name in ("LTLine", "LTRect", "LTCurve"):
            rules.extend(_rules(item, height))
        elif name == "LTFigure":
            _walk(item, height, chars, rules)


def _char(item: Any, height: float) -> _Char:
    text = item.get_text()
    black = _black(item.graphicstate.ncolor)
    style = (item.fontname, round(item.size, 2), black)
    return _Char(_SPACES.get(text, text), item.x0, item.x1, height - item.matrix[5], style)


def _black(colour: Any) -> bool:
    """Grey, RGB or CMYK black within 1 %; nothing set means black."""
    if colour is None:
        return True
    values = list(colour) if isinstance(colour, (list, tuple)) else [colour]
    if not all(isinstance(value, (int, float)) for value in values):
        return False
    if len(values) == 4:
        return bool(values[3] >= 0.99)
    return all(value <= 0.01 for value in values)


def _rules(item: Any, height: float) -> Iterator[Rule]:
    """Every straight piece of a path. Broad fills are backgrounds, not rules."""
    dash = item.dashing_style
    dashed = bool(dash and dash[0])
    if item.stroke:
        points = list(item.pts)
        if type(item).__name__ == "LTRect":
            points = [(item.x0, item.y0), (item.x1, item.y0), (item.x1, item.y1), (item.x0, item.y1)]
            points.append(points[0])
        black = _black(item.stroking_color)
        weight = float(item.linewidth) or 1.0  # pdfminer says 0 where the file sets none, which means 1
        for (ax, ay), (bx, by) in pairwise(points):
            tops = sorted((height - ay, height - by))
            left, right = sorted((ax, bx))
            yield Rule(left, right, tops[0], tops[1], weight, dashed, black)
    elif item.fill:
        thin = min(item.x1 - item.x0, item.y1 - item.y0)
        if thin <= 2:
            black = _black(item.non_stroking_color)
            yield Rule(item.x0, item.x1, height - item.y1, height - item.y0, thin, False, black)


def _lines(chars: Iterable[_Char], uprights: list[Rule]) -> list[Line]:
    """Join the characters first in the order of the stream, then piece to piece along a baseline."""
    runs: list[list[_Char]] = []
    for char in chars:
        if runs and _joins(runs[-1][-1], char, 40 * MM, uprights):
            runs[-1].append(char)
        else:
            runs.append([char])
    runs = [run for run in runs if any(char.text.strip() for char in run)]
    runs.sort(key=lambda run: (round(run[0].y), run[0].x0))
    merged: list[list[_Char]] = []
    for run in runs:
        if merged and _joins(merged[-1][-1], run[0], 0.3 * run[0].style[1], uprights):
            merged[-1].extend(run)
        else:
            merged.append(run)
    return sorted((_line(run) for run in merged), key=lambda line: (round(line.y), line.x0))


def _joins(left: _Char, right: _Char, reach: float, uprights: list[Rule]) -> bool:
    """A justified line stretches only after a space, so any other wide gap divides columns."""
    if abs(left.y - right.y) > 1:
        return False
    gap = right.x0 - left.x1
    allowed = reach if left.text == " " else 0.3 * right.style[1]
    if not -1.5 <= gap <= allowed:
        return False
    return gap < 2 or not any(
        left.x1 - 1 <= rule.x0 <= right.x0 + 1 and rule.y0 < left.y < rule.y1 for rule in uprights
    )


def _line(run: list[_Char]) -> Line:
    first = next(at for at, char in enumerate(run) if char.text.strip())
    last = next(at for at in range(len(run) - 1, -1, -1) if run[at].text.strip())
    run = run[first : last + 1]
    raw = "".join(char.text for char in run)
    lefts = tuple(char.x0 for char in run for _ in char.text)
    rights = tuple(char.x1 for char in run for _ in char.text)
    return Line(raw, unicodedata.normalize("NFC", raw), run[0].x0, run[-1].x1, run[0].y, _spans(run), lefts, rights)


def _spans(run: list[_Char]) -> tuple[Span, ...]:
    spans: list[Span] = []
    start = 0
    for at in range(1, len(run) + 1):
        if at == len(run) or run[at].style != run[start].style:
            resource, size, black = run[start].style
            font = re.sub(r"^[A-Z]{6}\+", "", resource)
            italic = "Italic" in font or "Oblique" in font
            text = "".join(char.text for char in run[start:at])
            spans.append(Span(text, font, resource, size, "Bold" in font, italic, black))
            start = at
    return tuple(spans)


def _in_table(line: Line, uprights: list[Rule]) -> bool:
    """Upright rules stand on both sides of the line at its height."""
    beside = [rule.x0 for rule in uprights if rule.y0 - 1 <= line.y <= rule.y1 + 1]
    return bool(beside) and min(beside) <= line.x0 + 2 and max(beside) >= line.x1 - 2


def _page_numbers(lines: list[Line]) -> list[Line]:
    """Lines that are only a number, above all other text and in the top margin (25 mm at most)."""
    found = [line for line in lines if line.top < 25 * MM and _PAGE_NUMBER.fullmatch(line.text)]
    others = [line.top for line in lines if line not in found]
    return [line for line in found if line.y <= min(others, default=25 * MM) + 3]


def _fonts(resources: Any, seen: dict[int, tuple[Any, list[FontEntry]]]) -> list[FontEntry]:
    """The fonts of the page and of the forms it draws; each resource dictionary is read once."""
    resources = _plain(resources) or {}
    if id(resources) in seen:
        return seen[id(resources)][1]
    entries: list[FontEntry] = []
    seen[id(resources)] = (resources, entries)
    for font in (_plain(resources.get("Font")) or {}).values():
        entries.append(_font_entry(_plain(font)))
    for form in (_plain(resources.get("XObject")) or {}).values():
        attributes = getattr(_plain(form), "attrs", {})
        if "Resources" in attributes:
            entries.extend(_fonts(attributes["Resources"], seen))
    return entries


def _font_entry(font: Any) -> FontEntry:
    below = _plain(font.get("DescendantFonts"))
    real = _plain(below[0]) if below else font
    descriptor = _plain(real.get("FontDescriptor")) or {}
    name = _plain(descriptor.get("FontName")) or _plain(font.get("BaseFont"))
    embedded = any(key in descriptor for key in ("FontFile", "FontFile2", "FontFile3"))
    return FontEntry(str(getattr(name, "name", name)), embedded, "ToUnicode" in font)


def _plain(value: Any) -> Any:
    """Follow references to the object itself."""
    while hasattr(value, "resolve"):
        value = value.resolve()
    return value
