"""Biên bản kiểm phiếu: how the council voted, counted (decree 30/2020, form 1.9)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from dtt_desktop.documents.columns import NAMED
from dtt_desktop.documents.facts import Facts, Missing
from dtt_desktop.documents.kind import DocumentKind
from dtt_desktop.documents.meeting_facts import SessionFacts
from dtt_desktop.documents.model import Document
from dtt_desktop.documents.voting import (
    BLANK,
    base_of,
    council_record,
    minuted,
    missing_session,
    missing_votes,
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
        "Số phiếu phát ra: {số phiếu} phiếu; thu về: {thu về} phiếu; hợp lệ: {hợp lệ} phiếu; không hợp lệ: {không hợp lệ} phiếu. "
        "Kết quả như sau:",
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
    cast, later = (session.present or 0) + session.written, _LATER.format(official(session.held_on))
    values = {
        "số phiếu": f"{cast:02d}", "số để tính": f"{base_of(facts, session):02d}", "giờ kết thúc": later,
        "cách tính": dict(BASES)[session.vote_base].vi, **_ballots(facts, session, cast),
    }  # fmt: skip
    say = Speaker(facts, "ballot_count", PHRASES, values)
    paper = replace(facts.papers["council_minutes"], number=None)  # the record has no number of its own yet
    sent = ("Chủ tịch Hội đồng", "Lưu: VT, Hồ sơ")
    yield council_record(facts, say, paper, session, later, ("counted",), ("base", "closing"), sent, counted=True)


def _ballots(facts: Facts, session: SessionFacts, cast: int) -> dict[str, str]:
    """Return how many ballots came back and held, as the votes tell: on each valid one everybody was voted on."""
    totals = {n.council.total for n in voted_on(facts, session)}
    valid = totals.pop() if len(totals) == 1 else None
    if valid is None or valid > cast:
        return {"thu về": BLANK, "hợp lệ": BLANK, "không hợp lệ": BLANK}
    whole = valid == cast  # fewer: whether the others were void or never came back is not known
    return {
        "thu về": f"{cast:02d}" if whole else BLANK, "hợp lệ": f"{valid:02d}",
        "không hợp lệ": "00" if whole else BLANK,
    }  # fmt: skip


KIND = DocumentKind(
    "ballot_count", L("Biên bản kiểm phiếu Hội đồng", "Count of the council's ballots"), "BB", "Biên bản",
    "bien-ban-kiem-phieu", False, missing, build, signed=False, phrases=PHRASES,
    prints=NAMED,
)  # fmt: skip
