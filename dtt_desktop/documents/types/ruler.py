"""Trang thước: two pages, one each way, to measure how far a printer is off; nothing is lacking for them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dtt_desktop.documents.facts import Facts, Missing
from dtt_desktop.documents.kind import DocumentKind
from dtt_desktop.documents.model import CardPage, Placed
from dtt_desktop.domain.text import L

START, SPAN = 20, 150
"""Both scales begin 20 mm from the edges of the sheet and are 150 mm long."""
_SHEETS = ((297.0, 210.0), (210.0, 297.0))
_HOW = (
    "In trang này ở tỷ lệ 100%, không chọn «Vừa trang». Đo bằng thước: từ mép trái tới vạch 0 ngang, từ mép trên tới vạch 0 "
    "dọc (đúng là 20 mm), và chiều dài hai thước (đúng là 150 mm). Ghi bốn số đo vào ô Căn máy in."
)


def missing(facts: Facts) -> list[Missing]:
    """Return nothing: rulers need no facts."""
    return []


def build(facts: Facts, keys: Sequence[int]) -> Iterator[CardPage]:
    """Yield the page on its side, for certificates, and the upright one, for labels and badges."""
    for wide, high in _SHEETS:
        yield CardPage("Trang thước", wide, high, tuple(_texts()), tuple(_rules()))


def _rules() -> Iterator[tuple[float, float, float, float]]:
    end = START + SPAN
    yield (START, START, end, START)
    yield (START, START, START, end)
    for mm in range(SPAN + 1):
        tick = 6.0 if mm % 10 == 0 else 4.0 if mm % 5 == 0 else 2.0
        yield (START + mm, START, START + mm, START + tick)
        yield (START, START + mm, START + tick, START + mm)


def _texts() -> Iterator[Placed]:
    for mm in range(0, SPAN + 1, 10):
        if mm:
            yield Placed(str(mm), START + mm - 6, START + 6.5, 12, 8)
            yield Placed(str(mm), START + 7, START + mm - 1.7, 10, 8, align="left")
    yield Placed(_HOW, 50, 60, 130, 12, align="left", lines=6)


KIND = DocumentKind(
    "ruler", L("Trang thước căn máy in", "Ruler page"), "", "Trang thước", "trang-thuoc", False, missing, build,
    signed=False, stage="during", cards=True,
)  # fmt: skip
