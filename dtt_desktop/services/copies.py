"""The life of copies after printing: signed, delivered, answered; and numbers the registry gives in bulk."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from dtt_desktop.domain.conference import Paper
from dtt_desktop.domain.delegate import Delegate
from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.paper_copy import ANSWERED, LIVE, PaperCopy
from dtt_desktop.services.facts import read_facts
from dtt_desktop.services.papers import defaults, kind_of
from dtt_desktop.services.records import load, parse
from dtt_desktop.services.register import refuse_used
from dtt_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


def mark(workspace: Workspace, keys: Iterable[int], typed: Mapping[str, str]) -> int:
    """Write the same typed values (signed_on, delivered_on, delivered_to) on several live copies; returns how many.

    Raises UserError at the field.
    """
    values, wanted = parse(PaperCopy, typed, workspace.context()), list(keys)

    def work(session: Session) -> int:
        held = [copy for copy in load(session, PaperCopy, wanted).values() if copy.state in LIVE]
        for copy in held:
            for field, value in values.items():
                setattr(copy, field, value)
        return len(held)

    return workspace.do("copies", work, {"count": len(wanted)}).value


def answer(workspace: Workspace, keys: Iterable[int], reply: str, substitute: str = "") -> int:
    """Write what recipients answered on their invitations, and on the delegate list; returns how many.

    Copies of papers that ask for no answer (:data:`ANSWERED`), a label or an envelope, are passed by.

    Raises UserError at "substitute".
    """
    wanted, context = list(keys), workspace.context()
    other = PaperCopy.field("substitute").parse(substitute, context)

    def work(session: Session) -> int:
        found = load(session, PaperCopy, wanted).values()
        held = [copy for copy in found if copy.state in LIVE and copy.document in ANSWERED]
        for copy in held:
            copy.answer, copy.substitute = reply, other
        invited = {copy.recipient_key for copy in held if copy.document == "invitation" and copy.recipient_key}
        present = set(session.scalars(_ids(invited)))
        for delegate in load(session, Delegate, invited & present).values():
            delegate.reply = reply
            if reply == "substituted" and other:
                name, _, position = other.partition(",")
                delegate.substitute_name = Delegate.field("substitute_name").parse(name, context)
                delegate.substitute_position = position.strip() or None
        return len(held)

    return workspace.do("copies", work, {"count": len(wanted)}).value


def _ids(keys: set[int]) -> Any:
    from sqlalchemy import select

    return select(Delegate.id).where(Delegate.id.in_(keys))


def fill_numbers(workspace: Workspace, typed: Mapping[str, tuple[str, str]]) -> int:
    """Write numbers and dates that the registry gave, of several papers as one step; returns how many papers changed.

    ``typed`` maps a kind of paper to number and date as typed. Nothing is written unless all is right. Raises UserError
    number-used, or that of the value, with the paper's key in ``params["document"]``.
    """
    context = workspace.context()
    wanted: dict[str, dict[str, Any]] = {}
    for key, (number, day) in typed.items():
        try:
            values = parse(Paper, {"number": number, "issued_on": day}, context)
            for other, given in wanted.items():
                _refuse_same(key, values, other, given)
            if values["number"] and values["issued_on"]:
                refuse_used(workspace, kind_of(key), values["number"], values["issued_on"])
        except UserError as error:
            error.params["document"] = key
            raise
        wanted[key] = values
    facts = read_facts(workspace)

    def work(session: Session) -> int:
        from sqlalchemy import select

        held = {paper.document: paper for paper in session.scalars(select(Paper))}
        changed = 0
        for key, values in wanted.items():
            paper = held.get(key)
            before = (paper.number, paper.issued_on) if paper else (None, None)
            if before == (values["number"], values["issued_on"]):
                continue
            changed += 1
            if paper is None:
                session.add(Paper(**defaults(facts, key), **values))
            else:
                paper.number, paper.issued_on = values["number"], values["issued_on"]
        return changed

    return workspace.do("numbers", work, {"table": "paper", "count": len(wanted)}).value


def _refuse_same(key: str, values: dict[str, Any], other: str, given: dict[str, Any]) -> None:
    """Refuse one number for two papers of one series in one go."""
    one, two = kind_of(key), kind_of(other)
    same = (one.abbreviation, one.office, one.committee) == (two.abbreviation, two.office, two.committee)
    years = {str(v["issued_on"])[:4] for v in (values, given) if v["issued_on"]}
    if same and values["number"] and values["number"] == given["number"] and len(years) < 2:
        raise UserError("number-twice", "number", number=values["number"], name=two.title)
