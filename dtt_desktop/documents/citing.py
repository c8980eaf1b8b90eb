"""How papers cite one another: number, symbol, date, with gaps for what the registry has not given."""

from __future__ import annotations

from dtt_desktop.documents.facts import AgencyFacts, Facts, PaperFacts
from dtt_desktop.documents.issuers import issuing
from dtt_desktop.domain.dates import official

_SYMBOL = "………"  # an office gives its own symbol: none is invented
_GAP = "\u00a0" * 10  # room to write a number by hand: more than 10 mm at 13 points


def number_symbol(agency: AgencyFacts, paper: PaperFacts, abbreviation: str) -> str:
    """Return "08/KH-UBND", "08/UBND-VHXH" of an official letter; room for a number not given yet (appendix I, II.3)."""
    number = f"{paper.number:02d}" if paper.number else _GAP
    parts = (abbreviation, agency.symbol or _SYMBOL) if abbreviation else (agency.symbol, agency.drafting_symbol)
    return f"{number}/{'-'.join(part for part in parts if part)}"


def cited(facts: Facts, key: str, abbreviation: str) -> str:
    """Return number and date of a paper as others cite it; with gaps for what the registry has not given."""
    paper = facts.papers[key]
    agency = issuing(facts, paper).agency
    return f"số\u00a0{number_symbol(agency, paper, abbreviation)} {official(paper.issued_on, facts.year)}"
