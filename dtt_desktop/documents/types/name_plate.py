"""Bảng tên để bàn: a tent card of A4 folded across, readable from both sides; the upper side stands on its head."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dtt_desktop.documents.columns import NAMED
from dtt_desktop.documents.facts import Facts, GuestFacts
from dtt_desktop.documents.kind import DocumentKind
from dtt_desktop.documents.model import CardPage, Face, Placed
from dtt_desktop.documents.types import roster
from dtt_desktop.domain.text import L

_WIDE, _HIGH = 297.0, 210.0
_FOLD = _HIGH / 2


def build(facts: Facts, keys: Sequence[int]) -> Iterator[CardPage]:
    """Yield a tent card for each delegate in ``keys``."""
    guests = {guest.key: guest for guest in facts.roster}
    for key in keys:
        front = _side(guests[key])
        back = tuple(
            Placed(p.text, p.x, p.y, p.width, p.size, p.face, p.align, p.lines, about=(_WIDE / 2, _FOLD)) for p in front
        )
        fold = ((3.0, _FOLD, 10.0, _FOLD), (_WIDE - 10.0, _FOLD, _WIDE - 3.0, _FOLD))
        yield CardPage(f"Bảng tên {guests[key].full_name}", _WIDE, _HIGH, (*front, *back), fold)


def _side(guest: GuestFacts) -> tuple[Placed, ...]:
    """Return the lower half, below the fold."""
    return (
        Placed(guest.named, 15, _FOLD + 22, _WIDE - 30, 60, Face.BOLD),
        Placed(guest.post, 15, _FOLD + 62, _WIDE - 30, 26, lines=2),
    )


KIND = DocumentKind(
    "name_plate", L("Bảng tên để bàn", "Name plates"), "", "Bảng tên", "bang-ten", False, roster.missing, build,
    signed=False, stage="during", listed=True, cards=True,
    attended=True,
    prints=NAMED,
)  # fmt: skip
