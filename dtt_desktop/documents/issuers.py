"""Who issues a paper: the committee, the office that drafts it, the organising committee, a unit (form (B) of 6)."""

from __future__ import annotations

from dataclasses import replace

from dtt_desktop.documents.facts import Facts, PaperFacts
from dtt_desktop.domain.posts import spelled_out

BY_COMMITTEE = ("committee", "committee_seal")
"""Ways of signing for the organising committee: it issues what is signed for it (decree 30/2020, appendix I, II.3)."""
COMMITTEE = "Ban Tổ chức Hội nghị"


def issued_by(facts: Facts, name: str, symbol: str, *lines: str) -> Facts:
    """Return the facts with a unit or a committee as the agency that issues, under the committee (form (B) of 6).

    ``lines`` are its name on the letterhead when one line is too short for it.
    """
    agency = facts.agency
    body = replace(agency, name=name, letterhead=lines or (name,), parent=above(facts), symbol=symbol)
    return replace(facts, agency=body)


def above(facts: Facts) -> str:
    """Return the committee as it stands above one of its bodies: "UBND XÃ LỢI BÁC"."""
    name = facts.agency.name
    return name.replace("Ủy ban nhân dân", "UBND").upper() if "Ủy ban" in name else facts.agency.parent or ""


def by_office(facts: Facts, document: str = "") -> Facts:
    """Return the facts with the office that submits a paper as the agency that issues it."""
    return issued_by(facts, *office_of(facts, document))


def office_of(facts: Facts, document: str) -> tuple[str, str]:
    """Return name and symbol of the office a paper comes from: whom the plan names, else the office that drafts."""
    owner = next((task.owner for task in facts.tasks if document and task.document == document), "")
    if not owner or owner == facts.agency.drafting_unit:
        return facts.agency.drafting_unit, facts.agency.drafting_symbol
    return owner, next((unit.symbol for unit in facts.units if unit.name == owner), "")


def office_name(facts: Facts, document: str) -> str:
    """Return the office a paper comes from as the body of a paper names it, spelled out."""
    return spelled_out(office_of(facts, document)[0])


def issuing(facts: Facts, paper: PaperFacts) -> Facts:
    """Return the facts with whoever issues a paper: the organising committee when it is signed for it."""
    if paper.signer.mode in BY_COMMITTEE:
        return issued_by(facts, COMMITTEE, facts.agency.committee_symbol, COMMITTEE)
    return facts
