"""Bảng điểm danh: the sheet delegates sign at the door; it is not sent."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dtt_desktop.documents.columns import NAMED, SENSITIVE, Extra
from dtt_desktop.documents.facts import Facts
from dtt_desktop.documents.kind import DocumentKind
from dtt_desktop.documents.letterhead import internal_head
from dtt_desktop.documents.model import BY_HAND, Column, Document
from dtt_desktop.documents.types import roster
from dtt_desktop.documents.types.roster_by_unit import by_unit
from dtt_desktop.domain.text import L

_COLUMNS = (
    Column("STT", 12, "center"), Column("Họ và tên", 63), Column("Chức vụ", 60), Column("Diện", 30),
    Column("Ký tên", 45), Column("Ghi chú", 42),
)  # fmt: skip


def build(facts: Facts, keys: Sequence[int]) -> Iterator[Document]:
    """Yield the sheet, unit by unit, on its side, with room to sign."""
    rows: list[tuple[str, ...]] = []
    people: list[int | None] = []
    number = 0
    for unit, guests in by_unit(facts, keys):
        rows.append((unit,))
        people += [None, *(guest.key for guest in guests)]
        for guest in guests:
            number += 1
            rows.append((str(number), guest.full_name, guest.position or "", guest.group, "", ""))
    head = internal_head(facts, "BẢNG ĐIỂM DANH ĐẠI BIỂU", facts.conference.full_name)
    blocks = (*head, Extra(facts, "sign_in", "delegate").table(_COLUMNS, rows, people, least=BY_HAND))
    yield Document("Bảng điểm danh đại biểu", blocks, facts.agency.size_profile, landscape=True)


KIND = DocumentKind(
    "sign_in", L("Bảng điểm danh", "Sign-in sheet"), "", "Danh sách", "bang-diem-danh", False, roster.missing, build,
    signed=False, stage="during", listed=True,
    attended=True,
    prints=(*NAMED, "delegate_group"), ticks=SENSITIVE,
)  # fmt: skip
