"""What is odd about the names and places on a paper before it is printed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dtt_desktop.documents.facts import Facts, UnitFacts, Where
from dtt_desktop.documents.kind import DocumentKind
from dtt_desktop.documents.types.unit_minutes import is_party
from dtt_desktop.documents.voting import candidates
from dtt_desktop.domain.code_lists import ASIDE
from dtt_desktop.domain.posts import odd_capitals
from dtt_desktop.services.findings import Finding


def names(facts: Facts, kind: DocumentKind, chosen: Sequence[int]) -> Iterator[Finding]:
    """Yield names with a wrong small letter, and households whose address is not known, of those the paper prints.

    The signer's own name is looked at too: it stands under every copy.
    """
    for table, key, name in _named(facts, kind, chosen):
        if odd_capitals(name):
            yield Finding("warning", "name-capitals", {"name": name}, Where(table, key, "full_name"), kind.key)
    if _lists_nominees(kind):
        for nominee in facts.nominees:
            if nominee.kind == "household" and nominee.status not in ASIDE and not nominee.unit:
                where = Where("nominee", nominee.key, "village")
                yield Finding("warning", "no-address", {"name": nominee.full_name}, where, kind.key)
    if kind.key == "unit_minutes" and (left := _party(facts)):
        named = {"name": ", ".join(unit.name for unit in left)}
        yield Finding("warning", "party-minutes", named, Where("unit", left[0].key, "name"), kind.key)
    if kind.key == "verification":
        for nominee in candidates(facts):
            if nominee.kind == "individual" and not nominee.born:
                where = Where("nominee", nominee.key, "birth")
                yield Finding("warning", "no-birth", {"name": nominee.full_name}, where, kind.key)


def _party(facts: Facts) -> list[UnitFacts]:
    """Return the bodies of the Party that voted: no minutes of theirs are made."""
    voted = {nominee.unit_key for nominee in facts.nominees if nominee.votes.entered}
    return [unit for unit in facts.units if unit.key in voted and is_party(unit)]


def _lists_nominees(kind: DocumentKind) -> bool:
    return "full_name" in kind.prints and not (kind.per_recipient or kind.listed) and kind.key != "credentials"


def _named(facts: Facts, kind: DocumentKind, chosen: Sequence[int]) -> Iterator[tuple[str, int, str]]:
    """Yield whose names stand on the paper: table, id, name."""
    if kind.per_recipient or kind.listed:
        wanted = set(chosen)
        yield from (("delegate", guest.key, guest.full_name) for guest in facts.roster if guest.key in wanted)
    elif _lists_nominees(kind):
        for nominee in facts.nominees:
            if nominee.kind != "collective" and nominee.status not in ASIDE:
                yield "nominee", nominee.key, nominee.full_name
    paper = facts.papers.get(kind.key)
    if kind.signed and paper and paper.signer.key and paper.signer.name:
        yield "signer", paper.signer.key, paper.signer.name
