"""Thẻ đại biểu: badges of 90 x 65 mm, eight a sheet, with marks to cut at."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dtt_desktop.documents.cards import Grid
from dtt_desktop.documents.columns import NAMED
from dtt_desktop.documents.facts import Facts, GuestFacts
from dtt_desktop.documents.kind import DocumentKind
from dtt_desktop.documents.model import CardPage, Face, Placed
from dtt_desktop.documents.types import roster
from dtt_desktop.domain.text import L

GRID = Grid(columns=2, rows=4, width=90, height=65, left=15, top=18.5)


def build(facts: Facts, keys: Sequence[int]) -> Iterator[CardPage]:
    """Yield the sheets of badges in the order of ``keys``."""
    guests = {guest.key: guest for guest in facts.roster}
    return GRID.sheets("Thẻ đại biểu", [_badge(facts, guests[key]) for key in keys], facts.first_place)


def _badge(facts: Facts, guest: GuestFacts) -> tuple[Placed, ...]:
    name = facts.conference.full_name
    return (
        Placed(name.upper(), 5, 5, 80, 11, Face.BOLD, lines=2),
        Placed("ĐẠI BIỂU", 5, 19, 80, 13, Face.BOLD),
        Placed(guest.full_name, 5, 28, 80, 22, Face.BOLD),
        Placed(guest.position or "", 5, 40, 80, 13),
        Placed(guest.place, 5, 47, 80, 12, lines=2),
        Placed(guest.group, 5, 57.5, 80, 10, Face.ITALIC),
    )


KIND = DocumentKind(
    "badge", L("Thẻ đại biểu", "Badges"), "", "Thẻ", "the-dai-bieu", False, roster.missing, build, signed=False,
    stage="during", listed=True, cards=True, per_sheet=GRID.count,
    attended=True,
    prints=(*NAMED, "delegate_group"),
)  # fmt: skip
