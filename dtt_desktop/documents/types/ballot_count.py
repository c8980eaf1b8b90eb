"""Biên bản kiểm phiếu: how the council voted, counted (decree 30/2020, form 1.9)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from dtt_desktop.documents.bodies import members
from dtt_desktop.documents.facts import Facts, Missing
from dtt_desktop.documents.kind import DocumentKind
from dtt_desktop.documents.letterhead import letterhead, paragraphs, recipient_lines
from dtt_desktop.documents.model import Block, Document, MinutesFoot, Paragraph, Title
from dtt_desktop.documents.voting import (
    as_council,
    base_of,
    minuted,
    missing_session,
    missing_votes,
    result_table,
    voted_on,
)
from dtt_desktop.documents.wording import Phrase, Speaker
from dtt_desktop.domain.dates import official
from dtt_desktop.domain.meetings import BASES
from dtt_desktop.domain.text import L

_LATER = "…… giờ ……, {}"  # counting begins some time after the session
PHRASES = (
    Phrase("symbol", L("Ký hiệu Hội đồng", "The council's symbol"), "HĐTĐKT"),
    Phrase("subject", L("Trích yếu", "Subject"), "Kiểm phiếu xét khen thưởng tại {hội nghị}"),
    Phrase(
        "counted", L("Số phiếu", "Ballots"),
        "Số phiếu phát ra: {số phiếu} phiếu; thu về: ……… phiếu; hợp lệ: ……… phiếu; không hợp lệ: ……… phiếu. Kết quả như sau:",
    ),
    Phrase("base", L("Cách tính", "How shares are counted"), "Tỷ lệ đồng ý tính trên {cách tính}: {số để tính}."),
    Phrase("closing", L("Kết thúc", "Closing"), "Việc kiểm phiếu kết thúc vào {giờ kết thúc}"),
)  # fmt: skip


def missing(facts: Facts) -> list[Missing]:
    """Return what the count cannot do without."""
    return [*missing_session(facts, minuted(facts)), *missing_votes(facts)]


def build(facts: Facts, keys: Sequence[int]) -> Iterator[Document]:
    """Yield the record of the count."""
    session = minuted(facts)
    assert session is not None
    people, base = voted_on(facts, session), base_of(facts, session)
    cast = (session.present or 0) + session.written
    values = {"số phiếu": f"{cast:02d}", "số để tính": f"{base:02d}", "giờ kết thúc": _LATER.format(official(session.held_on)),
        "cách tính": dict(BASES)[session.vote_base].vi,
    }  # fmt: skip
    say = Speaker(facts, "ballot_count", PHRASES, values)
    body, held = as_council(facts, say("symbol")), members(facts, "council")
    writer = next((m for m in held if m.role == "secretary"), None)
    head = [
        f"Thời gian bắt đầu: {_LATER.format(official(session.held_on))}.",
        f"Địa điểm: {session.venue.rstrip('.')}.",
        f"Thành phần tham dự: {len(held):02d} thành viên Hội đồng được triệu tập; có mặt {session.present or 0:02d}; gửi ý "
        f"kiến bằng văn bản {session.written:02d}.",
        f"Chủ trì (chủ tọa): {f'{held[0].honorific} {held[0].full_name}'.strip()}, Chủ tịch Hội đồng.",
        f"Thư ký (người ghi biên bản): {f'{writer.honorific} {writer.full_name}'.strip() if writer else '………………'}.",
        "Nội dung (theo diễn biến cuộc họp):",
    ]
    paper = replace(facts.papers["council_minutes"], number=None)  # the record has no number of its own yet
    blocks: tuple[Block, ...] = (
        letterhead(body, paper, "BB", dated=False),
        Title("BIÊN BẢN", say("subject")),
        *(Paragraph.of(text) for text in head),
        *paragraphs(say.lines("counted"), end=False),
        result_table(people, [n.council for n in people], [base] * len(people), award=True),
        *paragraphs(say.lines("base", "closing")),
        MinutesFoot(
            writer.full_name if writer else "",
            held[0].full_name,
            recipient_lines(("Chủ tịch Hội đồng", "Lưu: VT, Hồ sơ")),
        ),
    )
    yield Document(f"Biên bản {say('subject').lower()}", blocks, facts.agency.size_profile)


KIND = DocumentKind(
    "ballot_count", L("Biên bản kiểm phiếu Hội đồng", "Count of the council's ballots"), "BB", "Biên bản",
    "bien-ban-kiem-phieu", False, missing, build, signed=False, phrases=PHRASES,
)  # fmt: skip
