"""Sensitive columns a paper prints only when ticked: who ticked what is a step of the history."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.privacy import TickedColumn
from dtt_desktop.services.papers import kind_of
from dtt_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


def ticked(workspace: Workspace, document: str) -> tuple[str, ...]:
    """Return the columns ticked for a paper, in the order they stand on it."""
    place, key = (TickedColumn.column_keys.index(name) for name in ("document", "column_key"))
    return tuple(str(row[key]) for row in workspace.rows(TickedColumn) if row[place] == document)


def tick(workspace: Workspace, document: str, columns: Iterable[str]) -> None:
    """Have a paper print just these columns beside its own. Raises UserError key-unknown, document-unknown."""
    kind, wanted = kind_of(document), list(dict.fromkeys(columns))
    if unknown := [key for key in wanted if key not in kind.ticks]:
        raise UserError("key-unknown", name=unknown[0])
    ordered = [key for key in kind.ticks if key in wanted]

    def work(session: Session) -> None:
        from sqlalchemy import select

        held = list(session.scalars(select(TickedColumn).where(TickedColumn.document == document)))
        if [item.column_key for item in held] != ordered:
            for item in held:
                session.delete(item)
            session.flush()
            session.add_all(TickedColumn(document=document, column_key=key) for key in ordered)

    words = ", ".join(Delegate.field(key).label.vi for key in ordered) or "không có"
    workspace.do("tick-columns", work, {"name": kind.title.vi, "columns": words})
