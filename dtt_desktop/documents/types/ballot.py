"""Phiếu lấy ý kiến: the ballots of the council, one for each member; they stay in the house."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dtt_desktop.documents.bodies import members
from dtt_desktop.documents.columns import NAMED
from dtt_desktop.documents.facts import Facts, Missing
from dtt_desktop.documents.kind import DocumentKind
from dtt_desktop.documents.letterhead import internal_head, paragraphs
from dtt_desktop.documents.lists import place_of
from dtt_desktop.documents.model import Block, Document, Table
from dtt_desktop.documents.voting import (
    BALLOT_COLUMNS,
    as_council,
    candidates,
    missing_candidates,
    missing_session,
    short_award,
)
from dtt_desktop.documents.wording import Phrase, Speaker
from dtt_desktop.domain.text import L

PHRASES = (
    Phrase("subject", L("Trích yếu", "Subject"), "Xét khen thưởng tại {hội nghị}"),
    Phrase("how", L("Cách ghi", "How to vote"), "Thành viên Hội đồng đánh dấu (x) vào một ô ở mỗi dòng. Phiếu kín không ký tên; ý kiến bằng văn bản của thành viên vắng phải ký, ghi rõ họ tên."),
)  # fmt: skip


def missing(facts: Facts) -> list[Missing]:
    """Return what the ballots cannot do without: a council in session, and somebody to vote on."""
    return [*missing_session(facts), *missing_candidates(facts)]


def build(facts: Facts, keys: Sequence[int]) -> Iterator[Document]:
    """Yield a ballot for each member of the council: as many as may vote, and no more."""
    say = Speaker(facts, "ballot", PHRASES)
    rows = tuple(
        (str(i), n.named, place_of(n), short_award(n), "", "", "") for i, n in enumerate(candidates(facts), start=1)
    )
    blocks: tuple[Block, ...] = (
        *internal_head(as_council(facts), "PHIẾU LẤY Ý KIẾN THÀNH VIÊN HỘI ĐỒNG", say("subject")),
        *paragraphs(say.lines("how"), end=False),
        Table(BALLOT_COLUMNS, rows),
    )
    for number, _ in enumerate(members(facts, "council"), start=1):
        yield Document(f"Phiếu lấy ý kiến {number}", blocks, facts.agency.size_profile)


KIND = DocumentKind(
    "ballot", L("Phiếu lấy ý kiến Hội đồng", "Council's ballots"), "", "Phiếu", "phieu-lay-y-kien", False, missing,
    build, signed=False, phrases=PHRASES,
    prints=NAMED,
)  # fmt: skip
