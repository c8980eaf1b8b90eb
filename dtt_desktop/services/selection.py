"""What the meetings that select leave behind, as papers need it."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from dtt_desktop.documents.meeting_facts import MeetingFacts, SessionFacts, Votes
from dtt_desktop.domain.conference import Conference
from dtt_desktop.domain.meetings import METHODS, CouncilSession, UnitMeeting
from dtt_desktop.domain.nominee import Nominee

_METHODS = {code: words.vi.lower() for code, words in METHODS}


def meetings(session: Session) -> tuple[MeetingFacts, ...]:
    """Return the selection meetings of the units."""
    order = select(UnitMeeting).order_by(UnitMeeting.line_no, UnitMeeting.id)
    return tuple(
        MeetingFacts(
            m.unit_id, m.held_on, m.start_time, m.end_time, m.venue or "", m.summoned, m.present, m.chair or "",
            m.secretary or "", _METHODS.get(m.method, ""), _lines(m.absent), _lines(m.tellers),
        )
        for m in session.scalars(order)
    )  # fmt: skip


def _lines(text: str | None) -> tuple[str, ...]:
    return tuple(line.strip() for line in (text or "").split("\n") if line.strip())


def sessions(session: Session) -> tuple[SessionFacts, ...]:
    """Return the sessions of the council, the latest last."""
    order = select(CouncilSession).order_by(
        CouncilSession.held_on.is_not(None), CouncilSession.held_on, CouncilSession.line_no
    )
    return tuple(
        SessionFacts(
            s.id, s.held_on, s.start_time, s.end_time, s.venue or "", s.present, s.written or 0,
            _METHODS.get(s.method, ""), s.quorum, s.threshold, s.vote_base, _lines(s.absent),
            _lines(s.tellers),
        )
        for s in session.scalars(order)
    )  # fmt: skip


def congress_votes(conference: Conference) -> Votes:
    """Return how the conference voted on the delegates to the congress above; who did neither had another opinion."""
    present, agree, against = conference.vote_present, conference.vote_agree, conference.vote_disagree
    other = present - agree - (against or 0) if present is not None and agree is not None else None
    return Votes(present, agree, against if other is None else against or 0, other)


def unit_votes(nominee: Nominee) -> Votes:
    """Return how the unit voted on a nominee."""
    return Votes(nominee.vote_present, nominee.vote_agree, nominee.vote_disagree, nominee.vote_abstain)


def council_votes(nominee: Nominee) -> Votes:
    """Return how the council voted on a nominee."""
    return Votes(None, nominee.council_agree, nominee.council_disagree, nominee.council_abstain)
