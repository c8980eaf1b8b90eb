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
from dtt_desktop.documents.voting import BLANK, ROOM
from dtt_desktop.documents.wording import Phrase, Speaker, clock_and_day
from dtt_desktop.domain.conference import leads
from dtt_desktop.domain.dates import official_clock
from dtt_desktop.domain.nominee import agree_percent
from dtt_desktop.domain.text import L, fold

_BLANK = "…" * 12
_ROOM_TO_COUNT = f"{BLANK} tập thể, {BLANK} hộ gia đình, {BLANK} cá nhân"
_SAID = ("speech", "presentation", "exchange", "vote")
"""What is written down of at length, as it was said."""
PHRASES = (
    Phrase(
        "present", L("Thành phần tham dự", "Who was there"),
        "Thành phần tham dự: triệu tập {số triệu tập} đại biểu; có mặt ……… đại biểu; vắng ……… đại biểu.",
    ),
    Phrase("awarded", L("Khen thưởng", "Awards"), "Hội nghị đã trao Giấy khen cho {số được khen}."),
    Phrase(
        "vote", L("Biểu quyết", "The vote"),
        "Hội nghị biểu quyết danh sách {số đại biểu} đại biểu dự {đại hội} bằng hình thức giơ tay: đồng ý {số đồng ý} đại biểu "
        "(đạt {tỷ lệ}%); không đồng ý {số không đồng ý} đại biểu; ý kiến khác {số ý kiến khác} đại biểu.",
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
    """Yield the minutes: facts filled in, the course of the day as the program has it, the votes to be written.

    Until the day is over there is room for whom awards were handed to and when it ended.
    """
    paper, conference = facts.papers["conference_minutes"], facts.conference
    people = chosen(facts) if conference.upper_congress else []
    end = official_clock(conference.end_time) if conference.end_time and facts.over else "…… giờ …… phút"
    values = {
        "số triệu tập": f"{len(facts.roster):02d}", "số được khen": counted(awarded(facts)) if facts.over else _ROOM_TO_COUNT,
        "số đại biểu": f"{len(people):02d}", "giờ kết thúc": end,
        **_vote(facts),
    }  # fmt: skip
    say = Speaker(facts, "conference_minutes", PHRASES, values)
    texts = [
        f"Thời gian bắt đầu: {clock_and_day(facts)}.",
        f"Địa điểm: {(conference.venue or '').rstrip('.')}.",
        *say.lines("present"),
        f"Chủ trì (chủ tọa): {_chair(facts)}.",
        f"Thư ký (người ghi biên bản): {conference.secretary}.",
        "Nội dung (theo diễn biến hội nghị):",
    ]
    done = [*(["awarded"] if awarded(facts) else []), *(["vote"] if people else []), "closing"]
    recipients = recipient_lines((*paper.recipients[:-1], "Lưu: VT, Hồ sơ"))
    blocks: list[Block] = [
        letterhead(facts, paper, "BB", dated=False),
        Title("BIÊN BẢN", conference.full_name),
        *(Paragraph.of(text) for text in texts),
        *_course(facts),
        *paragraphs(say.lines(*done)),
        MinutesFoot(conference.secretary or "", paper.signer.name or "", recipients),
    ]
    yield Document(f"Biên bản {conference.full_name}", tuple(blocks), facts.agency.size_profile)


def _vote(facts: Facts) -> dict[str, str]:
    """Return the vote on the delegates to the congress above, with room for what is not known."""
    vote = facts.conference.vote
    counts = {"số đồng ý": vote.agree, "số không đồng ý": vote.disagree, "số ý kiến khác": vote.abstain}
    said = {name: BLANK if count is None else f"{count:02d}" for name, count in counts.items()}
    return said | {"tỷ lệ": agree_percent(vote.agree, vote.present) or BLANK}


def _chair(facts: Facts) -> str:
    """Return who is in the chair by name: the one who signs, when the words for the chair mean his post."""
    words, signer = (facts.conference.chair or _BLANK).rstrip("."), facts.papers["conference_minutes"].signer
    if not signer.name or fold(signer.name) in fold(words) or not leads(words, signer.name, signer.post or ""):
        return words
    return f"Đồng chí {signer.name}, {words.removeprefix('Đồng chí ')}"


def _course(facts: Facts) -> list[Block]:
    """Return what was done, in the order of the program, with room after what was said; no awards that none was given."""
    blocks: list[Block] = []
    for item in facts.program:
        if item.kind in ("reception", "break") or (item.kind == "award" and not awarded(facts)):
            continue
        blocks += dashed([item.title])
        if item.kind in _SAID:
            blocks.append(Paragraph.of(ROOM))
    return blocks


KIND = DocumentKind(
    "conference_minutes", L("Biên bản hội nghị", "Minutes of the conference"), "BB", "Biên bản", "bien-ban-hoi-nghi",
    False, missing, build, stage="during", recipients=("Chủ trì, thư ký Hội nghị",),
    draws=("program_item",), phrases=PHRASES, chaired=True,
)  # fmt: skip
