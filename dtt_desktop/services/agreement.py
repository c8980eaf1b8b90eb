"""What in the file contradicts itself, or did not happen yet, although a paper would say so."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from sqlalchemy import select

from dtt_desktop.documents.facts import Facts, NomineeFacts, Where
from dtt_desktop.documents.kind import DocumentKind
from dtt_desktop.documents.lists import awarded, proposed
from dtt_desktop.domain.conference import CONFERENCE_ID, Conference
from dtt_desktop.domain.dates import show_partial
from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.domain.nominee import Nominee
from dtt_desktop.services.findings import Finding
from dtt_desktop.services.workspace import Workspace

_SAY_THE_HOUR = ("invitation", "program", "desk_program", "change_notice")
_SAY_THE_DATE = ("invitation", "change_notice", "envelope")
_COMMEND = ("submission", "public_notice", "verification", "award_decision", "certificate", "certificate_on_stock")
_BEFORE_COUNCIL = ("verification", "public_notice")
_INVITE = ("invitation", "roster")
_OFFICIAL = "official_delegate"  # the kind of delegate that is elected to the congress above
_CLOCK = re.compile(r"(\d{1,2})\s*(?:giờ|h|:)\s*(\d{2})?")
_EARLY = 30  # minutes before the start that guests may be asked for


def disagreements(workspace: Workspace, facts: Facts, kind: DocumentKind, today: date) -> Iterator[Finding]:
    """Yield what the paper would say against the rest of the file, each with the cell that mends it.

    An hour told in two ways stops the paper; what an office may have its reasons for is a warning.
    """
    if kind.key in _SAY_THE_HOUR:
        yield from _hours(facts, kind)
    if kind.key in _SAY_THE_DATE and facts.conference.date_is_tentative:
        yield Finding(
            "warning", "date-tentative", {}, Where("conference", CONFERENCE_ID, "date_is_tentative"), kind.key
        )
    yield from _past(facts, kind, today)
    if kind.listed or kind.per_recipient or kind.key == "credentials":
        yield from _too_many(facts, kind)
    if kind.listed or kind.per_recipient or kind.key in _COMMEND:
        yield from _two_names(workspace, kind)
    if kind.key in _COMMEND:
        yield from _unheard(workspace, kind, awarded(facts) if "certificate" in kind.key else proposed(facts))
    if kind.key in _INVITE:
        yield from _not_invited(workspace, facts, kind)
    if kind.key == "upper_delegates":
        yield from _too_many_above(workspace, facts, kind)


def _warn(kind: DocumentKind, code: str, where: Where, params: dict[str, Any] | None = None) -> Finding:
    return Finding("warning", code, params or {}, where, kind.key)


def _hours(facts: Facts, kind: DocumentKind) -> Iterator[Finding]:
    """Yield a program that begins at another hour than the conference, and a note that asks guests for another."""
    start = facts.conference.start_time
    first = next((item for item in facts.program if item.kind != "reception" and item.start), None)
    if start and first and first.start != start:
        where = Where("program_item", first.key, "fixed_start")
        params = {"start": start, "first": first.start, "name": first.title}
        yield Finding("error", "start-differs", params, where, kind.key)
    note = _CLOCK.search(facts.conference.invitation_note or "") if kind.key == "invitation" else None
    if start and note:
        asked = int(note[1]) * 60 + int(note[2] or 0)
        begins = int(start[:2]) * 60 + int(start[3:])
        if not begins - _EARLY <= asked <= begins:
            params = {"start": start, "note": note[0].strip()}
            yield Finding(
                "warning", "note-hour", params, Where("conference", CONFERENCE_ID, "invitation_note"), kind.key
            )


def _past(facts: Facts, kind: DocumentKind, today: date) -> Iterator[Finding]:
    """Yield that a paper of before the conference is made when the day is over, or one of after it before."""
    held = facts.conference.date
    if not held:
        return
    where = Where("conference", CONFERENCE_ID, "date")
    if kind.stage == "before" and held < today.isoformat():
        yield _warn(kind, "conference-past", where, {"day": show_partial(held)})
    if kind.stage == "after" and today.isoformat() < held:
        yield _warn(kind, "conference-ahead", where, {"day": show_partial(held)})


def _two_names(workspace: Workspace, kind: DocumentKind) -> Iterator[Finding]:
    """Yield who goes by one name among the nominees and by another on the delegate list: mended in one place only."""
    people = workspace.picked(Nominee, "id", "full_name", "kind")
    names = {key: name for key, name, of in people if of == "individual"}  # a household comes by one of its people
    for key, nominee, name in workspace.picked(Delegate, "id", "nominee_id", "full_name"):
        if nominee in names and names[nominee] != name:
            where = Where("delegate", key, "full_name")
            yield _warn(kind, "name-differs", where, {"name": names[nominee], "other": name})


def _too_many(facts: Facts, kind: DocumentKind) -> Iterator[Finding]:
    limit, total = facts.conference.max_delegates, len(facts.roster)
    if limit and total > limit:
        params = {"total": total, "limit": limit}
        yield Finding(
            "warning", "too-many-delegates", params, Where("conference", CONFERENCE_ID, "max_delegates"), kind.key
        )


def _not_invited(workspace: Workspace, facts: Facts, kind: DocumentKind) -> Iterator[Finding]:
    """Yield whoever is to be commended and is on the list neither in person nor by a representative."""
    with workspace.read() as session:
        rows = session.execute(select(Delegate.nominee_id, Delegate.represents_collective_id)).all()
    there = {key for row in rows for key in row}
    for nominee in awarded(facts) if rows else []:
        if nominee.key not in there:
            yield _warn(kind, "not-invited", Where("nominee", nominee.key, "full_name"), {"name": nominee.full_name})


def _too_many_above(workspace: Workspace, facts: Facts, kind: DocumentKind) -> Iterator[Finding]:
    """Yield more official delegates than the upper level allotted."""
    allotted = workspace.one(Conference)["upper_delegates"]
    count = sum(nominee.upper_kind == _OFFICIAL for nominee in facts.nominees)
    if allotted is not None and count > allotted:
        params = {"total": count, "limit": allotted}
        yield Finding(
            "warning", "too-many-above", params, Where("conference", CONFERENCE_ID, "upper_delegates"), kind.key
        )


def _unheard(workspace: Workspace, kind: DocumentKind, people: list[NomineeFacts]) -> Iterator[Finding]:
    """Yield whoever is to be commended without a step of the selection: unit's vote, minutes, report, council."""
    with workspace.read() as session:
        rows = session.execute(select(Nominee.id, Nominee.has_minutes, Nominee.has_report)).all()
    papers = {key: (minutes, report) for key, minutes, report in rows}
    for nominee in people:
        minutes, report = papers[nominee.key]
        voted = nominee.votes.present is not None and nominee.votes.agree is not None
        for holds, code, field in (
            (voted and nominee.meeting_on, "no-meeting", "meeting_on" if voted else "vote_agree"),
            (minutes, "no-minutes", "has_minutes"),
            (report, "no-report", "has_report"),
            (
                kind.key in _BEFORE_COUNCIL or nominee.council.agree is not None,
                "no-council",
                "council_agree",
            ),
        ):
            if not holds:
                where = Where("nominee", nominee.key, field)
                yield _warn(kind, code, where, {"name": nominee.full_name})
