"""Persons entered twice: found, compared, merged field by field, told apart for good. Never merged silently."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.domain.identity import Likeness
from dtt_desktop.domain.nominee import Nominee
from dtt_desktop.domain.paper_copy import PaperCopy
from dtt_desktop.domain.remembered import NOT_SAME, Remembered
from dtt_desktop.domain.schema import BY_TABLE, REFERENCES
from dtt_desktop.domain.text import clean, fold
from dtt_desktop.domain.wording import Wording
from dtt_desktop.services.lists.matching import kept_people
from dtt_desktop.services.lists.taking import remember
from dtt_desktop.services.records import load, set_values
from dtt_desktop.services.workspace import Workspace

_DATE = re.compile(r"\d{4}(-\d\d(-\d\d)?)?\Z")
Key = tuple[str, int]  # table, id


@dataclass(frozen=True)
class Pair:
    """Two entries that may be one person, with what tells for and against it."""

    one: Key
    other: Key
    likeness: Likeness

    @property
    def mark(self) -> str:
        """Return what the pair is remembered by."""
        return pair_mark(self.one, self.other)


def pair_mark(one: Key, other: Key) -> str:
    """Return what two entries are remembered by, whichever comes first."""
    return "|".join(f"{table}:{key}" for table, key in sorted((one, other)))


def find_pairs(workspace: Workspace) -> list[Pair]:
    """Return the pairs to be decided, the likeliest first; a delegate who came from a nominee is no pair with them."""
    topic, key = Remembered.column_keys.index("topic"), Remembered.column_keys.index("key")
    apart = {row[key] for row in workspace.rows(Remembered) if row[topic] == NOT_SAME}
    place = Delegate.column_keys.index("nominee_id")
    came_from = {row[0]: row[place] for row in workspace.rows(Delegate)}
    people = kept_people(workspace, [Nominee, Delegate])
    found = [Pair(a, b, likeness) for a, b, likeness in people.pairs()]
    pairs = [
        pair for pair in found
        if pair.mark not in apart and not _linked(pair, came_from)
    ]  # fmt: skip
    return sorted(pairs, key=lambda pair: -pair.likeness.score)


def _linked(pair: Pair, came_from: Mapping[int, int | None]) -> bool:
    """Tell a nominee and the delegate made of them."""
    keys = dict([pair.one, pair.other])
    return len(keys) == 2 and came_from.get(keys["delegate"]) == keys["nominee"]


def fuller(one: Any, other: Any, shown: Sequence[str]) -> int:
    """Return which of two values of one field says more: 0 or 1; the first where neither does.

    A full date says more than its year, a text more than one it holds, a name with its marks more than one without;
    ``shown`` is both in words, by which units are compared.
    """
    if one is None or other is None:
        return int(one is None and other is not None)
    first, second = (clean(text) for text in shown)
    if isinstance(one, str) and isinstance(other, str) and _DATE.match(one) and _DATE.match(other):
        return int(other != one and other.startswith(one))
    plain, plain_other = fold(first), fold(second)
    if plain == plain_other:
        return int(_marks(second) > _marks(first))
    return int(f" {plain} " in f" {plain_other} ")


def _marks(text: str) -> tuple[bool, int]:
    """Return how well a text is written: not all in capitals, and how many of its letters bear marks."""
    return text != text.upper(), sum(not letter.isascii() for letter in text)


def merge(workspace: Workspace, kept: Key, gone: Key, values: Mapping[str, Any]) -> None:
    """Make one entry of two of the same list: ``kept`` takes ``values``, what pointed at ``gone`` points at it now.

    One step. Raises UserError from the rules.
    """
    assert kept[0] == gone[0]
    family = BY_TABLE[kept[0]]

    def work(session: Session) -> None:
        found = load(session, family, [kept[1], gone[1]])
        _repoint(session, family.__tablename__, gone[1], kept[1])
        for key, value in values.items():
            setattr(found[kept[1]], key, value)
        session.flush()
        session.delete(found[gone[1]])

    name, other = _names(workspace, kept, gone)  # at once: the backup before the step names them too
    workspace.do("merge", work, {"table": family.__tablename__, "name": name, "other": other})


def _repoint(session: Session, table: str, gone: int, kept: int) -> None:
    for family, key, at in REFERENCES:
        if at == table:
            for record in session.scalars(select(family).where(getattr(family, key) == gone)):
                setattr(record, key, kept)
    if table == Delegate.__tablename__:
        for copy in session.scalars(select(PaperCopy).where(PaperCopy.recipient_key == gone)):
            copy.recipient_key = kept
        for words in session.scalars(select(Wording).where(Wording.recipient_key == gone)):
            session.delete(words)


def tell_apart(workspace: Workspace, pair: Pair) -> None:
    """Remember that two entries are two people, as one step."""
    name, other = _names(workspace, pair.one, pair.other)
    params = {"name": name, "other": other}
    workspace.do("not-same", lambda session: remember(session, NOT_SAME, pair.mark, "1"), params)


def link(workspace: Workspace, pair: Pair) -> None:
    """Note that a delegate is the nominee of the pair, as one step."""
    keys = dict([pair.one, pair.other])
    set_values(workspace, Delegate, {keys["delegate"]: {"nominee_id": keys["nominee"]}})


def _names(workspace: Workspace, *entries: Key) -> list[str]:
    """Return what people are called. Raises UserError gone when one is not there."""
    with workspace.read() as session:
        return [load(session, BY_TABLE[table], [key])[key].name_text() for table, key in entries]
