"""Giấy mời: the invitation, one a delegate (decree 30/2020, form 1.7)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dtt_desktop.documents.columns import NAMED
from dtt_desktop.documents.facts import Facts, Missing, Where
from dtt_desktop.documents.kind import DocumentKind
from dtt_desktop.documents.letterhead import foot, letterhead, missing_signer, paragraphs, when_and_where
from dtt_desktop.documents.model import Block, Document, Paragraph, Title
from dtt_desktop.documents.wording import EVERYBODY, Phrase, Speaker, clock_and_day
from dtt_desktop.domain.text import L

_CONFERENCE = 1
PHRASES = (
    Phrase("subject", L("Trích yếu", "Subject"), "Dự {hội nghị}"),
    Phrase("invited", L("Lời mời", "Whom it invites"), "{cơ quan} trân trọng kính mời: {người nhận}", own=True),
    Phrase("to_what", L("Tới dự", "To what"), "Tới dự {hội nghị}."),
    Phrase("more", L("Thêm (nếu có)", "More, if any"), "", own=True, optional=True),
    Phrase(
        "program", L("Về chương trình", "About the program"),
        "Chương trình Hội nghị theo Phụ lục kèm theo Giấy mời này.", optional=True,
    ),
)  # fmt: skip


def missing(facts: Facts) -> list[Missing]:
    """Return what the invitations cannot do without, and which delegates lack what."""
    conference = facts.conference
    found = missing_signer(facts.papers["invitation"])
    found += when_and_where(facts)
    if not conference.chair:
        found.append(Missing("missing-chair", Where("conference", _CONFERENCE, "chair")))
    if not facts.roster:
        found.append(Missing("missing-delegates", Where("delegate", 0, "full_name")))
    for guest in facts.roster:
        if not guest.honorific:
            found.append(Missing("missing-honorific", Where("delegate", guest.key, "sex"), guest.full_name))
    return found


def build(facts: Facts, keys: Sequence[int]) -> Iterator[Document]:
    """Yield the invitations of the delegates ``keys``, in that order; what all have in common is made once."""
    paper, say = facts.papers["invitation"], Speaker(facts, "invitation", PHRASES)
    head: tuple[Block, ...] = (letterhead(facts, paper, "GM"), Title("GIẤY MỜI", say("subject")))
    foot_ = foot(facts, paper)
    usual = (*paragraphs(_texts(facts, say)), foot_)
    guests = {guest.key: guest for guest in facts.roster}
    for key in keys:
        guest = guests[key]
        invited = say.lines("invited", values={"người nhận": guest.addressed}, who=key)
        rest = (*paragraphs(_texts(facts, say, key)), foot_) if key in say.own else usual
        blocks = (*head, *(Paragraph.of(text) for text in invited), *rest)
        yield Document(f"Giấy mời {guest.full_name}", blocks, facts.agency.size_profile)


def _texts(facts: Facts, say: Speaker, who: int = EVERYBODY) -> list[str]:
    """Return what follows the name; the labels and their order are fixed (form 1.7)."""
    conference = facts.conference
    texts = [
        *say.lines("to_what"),
        f"Chủ trì: {(conference.chair or '').rstrip('.')}.",
        f"Thời gian: {clock_and_day(facts)}.",
        f"Địa điểm: {(conference.venue or '').rstrip('.')}.",
        *(text for text in (conference.invitation_note or "").split("\n") if text),
        *say.lines("more", who=who),
    ]
    return texts + (say.lines("program") if facts.has_program else [])


KIND = DocumentKind(
    "invitation", L("Giấy mời đại biểu", "Invitations"), "GM", "Giấy mời", "giay-moi", True, missing, build,
    phrases=PHRASES,
    prints=NAMED,
)  # fmt: skip
