"""Phiếu lấy ý kiến: the ballots of the council, one for each member; they stay in the house."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dtt_desktop.documents.bodies import members
from dtt_desktop.documents.columns import NAMED
from dtt_desktop.documents.facts import Facts, Missing
from dtt_desktop.documents.kind import DocumentKind
from dtt_desktop.documents.letterhead import internal_head, paragraphs
from dtt_desktop.documents.lists import place_of
from dtt_desktop.documents.model import Block, Document, Signatures, Table
from dtt_desktop.documents.voting import (
    BALLOT_COLUMNS,
    as_council,
    candidates,
    missing_candidates,
    missing_session,
    short_award,
)
from dtt_desktop.documents.wording import Phrase, Speaker
from dtt_desktop.domain.dates import official
from dtt_desktop.domain.text import L

PHRASES = (
    Phrase("subject", L("Trích yếu", "Subject"), "Xét khen thưởng tại {hội nghị}"),
    Phrase("how", L("Cách ghi", "How to vote"), "Thành viên Hội đồng đánh dấu (x) vào một ô ở mỗi dòng. Phiếu kín không ký tên."),
    Phrase("written", L("Ý kiến bằng văn bản", "Written opinions"), "Thành viên vắng mặt đánh dấu (x) vào một ô ở mỗi dòng, ghi ngày, ký, ghi rõ họ tên và gửi về {phòng} trước giờ họp."),
)  # fmt: skip


def missing(facts: Facts) -> list[Missing]:
    """Return what the ballots cannot do without: a council in session, and somebody to vote on."""
    return [*missing_session(facts), *missing_candidates(facts)]


def build(facts: Facts, keys: Sequence[int]) -> Iterator[Document]:
    """Yield a ballot for each member of the council, as many as may vote and no more; the absent write and sign theirs.

    While nobody is known to be absent, one sheet more is there to be copied for who will be.
    """
    say = Speaker(facts, "ballot", PHRASES)
    rows = tuple(
        (str(i), n.named, place_of(n), short_award(n), "", "", "") for i, n in enumerate(candidates(facts), start=1)
    )
    head = internal_head(as_council(facts), "PHIẾU LẤY Ý KIẾN THÀNH VIÊN HỘI ĐỒNG", say("subject"))
    table, profile = Table(BALLOT_COLUMNS, rows), facts.agency.size_profile
    secret: tuple[Block, ...] = (*head, *paragraphs(say.lines("how"), end=False), table)
    away = facts.session.absent if facts.session else ()
    gone = [m for m in members(facts, "council") if any(m.full_name in line for line in away)]
    for number in range(1, len(members(facts, "council")) - len(gone) + 1):
        yield Document(f"Phiếu lấy ý kiến {number}", secret, profile)
    date = f"{facts.agency.place}, {official(None, facts.year)}"
    for name in [m.full_name for m in gone] or [""]:
        signed = Signatures(date, (("",), ("THÀNH VIÊN HỘI ĐỒNG",)), ("", name))
        yield Document(
            f"Ý kiến bằng văn bản {name}".strip(),
            (*head, *paragraphs(say.lines("written"), end=False), table, signed),
            profile,
        )


KIND = DocumentKind(
    "ballot", L("Phiếu lấy ý kiến Hội đồng", "Council's ballots"), "", "Phiếu", "phieu-lay-y-kien", False, missing,
    build, signed=False, phrases=PHRASES,
    prints=NAMED,
)  # fmt: skip
