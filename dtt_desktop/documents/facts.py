"""What papers are made from: plain, frozen facts, read once; no live records."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from dtt_desktop.documents.meeting_facts import NO_VOTES, MeetingFacts, SessionFacts, Votes
from dtt_desktop.documents.model import Align
from dtt_desktop.domain.posts import joined

Severity = Literal["error", "warning"]


@dataclass(frozen=True)
class Where:
    """The cell that mends a fault: the table, the record's id, the field."""

    table: str
    key: int
    field: str


@dataclass(frozen=True)
class Missing:
    """A fact that a paper cannot do without; ``code`` has its sentence in ``domain/messages.py``."""

    code: str
    where: Where
    name: str = ""


NOT_DUE = frozenset(
    {
        "missing-allotment",
        "missing-nominees",
        "nobody-nominated",
        "missing-upper-delegates",
        "missing-secretary",
        "day-not-over",
        "nobody-to-remind",
        "missing-session",
        "missing-candidates",
        "missing-votes",
        "missing-unit-votes",
        "missing-budget",
        "missing-seats",
        "nobody-unpaid",
    }
)
"""What makes a paper not due yet rather than incomplete: nothing it could speak of is there so far."""


@dataclass(frozen=True)
class AgencyFacts:
    """The issuing agency as papers name it."""

    name: str
    letterhead: tuple[str, ...]
    parent: str | None
    place: str
    symbol: str
    drafting_symbol: str
    size_profile: str
    province: str = ""
    drafting_unit: str = ""
    committee_symbol: str = ""  # of the organising committee
    list_maker: str = ""  # who draws up lists that money is paid by
    accountant: str = ""
    drafter: str = ""  # the initials of who drafts


@dataclass(frozen=True)
class ConferenceFacts:
    """The conference as papers speak of it; dates are ISO, times "HH:MM"."""

    name: str
    full_name: str
    date: str | None
    date_is_tentative: bool
    start_time: str | None
    venue: str | None
    chair: str | None
    invitation_note: str | None
    max_delegates: int | None
    exemplar_percent: int | None
    upper_congress: str | None
    end_time: str | None = None
    secretary: str | None = None
    nominate_by: str | None = None  # the dates the deadlines fall on
    remind_by: str | None = None
    verify_by: str | None = None
    vote: Votes = NO_VOTES  # on the delegates to the congress above
    notice_days: int | None = None
    review: str = ""  # "2020 - 2025"
    term: str = ""  # "2025 - 2030"
    replaced_council: str = ""  # the decision on the council before


@dataclass(frozen=True)
class SignerFacts:
    """Who signs a paper and how."""

    key: int | None
    name: str | None
    post: str | None
    mode: str | None


@dataclass(frozen=True)
class PaperFacts:
    """What is set for one kind of paper."""

    key: int
    document: str
    number: int | None
    issued_on: str | None
    signer: SignerFacts
    recipients: tuple[str, ...]
    bases: tuple[str, ...]


@dataclass(frozen=True)
class TaskFacts:
    """A task of the plan; ``due_on`` is the date its deadline falls on."""

    owner: str
    mode: str | None
    task: str
    due_on: str | None
    document: str = ""  # the paper that is due then
    days_before: int | None = None  # of a deadline counted from the conference


@dataclass(frozen=True)
class Substitute:
    """Who comes in a delegate's place: the mandate, the unit and the seat stay."""

    full_name: str
    honorific: str
    position: str | None
    sex: str


@dataclass(frozen=True)
class GuestFacts:
    """One recipient of a paper made per person."""

    key: int
    full_name: str
    honorific: str
    position: str | None
    workplace: str | None
    group: str = ""
    sex: str = ""
    note: str = ""
    seat: str = ""
    unpaid: bool = False  # known not to be on the State payroll
    reply: str = ""
    substitute: Substitute | None = None  # who comes instead, once it is known

    @property
    def place(self) -> str:
        """Return the unit as it begins a line."""
        place = self.workplace or ""
        return place[:1].upper() + place[1:]

    @property
    def post(self) -> str:
        """Return post and unit as papers join them: "Phó Chủ tịch Hội Nông dân xã"."""
        return joined(self.position, self.workplace)

    @property
    def named(self) -> str:
        """Return "Ông Nguyễn Văn A"."""
        return f"{self.honorific} {self.full_name}".strip()

    @property
    def addressed(self) -> str:
        """Return "Ông Nguyễn Văn A, Trưởng thôn Pò Mạch"."""
        return ", ".join(part for part in (self.named, self.post) if part)


@dataclass(frozen=True)
class UnitFacts:
    """A nominating unit: how many it may nominate, how many it has; dates are ISO."""

    key: int
    name: str
    kind: str
    former_commune: str
    allotted: int | None
    nominated: int
    received_on: str | None
    symbol: str = ""  # as the office gives it


@dataclass(frozen=True)
class BonusFacts:
    """The bonus of an award for one kind of nominee, in đồng, and how it comes about."""

    coefficient: str
    base: int
    amount: int


@dataclass(frozen=True)
class BudgetFacts:
    """A line of the budget; ``live`` is what the data count, ``quantity`` what holds; None is not known."""

    key: int
    section: str
    name: str
    unit_word: str
    source: str
    live: int | None
    quantity: int | None
    price: int | None
    fund: str
    basis: str

    @property
    def amount(self) -> int | None:
        """Return quantity times price in đồng."""
        return None if self.quantity is None or self.price is None else self.quantity * self.price

    @property
    def overridden(self) -> bool:
        """Tell whether a typed quantity differs from what the data count."""
        return self.live is not None and self.quantity != self.live


@dataclass(frozen=True)
class CardFieldFacts:
    """The place of a text on the certificate, mm and points."""

    part: str
    x: float
    y: float
    width: float
    size: float
    align: Align
    lines: int
    on_stock: bool


@dataclass(frozen=True)
class NomineeFacts:
    """A nominee; ``kind`` and ``status`` are codes, ``award`` and ``unit`` are in words."""

    key: int
    kind: str
    status: str
    full_name: str
    honorific: str
    position: str
    unit: str
    representative: str
    award: str
    award_key: str
    achievement: str
    upper_kind: str
    unit_key: int | None = None
    meeting_on: str | None = None
    votes: Votes = NO_VOTES
    council_on: str | None = None
    council: Votes = NO_VOTES
    born: str = ""  # the year
    village: str = ""  # where the nominee lives

    @property
    def named(self) -> str:
        """Return the name as papers write it: "Ông Nguyễn Văn A", a collective's name alone."""
        if self.kind == "collective" or self.full_name.startswith("Hộ "):
            return self.full_name
        person = f"{self.honorific} {self.full_name}".strip()
        return f"Hộ {person[:1].lower()}{person[1:]}" if self.kind == "household" and self.honorific else person


@dataclass(frozen=True)
class MemberFacts:
    """A member of the organising committee or the council; ``body`` and ``role`` are codes."""

    key: int
    body: str
    full_name: str
    honorific: str
    post: str
    role: str
    duty: str


@dataclass(frozen=True)
class ProgramFacts:
    """One printed line of the program; ``start`` and ``end`` are "HH:MM"."""

    key: int
    start: str | None
    end: str | None
    title: str
    lead: str
    timed: bool = True  # has minutes of its own
    internal: bool = False  # for the desk only
    note: str = ""
    kind: str = ""


Count = tuple[str, int]
"""What is counted, in words, and how many; "" stands for not known."""


@dataclass(frozen=True)
class Facts:
    """Everything papers draw on."""

    agency: AgencyFacts
    conference: ConferenceFacts
    papers: dict[str, PaperFacts]
    sections: dict[str, tuple[str, ...]] = field(default_factory=dict)
    tasks: tuple[TaskFacts, ...] = ()
    roster: tuple[GuestFacts, ...] = ()
    program: tuple[ProgramFacts, ...] = ()  # what delegates are given
    desk_program: tuple[ProgramFacts, ...] = ()  # with the internal lines
    units: tuple[UnitFacts, ...] = ()
    nominees: tuple[NomineeFacts, ...] = ()
    members: tuple[MemberFacts, ...] = ()
    census: tuple[tuple[str, tuple[Count, ...]], ...] = ()  # tables of the delegates: title, counts
    meetings: tuple[MeetingFacts, ...] = ()
    sessions: tuple[SessionFacts, ...] = ()  # of the council, the latest last
    bonuses: Mapping[tuple[str, str], BonusFacts] = field(default_factory=dict)  # award, kind of nominee
    rounding: str = ""  # in words
    budget: tuple[BudgetFacts, ...] = ()
    card_fields: tuple[CardFieldFacts, ...] = ()
    emblem: bytes | None = None
    emblem_unsound: bool = False  # the file holds something in its place that is no picture to be drawn
    first_place: int = 1  # the place of the first label on its sheet
    wording: Mapping[tuple[str, str, int], str] = field(default_factory=dict)  # document, phrase, recipient or 0
    ticked: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # document -> sensitive columns it prints
    details: Mapping[tuple[str, int], Mapping[str, str]] = field(default_factory=dict)  # table, id -> those, in words
    oldest: str = ""
    youngest: str = ""
    average_age: str = ""  # "47,3", of those whose birth is known
    ages_known: int = 0
    today: str = ""  # the day the facts were read on
    unfilled: tuple[Missing, ...] = ()  # names in braces that stand for nothing known, by the row they stand in

    @property
    def commune(self) -> str:
        """Return "xã Lợi Bác"."""
        return self.agency.name.removeprefix("Ủy ban nhân dân ")

    @property
    def session(self) -> SessionFacts | None:
        """Return the council's latest session."""
        return self.sessions[-1] if self.sessions else None

    @property
    def over(self) -> bool:
        """Tell whether the day of the conference is over, so that papers may say what happened on it."""
        return not (self.today and self.conference.date) or self.conference.date < self.today

    @property
    def course(self) -> tuple[str, ...]:
        """Return what was done at the conference, without welcome and breaks."""
        return tuple(item.title for item in self.program if item.kind not in ("reception", "break"))

    @property
    def year(self) -> int | None:
        """Return the year papers without a date of their own belong to; in January it may still be the old one."""
        day = self.conference.date
        return int(day[:4]) if day and day[5:7] != "01" else None

    @property
    def has_program(self) -> bool:
        """Tell whether the program can go with other papers: every line has its time."""
        return bool(self.program) and all(item.timed and item.start for item in self.program)
