"""Reads what papers need out of the conference file, once and plain."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any, cast

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from dtt_desktop.documents.columns import SENSITIVE
from dtt_desktop.documents.facts import (
    AgencyFacts,
    CardFieldFacts,
    ConferenceFacts,
    Facts,
    GuestFacts,
    MemberFacts,
    NomineeFacts,
    ProgramFacts,
    Substitute,
    TaskFacts,
    UnitFacts,
    Where,
)
from dtt_desktop.documents.model import Align
from dtt_desktop.documents.pictures import check_head
from dtt_desktop.documents.resolving import resolved, unfilled
from dtt_desktop.documents.wording import EVERYBODY
from dtt_desktop.domain import code_lists as lists
from dtt_desktop.domain.card_layout import CardField, Picture
from dtt_desktop.domain.committee import CommitteeMember
from dtt_desktop.domain.conference import CONFERENCE_ID, Agency, Conference, LegalBasis, Recipient
from dtt_desktop.domain.dates import clock, days_before, resolve_due
from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.domain.kinds import Context
from dtt_desktop.domain.money import ROUNDINGS
from dtt_desktop.domain.nominee import Nominee
from dtt_desktop.domain.person import honorific
from dtt_desktop.domain.plan import PlanItem, TaskAssignment
from dtt_desktop.domain.posts import honoured, in_sentence, lives_by
from dtt_desktop.domain.privacy import TickedColumn
from dtt_desktop.domain.program import ProgramItem, schedule
from dtt_desktop.domain.record import Record
from dtt_desktop.domain.unit import Unit
from dtt_desktop.domain.wording import Wording
from dtt_desktop.services import money, selection
from dtt_desktop.services.census import census
from dtt_desktop.services.paper_facts import read_papers
from dtt_desktop.services.workspace import Workspace

_GROUPS = {code: words.vi for code, words in lists.DELEGATE_GROUPS}
_SEXES = {code: words.vi for code, words in lists.SEX}
_AWARDS = {
    "certificate": "Giấy khen của Chủ tịch UBND {xã}",
    "merit_certificate": "Đề nghị Bằng khen của Chủ tịch UBND {cấp tỉnh}",
    "honour_only": "Biểu dương tại hội nghị",
}
_ROUNDINGS = {code: words.vi for code, words in ROUNDINGS}
EMBLEM = "emblem"
"""The name of the picture that stands for the national emblem on certificates."""
_FREE: tuple[tuple[type[Record], str], ...] = (
    (PlanItem, "text"), (TaskAssignment, "task"), (TaskAssignment, "owner"), (ProgramItem, "title"),
    (ProgramItem, "lead"), (Recipient, "name"), (LegalBasis, "issuer"), (LegalBasis, "about"),
    (Conference, "upper_congress"),
)  # fmt: skip


def read_facts(workspace: Workspace, today: date | None = None) -> Facts:
    """Return the facts of all papers, as of a day of the office's calendar: this one."""
    today = today or date.today()  # noqa: DTZ011
    with workspace.read() as session:
        conference = session.get_one(Conference, CONFERENCE_ID)
        desk = _program(session, conference.start_time)
        agency = session.get_one(Agency, CONFERENCE_ID)
        settled = read_papers(session, conference.date)
        emblem, unsound = _emblem(session)
        decided_on = settled["award_decision"].issued_on or conference.date
        facts = Facts(
            agency=_agency(agency),
            conference=_conference(conference),
            papers=settled,
            sections=_sections(session),
            tasks=_tasks(session, conference.date),
            roster=_roster(session),
            program=tuple(item for item in desk if not item.internal),
            desk_program=desk,
            units=_units(session),
            nominees=_nominees(session),
            members=_members(session),
            meetings=selection.meetings(session),
            sessions=selection.sessions(session),
            bonuses=money.bonuses(session, decided_on, agency.rounding),
            rounding=_ROUNDINGS[agency.rounding],
            wording=_wording(session),
            today=today.isoformat(),
            card_fields=_card_fields(session),
            emblem=emblem,
            emblem_unsound=unsound,
            **_ticked(session),
            **census(session, conference.date, conference.age_bands),
        )
        facts = replace(facts, unfilled=unfilled(facts, _free_texts(session)))
        return resolved(replace(facts, budget=money.budget(session, facts)))


def _free_texts(session: Session) -> Iterator[tuple[Where, str]]:
    """Yield the texts that may name facts in braces, each with its cell."""
    for family, key in _FREE:
        texts = select(family.id, getattr(family, key)).where(getattr(family, key).contains("{"))
        for row, text in session.execute(texts):
            yield Where(family.__tablename__, row, key), text


def _wording(session: Session) -> dict[tuple[str, str, int], str]:
    return {
        (w.document, w.phrase, w.recipient_key or EVERYBODY): w.text or "" for w in session.scalars(select(Wording))
    }


def _ticked(session: Session) -> dict[str, Any]:
    """Return which sensitive columns papers print, and those columns alone of everybody; nothing else is read."""
    ticked: dict[str, tuple[str, ...]] = {}
    for tick in session.scalars(select(TickedColumn).order_by(TickedColumn.id)):
        ticked[tick.document] = (*ticked.get(tick.document, ()), tick.column_key)
    wanted = [key for key in SENSITIVE if any(key in keys for keys in ticked.values())]
    details: dict[tuple[str, int], dict[str, str]] = {}
    for family in (Nominee, Delegate) if wanted else ():
        fields = [family.field(key) for key in wanted]
        for key, *values in session.execute(select(family.id, *(getattr(family, key) for key in wanted))):
            shown = {f.key: f.show(v, Context()) for f, v in zip(fields, values, strict=True) if v is not None}
            details[family.__tablename__, key] = shown
    return {"ticked": ticked, "details": details}


def _card_fields(session: Session) -> tuple[CardFieldFacts, ...]:
    order = select(CardField).order_by(CardField.line_no, CardField.id)
    return tuple(
        CardFieldFacts(
            f.part,
            float(f.x),
            float(f.y),
            float(f.width),
            float(f.size),
            cast(Align, f.align),
            f.lines,
            bool(f.on_stock),
        )
        for f in session.scalars(order)
    )


def _emblem(session: Session) -> tuple[bytes | None, bool]:
    """Return the emblem, and whether there is one that is no sound picture: a file may have been changed by others."""
    data = session.scalar(select(Picture.data).where(Picture.name == EMBLEM))
    if not data:
        return None, False
    try:
        found = b64decode(data, validate=True)
        check_head(found)
    except ValueError:
        return None, True
    return found, False


def _agency(agency: Agency) -> AgencyFacts:
    return AgencyFacts(
        agency.name, tuple(agency.letterhead.split("\n")), agency.parent, agency.place, agency.symbol,
        agency.drafting_symbol or "", agency.size_profile, agency.province or "", agency.drafting_unit or "",
        agency.committee_symbol or "", agency.list_maker or "", agency.accountant or "", agency.drafter or "",
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
        end_time=conference.end_time,
        secretary=conference.secretary,
        nominate_by=resolve_due(conference.nominate_by, conference.date),
        remind_by=resolve_due(conference.remind_by, conference.date),
        verify_by=resolve_due(conference.verify_by, conference.date),
        vote=selection.congress_votes(conference),
        notice_days=conference.notice_days,
        review=_years(conference.review_from, conference.review_to),
        term=_years(conference.term_from, conference.term_to),
        replaced_council=(conference.replaced_council or "").rstrip("."),
    )


def _years(first: int | None, last: int | None) -> str:
    return f"{first} - {last}" if first and last else ""


def _sections(session: Session) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for item in session.scalars(select(PlanItem).order_by(PlanItem.line_no, PlanItem.id)):
        found[item.section] = (*found.get(item.section, ()), item.text)
    return found


def _tasks(session: Session, day: str | None) -> tuple[TaskFacts, ...]:
    query = select(TaskAssignment).order_by(TaskAssignment.line_no, TaskAssignment.id)
    return tuple(
        TaskFacts(t.owner, t.mode, t.task, resolve_due(t.due, day), t.document or "", days_before(t.due))
        for t in session.scalars(query)
    )


def _substitute(name: str | None, sex: str | None, position: str | None) -> Substitute | None:
    """Return who comes instead, once it is known."""
    return Substitute(name, honorific(None, sex), position, _SEXES.get(sex or "", "")) if name else None


def _roster(session: Session) -> tuple[GuestFacts, ...]:
    """Return the delegates in protocol order; read as columns, because there may be thousands."""
    units = {row.id: row.name for row in session.execute(select(Unit.id, Unit.name))}
    d = Delegate
    query = select(
        d.id,
        d.full_name,
        d.honorific,
        d.sex,
        d.position,
        d.workplace,
        d.village,
        d.unit_id,
        d.delegate_group,
        d.note,
        d.seat_no,
        d.on_state_payroll,
        d.reply,
        d.substitute_name,
        d.substitute_sex,
        d.substitute_position,
    ).order_by(d.protocol_rank.is_(None), d.protocol_rank, d.sort_key, d.id)
    return tuple(
        GuestFacts(
            key, name, honoured(honorific(title, sex)), honoured(position or "") or None,
            _belongs(position, workplace, village, units.get(unit or 0)),
            _GROUPS.get(group, ""), _SEXES.get(sex or "", ""), note or "", seat or "", paid is False, reply,
            _substitute(*other),
        )
        for key, name, title, sex, position, workplace, village, unit, group, note, seat, paid, reply, *other
        in session.execute(query)
    )  # fmt: skip


def _belongs(position: str | None, workplace: str | None, village: str | None, unit: str | None) -> str | None:
    """Return where a person belongs: the place of work, of who has no post the home, else the nominating unit."""
    home = village if lives_by(position or "") else None
    return in_sentence(workplace or home or unit)


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
            bool(item.is_internal),
            item.note or "",
            item.kind or "",
        )
        for item, slot in zip(items, slots, strict=True)
    )


def _units(session: Session) -> tuple[UnitFacts, ...]:
    counted = select(Nominee.unit_id, func.count()).where(Nominee.status != "withdrawn").group_by(Nominee.unit_id)
    nominated = {unit: count for unit, count in session.execute(counted)}  # noqa: C416 - dict() would ask for keys
    return tuple(
        UnitFacts(
            u.id,
            u.name,
            u.kind or "",
            u.former_commune or "",
            u.allotted,
            nominated.get(u.id, 0),
            u.received_on,
            u.symbol or "",
        )
        for u in session.scalars(select(Unit).order_by(Unit.line_no, Unit.id))
    )


def _members(session: Session) -> tuple[MemberFacts, ...]:
    order = select(CommitteeMember).order_by(CommitteeMember.line_no, CommitteeMember.id)
    return tuple(
        MemberFacts(m.id, m.body, m.full_name, m.honorific or "", m.post or "", m.role, m.duty or "")
        for m in session.scalars(order)
    )


def _nominees(session: Session) -> tuple[NomineeFacts, ...]:
    units = {unit.id: unit for unit in session.scalars(select(Unit))}
    order = select(Nominee).order_by(Nominee.sort_key, Nominee.birth, Nominee.id)
    return tuple(
        NomineeFacts(
            n.id, n.kind, n.status, n.full_name, honoured(honorific(n.honorific, n.sex)),
            honoured(n.position or ""), _nominee_place(n, units.get(n.unit_id or 0)), n.representative or "",
            _AWARDS.get(n.proposed_award or "", ""), n.proposed_award or "", n.achievement_summary or "",
            n.upper_kind or "", n.unit_id, n.meeting_on, selection.unit_votes(n), n.council_on,
            selection.council_votes(n), (n.birth or "")[:4], in_sentence(n.village) or "",
        )
        for n in session.scalars(order)
    )  # fmt: skip


def _nominee_place(nominee: Nominee, unit: Unit | None) -> str:
    """Return the unit of a nominee; of a household the address, which is never the unit that nominated it.

    A village is both. The address is what certificate and list give for a household (decree 98/2023, article 104).
    """
    name = unit.name if unit else None
    if nominee.kind != "household":
        return _belongs(nominee.position, nominee.workplace, nominee.village, name) or ""
    home = nominee.village or nominee.workplace or (name if unit and unit.kind == "village" else None)
    return in_sentence(home) or ""
