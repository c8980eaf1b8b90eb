"""Giấy mời: the invitation, one a delegate (decree 30/2020, form 1.7)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dtt_desktop.documents.facts import Facts, GuestFacts, Missing, Where
from dtt_desktop.documents.kind import DocumentKind
from dtt_desktop.documents.letterhead import clock_and_day, foot, letterhead, missing_signer, when_and_where
from dtt_desktop.documents.model import Block, Document, Paragraph, Title, ended
from dtt_desktop.domain.text import L

_CONFERENCE = 1


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
    """Yield the invitations of the delegates ``keys``, in that order."""
    conference, paper = facts.conference, facts.papers["invitation"]
    head: tuple[Block, ...] = (letterhead(facts, paper, "GM"), Title("GIẤY MỜI", f"Dự {conference.full_name}"))
    rest: tuple[Block, ...] = (*(Paragraph.of(text) for text in _texts(facts)), foot(facts, paper))
    guests = {guest.key: guest for guest in facts.roster}
    for key in keys:
        guest = guests[key]
        invited = Paragraph.of(f"{facts.agency.name} trân trọng kính mời: {addressed(guest)}")
        yield Document(f"Giấy mời {guest.full_name}", (*head, invited, *rest), facts.agency.size_profile)


def _texts(facts: Facts) -> list[str]:
    """Return what follows the name, the same in every letter; the labels and their order are fixed (form 1.7)."""
    conference = facts.conference
    texts = [
        f"Tới dự {conference.full_name}.",
        f"Chủ trì: {(conference.chair or '').rstrip('.')}.",
        f"Thời gian: {clock_and_day(facts)}.",
        f"Địa điểm: {(conference.venue or '').rstrip('.')}.",
    ]
    texts += [t for t in (conference.invitation_note or "").split("\n") if t]
    if facts.has_program:
        texts.append("Chương trình Hội nghị theo Phụ lục kèm theo Giấy mời này.")
    return [*texts[:-1], ended(texts[-1])]


def addressed(guest: GuestFacts) -> str:
    """Return "Ông Nguyễn Văn A, Trưởng thôn, thôn Pò Mạch"."""
    return ", ".join(part for part in (guest.named, guest.position, guest.workplace) if part)


KIND = DocumentKind(
    "invitation", L("Giấy mời đại biểu", "Invitations"), "GM", "Giấy mời", "giay-moi", True, missing, build
)
