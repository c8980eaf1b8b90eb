"""Biên bản hội nghị: the minutes with the vote on the list for the congress above (decree 30/2020, form 1.9)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dtt_desktop.documents.facts import Facts, Missing, Where
from dtt_desktop.documents.kind import DocumentKind
from dtt_desktop.documents.letterhead import (
    dashed,
    letterhead,
    missing_signer,
    paragraphs,
    recipient_lines,
    when_and_where,
)
from dtt_desktop.documents.lists import awarded, counted
from dtt_desktop.documents.model import Block, Document, MinutesFoot, Paragraph, Title
from dtt_desktop.documents.types.upper_delegates import chosen
from dtt_desktop.documents.wording import Phrase, Speaker, clock_and_day
from dtt_desktop.domain.dates import official_clock
from dtt_desktop.domain.text import L

_BLANK = "…" * 12
PHRASES = (
    Phrase(
        "present", L("Thành phần tham dự", "Who was there"),
        "Thành phần tham dự: triệu tập {số triệu tập} đại biểu; có mặt ……… đại biểu; vắng ……… đại biểu.",
    ),
    Phrase("awarded", L("Khen thưởng", "Awards"), "Hội nghị đã trao Giấy khen cho {số được khen}."),
    Phrase(
        "vote", L("Biểu quyết", "The vote"),
        "Hội nghị biểu quyết danh sách {số đại biểu} đại biểu dự {đại hội} bằng hình thức giơ tay: đồng ý ……… đại biểu (đạt "
        "………%); không đồng ý ……… đại biểu; ý kiến khác ……… đại biểu.",
    ),
    Phrase("closing", L("Kết thúc", "Closing"), "Hội nghị kết thúc vào {giờ kết thúc}, {ngày}"),
)  # fmt: skip


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
    people = chosen(facts) if conference.upper_congress else []
    end = official_clock(conference.end_time) if conference.end_time else "…… giờ ……"
    values = {
        "số triệu tập": str(len(facts.roster)), "số được khen": counted(awarded(facts)),
        "số đại biểu": f"{len(people):02d}", "giờ kết thúc": end,
    }  # fmt: skip
    say = Speaker(facts, "conference_minutes", PHRASES, values)
    texts = [
        f"Thời gian bắt đầu: {clock_and_day(facts)}.",
        f"Địa điểm: {(conference.venue or '').rstrip('.')}.",
        *say.lines("present"),
        f"Chủ trì (chủ tọa): {(conference.chair or _BLANK).rstrip('.')}.",
        f"Thư ký (người ghi biên bản): {conference.secretary}.",
        "Nội dung (theo diễn biến hội nghị):",
    ]
    done = [*(["awarded"] if awarded(facts) else []), *(["vote"] if people else []), "closing"]
    recipients = recipient_lines((*paper.recipients[:-1], "Lưu: VT, Hồ sơ"))
    blocks: list[Block] = [
        letterhead(facts, paper, "BB", dated=False),
        Title("BIÊN BẢN", conference.full_name),
        *(Paragraph.of(text) for text in texts),
        *dashed(facts.course),
        *paragraphs(say.lines(*done)),
        MinutesFoot(conference.secretary or "", paper.signer.name or "", recipients),
    ]
    yield Document(f"Biên bản {conference.full_name}", tuple(blocks), facts.agency.size_profile)


KIND = DocumentKind(
    "conference_minutes", L("Biên bản hội nghị", "Minutes of the conference"), "BB", "Biên bản", "bien-ban-hoi-nghi",
    False, missing, build, stage="during", recipients=("Chủ trì, thư ký Hội nghị",),
    phrases=PHRASES, chaired=True,
)  # fmt: skip
