"""Reads what the board of the composition needs: who is counted, what is wanted, who could be taken in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from dtt_desktop.domain.board import Want, wants
from dtt_desktop.domain.code_lists import ASIDE
from dtt_desktop.domain.composition import Person
from dtt_desktop.domain.conference import Conference
from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.domain.nominee import Nominee
from dtt_desktop.domain.targets import CompositionTarget
from dtt_desktop.domain.unit import Unit
from dtt_desktop.services.workspace import Workspace

Over = Literal["delegates", "nominees"]
People = dict[int, tuple[str, Person]]  # id -> name and what is counted


def wanted(workspace: Workspace) -> list[Want]:
    """Return every target: the plan's and the office's own."""
    keys = CompositionTarget.column_keys
    rows = sorted(
        (dict(zip(keys, row, strict=True)) for row in workspace.rows(CompositionTarget)),
        key=lambda r: (r["line_no"] or 0, r["id"]),
    )
    name, allotted = Unit.column_keys.index("name"), Unit.column_keys.index("allotted")
    units = {row[0]: (row[name], row[allotted]) for row in workspace.rows(Unit)}
    return wants(rows, workspace.one(Conference), units)


def people(workspace: Workspace, over: Over) -> People:
    """Return the people counted: all delegates, or the nominees not set aside (each counts as an exemplar)."""
    if over == "delegates":
        return {row["id"]: (row["full_name"], _person(row)) for row in _rows(workspace, Delegate)}
    return {
        row["id"]: (row["full_name"], _person({**row, "delegate_group": "exemplar"}))
        for row in _rows(workspace, Nominee) if row["status"] not in ASIDE
    }  # fmt: skip


def candidates(workspace: Workspace) -> People:
    """Return the nominees who could become delegates: not set aside, not on the list yet."""
    taken = {row[key] for row in _rows(workspace, Delegate) for key in ("nominee_id", "represents_collective_id")}
    return {key: told for key, told in people(workspace, "nominees").items() if key not in taken}


def _rows(workspace: Workspace, family: type[Delegate] | type[Nominee]) -> list[dict[str, Any]]:
    return [dict(zip(family.column_keys, row, strict=True)) for row in workspace.rows(family)]


def _person(row: Mapping[str, Any]) -> Person:
    return Person(*(row.get(key) for key in Person._fields))
