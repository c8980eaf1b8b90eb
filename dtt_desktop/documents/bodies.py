"""What the decisions on committee and council share: articles, list of members, what is lacking."""

from __future__ import annotations

from collections.abc import Sequence

from dtt_desktop.documents.facts import Facts, MemberFacts, Missing, Where
from dtt_desktop.documents.letterhead import appendix, decision_head, foot, lowered
from dtt_desktop.documents.model import Block, Column, Document, Paragraph, Table, ended

_COLUMNS = (
    Column("STT", 12, "center"), Column("Họ và tên", 47), Column("Chức vụ, đơn vị", 58), Column("Nhiệm vụ", 48),
)  # fmt: skip
_ROLES = {
    "organising": {
        "head": "Trưởng ban", "standing_deputy": "Phó Trưởng ban Thường trực", "deputy": "Phó Trưởng ban",
        "member": "Ủy viên", "secretary": "Ủy viên, Thư ký",
    },
    "council": {
        "head": "Chủ tịch Hội đồng", "standing_deputy": "Phó Chủ tịch Thường trực", "deputy": "Phó Chủ tịch",
        "member": "Ủy viên", "secretary": "Ủy viên, Thư ký",
    },
}  # fmt: skip


def members(facts: Facts, body: str) -> list[MemberFacts]:
    """Return the members of a body, its head first, then in their own order."""
    order = list(_ROLES[body])
    return sorted((m for m in facts.members if m.body == body), key=lambda m: order.index(m.role))


def missing_members(facts: Facts, body: str) -> list[Missing]:
    """Return what is lacking when a body has no members, or none leads it."""
    held = members(facts, body)
    if not held:
        return [Missing("missing-members", Where("committee_member", 0, "full_name"))]
    if held[0].role != "head":
        return [Missing("missing-head", Where("committee_member", held[0].key, "role"))]
    return []


def articles(facts: Facts, key: str, about: str, texts: Sequence[str]) -> Document:
    """Return the decision: its articles, then who carries it out."""
    last = ended(
        "Quyết định này có hiệu lực kể từ ngày ký. Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân, Trưởng "
        f"{lowered(facts.agency.drafting_unit)}, các cơ quan, đơn vị liên quan và các ông, bà có tên tại Điều 1 chịu "
        "trách nhiệm thi hành Quyết định này"
    )
    paper = facts.papers[key]
    blocks: tuple[Block, ...] = (
        *decision_head(facts, paper, about),
        *(Paragraph.article(i, text) for i, text in enumerate((*texts, last), start=1)),
        foot(facts, paper),
    )
    return Document(f"Quyết định {about}", blocks, facts.agency.size_profile)


def roll(facts: Facts, key: str, body: str, title: str) -> Document:
    """Return the appendix with the members, their posts and what they do."""
    held = members(facts, body)
    rows = tuple(_row(number, member) for number, member in enumerate(held, start=1))
    total = f"Danh sách này có {len(held):02d} người"
    return appendix(facts, key, "Quyết định", "QĐ", title, Table(_COLUMNS, rows), total)


def _row(number: int, member: MemberFacts) -> tuple[str, ...]:
    does = "\n".join(part for part in (_ROLES[member.body][member.role], member.duty) if part)
    return (str(number), f"{member.honorific} {member.full_name}".strip(), member.post, does)
