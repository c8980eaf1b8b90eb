"""Puts the facts of the file into its free texts, so that each year, number and name is typed once.

What the plan, its tasks, the program, recipients, bases and units say may name a fact in braces, as phrases do
(:func:`wording.places`); papers are given them resolved.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import replace

from dtt_desktop.documents.facts import Facts, Missing, ProgramFacts, Where
from dtt_desktop.documents.wording import fill, level, named_in, places

_OWN = re.compile(
    r"\b(UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân|Đảng ủy|Công an|Quân sự|Y tế|MTTQ Việt Nam|Nông dân|LHPN|Phụ nữ"
    r"|Cựu chiến binh|Hồ Chí Minh|Thanh niên) xã\b(?! (?:hội|viên))"
)
"""The commune's own offices, as the starter list and files made before name them."""


def resolver(facts: Facts) -> Callable[[str], str]:
    """Return what puts the facts into a text; a name whose fact is not known stays in its braces."""
    known = {name: value for name, value in places(facts).items() if value}
    kind = level(facts)

    def resolve(text: str) -> str:
        filled = fill(text, known) if "{" in text else text
        return filled if kind == "xã" else _OWN.sub(own, filled)

    def own(found: re.Match[str]) -> str:
        """Return an office of this commune; one that is followed by a name is another commune's."""
        named = found.string[found.end() + 1 : found.end() + 2].isupper()
        return found[0] if named else f"{found[1]} {kind}"

    return resolve


def resolved(facts: Facts) -> Facts:
    """Return the facts with their free texts resolved."""
    say = resolver(facts)
    facts = replace(
        facts,
        conference=replace(facts.conference, upper_congress=say(facts.conference.upper_congress or "") or None),
        papers={
            key: replace(paper, recipients=tuple(map(say, paper.recipients)), bases=tuple(map(say, paper.bases)))
            for key, paper in facts.papers.items()
        },
        sections={section: tuple(map(say, texts)) for section, texts in facts.sections.items()},
        tasks=tuple(replace(task, owner=say(task.owner), task=say(task.task)) for task in facts.tasks),
        program=_program(facts.program, say),
        desk_program=_program(facts.desk_program, say),
        nominees=tuple(replace(n, award=say(n.award)) for n in facts.nominees),
    )
    return facts if level(facts) == "xã" else _levelled(facts, say)


def _levelled(facts: Facts, say: Callable[[str], str]) -> Facts:
    """Return the facts with the commune's own offices named as those of a phường."""
    conference = facts.conference
    return replace(
        facts,
        conference=replace(conference, chair=say(conference.chair or "") or None),
        meetings=tuple(replace(m, venue=say(m.venue)) for m in facts.meetings),
        units=tuple(replace(unit, name=say(unit.name)) for unit in facts.units),
        members=tuple(replace(m, post=say(m.post), duty=say(m.duty)) for m in facts.members),
        roster=tuple(
            replace(g, position=say(g.position or "") or None, workplace=say(g.workplace or "") or None)
            for g in facts.roster
        ),
        nominees=tuple(
            replace(n, position=say(n.position), unit=say(n.unit), full_name=say(n.full_name)) for n in facts.nominees
        ),
    )


def _program(items: tuple[ProgramFacts, ...], say: Callable[[str], str]) -> tuple[ProgramFacts, ...]:
    return tuple(replace(item, title=say(item.title), lead=say(item.lead)) for item in items)


def unfilled(facts: Facts, texts: Iterable[tuple[Where, str]]) -> tuple[Missing, ...]:
    """Return the names in braces that stand for nothing known, each with the cell it stands in.

    A name that there is keeps its papers from being made; any other is printed as typed, and told.
    """
    known = places(facts)
    return tuple(
        Missing("missing-place" if name in known else "unknown-place", where, f"{{{name}}}")
        for where, text in texts
        if "{" in text
        for name in named_in(text)
        if not known.get(name)
    )
