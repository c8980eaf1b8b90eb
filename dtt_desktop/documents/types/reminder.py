"""Công văn đôn đốc: the reminder to units whose list has not come (decree 30/2020, form 1.5)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dtt_desktop.documents.facts import Facts, Missing, Where
from dtt_desktop.documents.kind import DocumentKind
from dtt_desktop.documents.letterhead import foot, letterhead, missing_signer, two_digits
from dtt_desktop.documents.model import Addressees, Block, Document, Paragraph, ended
from dtt_desktop.domain.text import L


def missing(facts: Facts) -> list[Missing]:
    """Return what the reminder cannot do without: a unit to remind, too."""
    found = missing_signer(facts.papers["reminder"])
    if not _late(facts):
        found.append(Missing("nobody-to-remind", Where("unit", 0, "received_on")))
    return found


def build(facts: Facts, keys: Sequence[int]) -> Iterator[Document]:
    """Yield the letter, addressed to each unit that owes its list."""
    paper, name, late = facts.papers["reminder"], facts.conference.full_name, _late(facts)
    texts = (
        f"{facts.agency.name} đã đề nghị các cơ quan, đơn vị, thôn giới thiệu điển hình tiên tiến dự {name}. "
        f"Đến nay còn {two_digits(len(late))} đơn vị chưa gửi danh sách.",
        f"Đề nghị các đơn vị có tên trên khẩn trương họp bình xét, gửi biên bản, danh sách và tóm tắt thành tích về "
        f"{facts.agency.drafting_unit or facts.agency.name} để tổng hợp.",
        ended(f"{facts.agency.name} đề nghị các đơn vị thực hiện"),
    )
    blocks: tuple[Block, ...] = (
        letterhead(facts, paper, "", about="đôn đốc gửi danh sách giới thiệu điển hình tiên tiến"),
        Addressees(late),
        *(Paragraph.of(text) for text in texts),
        foot(facts, paper),
    )
    yield Document("Đôn đốc giới thiệu điển hình tiên tiến", blocks, facts.agency.size_profile)


def _late(facts: Facts) -> tuple[str, ...]:
    return tuple(unit.name for unit in facts.units if unit.allotted and not unit.nominated and not unit.received_on)


KIND = DocumentKind(
    "reminder", L("Công văn đôn đốc", "Reminder"), "", "Công văn", "cong-van-don-doc", False, missing, build,
    recipients=("Như trên",),
)  # fmt: skip
