"""Erases one person for good: rows, letters, wording, the name in texts, the history.

What stays behind is a tombstone: when, why, by whom, and a mark that tells whom only to one who knows the name.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Iterable
from typing import TYPE_CHECKING, cast

from sqlalchemy import select

from dtt_desktop.domain.committee import CommitteeMember
from dtt_desktop.domain.conference import Signer
from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.names import same_name_key
from dtt_desktop.domain.nominee import Nominee
from dtt_desktop.domain.paper_copy import PaperCopy
from dtt_desktop.domain.privacy import ERASED
from dtt_desktop.domain.record import Record
from dtt_desktop.domain.wording import Wording
from dtt_desktop.services.erasing import (
    EVERYBODY,
    PEOPLE,
    Backups,
    Erased,
    erase_sensitive,
    reason_of,
)
from dtt_desktop.services.scrubbing import Scrubber, marks_of, scrub_texts
from dtt_desktop.services.workspace import Workspace
from dtt_desktop.storage import erasing
from dtt_desktop.storage.changes import Values

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

About = tuple[str, int]


def same_person(workspace: Workspace, table: str, key: int) -> list[About]:
    """Return the rows that hold one person: on the list of delegates and among the nominees."""
    place = Delegate.column_keys.index("nominee_id")
    links = {row[0]: row[place] for row in workspace.rows(Delegate)}
    nominee = key if table == "nominee" else links.get(key)
    if nominee is None:
        return [(table, key)]
    return [*(("delegate", delegate) for delegate, link in links.items() if link == nominee), ("nominee", nominee)]


def erase_person(workspace: Workspace, table: str, key: int, reason: str, backups: Backups = tuple) -> Erased:
    """Erase one person with all that tells of them: rows, letters, wording, names in texts, history.

    It cannot be undone. Raises UserError required without a reason, gone, and those of the disk.
    """
    reason = reason_of(reason)
    rows = same_person(workspace, table, key)
    params = {"reason": reason}

    def work(session: Session) -> None:
        marks = _marks(session, rows)
        former = _former(session, marks)
        scrubber = Scrubber(marks - _of_others(session, rows))
        params["reason"] = scrubber.text(reason)
        _forget_papers(session, [at for family, at in rows if family == "delegate"], scrubber)
        _detach(session, [at for family, at in rows if family == "nominee"])
        for (family, at), record in _records(session, rows).items():
            past = erasing.history_values(session.connection(), family, at)
            for name in {record.full_name, *(v["full_name"] for _, v in past if "full_name" in v)}:
                erasing.write_tombstone(session.connection(), _mark(family, at, name), params["reason"])
            session.delete(record)
            session.flush()
        _forget(session, [*rows, *former], scrubber)

    workspace.erase("erase-person", work, params)
    return Erased(1, tuple(backups()))  # with the backup taken just before


def erase_again(workspace: Workspace, stones: Iterable[erasing.Tombstone]) -> int:
    """Erase in a restored file what had been erased before it was restored; return how many erasures that were.

    ``stones`` are tombstones of other states of the file; they stand in it afterwards, so that it is done once.
    """
    held = {stone.mark for stone in erasing.tombstones(workspace.store.driver)}
    done = 0
    for stone in stones:
        if stone.mark in held:
            continue
        if stone.mark.startswith(EVERYBODY):
            erase_sensitive(workspace, stone.reason)
            done += 1
        elif about := _known_by(workspace, stone.mark):
            erase_person(workspace, *about, stone.reason)
            done += 1
        with workspace.store.session() as session:
            erasing.carry(session.connection(), stone)
    return done


def _mark(table: str, key: int, name: str, salt: str = "") -> str:
    """Return what tells a person to one who knows the name: salted, so that no list of marks can be compared."""
    salt = salt or secrets.token_hex(8)
    made = hashlib.sha256(f"{salt}:{table}:{key}:{same_name_key(name)}".encode()).hexdigest()
    return f"{salt}:{made}"


def _known_by(workspace: Workspace, mark: str) -> About | None:
    salt = mark.split(":")[0]
    for table, family in PEOPLE.items():
        place = family.column_keys.index("full_name")
        for row in workspace.rows(family):
            if _mark(table, row[0], row[place], salt) == mark:
                return table, row[0]
    return None


def _records(session: Session, rows: list[About]) -> dict[About, Nominee | Delegate]:
    """Return a person's records. Raises UserError gone."""
    found: dict[About, Nominee | Delegate] = {}
    for table, key in rows:
        record = session.get(PEOPLE[table], key)
        if record is None:
            raise UserError("gone")
        found[table, key] = cast("Nominee | Delegate", record)
    return found


def _marks(session: Session, rows: list[About]) -> set[str]:
    """Return what the person is known by, and was before."""
    marks: set[str] = set()
    for (table, key), record in _records(session, rows).items():
        past = (values for _, values in erasing.history_values(session.connection(), table, key))
        for values in (vars(record), *past):
            marks |= marks_of(values)
    return marks


def _former(session: Session, marks: set[str]) -> list[About]:
    """Return the rows deleted before that held the same person: the name and one thing more."""
    found: dict[About, set[str]] = {}
    for table, family in PEOPLE.items():
        present = set(session.scalars(select(family.id)))
        for key, values in erasing.history_values(session.connection(), table):
            if key not in present:
                found.setdefault((table, key), set()).update(marks_of(values))
    return [about for about, known in found.items() if len(known & marks) > 1]


def _of_others(session: Session, rows: list[About]) -> set[str]:
    """Return what other people's rows hold too: a namesake must not lose the name."""
    found: set[str] = set()
    families: tuple[type[Record], ...] = (Nominee, Delegate, CommitteeMember, Signer)
    for family in families:
        for record in session.scalars(select(family)):
            if (family.__tablename__, record.id) not in rows:
                found |= marks_of(vars(record))
    return found


def _forget_papers(session: Session, delegates: list[int], scrubber: Scrubber) -> None:
    """Empty the letters to a person, and the lists: more than the name tells who stood there. Numbers stay used."""
    for copy in session.scalars(select(PaperCopy)):
        if copy.recipient_key in delegates:
            copy.recipient = copy.said = ERASED
        elif scrubber.text(copy.said) != copy.said:
            copy.said = ERASED
    for wording in session.scalars(select(Wording).where(Wording.recipient_key.in_(delegates))):
        session.delete(wording)


def _detach(session: Session, nominees: list[int]) -> None:
    """Let go of delegates who speak for a household or collective that is erased."""
    for delegate in session.scalars(select(Delegate).where(Delegate.represents_collective_id.in_(nominees))):
        delegate.represents_collective_id = None


def _forget(session: Session, rows: list[About], scrubber: Scrubber) -> None:
    """Take a person out of texts and history; the steps stay, saying that something was there."""
    connection = session.connection()
    scrub_texts(session, scrubber)
    steps = {step for table, key in rows for step in erasing.steps_of(connection, table, key)}
    emptied = dict(session.execute(select(PaperCopy.id, PaperCopy.recipient).where(PaperCopy.said == ERASED)).all())

    def clean_row(table: str, key: int, values: Values) -> Values | None:
        if (table, key) in rows:
            return None
        if table == PaperCopy.__tablename__ and key in emptied:
            gone = ("said", "recipient") if emptied[key] == ERASED else ("said",)
            values = {k: ERASED if k in gone else v for k, v in values.items()}
        return scrubber.values(values)

    def clean_params(step: int | None, params: Values) -> Values:
        named = step in steps and params.get("table") in PEOPLE and params.get("count") == 1 and "name" in params
        return scrubber.values({**params, "name": ERASED} if named else params)

    with erasing.unguarded(connection):
        erasing.rewrite_rows(connection, clean_row)
        erasing.rewrite_params(connection, clean_params)
        for table, key in rows:
            erasing.rename_events(connection, table, key, ERASED)
