"""What is wrong with a file and what still blocks the next step, as one list."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal

from sqlalchemy import select

from dtt_desktop.documents.catalogue import BY_KEY, KINDS
from dtt_desktop.documents.facts import NOT_DUE, Where
from dtt_desktop.domain.nominee import Nominee, votes_complete, votes_sum
from dtt_desktop.domain.plan import TaskAssignment
from dtt_desktop.services import program, register
from dtt_desktop.services.facts import read_facts
from dtt_desktop.services.plan import task_lines
from dtt_desktop.services.workspace import Workspace


@dataclass(frozen=True)
class Finding:
    """One thing to mend: its sentence's code, how grave, where."""

    severity: Literal["error", "warning"]
    code: str
    params: dict[str, Any] = field(default_factory=dict)
    where: Where | None = None
    document: str | None = None


def check(workspace: Workspace, today: date) -> list[Finding]:
    """Return everything found: the file itself, papers that lack facts, votes, composition, program, deadlines."""
    findings = [Finding("error", "file-unsound", {"text": text}) for text in workspace.store.integrity()]
    findings += _papers(workspace)
    findings += _stale(workspace)
    findings += _votes(workspace)
    findings += _composition(workspace)
    findings += _program(workspace)
    findings += _deadlines(workspace, today)
    return findings


def _papers(workspace: Workspace) -> Iterator[Finding]:
    facts = read_facts(workspace)
    for kind in KINDS:
        lacks = kind.lacks(facts)
        if any(lack.code in NOT_DUE for lack in lacks):
            continue
        for lack in lacks:
            yield Finding("error", lack.code, {"name": lack.name}, lack.where, kind.key)


def _stale(workspace: Workspace) -> Iterator[Finding]:
    """Yield a finding for each paper with copies out there that a change has made wrong."""
    found: dict[str, list[register.Stale]] = {}
    for item in register.stale(workspace):
        found.setdefault(item.copy.document, []).append(item)
    for document, items in found.items():
        params = {"name": BY_KEY[document].title, "count": len(items), "why": register.why(items[0])}
        yield Finding("warning", "paper-stale", params, None, document)


def _votes(workspace: Workspace) -> Iterator[Finding]:
    with workspace.read() as session:
        for nominee in session.scalars(select(Nominee).order_by(Nominee.id)):
            if not votes_complete(nominee):
                params = {"name": nominee.full_name, "sum": votes_sum(nominee), "present": nominee.vote_present}
                yield Finding("warning", "votes-sum", params, Where("nominee", nominee.id, "vote_agree"))


def _composition(workspace: Workspace) -> Iterator[Finding]:
    conference = workspace.conference()
    facts = read_facts(workspace)
    total, limit = len(facts.roster), conference.max_delegates
    if limit and total > limit:
        yield Finding("warning", "too-many-delegates", {"total": total, "limit": limit})
    seen: dict[tuple[str, str | None], str] = {}
    for guest in facts.roster:
        mark = (guest.full_name.lower(), guest.workplace)
        if mark in seen:
            yield Finding(
                "warning", "same-name-twice", {"name": guest.full_name}, Where("delegate", guest.key, "full_name")
            )
        seen[mark] = guest.full_name


def _program(workspace: Workspace) -> Iterator[Finding]:
    computed = program.compute(workspace)
    for fault in computed.overlaps:
        params = {"name": fault.title, "minutes": -fault.minutes}
        yield Finding("warning", "program-overlap", params, Where("program_item", fault.key, "fixed_start"))
    if computed.late_by:
        yield Finding("warning", "program-late", {"minutes": computed.late_by})


def _deadlines(workspace: Workspace, today: date) -> Iterator[Finding]:
    lines = task_lines(workspace, today)
    with workspace.read() as session:
        for task in session.scalars(select(TaskAssignment).order_by(TaskAssignment.line_no)):
            if lines[task.id].state == "late":
                params = {"name": task.task, "due": lines[task.id].due_on}
                yield Finding("warning", "task-late", params, Where("task", task.id, "done_on"))
