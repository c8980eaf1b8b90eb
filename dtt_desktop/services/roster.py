"""What is done with the delegate list: its orders and its composition."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from operator import itemgetter

from sqlalchemy import select
from sqlalchemy.orm import Session

from dtt_desktop.domain.composition import Person
from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.services.records import load, move
from dtt_desktop.services.workspace import Workspace

_KEYS = Delegate.column_keys
asked = itemgetter(*map(_KEYS.index, ("sex", "birth", "ethnicity", "position", "is_party_member", "phone")))
"""Take what should be known of everyone out of a delegate's row."""
counted = itemgetter(*map(_KEYS.index, Person._fields))
"""Take what is counted (:class:`Person`, in its order) out of a delegate's row of :meth:`Workspace.rows`."""


def by_name(workspace: Workspace) -> list[int]:
    """Return the ids of all delegates in the order of given names, then birth, then entry."""
    with workspace.read() as session:
        query = select(Delegate.id).order_by(Delegate.sort_key, Delegate.birth, Delegate.id)
        return list(session.scalars(query))


def by_protocol(workspace: Workspace) -> list[int]:
    """Return the ids of all delegates in protocol order; who has no place yet comes last, by name."""
    with workspace.read() as session:
        rank = Delegate.protocol_rank
        query = select(Delegate.id).order_by(rank.is_(None), rank, Delegate.sort_key, Delegate.id)
        return list(session.scalars(query))


def move_in_protocol(workspace: Workspace, keys: Sequence[int], by: int) -> None:
    """Move delegates up or down in the protocol order, as one step."""
    move(workspace, Delegate, keys, by, "protocol_rank")


def set_replies(workspace: Workspace, keys: Iterable[int], reply: str) -> None:
    """Record the same answer for several delegates, as one step."""
    wanted = list(keys)

    def work(session: Session) -> None:
        for delegate in load(session, Delegate, wanted).values():
            delegate.reply = reply

    workspace.do("set-reply", work, {"count": len(wanted)})
