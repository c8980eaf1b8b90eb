"""Reads what papers need out of the conference file, once and plain."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from dtt_desktop.documents.facts import (
    AgencyFacts,
    ConferenceFacts,
    Facts,
    GuestFacts,
    PaperFacts,
    ProgramFacts,
    SignerFacts,
    TaskFacts,
)
from dtt_desktop.domain import code_lists as lists
from dtt_desktop.domain.conference import CONFERENCE_ID, Agency, Conference, LegalBasis, Paper, Recipient, Signer
from dtt_desktop.domain.dates import clock, official, resolve_due
from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.domain.person import honorific
from dtt_desktop.domain.plan import PlanItem, TaskAssignment
from dtt_desktop.domain.program import ProgramItem, schedule
from dtt_desktop.domain.unit import Unit
from dtt_desktop.services.workspace import Workspace

_GROUPS = {code: words.vi for code, words in lists.DELEGATE_GROUPS}
_SEXES = {code: words.vi for code, words in lists.SEX}


def read_facts(workspace: Workspace) -> Facts:
    """Return the facts of all papers."""
    with workspace.read() as session:
        conference = session.get_one(Conference, CONFERENCE_ID)
        return Facts(
            agency=_agency(session.get_one(Agency, CONFERENCE_ID)),
            conference=_conference(conference),
            papers={paper.document: _paper(session, paper) for paper in session.scalars(select(Paper))},
            sections=_sections(session),
            tasks=_tasks(session, conference.date),
            roster=_roster(session),
            program=_program(session, conference.start_time),
        )


def _agency(agency: Agency) -> AgencyFacts:
    return AgencyFacts(
        agency.name, tuple(agency.letterhead.split("\n")), agency.parent, agency.place, agency.symbol,
        agency.drafting_symbol or "", agency.size_profile,
    )  # fmt: skip


def _conference(conference: Conference) -> ConferenceFacts:
    return ConferenceFacts(
        name=conference.name,
        full_name=conference.full_name(),
        date=conference.date,
        date_is_tentative=bool(conference.date_is_tentative),
        start_time=conference.start_time,
        venue=conference.venue,
        chair=conference.chair,
        invitation_note=conference.invitation_note,
        max_delegates=conference.max_delegates,
        exemplar_percent=conference.exemplar_percent,
        upper_congress=conference.upper_congress,
    )


def _paper(session: Session, paper: Paper) -> PaperFacts:
    signer = session.get(Signer, paper.signer_id) if paper.signer_id else None
    who = SignerFacts(
        signer.id if signer else None, signer.full_name if signer else None, signer.post if signer else None,
        paper.sign_mode,
    )  # fmt: skip
    query = select(Recipient).where(Recipient.document == paper.document).order_by(Recipient.line_no, Recipient.id)
    recipients = tuple(f"{r.name} ({r.note})" if r.note else r.name for r in session.scalars(query))
    bases = select(LegalBasis).order_by(LegalBasis.line_no, LegalBasis.id)
    used = tuple(cited(b) for b in session.scalars(bases) if paper.document in _keys(b.documents))
    return PaperFacts(paper.id, paper.document, paper.number, paper.issued_on, who, recipients, used)


def _keys(documents: str | None) -> list[str]:
    return (documents or "").split(",")


def cited(basis: LegalBasis) -> str:
    """Return a legal basis as it is first cited: type, number, date, issuer, subject (appendix I, II.6).

    A law is cited without number and issuer.
    """
    parts = [f"{basis.formula} {basis.title}" if basis.formula else basis.title]
    if basis.issued_on:
        parts.append(official(basis.issued_on))
    if basis.issuer:
        parts.append(f"của {basis.issuer}")
    if basis.about:
        parts.append(basis.about if basis.about.startswith("quy định") else f"về {basis.about}")
    return " ".join(parts)


def _sections(session: Session) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for item in session.scalars(select(PlanItem).order_by(PlanItem.line_no, PlanItem.id)):
        found[item.section] = (*found.get(item.section, ()), item.text)
    return found


def _tasks(session: Session, day: str | None) -> tuple[TaskFacts, ...]:
    query = select(TaskAssignment).order_by(TaskAssignment.line_no, TaskAssignment.id)
    return tuple(TaskFacts(t.owner, t.mode, t.task, resolve_due(t.due, day)) for t in session.scalars(query))


def _roster(session: Session) -> tuple[GuestFacts, ...]:
    """Return the delegates in protocol order; read as columns, because there may be thousands."""
    units = {row.id: row.name for row in session.execute(select(Unit.id, Unit.name))}
    d = Delegate
    query = select(
        d.id, d.full_name, d.honorific, d.sex, d.position, d.workplace, d.unit_id, d.delegate_group, d.note
    ).order_by(d.protocol_rank.is_(None), d.protocol_rank, d.sort_key, d.id)
    return tuple(
        GuestFacts(
            key, name, honorific(title, sex), position, workplace or _in_sentence(units.get(unit or 0)),
            _GROUPS.get(group, ""), _SEXES.get(sex or "", ""), note or "",
        )
        for key, name, title, sex, position, workplace, unit, group, note in session.execute(query)
    )  # fmt: skip


def _in_sentence(unit: str | None) -> str | None:
    """Return a unit as it stands inside a sentence: "thôn Pò Mạch" (decree 30/2020, appendix II, III.1)."""
    return f"t{unit[1:]}" if unit and unit.startswith("Thôn ") else unit


def _program(session: Session, start: str | None) -> tuple[ProgramFacts, ...]:
    query = select(ProgramItem).order_by(ProgramItem.line_no.is_(None), ProgramItem.line_no, ProgramItem.id)
    items = list(session.scalars(query))
    slots = schedule([(item.fixed_start, item.minutes) for item in items], start)
    return tuple(
        ProgramFacts(
            item.id,
            None if slot.start is None else clock(slot.start),
            None if slot.end is None else clock(slot.end),
            item.title,
            item.lead or "",
            item.minutes is not None,
        )
        for item, slot in zip(items, slots, strict=True)
        if not item.is_internal
    )
