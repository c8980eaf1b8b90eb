"""Báo cáo kết quả hội nghị: the report to the province after the day (decree 30/2020, form 1.4)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dtt_desktop.documents.facts import Facts, Missing
from dtt_desktop.documents.kind import DocumentKind
from dtt_desktop.documents.letterhead import (
    clock_and_day,
    dashed,
    foot,
    letterhead,
    missing_province,
    missing_signer,
    when_and_where,
)
from dtt_desktop.documents.lists import awarded, counted
from dtt_desktop.documents.model import Addressees, Block, Document, Heading, Paragraph, Title, ended
from dtt_desktop.documents.types import roster
from dtt_desktop.documents.types.upper_delegates import chosen
from dtt_desktop.domain.text import L


def missing(facts: Facts) -> list[Missing]:
    """Return what the report cannot do without."""
    return [
        *missing_signer(facts.papers["result_report"]),
        *missing_province(facts),
        *when_and_where(facts),
        *roster.missing(facts),
    ]


def build(facts: Facts, keys: Sequence[int]) -> Iterator[Document]:
    """Yield the report with its figures from the data."""
    paper, conference = facts.papers["result_report"], facts.conference
    subject = f"Kết quả tổ chức {conference.full_name}"
    groups: dict[str, int] = {}
    for guest in facts.roster:
        groups[guest.group] = groups.get(guest.group, 0) + 1
    parts = ", ".join(f"{count} {words.lower()}" for words, count in groups.items() if words)
    held = f"{facts.agency.name} đã tổ chức {conference.full_name} vào {clock_and_day(facts)}, tại {conference.venue}"
    results = [f"Số đại biểu triệu tập: {len(facts.roster)} người ({parts})"]
    if awarded(facts):
        results.append(f"Tặng Giấy khen cho {counted(awarded(facts))}")
    if chosen(facts) and conference.upper_congress:
        results.append(f"Thông qua danh sách {len(chosen(facts)):02d} đại biểu dự {conference.upper_congress}")
    blocks: list[Block] = [
        letterhead(facts, paper, "BC"),
        Title("BÁO CÁO", subject),
        Addressees((f"Hội đồng Thi đua - Khen thưởng tỉnh {facts.agency.province}", "Sở Nội vụ")),
        Heading("I. TÌNH HÌNH TỔ CHỨC"),
        Paragraph.of(f"{held.rstrip('.')}."),
        *dashed(facts.course),
        Heading("II. KẾT QUẢ"),
        *dashed(results),
        Paragraph.of(ended(f"{facts.agency.name} trân trọng báo cáo")),
        foot(facts, paper),
    ]
    yield Document(subject, tuple(blocks), facts.agency.size_profile)


KIND = DocumentKind(
    "result_report", L("Báo cáo kết quả hội nghị", "Report of results"), "BC", "Báo cáo", "bao-cao-ket-qua", False,
    missing, build, stage="after", recipients=("Như trên", "Thường trực Đảng ủy xã", "Chủ tịch, các PCT UBND xã"),
)  # fmt: skip
