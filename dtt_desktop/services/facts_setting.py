"""Sets facts of the conference, the agency and the signers by name, for scripts."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select

from dtt_desktop.domain.conference import CONFERENCE_ID, Agency, Conference, Signer
from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.record import Record
from dtt_desktop.domain.text import fold
from dtt_desktop.services.records import parse, set_in_one
from dtt_desktop.services.workspace import Workspace


def set_facts(workspace: Workspace, facts: Sequence[str]) -> dict[str, str]:
    """Set "key=value" facts: a field of the conference, ``agency.field``, or ``signer.<post>`` for a signer's name.

    All of them or none, as one step. Raises UserError key-unknown, or that of the value.
    """
    wanted: list[tuple[type[Record], int, str, str]] = []
    for fact in facts:
        key, found, value = fact.partition("=")
        if not found:
            raise UserError("key-unknown", name=fact)
        wanted.append((*_place(workspace, key.strip()), value))
    context = workspace.context()
    changes: dict[type[Record], dict[int, dict[str, object]]] = {}
    for record, number, field, value in wanted:
        changes.setdefault(record, {}).setdefault(number, {}).update(parse(record, {field: value}, context))
    set_in_one(workspace, changes)
    return {f"{record.__tablename__}.{field}": value for record, _, field, value in wanted}


def _place(workspace: Workspace, key: str) -> tuple[type[Record], int, str]:
    family, _, rest = key.partition(".")
    if family == "signer" and rest:
        with workspace.read() as session:
            for number, post in session.execute(select(Signer.id, Signer.post)):
                if fold(post) == fold(rest):
                    return Signer, number, "full_name"
    record, field = (Agency, rest) if family == "agency" else (Conference, key)
    if field not in {item.key for item in record.fields}:
        raise UserError("key-unknown", name=key)
    return record, CONFERENCE_ID, field
