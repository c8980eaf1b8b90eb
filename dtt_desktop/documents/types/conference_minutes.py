"""Biên bản hội nghị: the minutes with the vote on the list for the congress above (decree 30/2020, form 1.9)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dtt_desktop.documents.facts import Facts, Missing, Where
from dtt_desktop.documents.kind import DocumentKind
from dtt_desktop.documents.letterhead import (
    clock_and_day,
    dashed,
    letterhead,
    missing_signer,
    recipient_lines,
    when_and_where,
)
from dtt_desktop.documents.lists import awarded, counted
from dtt_desktop.documents.model import Block, Document, MinutesFoot, Paragraph, Title, ended
from dtt_desktop.documents.types.upper_delegates import chosen
from dtt_desktop.domain.dates import official, official_clock
from dtt_desktop.domain.text import L

_BLANK = "…" * 12


def missing(facts: Facts) -> list[Missing]:
    """Return what the minutes cannot do without: who leads and who writes, too."""
    signer, found = facts.papers["conference_minutes"].signer, when_and_where(facts)
    if not facts.conference.secretary:
        found.append(Missing("missing-secretary", Where("conference", 1, "secretary")))
    if not signer.name:
        found += missing_signer(facts.papers["conference_minutes"])
    return found


def build(facts: Facts, keys: Sequence[int]) -> Iterator[Document]:
    """Yield the minutes: facts filled in, the course of the day as the program has it, the votes to be written."""
    paper, conference = facts.papers["conference_minutes"], facts.conference
    end = official_clock(conference.end_time) if conference.end_time else "…… giờ ……"
    texts = [
        f"Thời gian bắt đầu: {clock_and_day(facts)}.",
        f"Địa điểm: {(conference.venue or '').rstrip('.')}.",
        f"Thành phần tham dự: triệu tập {len(facts.roster)} đại biểu; có mặt ……… đại biểu; vắng ……… đại biểu.",
        f"Chủ trì (chủ tọa): {(conference.chair or _BLANK).rstrip('.')}.",
        f"Thư ký (người ghi biên bản): {facts.conference.secretary}.",
        "Nội dung (theo diễn biến hội nghị):",
    ]
    blocks: list[Block] = [
        letterhead(facts, paper, "BB", dated=False),
        Title("BIÊN BẢN", conference.full_name),
        *(Paragraph.of(text) for text in texts),
        *dashed(facts.course),
    ]
    if awarded(facts):
        blocks.append(Paragraph.of(f"Hội nghị đã trao Giấy khen cho {counted(awarded(facts))}."))
    blocks += [Paragraph.of(text) for text in _votes(facts)]
    closing = f"Hội nghị kết thúc vào {end}, {official(conference.date)}"
    recipients = recipient_lines((*paper.recipients[:-1], "Lưu: VT, Hồ sơ"))
    blocks += [
        Paragraph.of(ended(closing)),
        MinutesFoot(conference.secretary or "", paper.signer.name or "", recipients),
    ]
    yield Document(f"Biên bản {conference.full_name}", tuple(blocks), facts.agency.size_profile)


def _votes(facts: Facts) -> list[str]:
    """Return the vote on the list of the province; the numbers are written on the day."""
    people, congress = chosen(facts), facts.conference.upper_congress
    if not people or not congress:
        return []
    return [
        f"Hội nghị biểu quyết danh sách {len(people):02d} đại biểu dự {congress} bằng hình thức giơ tay: đồng ý ……… "
        "đại biểu (đạt ………%); không đồng ý ……… đại biểu; ý kiến khác ……… đại biểu."
    ]


KIND = DocumentKind(
    "conference_minutes", L("Biên bản hội nghị", "Minutes of the conference"), "BB", "Biên bản", "bien-ban-hoi-nghi",
    False, missing, build, stage="during", recipients=("Chủ trì, thư ký Hội nghị",),
)  # fmt: skip
