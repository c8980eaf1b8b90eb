"""Who is expected at the conference, by what they answered: one rule for every paper of the day and after it."""

from __future__ import annotations

from dataclasses import replace

from dtt_desktop.documents.facts import Facts, GuestFacts, Missing, Where


def expected(guest: GuestFacts) -> bool:
    """Tell whether somebody comes for a delegate: nobody does once the invitation was declined."""
    return guest.reply != "declined"


def attending(facts: Facts) -> Facts:
    """Return the facts with those who are expected alone, each substitute in the place of whom he comes for."""
    return replace(facts, roster=tuple(map(_in_person, filter(expected, facts.roster))))


def _in_person(guest: GuestFacts) -> GuestFacts:
    other = guest.substitute
    if guest.reply != "substituted" or other is None:
        return guest
    return replace(
        guest,
        full_name=other.full_name,
        honorific=other.honorific,
        position=other.position,
        sex=other.sex,
        unpaid=False,
    )


def unnamed(facts: Facts) -> list[Missing]:
    """Return who sends a substitute whose name is not known: no paper can name him."""
    return [
        Missing("missing-substitute", Where("delegate", guest.key, "substitute_name"), guest.full_name)
        for guest in facts.roster
        if guest.reply == "substituted" and guest.substitute is None
    ]
