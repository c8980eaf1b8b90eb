"""What the decisions on committee and council share: articles, list of members, what is lacking."""

from __future__ import annotations

from collections.abc import Sequence

from dtt_desktop.documents.facts import Facts, MemberFacts, Missing, Where
from dtt_desktop.documents.letterhead import appendix, decision_head, foot
from dtt_desktop.documents.model import Block, Column, Document, Paragraph, Table, ended
from dtt_desktop.documents.wording import Phrase, Speaker
from dtt_desktop.domain.text import L

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


EXECUTED = Phrase(
    "executed", L("Điều khoản thi hành", "Who carries it out"),
    "Quyết định này có hiệu lực kể từ ngày ký. {người thi hành}, "
    "các cơ quan, đơn vị liên quan và các ông, bà có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này.",
)  # fmt: skip


def decision(facts: Facts, key: str, say: Speaker, articles: Sequence[str]) -> Document:
    """Return a decision: its head, its articles, the last one with the end mark."""
    paper, texts = facts.papers[key], [*articles[:-1], ended(articles[-1])]
    blocks: tuple[Block, ...] = (
        *decision_head(facts, paper, say),
        *(Paragraph.article(i, text) for i, text in enumerate(texts, start=1)),
        foot(facts, paper),
    )
    return Document(f"Quyết định {say('about')}", blocks, facts.agency.size_profile)


def roll(facts: Facts, key: str, body: str, title: str) -> Document:
    """Return the appendix with the members, their posts and what they do."""
    held = members(facts, body)
    rows = tuple(_row(number, member) for number, member in enumerate(held, start=1))
    total = f"Danh sách này có {len(held):02d} người"
    return appendix(facts, key, "Quyết định", "QĐ", title, Table(_COLUMNS, rows), total)


def _row(number: int, member: MemberFacts) -> tuple[str, ...]:
    does = "\n".join(part for part in (_ROLES[member.body][member.role], member.duty) if part)
    return (str(number), f"{member.honorific} {member.full_name}".strip(), member.post, does)
