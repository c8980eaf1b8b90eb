"""Joins the lines of a body to paragraphs by their indent and by the space between them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from itertools import pairwise

from .paper_model import MM, Line, Page, Paragraph

Placed = tuple[int, Line]


def row_lines(lines: Iterable[Line]) -> list[Line]:
    """Pieces on one baseline become one line, as with a tab or a dotted blank."""
    rows: list[Line] = []
    for line in lines:
        if rows and abs(rows[-1].y - line.y) <= 1 and line.x0 >= rows[-1].x1 - 1:
            rows[-1] = _merge(rows[-1], line)
        else:
            rows.append(line)
    return rows


def _merge(left: Line, right: Line) -> Line:
    gap = (left.rights[-1],), (right.lefts[0],)
    return Line(
        f"{left.raw} {right.raw}",
        f"{left.text} {right.text}",
        left.x0,
        right.x1,
        left.y,
        left.spans + right.spans,
        left.lefts + gap[0] + right.lefts,
        left.rights + gap[1] + right.rights,
    )


def split_paragraphs(
    body: list[Placed], pages: dict[int, Page], left: float, middle: float | None
) -> tuple[list[Paragraph], float | None]:
    """The paragraphs, and the usual distance of two lines of one paragraph (None: no such pair)."""
    leading = _usual_leading(body, pages, left)
    groups: list[list[Placed]] = []
    centred: list[bool] = []
    for placed in body:
        alone = _is_centred(placed[1], left, middle)
        if groups and not alone and not centred[-1] and not _starts(groups[-1][-1], placed, pages, left, leading):
            groups[-1].append(placed)
        else:
            groups.append([placed])
            centred.append(alone)
    return [Paragraph(tuple(group), flag) for group, flag in zip(groups, centred, strict=True)], leading


def _is_centred(line: Line, left: float, middle: float | None) -> bool:
    return middle is not None and abs(line.cx - middle) < 1.5 * MM and line.x0 > left + 14 * MM


def _starts(before: Placed, here: Placed, pages: dict[int, Page], left: float, leading: float | None) -> bool:
    """An indented line starts a paragraph, and so does one that stands apart from the line above it."""
    if here[1].x0 > left + 5 * MM:
        return True
    if before[0] != here[0]:
        return False
    gap = here[1].y - before[1].y
    return gap > (leading or gap) + 4 or table_between(pages[here[0]], before[1], here[1])


def table_between(page: Page, above: Line, below: Line) -> bool:
    return any(above.y < cell.y < below.y for cell in page.cells)


def _usual_leading(body: list[Placed], pages: dict[int, Page], left: float) -> float | None:
    gaps: Counter[float] = Counter()
    for (page, above), (next_page, below) in pairwise(body):
        near = page == next_page and below.x0 <= left + 1.5 * MM
        if near and not table_between(pages[page], above, below):
            gaps[round(below.y - above.y, 1)] += 1
    if not gaps:
        return None
    most = max(gaps.values())
    return min(gap for gap, count in gaps.items() if count == most)
