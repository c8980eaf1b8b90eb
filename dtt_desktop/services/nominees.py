"""What is done with nominees: their status, and their way onto the delegate list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from dtt_desktop.domain.code_lists import ASIDE
from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.domain.names import same_name_key
from dtt_desktop.domain.nominee import Nominee
from dtt_desktop.services.records import load, refuse_in_use
from dtt_desktop.services.workspace import Workspace

# Columns both families have, less what each keeps for itself.
SHARED = tuple(key for key in Nominee.stored_keys if key in Delegate.stored_keys and key not in ("id", "note"))


@dataclass
class Promotion:
    """What became of the nominees sent to the delegate list, by name."""

    added: list[str] = field(default_factory=list)
    already: list[str] = field(default_factory=list)
    no_representative: list[str] = field(default_factory=list)
    aside: list[str] = field(default_factory=list)


def set_status(workspace: Workspace, keys: Sequence[int], status: str) -> None:
    """Give nominees a status, as one step. Raises UserError votes-sum, on-hold, no-award for the first that may not."""

    def work(session: Session) -> None:
        for nominee in load(session, Nominee, keys).values():
            nominee.status = status

    workspace.do("set-status", work, {"status": status, "count": len(keys)})


def promote(workspace: Workspace, keys: Sequence[int], out: Sequence[int] = ()) -> Promotion:
    """Put nominees on the delegate list as exemplars, as one step; nobody twice.

    A collective or household comes by its representative. Who is there already, has withdrawn, failed, is on hold or
    has no representative is left out and named in the answer. ``out`` are delegates taken off the list in exchange.
    Raises UserError in-use for one of them whom something points at.
    """
    result = Promotion()
    params: dict[str, Any] = {"count": 0}

    def work(session: Session) -> None:
        for delegate in load(session, Delegate, out).values():
            refuse_in_use(session, delegate)
            session.delete(delegate)
        session.flush()
        nominees = load(session, Nominee, keys)
        delegates = list(session.scalars(select(Delegate)))
        known_ids = {d.nominee_id for d in delegates} | {d.represents_collective_id for d in delegates}
        known = {_same(d) for d in delegates}
        rank = int(session.scalar(select(func.max(Delegate.protocol_rank))) or 0)
        for key in keys:
            nominee = nominees[key]
            made = delegate_of(nominee)
            if nominee.status in ASIDE:
                result.aside.append(nominee.full_name)
            elif key in known_ids or (made and _same(made) in known):
                result.already.append(nominee.full_name)
            elif made is None:
                result.no_representative.append(nominee.full_name)
            else:
                rank += 1
                made.protocol_rank = rank
                session.add(made)
                known.add(_same(made))
                result.added.append(made.full_name)
        params["count"] = len(result.added)

    workspace.do("swap" if out else "promote", work, params)
    return result


def _same(delegate: Delegate) -> tuple[str, str, int | None]:
    """Return what marks one person: folded name, year of birth, unit."""
    return same_name_key(delegate.full_name), (delegate.birth or "")[:4], delegate.unit_id


def delegate_of(nominee: Nominee) -> Delegate | None:
    """Return the exemplar a nominee becomes; a collective or household by its representative, None without one."""
    columns = {key: getattr(nominee, key) for key in SHARED}
    if nominee.kind == "individual":
        return Delegate(delegate_group="exemplar", nominee_id=nominee.id, **columns)
    if not nominee.representative:
        return None
    kept = {key: columns[key] for key in ("unit_id", "workplace", "village", "former_commune", "sector", "phone")}
    return Delegate(
        full_name=nominee.representative, delegate_group="exemplar", represents_collective_id=nominee.id, **kept
    )
