"""Danh sách đại biểu theo chỗ ngồi: the delegate list by seat, those without one last; a list of the house."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from dtt_desktop.documents.columns import NAMED, SENSITIVE, Extra
from dtt_desktop.documents.facts import Facts, GuestFacts, Missing, Where
from dtt_desktop.documents.kind import DocumentKind
from dtt_desktop.documents.letterhead import internal_head
from dtt_desktop.documents.model import Column, Document, Paragraph
from dtt_desktop.domain.text import L

_COLUMNS = (
    Column("STT", 12, "center"), Column("Ghế", 18, "center"), Column("Họ và tên", 52), Column("Chức vụ", 38), Column("Đơn vị", 45),
)  # fmt: skip


def missing(facts: Facts) -> list[Missing]:
    """Return what is lacking while nobody has a seat."""
    if any(guest.seat for guest in facts.roster):
        return []
    return [Missing("missing-seats", Where("delegate", facts.roster[0].key if facts.roster else 0, "seat_no"))]


def build(facts: Facts, keys: Sequence[int]) -> Iterator[Document]:
    """Yield the list of the delegates in ``keys`` as they sit."""
    guests = {guest.key: guest for guest in facts.roster}
    chosen = [guests[key] for key in keys]
    seated = sorted((g for g in chosen if g.seat), key=lambda g: seat_order(g.seat))
    rows = [_row(i, guest) for i, guest in enumerate(seated, start=1)]
    waiting = [guest for guest in chosen if not guest.seat]
    if waiting:
        rows.append((f"Chưa xếp ghế: {len(waiting):02d} đại biểu",))
        rows += [_row(i, guest) for i, guest in enumerate(waiting, start=len(seated) + 1)]
    head = internal_head(facts, "DANH SÁCH ĐẠI BIỂU THEO CHỖ NGỒI", facts.conference.full_name)
    total = Paragraph.of(f"Danh sách này có {len(chosen)} đại biểu.")
    extra = Extra(facts, "roster_by_seat", "delegate")
    people = (*(g.key for g in seated), *([None] if waiting else []), *(g.key for g in waiting))
    blocks = (*head, extra.table(_COLUMNS, rows, people), total)
    yield Document("Danh sách đại biểu theo chỗ ngồi", blocks, facts.agency.size_profile, landscape=extra.lies)


def seat_order(seat: str) -> tuple[tuple[int, int, str], ...]:
    """Return what orders seats as people read them: A2 before A10, A before B."""
    parts = re.findall(r"\d+|\D+", seat.upper())
    return tuple((0, int(part), "") if part.isdecimal() else (1, 0, part.strip(" -.")) for part in parts)


def _row(number: int, guest: GuestFacts) -> tuple[str, ...]:
    return (str(number), guest.seat, guest.full_name, guest.position or "", guest.place)


KIND = DocumentKind(
    "roster_by_seat", L("Danh sách đại biểu theo chỗ ngồi", "Delegate list by seat"), "", "Danh sách",
    "danh-sach-theo-cho-ngoi", False, missing, build, signed=False, stage="during", listed=True,
    attended=True,
    prints=(*NAMED, "seat_no"), ticks=SENSITIVE,
)  # fmt: skip
