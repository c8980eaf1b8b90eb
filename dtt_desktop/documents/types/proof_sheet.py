"""Phiếu rà soát họ tên: what will stand on invitations and certificates, for each unit to correct and sign."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dtt_desktop.documents.columns import NAMED
from dtt_desktop.documents.facts import Facts
from dtt_desktop.documents.kind import DocumentKind
from dtt_desktop.documents.letterhead import internal_head
from dtt_desktop.documents.model import BY_HAND, Column, Document, Paragraph, Table
from dtt_desktop.documents.types import roster
from dtt_desktop.documents.types.roster_by_unit import by_unit
from dtt_desktop.domain.text import L

_COLUMNS = (
    Column("STT", 12, "center"), Column("Danh xưng", 22, "center"), Column("Họ và tên", 48), Column("Chức vụ", 43),
    Column("Sửa lại (nếu sai)", 40),
)  # fmt: skip


def build(facts: Facts, keys: Sequence[int]) -> Iterator[Document]:
    """Yield a sheet a unit, each from page 1."""
    asked = (
        "Đề nghị đơn vị đọc kỹ từng chữ, ghi phần sửa vào cột cuối, ký xác nhận và gửi lại "
        f"{facts.agency.drafting_unit or facts.agency.name}."
    )
    for unit, guests in by_unit(facts, keys):
        rows = tuple(
            (str(i), guest.honorific, guest.full_name, guest.position or "", "") for i, guest in enumerate(guests, 1)
        )
        head = internal_head(facts, "PHIẾU RÀ SOÁT HỌ TÊN ĐẠI BIỂU", unit)
        confirmed = Paragraph.of("Người xác nhận (ký, ghi rõ họ tên):")
        blocks = (*head, Paragraph.of(asked), Table(_COLUMNS, rows, least=BY_HAND), confirmed)
        yield Document(f"Phiếu rà soát {unit}", blocks, facts.agency.size_profile)


KIND = DocumentKind(
    "proof_sheet", L("Phiếu rà soát họ tên", "Proof sheet of names"), "", "Phiếu", "phieu-ra-soat", False,
    roster.missing, build, signed=False, listed=True,
    prints=NAMED,
)  # fmt: skip
