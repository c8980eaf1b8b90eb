"""The lines above a signature, and which of them the law forbids (decree 30/2020, appendix I, II.7; article 13)."""

from __future__ import annotations

from dataclasses import replace

from dtt_desktop.documents.facts import Facts, Missing, PaperFacts, Where
from dtt_desktop.documents.issuers import BY_COMMITTEE
from dtt_desktop.domain.posts import deputy_of, short_post

ON_BEHALF, CHIEF = "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"
COLLECTIVE = ("tm", "tm_kt", "q")
"""Ways of signing for the whole committee; what the chairman decides himself is signed in one of :data:`OWN`."""
OWN = {"tm": "head", "tm_kt": "head_kt", "q": "q_own"}
_ORDERED = ("tl", "tuq")
_CHAIRMAN = ("tm", "tm_kt", "head", "head_kt", "q", "q_own")
DECISIONS = ("award_decision", "organising_committee", "council")
"""What the chairman alone decides, by law in person or through his deputy, never by order or authorisation."""
_HEAD, _DEPUTY = ("TRƯỞNG BAN",), ("KT. TRƯỞNG BAN", "PHÓ TRƯỞNG BAN")
_STANDING = ("KT. TRƯỞNG BAN", "PHÓ TRƯỞNG BAN THƯỜNG TRỰC")


def authority_lines(mode: str | None, post: str, role: tuple[str, ...] = _HEAD) -> tuple[str, ...]:
    """Return the lines above a signature; a deputy, of the chairman or of an office, signs KT. for his head.

    ``role`` is how one signs for the organising committee.
    """
    head = deputy_of(post)
    own = (f"KT. {head.upper()}", short_post(post).upper()) if head else (post.upper(),)
    lines: dict[str | None, tuple[str, ...]] = {
        "tm": (ON_BEHALF, *own),
        "tm_kt": (ON_BEHALF, *own),
        "tl": (f"TL. {CHIEF}", *own),
        "tuq": (f"TUQ. {CHIEF}", *own),
        "q": (ON_BEHALF, f"Q. {CHIEF}"),
        "q_own": (f"Q. {CHIEF}",),
        "committee": ("TM. BAN TỔ CHỨC", *role),
        "committee_seal": ("TM. BAN TỔ CHỨC", *role),
    }
    return lines.get(mode, own)


def committee_role(facts: Facts, name: str | None) -> tuple[str, ...]:
    """Return how one signs for the organising committee: its head, or a deputy for him."""
    roles = {m.full_name: m.role for m in facts.members if m.body == "organising"}
    return {"deputy": _DEPUTY, "standing_deputy": _STANDING}.get(roles.get(name or "", ""), _HEAD)


def in_person(paper: PaperFacts) -> PaperFacts:
    """Return a paper signed within the chairman's own competence: without TM."""
    mode = OWN.get(paper.signer.mode or "", paper.signer.mode)
    return replace(paper, signer=replace(paper.signer, mode=mode))


def is_chairman(post: str) -> bool:
    """Tell the chairman and his deputies by their post."""
    bare = (deputy_of(post) or post).lower().removeprefix("quyền ").removeprefix("q. ")
    return bare.startswith("chủ tịch")


def refused(paper: PaperFacts) -> list[Missing]:
    """Return what the law forbids: who is no chairman signs none of his papers, and nobody by order what he decides.

    An authorised head of office may not pass it on (article 13.3); an order goes to an office, never to a deputy of the
    chairman, who signs KT. (13.1, 13.4).
    """
    mode, post = paper.signer.mode or "", paper.signer.post or ""
    if not mode or not post:
        return []
    where = Where("paper", paper.key, "sign_mode")
    if paper.document in DECISIONS and (mode in (*_ORDERED, *BY_COMMITTEE) or not is_chairman(post)):
        return [Missing("sign-decision", where, post)]
    wrong = (mode in _CHAIRMAN and not is_chairman(post)) or (mode in _ORDERED and is_chairman(post))
    return [Missing("sign-forbidden", where, post)] if wrong or (mode == "tuq" and deputy_of(post)) else []
