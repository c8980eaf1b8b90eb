"""What papers know of meetings: votes, the meetings of units, the sessions of the council."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Votes:
    """Votes on one nominee; None stands for not entered."""

    present: int | None = None
    agree: int | None = None
    disagree: int | None = None
    abstain: int | None = None

    @property
    def entered(self) -> bool:
        """Tell whether any vote was entered."""
        return any(v is not None for v in (self.agree, self.disagree, self.abstain))

    @property
    def total(self) -> int:
        """Return all votes entered."""
        return sum(v or 0 for v in (self.agree, self.disagree, self.abstain))


@dataclass(frozen=True)
class MeetingFacts:
    """The meeting of a unit that selected; dates are ISO, times "HH:MM", ``method`` is in words."""

    unit_key: int
    held_on: str | None
    start_time: str | None
    end_time: str | None
    venue: str
    summoned: int | None
    present: int | None
    chair: str
    secretary: str
    method: str
    absent: tuple[str, ...] = ()  # names with reasons
    tellers: tuple[str, ...] = ()  # the first leads them


@dataclass(frozen=True)
class SessionFacts:
    """A session of the council; ``quorum``, ``threshold`` and ``vote_base`` are codes of ``domain/meetings.py``."""

    key: int
    held_on: str | None
    start_time: str | None
    end_time: str | None
    venue: str
    present: int | None
    written: int
    method: str
    quorum: str
    threshold: str
    vote_base: str
    absent: tuple[str, ...] = ()
    tellers: tuple[str, ...] = ()


NO_VOTES = Votes()
"""Nothing was entered."""
