"""Sổ theo dõi khen thưởng ("sổ vàng"): who was given which award by which decision; it is kept in the office."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dtt_desktop.documents.columns import NAMED
from dtt_desktop.documents.facts import Facts
from dtt_desktop.documents.kind import DocumentKind
from dtt_desktop.documents.letterhead import internal_head, number_symbol
from dtt_desktop.documents.lists import awarded, missing_awarded, place_of
from dtt_desktop.documents.model import BY_HAND, Column, Document, Table
from dtt_desktop.domain.dates import show_partial
from dtt_desktop.domain.text import L

_COLUMNS = (
    Column("Số sổ vàng", 18, "center"), Column("Tên tập thể, hộ gia đình, cá nhân", 70), Column("Chức vụ, đơn vị", 66),
    Column("Hình thức", 40), Column("Quyết định", 36, "center"), Column("Ký nhận", 22),
)  # fmt: skip


def build(facts: Facts, keys: Sequence[int]) -> Iterator[Document]:
    """Yield the register on its side; the numbers are those of the decision's lists."""
    paper = facts.papers["award_decision"]
    day = f"\nngày {show_partial(paper.issued_on)}" if paper.issued_on else ""
    decision = f"{number_symbol(facts.agency, paper, 'QĐ')}{day}" if paper.number else ""
    rows = tuple(
        (f"{i:02d}", n.named, place_of(n), n.award, decision, "") for i, n in enumerate(awarded(facts), start=1)
    )
    head = internal_head(facts, "SỔ THEO DÕI KHEN THƯỞNG", facts.conference.full_name)
    blocks = (*head, Table(_COLUMNS, rows, least=BY_HAND))
    yield Document("Sổ theo dõi khen thưởng", blocks, facts.agency.size_profile, landscape=True)


KIND = DocumentKind(
    "award_register", L("Sổ theo dõi khen thưởng", "Award register"), "", "Sổ", "so-khen-thuong", False,
    missing_awarded, build, signed=False, stage="after",
    prints=(*NAMED, "proposed_award"),
)  # fmt: skip
