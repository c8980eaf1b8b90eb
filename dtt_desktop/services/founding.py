"""New conference files: from the founding plan, or from an old file with its dates shifted."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from dtt_desktop.domain.card_layout import CardField, Picture
from dtt_desktop.domain.committee import CommitteeMember
from dtt_desktop.domain.conference import CONFERENCE_ID, Agency, Conference, LegalBasis, Paper, Recipient, Signer
from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.money import AwardRate, BaseSalary, BudgetLine
from dtt_desktop.domain.plan import PlanItem, TaskAssignment
from dtt_desktop.domain.program import ProgramItem
from dtt_desktop.domain.record import Record
from dtt_desktop.domain.remembered import NOT_SAME, Remembered
from dtt_desktop.domain.targets import CompositionTarget
from dtt_desktop.domain.unit import Unit
from dtt_desktop.domain.wording import Wording
from dtt_desktop.paths import resource
from dtt_desktop.services.files import clear_left
from dtt_desktop.services.workspace import Workspace
from dtt_desktop.storage.store import Store


def founding_facts() -> dict[str, Any]:
    """Return the facts of the founding plan."""
    facts: dict[str, Any] = json.loads(resource("founding_plan.json").read_text(encoding="utf-8"))
    return facts


def new_file(path: Path, fill: Callable[[Session], None] | None = None, asked: Mapping[str, Any] | None = None) -> None:
    """Create a conference file from the founding plan; ``fill`` may add to it in the same step.

    ``asked`` are facts of the conference that a person gave instead of the plan's: they belong to the founding, so
    the first undo does not take them back. The file appears whole or not at all.

    Raises UserError file-exists, folder-missing, folder-readonly, disk-full.
    """

    def work(session: Session) -> None:
        add_founding(session, asked)
        if fill:
            fill(session)

    _create(path, work, "new-file")


def _create(path: Path, work: Callable[[Session], None], code: str) -> None:
    def fill(draft: Path) -> None:
        workspace = Workspace.open(draft)
        try:
            workspace.do(code, work)
        finally:
            workspace.close()

    clear_left(path.parent)
    Store.create(path, fill).close()


def add_founding(session: Session, asked: Mapping[str, Any] | None = None) -> None:
    """Add the records of the founding plan to an empty file; ``asked`` takes the place of its facts."""
    facts = founding_facts()
    session.add(Conference(id=CONFERENCE_ID, **{**facts["conference"], **(asked or {})}))
    session.add(Agency(id=CONFERENCE_ID, **facts["agency"]))
    session.add_all(Signer(line_no=i, **row) for i, row in enumerate(facts["signers"], 1))
    session.add_all(Paper(**row) for row in facts["papers"])
    session.add_all(LegalBasis(line_no=i, **row) for i, row in enumerate(facts["legal_bases"], 1))
    recipients = [(paper, *row) for paper, rows in facts["recipients"].items() for row in rows]
    for i, (paper, name, *note) in enumerate(recipients, 1):
        session.add(Recipient(line_no=i, document=paper, name=name, note=note[0] if note else None))
    items = [(section, text) for section, texts in facts["plan_items"].items() for text in texts]
    session.add_all(PlanItem(line_no=i, section=s, text=t) for i, (s, t) in enumerate(items, 1))
    session.add_all(TaskAssignment(line_no=i, **row) for i, row in enumerate(facts["tasks"], 1))
    session.add_all(ProgramItem(line_no=i, **row) for i, row in enumerate(facts["program_items"], 1))
    units = [(kind, commune, name) for kind, commune, names in facts["starter_units"] for name in names]
    for i, (kind, commune, name) in enumerate(units, 1):
        session.add(Unit(line_no=i, kind=kind, former_commune=commune, name=name))
    for family, key in ((BaseSalary, "base_salaries"), (AwardRate, "award_rates"), (BudgetLine, "budget_lines")):
        session.add_all(family(line_no=i, **row) for i, row in enumerate(facts[key], 1))
    for i, (part, x, y, width, size, align, lines, on_stock) in enumerate(facts["card_fields"], 1):
        measures = {"x": str(x), "y": str(y), "width": str(width), "size": str(size)}
        session.add(CardField(line_no=i, part=part, **measures, align=align, lines=lines, on_stock=on_stock))
    session.flush()


# What a new file takes from an old one, and which columns of it stay behind. Of delegates only guests and leaders.
_OF_ITS_TIME = frozenset({
    "is_sample", "upper_congress_date", "upper_delegates", "vote_present", "vote_agree", "vote_disagree",
    "replaced_council", "ordinal", "term_from", "term_to", "review_from", "review_to",
})  # fmt: skip
"""Facts of the conference that hold for that one alone: papers ask for the next one's."""
_LEFT_BEHIND: dict[type[Record], frozenset[str]] = {
    Agency: frozenset(),
    Signer: frozenset(),
    LegalBasis: frozenset(),
    Recipient: frozenset(),
    PlanItem: frozenset(),
    CommitteeMember: frozenset(),
    CompositionTarget: frozenset(),
    Unit: frozenset({"sent_on", "reminded_on", "received_on", "allotted"}),
    Paper: frozenset({"number", "issued_on"}),
    TaskAssignment: frozenset({"done_on"}),
    ProgramItem: frozenset(),
    BaseSalary: frozenset(),
    AwardRate: frozenset(),
    BudgetLine: frozenset({"quantity", "actual"}),
    Wording: frozenset(),
    CardField: frozenset(),
    Picture: frozenset(),
    Remembered: frozenset(),
    Delegate: frozenset(
        {
            "reply",
            "substitute_name",
            "substitute_sex",
            "substitute_position",
            "invitation_no",
            "invited_on",
            "seat_no",
            "badge_no",
            "nominee_id",
            "represents_collective_id",
            "note",
        }
    ),
}


_MAY_GO_ALONG: tuple[type[Record], ...] = (CompositionTarget, Remembered)


def may_go_along(old: Workspace) -> dict[str, int]:
    """Return the tables a person may take over or leave (targets, remembered spellings), and how many rows each has."""
    with old.read() as session:
        return {family.__tablename__: len(_kept(session, family)) for family in _MAY_GO_ALONG}


def _kept(session: Session, family: type[Record]) -> list[Record]:
    """Return the rows of a family that mean something to the next conference too."""
    query = select(family)
    if family is Delegate:
        query = query.where(Delegate.delegate_group != "exemplar")
    if family is Wording:  # what one letter said stays with that letter
        query = query.where(Wording.recipient_key.is_(None))
    if family is Remembered:  # who is not the same as whom is said of people who stay behind
        query = query.where(Remembered.topic != NOT_SAME)
    return list(session.scalars(query))


def renew(old: Workspace, path: Path, name: str, day: str, leave: Collection[str] = ()) -> None:
    """Create the file of the next conference from an old one: its units, guests, signers, wording and program.

    ``leave`` names tables of :func:`may_go_along` that stay behind. Fixed deadlines move with the conference to
    ``day``. Nominees, exemplars, answers, numbers and dates of papers stay behind; the old file is only read. Raises
    UserError as :func:`new_file`.
    """
    rows: list[tuple[type[Record], dict[str, Any]]] = []
    with old.read() as session:
        conference = _values(session.get(Conference, CONFERENCE_ID), _OF_ITS_TIME)
        days = _days_between(conference.get("date"), day)
        for family, left in _LEFT_BEHIND.items():
            if family.__tablename__ not in leave:
                rows += [(family, _values(item, left)) for item in _kept(session, family)]
    conference |= {key: _shifted(conference.get(key), days) for key in ("nominate_by", "remind_by", "verify_by")}
    conference |= {"name": name, "date": day, "date_is_tentative": True}

    def work(session: Session) -> None:
        session.add(Conference(**conference))
        for family, values in rows:
            if family is TaskAssignment:
                values = values | {"due": _shifted(values.get("due"), days)}
            session.add(family(**values))

    _create(path, work, "renew-file")


def _values(item: Record | None, left: frozenset[str]) -> dict[str, Any]:
    if item is None:
        raise UserError("file-damaged")
    found = {key: getattr(item, key) for key in type(item).stored_keys if key not in left}
    return {key: value for key, value in found.items() if value is not None}


def _days_between(before: str | None, after: str) -> int:
    return (date.fromisoformat(after) - date.fromisoformat(before)).days if before else 0


def _shifted(due: str | None, days: int) -> str | None:
    """Move a fixed deadline; one counted from the conference moves by itself."""
    if not due or due.startswith("D"):
        return due
    return (date.fromisoformat(due) + timedelta(days=days)).isoformat()
