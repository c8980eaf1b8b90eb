"""Phong bì: envelopes of 220 x 110 mm, one a delegate."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dtt_desktop.documents.columns import NAMED
from dtt_desktop.documents.facts import Facts
from dtt_desktop.documents.kind import DocumentKind
from dtt_desktop.documents.letterhead import sender
from dtt_desktop.documents.model import CardPage, Face, Placed
from dtt_desktop.documents.types import roster
from dtt_desktop.domain.text import L


def build(facts: Facts, keys: Sequence[int]) -> Iterator[CardPage]:
    """Yield an envelope for each delegate in ``keys``: sender at the top left, addressee at the lower right."""
    guests = {guest.key: guest for guest in facts.roster}
    for key in keys:
        guest = guests[key]
        placed = (
            Placed(facts.agency.name.upper(), 10, 10, 95, 12, Face.BOLD, "left", lines=2),
            Placed(sender(facts), 10, 22, 95, 11, align="left", lines=2),
            Placed(f"Kính gửi: {guest.named}", 100, 58, 110, 16, Face.BOLD, "left"),
            Placed(guest.position or "", 100, 68, 110, 14, align="left", lines=1),
            Placed(guest.place, 100, 76, 110, 14, align="left", lines=2),
        )
        yield CardPage(f"Phong bì {guest.full_name}", 220.0, 110.0, placed)


KIND = DocumentKind(
    "envelope", L("Phong bì", "Envelopes"), "", "Phong bì", "phong-bi", True, roster.missing, build, signed=False,
    cards=True,
    prints=NAMED,
)  # fmt: skip
