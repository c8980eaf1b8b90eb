"""Biên bản họp Hội đồng: the minutes of the council's session with the votes (decree 30/2020, form 1.9)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dtt_desktop.documents.columns import NAMED
from dtt_desktop.documents.facts import Facts, Missing, Where
from dtt_desktop.documents.kind import DocumentKind
from dtt_desktop.documents.lists import counted
from dtt_desktop.documents.meeting_facts import SessionFacts
from dtt_desktop.documents.model import Document
from dtt_desktop.documents.types.council import council_name
from dtt_desktop.documents.voting import (
    council_record,
    ends,
    minuted,
    missing_session,
    missing_votes,
    passed,
    quorate,
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
        "Hội đồng thống nhất đề nghị khen thưởng {số được thông qua}.",
    ),
    Phrase("failed", L("Không thông qua", "Who failed"), "Hội đồng không thông qua {số không thông qua} trường hợp: {ai không đạt}."),
    Phrase("none", L("Khi không ai đạt", "When nobody passed"), "Hội đồng không thông qua trường hợp nào."),
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
    paper = facts.papers["council_minutes"]
    sent = (*paper.recipients[:-1], "Lưu: VT, Hồ sơ")
    yield council_record(
        facts, say, paper, session, when(session), ("reported", "rule"), _concluded(facts, session), sent
    )


def _concluded(facts: Facts, session: SessionFacts) -> tuple[str, ...]:
    """Return the phrases that end the minutes: nobody is spoken of who is not there."""
    through, people = passed(facts, session), voted_on(facts, session)
    told = ["passed"] if through else ["none"]
    return (*told, *(["failed"] if through and len(through) < len(people) else []), "closing")


def _values(facts: Facts, session: SessionFacts) -> dict[str, str]:
    words = {code: text.vi for choices in (QUORUMS, THRESHOLDS, BASES) for code, text in choices}
    through = passed(facts, session)
    failed = [n.named for n in voted_on(facts, session) if n not in through]
    return {
        "tên hội đồng": council_name(facts), "số cần có": words[session.quorum],
        "mức thông qua": words[session.threshold], "cách tính": words[session.vote_base], "hình thức": session.method,
        "số được thông qua": counted(through),
        "số không thông qua": f"{len(failed):02d}", "ai không đạt": "; ".join(failed), "giờ kết thúc": ends(session),
    }  # fmt: skip


KIND = DocumentKind(
    "council_minutes", L("Biên bản họp Hội đồng", "Minutes of the council"), "BB", "Biên bản",
    "bien-ban-hoi-dong", False, missing, build, recipients=("Thành viên Hội đồng",), phrases=PHRASES,
    prints=NAMED,
)  # fmt: skip
