"""Thư cảm ơn: the organising committee thanks those who came, one letter each.

A letter (thư công, decree 30/2020, article 7) has no number and no list of recipients.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from dtt_desktop.documents.columns import NAMED
from dtt_desktop.documents.facts import Facts, GuestFacts, Missing, Where
from dtt_desktop.documents.issuers import COMMITTEE, issued_by
from dtt_desktop.documents.kind import DocumentKind
from dtt_desktop.documents.letterhead import foot, letterhead, missing_signer, paragraphs
from dtt_desktop.documents.model import Addressees, Block, Document, Title
from dtt_desktop.documents.wording import Phrase, Speaker
from dtt_desktop.domain.code_lists import HONORIFICS
from dtt_desktop.domain.posts import is_honour
from dtt_desktop.domain.text import L

PHRASES = (
    Phrase("subject", L("Trích yếu", "Subject"), "Đại biểu dự {hội nghị}"),
    Phrase("to", L("Kính gửi", "To"), "{người nhận}", own=True),
    Phrase(
        "thanks", L("Lời cảm ơn", "Thanks"),
        "Ban Tổ chức {hội nghị} trân trọng cảm ơn {người nhận} đã dành thời gian tham dự và đóng góp vào thành công của Hội nghị.",
        own=True,
    ),
    Phrase("more", L("Thêm (nếu có)", "More, if any"), "", own=True, optional=True),
    Phrase(
        "closing", L("Kết thúc", "Closing"),
        "Ban Tổ chức mong tiếp tục nhận được sự quan tâm, phối hợp trong phong trào thi đua yêu nước của địa phương. Xin kính "
        "chúc {người nhận} sức khỏe, hạnh phúc và thành công",
    ),
)  # fmt: skip


def missing(facts: Facts) -> list[Missing]:
    """Return what the letters cannot do without, and who lacks an honorific."""
    found = missing_signer(facts.papers["thank_you"])
    if not facts.conference.date:
        found.append(Missing("missing-date", Where("conference", 1, "date")))
    if not facts.roster:
        found.append(Missing("missing-delegates", Where("delegate", 0, "full_name")))
    lacking = [guest for guest in facts.roster if not guest.honorific]
    return found + [Missing("missing-honorific", Where("delegate", g.key, "sex"), g.full_name) for g in lacking]


def build(facts: Facts, keys: Sequence[int]) -> Iterator[Document]:
    """Yield a letter for each delegate in ``keys``."""
    say, paper = Speaker(facts, "thank_you", PHRASES), facts.papers["thank_you"]
    committee = issued_by(facts, COMMITTEE, facts.agency.committee_symbol, COMMITTEE)
    head, end = replace(letterhead(committee, paper, ""), number=""), replace(foot(facts, paper), recipients=())
    guests = {guest.key: guest for guest in facts.roster}
    for key in keys:
        values = {"người nhận": _inside(guests[key])}
        to = {"người nhận": guests[key].addressed}
        blocks: tuple[Block, ...] = (
            head,
            Title("THƯ CẢM ƠN", say("subject")),
            Addressees(tuple(say.lines("to", values=to, who=key))),
            *paragraphs(say.lines("thanks", "more", "closing", values=values, who=key)),
            end,
        )
        yield Document(f"Thư cảm ơn {guests[key].full_name}", blocks, facts.agency.size_profile)


def _inside(guest: GuestFacts) -> str:
    """Return the name inside a sentence: "ông Nguyễn Văn A"; an honour of the State keeps its capitals."""
    name, usual = guest.named, guest.honorific in HONORIFICS and not is_honour(guest.honorific)
    return name[:1].lower() + name[1:] if usual else name


KIND = DocumentKind(
    "thank_you", L("Thư cảm ơn", "Letters of thanks"), "", "Thư", "thu-cam-on", True, missing, build, stage="after",
    recipients=("Như trên",), phrases=PHRASES, committee=True, numbered=False,
    attended=True,
    prints=NAMED,
)  # fmt: skip
