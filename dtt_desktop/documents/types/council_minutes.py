"""Biên bản họp Hội đồng: the minutes of the council's session with the votes (decree 30/2020, form 1.9)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dtt_desktop.documents.bodies import members
from dtt_desktop.documents.facts import Facts, Missing, SessionFacts, Where
from dtt_desktop.documents.kind import DocumentKind
from dtt_desktop.documents.letterhead import letterhead, paragraphs, recipient_lines
from dtt_desktop.documents.lists import counted
from dtt_desktop.documents.model import Block, Document, MinutesFoot, Paragraph, Title
from dtt_desktop.documents.types.council import council_name
from dtt_desktop.documents.voting import (
    as_council,
    base_of,
    ends,
    minuted,
    missing_session,
    missing_votes,
    passed,
    quorate,
    result_table,
    voted_on,
    when,
)
from dtt_desktop.documents.wording import Phrase, Speaker
from dtt_desktop.domain.meetings import BASES, QUORUMS, THRESHOLDS
from dtt_desktop.domain.text import L

PHRASES = (
    Phrase("symbol", L("Ký hiệu Hội đồng", "The council's symbol"), "HĐTĐKT"),
    Phrase("subject", L("Trích yếu", "Subject"), "Họp {tên hội đồng}"),
    Phrase(
        "reported", L("Báo cáo hồ sơ", "Report on the papers"),
        "{phòng} báo cáo kết quả tổng hợp, thẩm định hồ sơ đề nghị khen thưởng tại {hội nghị}; các thành viên thảo luận, "
        "nhận xét từng trường hợp.",
    ),
    Phrase(
        "rule", L("Quy tắc", "The rule"),
        "Hội đồng họp khi có {số cần có}; trường hợp được thông qua khi có số phiếu đồng ý {mức thông qua} {cách tính}. Hội "
        "đồng {hình thức}, kết quả như sau:",
    ),
    Phrase(
        "passed", L("Kết luận", "Conclusion"),
        "Hội đồng thống nhất đề nghị khen thưởng {số được thông qua}; không thông qua {số không thông qua} trường hợp.",
    ),
    Phrase("closing", L("Kết thúc", "Closing"), "Cuộc họp kết thúc vào {giờ kết thúc}"),
)  # fmt: skip


def missing(facts: Facts) -> list[Missing]:
    """Return what the minutes cannot do without: a quorum, too, for without it nothing was decided."""
    found = [*missing_session(facts, minuted(facts)), *missing_votes(facts)]
    session = minuted(facts)
    if not found and session and not quorate(facts, session):
        found.append(Missing("no-quorum", Where("council_session", session.key, "present")))
    return found


def build(facts: Facts, keys: Sequence[int]) -> Iterator[Document]:
    """Yield the minutes."""
    session = minuted(facts)
    assert session is not None
    say = Speaker(facts, "council_minutes", PHRASES, _values(facts, session))
    held, people, base = members(facts, "council"), voted_on(facts, session), base_of(facts, session)
    writer = next((m for m in held if m.role == "secretary"), None)
    texts = [
        f"Thời gian bắt đầu: {when(session)}.",
        f"Địa điểm: {session.venue.rstrip('.')}.",
        f"Thành phần tham dự: triệu tập {len(held):02d} thành viên; có mặt {session.present or 0:02d}; gửi ý kiến bằng văn bản "
        f"{session.written:02d}.",
        f"Chủ trì (chủ tọa): {f'{held[0].honorific} {held[0].full_name}'.strip()}, Chủ tịch Hội đồng.",
        f"Thư ký (người ghi biên bản): {f'{writer.honorific} {writer.full_name}'.strip() if writer else '………………'}.",
        "Nội dung (theo diễn biến cuộc họp):",
    ]
    paper = facts.papers["council_minutes"]
    blocks: tuple[Block, ...] = (
        letterhead(as_council(facts, say("symbol")), paper, "BB", dated=False),
        Title("BIÊN BẢN", say("subject")),
        *(Paragraph.of(text) for text in texts),
        *paragraphs(say.lines("reported", "rule"), end=False),
        result_table(people, [n.council for n in people], [base] * len(people), award=True),
        *paragraphs(say.lines("passed", "closing")),
        MinutesFoot(
            writer.full_name if writer else "", held[0].full_name,
            recipient_lines((*paper.recipients[:-1], "Lưu: VT, Hồ sơ")),
        ),
    )  # fmt: skip
    yield Document(f"Biên bản {say('subject').lower()}", blocks, facts.agency.size_profile)


def _values(facts: Facts, session: SessionFacts) -> dict[str, str]:
    words = {code: text.vi for choices in (QUORUMS, THRESHOLDS, BASES) for code, text in choices}
    through = passed(facts, session)
    return {
        "tên hội đồng": council_name(facts), "số cần có": words[session.quorum],
        "mức thông qua": words[session.threshold], "cách tính": words[session.vote_base], "hình thức": session.method,
        "số được thông qua": counted(through),
        "số không thông qua": f"{len(voted_on(facts, session)) - len(through):02d}", "giờ kết thúc": ends(session),
    }  # fmt: skip


KIND = DocumentKind(
    "council_minutes", L("Biên bản họp Hội đồng", "Minutes of the council"), "BB", "Biên bản",
    "bien-ban-hoi-dong", False, missing, build, recipients=("Thành viên Hội đồng",), phrases=PHRASES,
)  # fmt: skip
