"""Danh sách đại biểu theo đơn vị: the delegate list under the units they come from; a list of the house."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dtt_desktop.documents.columns import NAMED, SENSITIVE, Extra
from dtt_desktop.documents.facts import Facts, GuestFacts
from dtt_desktop.documents.kind import DocumentKind
from dtt_desktop.documents.letterhead import internal_head
from dtt_desktop.documents.model import Column, Document, Paragraph
from dtt_desktop.documents.types import roster
from dtt_desktop.domain.text import L

_COLUMNS = (
    Column("STT", 12, "center"), Column("Họ và tên", 58), Column("Giới", 14, "center"), Column("Chức vụ", 51),
    Column("Diện", 30),
)  # fmt: skip


def build(facts: Facts, keys: Sequence[int]) -> Iterator[Document]:
    """Yield the list of the delegates in ``keys``, unit by unit."""
    rows: list[tuple[str, ...]] = []
    people: list[int | None] = []
    number = 0
    for unit, guests in by_unit(facts, keys):
        rows.append((f"{unit}: {len(guests):02d} đại biểu",))
        people += [None, *(guest.key for guest in guests)]
        for guest in guests:
            number += 1
            rows.append((str(number), guest.full_name, guest.sex, guest.position or "", guest.group))
    head = internal_head(facts, "DANH SÁCH ĐẠI BIỂU THEO ĐƠN VỊ", facts.conference.full_name)
    total = Paragraph.of(f"Danh sách này có {number} đại biểu.")
    extra = Extra(facts, "roster_by_unit", "delegate")
    blocks = (*head, extra.table(_COLUMNS, rows, people), total)
    yield Document("Danh sách đại biểu theo đơn vị", blocks, facts.agency.size_profile, landscape=extra.lies)


def by_unit(facts: Facts, keys: Sequence[int]) -> list[tuple[str, list[GuestFacts]]]:
    """Return the chosen delegates under their units, in the order the units first come."""
    guests = {guest.key: guest for guest in facts.roster}
    found: dict[str, list[GuestFacts]] = {}
    for key in keys:
        found.setdefault(guests[key].place or "Chưa rõ đơn vị", []).append(guests[key])
    return list(found.items())


KIND = DocumentKind(
    "roster_by_unit", L("Danh sách đại biểu theo đơn vị", "Delegate list by unit"), "", "Danh sách",
    "danh-sach-theo-don-vi", False, roster.missing, build, signed=False, stage="during",
    listed=True,
    attended=True,
    prints=(*NAMED, "delegate_group"), ticks=SENSITIVE,
)  # fmt: skip
