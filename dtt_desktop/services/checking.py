"""What is wrong with a file and what still blocks the next step, as one list."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from sqlalchemy import select

from dtt_desktop.documents.catalogue import KINDS
from dtt_desktop.documents.facts import NOT_DUE, Where
from dtt_desktop.documents.resolving import resolver
from dtt_desktop.domain.nominee import Nominee, votes_complete, votes_sum
from dtt_desktop.domain.plan import TaskAssignment
from dtt_desktop.services import program, register, soundness
from dtt_desktop.services.facts import read_facts
from dtt_desktop.services.findings import Finding
from dtt_desktop.services.plan import task_lines
from dtt_desktop.services.preflight import preflight
from dtt_desktop.services.workspace import Workspace


def check(workspace: Workspace, today: date) -> list[Finding]:
    """Return everything found: the file itself, papers that lack facts, votes, composition, program, deadlines."""
    findings = [Finding("error", "file-unsound", {"text": text}) for text in workspace.store.integrity()]
    damaged = list(soundness.findings(workspace.store.driver, workspace.lang))
    findings += damaged
    try:
        findings += _papers(workspace, today)
        findings += _votes(workspace)
        findings += _composition(workspace)
        findings += _program(workspace)
        findings += _deadlines(workspace, today)
    except (ValueError, TypeError, KeyError, AttributeError, IndexError, AssertionError):
        if not damaged:
            raise  # otherwise it comes from there, and that is what must be mended first
    return findings


def _papers(workspace: Workspace, today: date) -> Iterator[Finding]:
    """Yield what stands against printing each paper that is due, as its own preflight has it."""
    facts = read_facts(workspace)
    wrong = register.stale(workspace, facts)
    for kind in KINDS:
        if not any(lack.code in NOT_DUE for lack in kind.lacks(facts)):
            yield from preflight(workspace, facts, kind, None, today, wrong)


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


def _program(workspace: Workspace) -> Iterator[Finding]:
    computed = program.compute(workspace)
    for fault in computed.overlaps:
        params = {"name": fault.title, "minutes": -fault.minutes}
        yield Finding("warning", "program-overlap", params, Where("program_item", fault.key, "fixed_start"))
    if computed.late_by:
        yield Finding("warning", "program-late", {"minutes": computed.late_by})


def _deadlines(workspace: Workspace, today: date) -> Iterator[Finding]:
    lines, resolve = task_lines(workspace, today), resolver(read_facts(workspace))
    with workspace.read() as session:
        for task in session.scalars(select(TaskAssignment).order_by(TaskAssignment.line_no)):
            if lines[task.id].state == "late":
                params = {"name": resolve(task.task), "due": lines[task.id].due_on}
                yield Finding("warning", "task-late", params, Where("task", task.id, "done_on"))
