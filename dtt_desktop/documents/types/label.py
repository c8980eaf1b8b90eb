"""Nhãn địa chỉ: address labels of 70 x 37 mm, twenty-four a sheet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from dtt_desktop.documents.cards import Grid, fitted
from dtt_desktop.documents.columns import NAMED
from dtt_desktop.documents.facts import Facts, GuestFacts
from dtt_desktop.documents.kind import DocumentKind
from dtt_desktop.documents.model import CardPage, Face, Placed
from dtt_desktop.documents.types import roster
from dtt_desktop.domain.text import L

GRID = Grid(columns=3, rows=8, width=70, height=37, left=0, top=0.5, marks=False)


def build(facts: Facts, keys: Sequence[int]) -> Iterator[CardPage]:
    """Yield the sheets of labels in the order of ``keys``."""
    guests = {guest.key: guest for guest in facts.roster}
    return GRID.sheets("Nhãn địa chỉ", [_label(guests[key]) for key in keys], facts.first_place)


def _label(guest: GuestFacts) -> tuple[Placed, ...]:
    """Return a label; a long post takes two lines and the place stands lower."""
    name = Placed(guest.named, 5, 7, 60, 13, Face.BOLD, "left")
    post = Placed(guest.position or "", 5, 14, 60, 11, align="left")
    place = Placed(guest.place, 5, 20, 60, 11, align="left", lines=2)
    if fitted(post) < post.size:
        post, place = replace(post, y=13.2, lines=2), replace(place, y=23.0)
    return (name, post, place)


KIND = DocumentKind(
    "label", L("Nhãn địa chỉ", "Address labels"), "", "Nhãn", "nhan-dia-chi", False, roster.missing, build,
    signed=False, listed=True, cards=True, per_sheet=GRID.count,
    prints=NAMED,
)  # fmt: skip
