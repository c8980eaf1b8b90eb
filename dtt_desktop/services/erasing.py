"""Erases people's sensitive data for good after settlement; the statistics stay.

What stays behind is a tombstone: when, why and by whom. Of the sensitive data nothing stays, not even the year of
birth: the counts, ages in bands too, are frozen first.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import select

from dtt_desktop.domain.conference import CONFERENCE_ID, Conference
from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.nominee import Nominee
from dtt_desktop.domain.paper_copy import PaperCopy
from dtt_desktop.domain.privacy import ERASED, KeptCount, TickedColumn, sensitive_keys
from dtt_desktop.domain.text import clean
from dtt_desktop.services.census import census
from dtt_desktop.services.scrubbing import Scrubber, marks_of, scrub_texts
from dtt_desktop.services.workspace import Workspace
from dtt_desktop.storage import erasing
from dtt_desktop.storage.changes import Values

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

PEOPLE: dict[str, type[Nominee] | type[Delegate]] = {"nominee": Nominee, "delegate": Delegate}
EVERYBODY = "sensitive:"  # begins the mark of an erasure of all sensitive data
_CARRIED = ("village",)  # basic data by law, but where somebody lives is needed by nobody after settlement
Backups = Callable[[], Iterable[Path]]
"""Lists the backups of the file; those made before an erasure still hold what it erased."""


@dataclass(frozen=True)
class Erased:
    """How many people's data are gone, and the backups that still hold them."""

    people: int
    backups: tuple[Path, ...]


def erase_sensitive(workspace: Workspace, reason: str, backups: Backups = tuple) -> Erased:
    """Empty the sensitive columns of everybody, freeze the counts first, clean history, copies and texts.

    It cannot be undone. Raises UserError required without a reason, and those of the disk.
    """
    reason = reason_of(reason)
    people = sum(len(workspace.rows(family)) for family in PEOPLE.values())

    def work(session: Session) -> None:
        connection = session.connection()
        _freeze_counts(session)
        numbers = {"birth", "party_date", "phone", "citizen_id"}
        marks = {
            mark
            for table, family in PEOPLE.items()
            for values in (*_live(session, family), *(v for _, v in erasing.history_values(connection, table)))
            for mark in marks_of(values, numbers)
        }
        scrubber = Scrubber(marks)
        _empty(session)
        _forget_ticked(session, _ever_ticked(session))
        scrub_texts(session, scrubber)
        with erasing.unguarded(connection):
            erasing.rewrite_rows(connection, lambda table, _, values: _cleaned(table, values, scrubber))
            erasing.rewrite_params(connection, lambda _, params: scrubber.values(params))
        erasing.write_tombstone(connection, EVERYBODY + secrets.token_hex(8), reason)

    workspace.erase("erase-sensitive", work, {"reason": reason, "count": people})
    return Erased(people, tuple(backups()))  # with the backup taken just before


def reason_of(typed: str) -> str:
    """Return why something is erased as it is kept. Raises UserError erase-reason when nothing was typed."""
    reason = clean(typed)
    if not reason:
        raise UserError("erase-reason", "reason")
    return reason


def _live(session: Session, family: type[Nominee] | type[Delegate]) -> Iterable[Values]:
    return (vars(record) for record in session.scalars(select(family)))


def _freeze_counts(session: Session) -> None:
    """Keep the statistics of the delegates as they stand, unless they were kept before."""
    if session.scalars(select(KeptCount.id).limit(1)).first() is not None:
        return
    conference = session.get_one(Conference, CONFERENCE_ID)
    tables = census(session, conference.date, conference.age_bands)["census"]
    rows = [(title, name, number) for title, counts in tables for name, number in counts]
    session.add_all(
        KeptCount(line_no=i, title=title, name=name or None, number=number)
        for i, (title, name, number) in enumerate(rows, start=1)
    )


def _emptied(family: type[Nominee] | type[Delegate]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*sensitive_keys(family), *_CARRIED)))


def _empty(session: Session) -> None:
    for family in PEOPLE.values():
        for record in session.scalars(select(family)):
            for key in _emptied(family):
                setattr(record, key, None)
            record.derive()  # the search text held some of it


def _ever_ticked(session: Session) -> set[str]:
    """Return the papers that print or have printed a sensitive column: what their copies said goes."""
    past = erasing.history_values(session.connection(), TickedColumn.__tablename__)
    ticked = {tick.document for tick in session.scalars(select(TickedColumn))}
    return ticked | {v["document"] for _, v in past if "document" in v}  # a change holds only what differs


def _forget_ticked(session: Session, documents: set[str]) -> None:
    for tick in session.scalars(select(TickedColumn)):
        session.delete(tick)
    for copy in session.scalars(select(PaperCopy)):
        if copy.document in documents:
            copy.said = ERASED


def _cleaned(table: str, values: Values, scrubber: Scrubber) -> Values:
    """Return one side of a change without what is sensitive; that something stood there stays to be seen."""
    if table in PEOPLE:
        gone = _emptied(PEOPLE[table])
        values = {k: ERASED if k in gone and v is not None else v for k, v in values.items()}
    elif table == PaperCopy.__tablename__ and "said" in values:
        values = {**values, "said": ERASED}  # what copies say is only compared with the live ones
    return scrubber.values(values)
